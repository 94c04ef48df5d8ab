import { createComposer } from './composer.js';
import { eventsFor, newConversation, receive, say, type Conversation } from './conversation.js';
import { byId } from './dom.js';
import type { Identity, IdentityStore } from './identity.js';
import type { PageTexts } from './page-texts.js';
import { createReading, type Reading } from './reading.js';
import type { Line } from './timeline.js';
import { createTranscript, type Transcript } from './transcript.js';
import { createTyping } from './typing.js';
import { createUnread } from './unread.js';

/** Everything in the page that shows one person's conversation. */
export interface Room {
  conversation: Conversation;
  reading: Reading;
  transcript: Transcript;
  /** False while what was said before is put on the screen. */
  isLive: boolean;
  focus: () => void;
}

export function createRoom(identity: Identity, store: IdentityStore, texts: PageTexts, expired: () => void): Room {
  const list = byId('log', HTMLElement);
  const reading = createReading();
  const typing = createTyping(() => reading.show(undefined));
  const unread = createUnread(texts, () => remember(identity, store, conversation.timeline));
  const draw = (lines: readonly Line[], pressed?: string): void => {
    const count = list.childElementCount;
    room.transcript.draw(lines, pressed);
    composer.suggest(lines.at(-1)?.suggestions ?? []);
    if (list.childElementCount > count) reading.show(room.transcript.last());
    remember(identity, store, lines);
  };
  const news = (): void => {
    if (room.isLive) unread.count();
  };
  const conversation = newConversation(identity, { draw, news, typing: (state) => typing[state](), expired });
  const composer = createComposer((text) => {
    say(conversation, text);
    reading.toEnd();
  });
  const transcript = createTranscript(list, (key) => eventsFor(conversation, key), texts);
  const room: Room = { conversation, reading, transcript, isLive: false, focus: composer.focus };
  return room;
}

/** Shows what was said before, from the first message that this person has not seen. */
export function showHistory(room: Room, activities: readonly unknown[]): void {
  const { conversation, reading, transcript } = room;
  const { seen } = conversation.identity;
  receive(conversation, activities);
  const first = seen === undefined ? undefined : conversation.timeline.find((line) => !line.fromMe && line.place > seen);
  const divider = first === undefined ? undefined : transcript.markUnread(first.key);
  if (divider === undefined) reading.toEnd();
  else reading.toElement(divider);
  room.isLive = true;
  // Only what comes from now on is read out.
  byId('log', HTMLElement).setAttribute('aria-live', 'polite');
}

/** Keeps the place of the last message that was on the screen. */
function remember(identity: Identity, store: IdentityStore, lines: readonly Line[]): void {
  const seen = Math.max(0, ...lines.filter(({ id }) => id !== undefined).map(({ place }) => place));
  if (document.visibilityState === 'hidden' || seen === identity.seen) return;
  identity.seen = seen;
  store.save(identity);
}
