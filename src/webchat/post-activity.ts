import { say as text, translatorFor } from '../i18n/translator';
import { json, refused, tooMany } from './answers';
import type { ChatActivity } from './chat-log';
import type { WebchatDeps } from './deps';
import { PostedActivity, toBot, toLog, type Spoken } from './incoming';
import { fromBot } from './outlet';
import type { Pass } from './pass';
import type { ChatRequest, ChatResponse } from '../bot/http-route';

/** Stands where somebody wrote about distress or health: Relais never keeps such a sentence. */
const NOT_KEPT = translatorFor().say(text('text.notKept'));

type Invoke = Extract<PostedActivity, { type: 'invoke' }>;

/** POST …/activities: keeps what the person said, hands it to the bot, answers with its id. */
export async function postActivity(deps: WebchatDeps, pass: Pass, { body, network }: Pick<ChatRequest, 'body' | 'network'>): Promise<ChatResponse> {
  const wait = deps.pace?.(pass.conversation) ?? 0;
  if (wait > 0) return tooMany(wait);
  const parsed = PostedActivity.safeParse(body);
  if (!parsed.success) return refused(400);
  const posted = parsed.data;
  if (posted.type === 'typing') return json(200, { id: deps.ids.id() });
  return posted.type === 'invoke' ? press(deps, pass, posted, network) : say(deps, pass, posted, network);
}

async function say(deps: WebchatDeps, pass: Pass, posted: Spoken, network: string): Promise<ChatResponse> {
  const now = deps.clock.now();
  const { id } = (await loggedBefore(deps, pass, posted)) ?? (await deps.log.append(pass.conversation, toLog(posted, pass), now));
  const { status, forget } = await deps.receive(toBot(posted, pass, { id, now, serviceUrl: deps.publicUrl }), network);
  if (forget && posted.type === 'message') await deps.log.replace(pass.conversation, id, toLog({ ...posted, text: NOT_KEPT }, pass), now);
  return status < 300 ? json(200, { id }) : refused(502);
}

/** A message that is sent again keeps its place and its id, so that the bot counts it once. */
async function loggedBefore(deps: WebchatDeps, pass: Pass, posted: Spoken): Promise<ChatActivity | undefined> {
  const { clientActivityID, attempt = 1 } = posted.channelData ?? {};
  if (clientActivityID === undefined || attempt <= 1) return undefined;
  const { activities } = await deps.log.since(pass.conversation, 0);
  return activities.find(({ channelData }) => isObject(channelData) && channelData['clientActivityID'] === clientActivityID);
}

async function press(deps: WebchatDeps, pass: Pass, posted: Invoke, network: string): Promise<ChatResponse> {
  const id = deps.ids.id();
  const at = { id, now: deps.clock.now(), serviceUrl: deps.publicUrl };
  const { status, body } = await deps.receive(toBot(posted, pass, at), network);
  const card = status < 300 ? cardOf(body) : undefined;
  if (card !== undefined) await replaceCard(deps, pass, posted.replyToId, card);
  return json(200, { id, invoke: { status, body } });
}

/** The card of an invoke answer that replaces the one that was pressed. */
function cardOf(body: unknown): unknown {
  return isObject(body) && body['type'] === 'application/vnd.microsoft.card.adaptive' ? body['value'] : undefined;
}

/** Puts the new card where the pressed one was, so that a reload shows it too. Only the bot's own lines change. */
async function replaceCard(deps: WebchatDeps, pass: Pass, id: string, card: unknown): Promise<void> {
  const { activities } = await deps.log.since(pass.conversation, 0);
  const pressed = activities.find((activity) => activity.id === id);
  if (pressed === undefined || !isObject(pressed['from']) || pressed['from']['role'] !== 'bot') return;
  const { type, text, replyToId } = pressed;
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
  const kept = { type, ...(text === undefined ? {} : { text }), ...(replyToId === undefined ? {} : { replyToId }), attachments };
  await deps.log.replace(pass.conversation, id, fromBot(pass, kept), deps.clock.now());
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
