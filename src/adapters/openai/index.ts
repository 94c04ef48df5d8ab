import { setTimeout as pause } from 'node:timers/promises';
import OpenAI from 'openai';
import { z } from 'zod';
import type { Chat, ChatAnswer, ChatQuestion } from '../../application/model-port';
import type { Clock } from '../../application/ports';
import { boundedFetch } from './bounded-fetch';
import { createBreaker } from './breaker';
import { answerIn, requestOf } from './completion';

export interface ChatOptions {
  baseUrl: string;
  key: string;
  model: string;
  /** Goes on evenly, whoever sets the clock. */
  steady: Clock;
}

const LONGEST_MS = 8_000;
const MOST_AT_ONCE = 8;
/** Before the one more try after a 429 that names no time. */
const RETRY_MS = 500;
/** The part of the SDK's error that an endpoint's answer leaves. */
const Refusal = z.object({ status: z.number(), headers: z.instanceof(Headers).optional() });

/** Chat completions of any OpenAI-compatible endpoint: 8 s in all, one more try on 429 only, eight questions at once, a breaker. */
export function createChat({ steady, ...endpoint }: ChatOptions): Chat {
  const breaker = createBreaker(steady);
  const once = questioner(endpoint);
  let underWay = 0;
  return {
    async ask(question) {
      if (underWay >= MOST_AT_ONCE) return { answered: false, why: 'busy', spent: false };
      if (!breaker.mayAsk()) return { answered: false, why: 'resting', spent: false };
      underWay += 1;
      const patience = Math.max(0, Math.min(question.patienceMs, LONGEST_MS));
      const ends = steady.now() + patience;
      const signal = AbortSignal.timeout(patience);
      try {
        const answer = await insisted(() => once(question, signal), (ms) => steady.now() + ms < ends);
        breaker.note(answer.answered);
        return answer;
      } finally {
        underWay -= 1;
      }
    },
  };
}

type Tried = ChatAnswer & { retryMs?: number };

async function insisted(once: () => Promise<Tried>, canWait: (ms: number) => boolean): Promise<ChatAnswer> {
  const { retryMs, ...first } = await once();
  if (retryMs === undefined || !canWait(retryMs)) return first;
  await pause(retryMs);
  const { retryMs: _, ...second } = await once();
  return second;
}

function questioner({ baseUrl, key, model }: Omit<ChatOptions, 'steady'>): (question: ChatQuestion, signal: AbortSignal) => Promise<Tried> {
  const client = new OpenAI({ apiKey: key, baseURL: baseUrl, organization: null, project: null, maxRetries: 0, timeout: LONGEST_MS, logLevel: 'off', fetch: boundedFetch });
  let isPlain = false;
  return async (question, signal) => {
    try {
      return answerIn(await client.chat.completions.create({ model, ...requestOf(question, isPlain) }, { signal }));
    } catch (error) {
      const failure = failureOf(error, signal);
      // It may not know a part of the request: the next question leaves out what not all endpoints know.
      if (failure.status === 400 || failure.status === 422) isPlain = true;
      return failure.tried;
    }
  };
}

function failureOf(error: unknown, signal: AbortSignal): { status?: number; tried: Tried } {
  if (signal.aborted) return { tried: { answered: false, why: 'too-slow', spent: true } };
  const response = responseOf(error);
  if (response === undefined) return { tried: { answered: false, why: 'unreached', spent: true } };
  const { status, retryMs } = response;
  if (status === 429) return { status, tried: { answered: false, why: 'throttled', spent: false, retryMs } };
  return { status, tried: { answered: false, why: 'refused', spent: status >= 500 } };
}

/** Status and wait of an answer that was an error; undefined when nothing answered. */
function responseOf(error: unknown): { status: number; retryMs: number } | undefined {
  const { data } = Refusal.safeParse(error);
  if (data === undefined) return undefined;
  const seconds = Number(data.headers?.get('retry-after') ?? Number.NaN);
  return { status: data.status, retryMs: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : RETRY_MS };
}
