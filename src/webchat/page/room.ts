import type { Composer } from './composer.js';
import { eventsFor, newConversation, receive, say, type Conversation } from './conversation.js';
import { byId } from './dom.js';
import type { Identity, IdentityStore } from './identity.js';
import type { MessageEvents } from './message.js';
import { speakAs, type Words } from './language.js';
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
}

export function createRoom(identity: Identity, store: IdentityStore, composer: Composer, words: Words, expired: () => void): Room {
  const { texts } = words;
  const list = byId('log', HTMLElement);
  const reading = createReading();
  const typing = createTyping(() => reading.show(undefined));
  const unread = createUnread(texts, () => remember(identity, store, conversation.timeline));
  const draw = (lines: readonly Line[], pressed?: string): void => {
    const count = list.childElementCount;
    followLanguage(words, identity, lines);
    transcript.draw(lines, pressed);
    composer.suggest(lines.at(-1)?.suggestions ?? []);
    const changed = pressed === undefined ? undefined : transcript.element(pressed);
    if (changed !== undefined) reading.keepInView(changed);
    else if (list.childElementCount > count) reading.show(transcript.last());
    remember(identity, store, lines);
  };
  const news = (): void => {
    if (room.isLive) unread.count();
  };
  const conversation = newConversation(identity, { draw, news, typing: (state) => typing[state](), expired });
  const transcript: Transcript = createTranscript(list, (key) => followed(eventsFor(conversation, key), () => {
    if (transcript.element(key) === transcript.last()) reading.follow();
  }), texts);
  const room: Room = { conversation, reading, transcript, isLive: false };
  return room;
}

/** The page speaks as Relais did last; the device remembers it with the person. */
function followLanguage(words: Words, identity: Identity, lines: readonly Line[]): void {
  speakAs(words, lines.filter(({ fromMe, locale }) => !fromMe && locale !== undefined).at(-1)?.locale);
  identity.language = words.texts.lang;
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

/** From here on the person can speak. */
export function openComposer({ conversation, reading }: Room, composer: Composer): void {
  composer.open((text) => {
    say(conversation, text);
    reading.toEnd();
  });
}

/** A press on the last card is like writing: the person looks at what comes. */
function followed(events: MessageEvents, follow: () => void): MessageEvents {
  return {
    ...events,
    press: (pressed) => {
      follow();
      return events.press(pressed);
    },
  };
}

/** Keeps the place of the last message that was on the screen. */
function remember(identity: Identity, store: IdentityStore, lines: readonly Line[]): void {
  const seen = Math.max(0, ...lines.filter(({ id }) => id !== undefined).map(({ place }) => place));
  if (document.visibilityState === 'hidden' || seen === identity.seen) return;
  identity.seen = seen;
  store.save(identity);
}
