import { json, refused, tooMany } from './answers';
import type { WebchatDeps } from './deps';
import { readLog } from './follow-log';
import { arrival } from './incoming';
import { baseUrl, type OriginCheck } from './origin';
import { bearerOf, issuePass, openPass, type Pass } from './pass';
import { postActivity } from './post-activity';
import type { ChatRequest, ChatResponse, Route } from '../bot/http-route';

const ROOT = '/v3/directline';

/** The part of Direct Line 3.0 that chat clients use, for our own conversations. */
export function conversationRoutes(deps: WebchatDeps, isOwnOrigin: OriginCheck): Route[] {
  const guarded = (handle: Guarded): Route['handle'] => guard(deps, isOwnOrigin, handle);
  return [
    { method: 'POST', path: `${ROOT}/tokens/generate`, handle: (request) => generate(deps, isOwnOrigin, request) },
    { method: 'POST', path: `${ROOT}/tokens/refresh`, handle: guarded((_, pass) => Promise.resolve(json(200, renew(deps, pass)))) },
    { method: 'POST', path: `${ROOT}/conversations`, handle: guarded((request, pass) => open(deps, isOwnOrigin, request, pass)) },
    { method: 'GET', path: `${ROOT}/conversations/:id`, handle: guarded((request, pass) => Promise.resolve(json(200, joined(deps, isOwnOrigin, request, pass)))) },
    { method: 'POST', path: `${ROOT}/conversations/:id/activities`, handle: guarded((request, pass) => postActivity(deps, pass, request)) },
    { method: 'GET', path: `${ROOT}/conversations/:id/activities`, handle: guarded((request, pass) => read(deps, request, pass)) },
  ];
}

type Guarded = (request: ChatRequest, pass: Pass) => Promise<ChatResponse>;

/** 403 for a foreign page or another person's conversation, 401 without a good token; never a word more. */
function guard(deps: WebchatDeps, isOwnOrigin: OriginCheck, handle: Guarded): Route['handle'] {
  return async (request) => {
    if (!isOwnOrigin(request.headers)) return refused(403);
    const token = bearerOf(request.headers.authorization);
    const pass = token === undefined ? undefined : openPass(deps.sealer, token, deps.clock.now());
    if (pass === undefined) return refused(401);
    const { id } = request.params;
    return id === undefined || id === pass.conversation ? handle(request, pass) : refused(403);
  };
}

/** An anonymous visitor: we choose who they are, whatever the body says. */
async function generate(deps: WebchatDeps, isOwnOrigin: OriginCheck, request: ChatRequest): Promise<ChatResponse> {
  if (!isOwnOrigin(request.headers)) return refused(403);
  const wait = (await deps.attempts?.take('new-visitor', request.network)) ?? 0;
  if (wait > 0) return tooMany(wait);
  return json(200, issuePass(deps.sealer, `dl_${deps.ids.id()}`, deps.ids.id(), deps.clock.now()));
}

function renew(deps: WebchatDeps, pass: Pass): ReturnType<typeof issuePass> {
  return issuePass(deps.sealer, pass.user, pass.conversation, deps.clock.now());
}

/** 201 the first time. The bot then hears of the arrival, unless the client says that a first message follows. */
async function open(deps: WebchatDeps, isOwnOrigin: OriginCheck, request: ChatRequest, pass: Pass): Promise<ChatResponse> {
  const { activities, watermark } = await deps.log.since(pass.conversation, 0);
  const known = activities.length > 0 || watermark > 0;
  if (!known && !isQuiet(request.body)) {
    const { status } = await deps.receive(arrival(pass, deps.clock.now(), deps.publicUrl), request.network);
    if (status >= 300) return refused(502);
  }
  return json(known ? 200 : 201, joined(deps, isOwnOrigin, request, pass));
}

function isQuiet(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'quiet' in body && body.quiet === true;
}

function joined(deps: WebchatDeps, isOwnOrigin: OriginCheck, request: ChatRequest, pass: Pass): ReturnType<typeof issuePass> & { streamUrl: string } {
  const issued = renew(deps, pass);
  const url = new URL(`${ROOT}/conversations/${pass.conversation}/stream`, baseUrl(request.headers, deps.publicUrl, isOwnOrigin));
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('t', issued.token);
  const watermark = request.query.get('watermark');
  if (watermark !== null) url.searchParams.set('watermark', String(readWatermark(request.query)));
  return { ...issued, streamUrl: url.href };
}

async function read(deps: WebchatDeps, request: ChatRequest, pass: Pass): Promise<ChatResponse> {
  const { activities, watermark } = await readLog(deps.log, pass.conversation, readWatermark(request.query));
  return json(200, { activities, watermark: String(watermark) });
}

/** The sequence number after which a client wants to read; anything else counts as 0, from the start. */
export function readWatermark(query: URLSearchParams): number {
  const given = query.get('watermark') ?? '';
  return /^\d{1,15}$/.test(given) ? Number(given) : 0;
}
