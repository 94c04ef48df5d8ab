/** An attachment of a message: a card, or a file to download. */
export interface Attachment {
  contentType: string;
  name?: string;
  content: unknown;
}

export interface Suggestion {
  title: string;
  value: string;
}

/** What the page reads of an activity; everything else is left alone. */
export interface Activity {
  id: string;
  type: string;
  /** ms since the epoch. */
  at: number;
  fromMe: boolean;
  text: string;
  attachments: Attachment[];
  suggestions: Suggestion[];
  /** Language and maybe region of its words ('fr-FR'); absent where nobody said. */
  locale?: string;
  /** The name this page gave to its own message. */
  clientId?: string;
}

/** Undefined for what is no activity at all. */
export function readActivity(raw: unknown): Activity | undefined {
  if (!isObject(raw) || typeof raw['id'] !== 'string' || typeof raw['type'] !== 'string') return undefined;
  const from = isObject(raw['from']) ? raw['from'] : {};
  const channelData = isObject(raw['channelData']) ? raw['channelData'] : {};
  const clientId = channelData['clientActivityID'];
  const locale = raw['locale'];
  return {
    id: raw['id'],
    type: raw['type'],
    at: Date.parse(textOf(raw['timestamp'])) || Date.now(),
    fromMe: from['role'] === 'user',
    text: textOf(raw['text']),
    attachments: listOf(raw['attachments']).flatMap(readAttachment),
    suggestions: isObject(raw['suggestedActions']) ? listOf(raw['suggestedActions']['actions']).flatMap(readSuggestion) : [],
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof clientId === 'string' ? { clientId } : {}),
  };
}

/** Activities are numbered within their conversation: the number at the end of the id is their place. */
export function placeOf(id: string): number {
  const digits = /\d+$/.exec(id)?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}

function readAttachment(raw: unknown): Attachment[] {
  if (!isObject(raw) || typeof raw['contentType'] !== 'string') return [];
  const name = raw['name'];
  return [{ contentType: raw['contentType'], content: raw['content'], ...(typeof name === 'string' ? { name } : {}) }];
}

function readSuggestion(raw: unknown): Suggestion[] {
  if (!isObject(raw) || typeof raw['title'] !== 'string') return [];
  return [{ title: raw['title'], value: typeof raw['value'] === 'string' ? raw['value'] : raw['title'] }];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
