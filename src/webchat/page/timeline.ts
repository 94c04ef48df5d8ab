import { placeOf, type Activity, type Attachment, type Suggestion } from './activity.js';

/** One message of the conversation, as it is shown. A change makes a new one. */
export interface Line {
  /** Stays the same from the moment the message is shown. */
  readonly key: string;
  /** Known once the server has it. */
  readonly id?: string;
  readonly fromMe: boolean;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly suggestions: readonly Suggestion[];
  readonly locale?: string;
  readonly at: number;
  /** The order of the conversation. */
  readonly place: number;
  /** `unsure`: it left and no answer came. */
  readonly state: 'sent' | 'sending' | 'failed' | 'unsure';
  /** How many times it was sent. */
  readonly attempts: number;
}

/** The messages of a conversation in order, each once, whatever comes twice or out of order. */
export type Timeline = Line[];

/** A message that is not sent yet stands at the end. */
const NOT_YET = Number.MAX_SAFE_INTEGER;
const LAST_WORDS = 2;

export function lineWith(timeline: Timeline, key: string): Line | undefined {
  return timeline.find((line) => line.key === key);
}

/** What an activity did to the timeline: nothing, when it is there already with the same content. */
export function receive(timeline: Timeline, activity: Activity): 'added' | 'changed' | 'none' {
  const { id, clientId, fromMe, text, attachments, suggestions, at, locale } = activity;
  const known = timeline.find((line) => line.id === id) ?? (clientId === undefined ? undefined : lineWith(timeline, clientId));
  const key = known?.key ?? clientId ?? id;
  const line: Line = { key, id, fromMe, text, attachments, suggestions, at, place: placeOf(id), state: 'sent', attempts: 1, ...(locale === undefined ? {} : { locale }) };
  // The server kept it but the bot did not take it: it still has to be sent again.
  if (known?.state === 'failed') return 'none';
  if (known !== undefined && isSame(known, line)) return 'none';
  put(timeline, line);
  return known === undefined ? 'added' : 'changed';
}

/** A message of this person, shown before the server has it. */
export function say(timeline: Timeline, key: string, text: string, at: number): Line {
  return put(timeline, { key, fromMe: true, text, attachments: [], suggestions: [], at, place: NOT_YET, state: 'sending', attempts: 1 });
}

export function sent(timeline: Timeline, key: string, id: string): void {
  const line = lineWith(timeline, key);
  if (line !== undefined) put(timeline, { ...line, id, place: placeOf(id), state: 'sent' });
}

/** Without an answer, a message that came back through the stream meanwhile did arrive. */
export function failed(timeline: Timeline, key: string, state: 'failed' | 'unsure'): void {
  const line = lineWith(timeline, key);
  if (line !== undefined && (state === 'failed' || line.state === 'sending')) put(timeline, { ...line, state });
}

export function again(timeline: Timeline, key: string): Line | undefined {
  const line = lineWith(timeline, key);
  return line?.state === 'failed' || line?.state === 'unsure' ? put(timeline, { ...line, state: 'sending', attempts: line.attempts + 1 }) : undefined;
}

/** Puts a card in the place of what a message carried. */
export function putCard(timeline: Timeline, key: string, card: Attachment): void {
  const line = lineWith(timeline, key);
  if (line !== undefined) put(timeline, { ...line, attachments: [card], suggestions: [] });
}

/** The server forgot this conversation: only its last words stay in view, until the page is left. */
export function erased(timeline: Timeline): void {
  const last = timeline.splice(0).slice(-LAST_WORDS);
  // Numbers start again: what stays must not be taken for what comes.
  timeline.push(...last.map(({ id, ...line }) => ({ ...line, key: `erased ${id ?? line.key}`, place: -1 })));
}

/** Drawing the same thing again would lose what is being typed into a card. */
export function isSame(one: Line, other: Line): boolean {
  return one === other || (one.id === other.id && one.state === other.state && contentOf(one) === contentOf(other));
}

function contentOf({ text, attachments, suggestions }: Line): string {
  return JSON.stringify([text, attachments, suggestions]);
}

function put(timeline: Timeline, line: Line): Line {
  const index = timeline.findIndex(({ key }) => key === line.key);
  if (index >= 0) timeline[index] = line;
  else timeline.push(line);
  timeline.sort((one, other) => one.place - other.place);
  return line;
}
