import { request, type Agent } from 'undici';
import type { FeedSilence } from '../../application/offer-ports';
import type { Pace, Pause } from './pace';
import type { Tokens } from './tokens';

/** What was answered: a body with the total that `Content-Range` names, nothing there, or why there is no answer. */
export type Answer = { answer: 'body'; body: unknown; total: number | undefined } | { answer: 'none' } | { answer: 'silent'; why: FeedSilence };

export interface CallDeps {
  server: string;
  agent: Agent;
  tokens: Tokens;
  pace: Pace;
  pause: Pause;
}

/** What the publisher asks for when it does not say how long. */
const USUAL_WAIT_MS = 1_000;
const LONGEST_HOLD_MS = 10 * 60_000;
/** "offres 0-149/1234" */
const CONTENT_RANGE = /^\S+\s+\d+-\d+\/(\d+)$/;

type Tried = Answer | { answer: 'renew' } | { answer: 'wait'; ms: number };

/** One call of the offers API: a token that is refused is renewed once, a wait that is asked for is kept once; then it is silent for now. */
export async function call(path: string, signal: AbortSignal, deps: CallDeps): Promise<Answer> {
  if (deps.pace.heldFor() > 0) return silent('throttled');
  try {
    const first = await tried(path, signal, deps);
    if (first.answer === 'wait') await deps.pause(first.ms, signal);
    const last = first.answer === 'wait' || first.answer === 'renew' ? await tried(path, signal, deps) : first;
    if (last.answer === 'renew') return silent('refused');
    if (last.answer !== 'wait') return last;
    deps.pace.hold(Math.min(last.ms, LONGEST_HOLD_MS));
    return silent('throttled');
  } catch (error) {
    if (signal.aborted) return silent('too-slow');
    return silent(error instanceof SyntaxError ? 'unreadable' : 'unreached');
  }
}

async function tried(path: string, signal: AbortSignal, { server, agent, tokens, pace }: CallDeps): Promise<Tried> {
  const token = await tokens.current(signal);
  if (token === undefined) return silent('refused');
  await pace.turn(signal);
  const { statusCode, headers, body } = await request(`${server}${path}`, { dispatcher: agent, headers: { authorization: `Bearer ${token}`, accept: 'application/json' }, signal });
  if (statusCode === 200 || statusCode === 206) return { answer: 'body', body: await body.json(), total: totalIn(headers['content-range']) };
  await body.dump();
  if (statusCode === 401) tokens.drop(token);
  return refusalOf(statusCode, headers['retry-after']);
}

function refusalOf(status: number, retryAfter: string | string[] | undefined): Tried {
  if (status === 204 || status === 404) return { answer: 'none' };
  if (status === 401) return { answer: 'renew' };
  if (status !== 429) return silent(status >= 500 ? 'unreached' : 'refused');
  const seconds = Number(retryAfter);
  return { answer: 'wait', ms: retryAfter !== undefined && seconds >= 0 ? seconds * 1_000 : USUAL_WAIT_MS };
}

function totalIn(range: string | string[] | undefined): number | undefined {
  const total = typeof range === 'string' ? CONTENT_RANGE.exec(range)?.[1] : undefined;
  return total === undefined ? undefined : Number(total);
}

function silent(why: FeedSilence): Extract<Answer, { answer: 'silent' }> {
  return { answer: 'silent', why };
}
