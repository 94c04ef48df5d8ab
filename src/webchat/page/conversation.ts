import { readActivity } from './activity.js';
import type { Press, PressResult } from './card.js';
import type { Identity } from './identity.js';
import { invokeResult } from './invoke-result.js';
import type { MessageEvents } from './message.js';
import { postActivity } from './service.js';
import * as timelines from './timeline.js';
import type { Line, Timeline } from './timeline.js';

/** Where a conversation shows itself. */
export interface Surface {
  draw: (lines: readonly Line[], pressed?: string) => void;
  /** A message from the bot that was not there before. */
  news: () => void;
  typing: (state: 'soon' | 'now' | 'settled' | 'stop') => void;
  expired: () => void;
}

/** What the person and the bot say to each other, between the page and the service. */
export interface Conversation {
  readonly identity: Identity;
  readonly surface: Surface;
  readonly timeline: Timeline;
  /** Messages leave one after the other, in the order in which they were said. */
  queue: Promise<void>;
}

export function newConversation(identity: Identity, surface: Surface): Conversation {
  return { identity, surface, timeline: [], queue: Promise.resolve() };
}

export function say(conversation: Conversation, text: string): void {
  send(conversation, timelines.say(conversation.timeline, newKey(), text, Date.now()));
}

/** Takes in activities of the service, in whatever order and however often they come. */
export function receive(conversation: Conversation, activities: readonly unknown[]): void {
  const { timeline, surface } = conversation;
  for (const activity of activities.map(readActivity)) {
    if (activity?.type === 'typing' && !activity.fromMe) surface.typing('now');
    // A form that was sent is no line of the conversation.
    if (activity?.type !== 'message' || (activity.fromMe && activity.text === '')) continue;
    if (timelines.receive(timeline, activity) !== 'added' || activity.fromMe) continue;
    surface.typing('stop');
    surface.news();
  }
  surface.draw(timeline);
}

export function eventsFor(conversation: Conversation, key: string): MessageEvents {
  return {
    press: (pressed) => press(conversation, key, pressed),
    submit: (data) => void submit(conversation, data),
    retry: () => {
      const line = timelines.again(conversation.timeline, key);
      if (line !== undefined) send(conversation, line);
    },
  };
}

function send(conversation: Conversation, line: Line): void {
  conversation.surface.draw(conversation.timeline);
  conversation.queue = conversation.queue.then(() => post(conversation, line));
}

async function post({ identity, surface, timeline }: Conversation, line: Line): Promise<void> {
  surface.typing('soon');
  const channelData = { clientActivityID: line.key, attempt: line.attempts };
  const answer = await postActivity(identity, { type: 'message', text: line.text, channelData });
  surface.typing('settled');
  if (answer.ok) timelines.sent(timeline, line.key, String(answer.value['id']));
  else timelines.failed(timeline, line.key, answer.why === 'lost' ? 'unsure' : 'failed');
  surface.draw(timeline);
  if (!answer.ok && answer.why === 'expired') surface.expired();
}

/** A button of a card: the answer may be a card for its place. */
async function press({ identity, surface, timeline }: Conversation, key: string, { id, verb, data }: Press): Promise<PressResult> {
  const action = { type: 'Action.Execute', verb, data, ...(id === undefined ? {} : { id }) };
  const replyToId = timelines.lineWith(timeline, key)?.id ?? key;
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' }, replyToId };
  const result = invokeResult(await postActivity(identity, invoke));
  if (result === 'expired') surface.expired();
  if (typeof result === 'string') return { done: false };
  if (result.card !== undefined) {
    timelines.putCard(timeline, key, result.card);
    surface.draw(timeline, key);
  }
  return { done: true, ...(result.note === undefined ? {} : { note: result.note }) };
}

async function submit({ identity, surface }: Conversation, data: unknown): Promise<void> {
  surface.typing('soon');
  await postActivity(identity, { type: 'message', value: data });
  surface.typing('settled');
}

/** A name for a message of ours, unique on this device and elsewhere. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
