/** A card's JSON, as loosely as a test needs it. */
export type Json = Record<string, unknown>;

const CARD = 'application/vnd.microsoft.card.adaptive';

/** The Adaptive Cards of an activity. */
export function cardsOf(activity: Json): Json[] {
  const attachments = Array.isArray(activity['attachments']) ? (activity['attachments'] as Json[]) : [];
  return attachments.filter((attachment) => attachment['contentType'] === CARD).map((attachment) => attachment['content'] as Json);
}

/** Every word a person can read on it, markdown escapes taken away as a client does. */
export function wordsOf(value: unknown): string {
  return gather(value).join('\n').replace(/\\([\\`*_[\]~<>#|])/g, '$1');
}

function gather(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(gather);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  if (Array.isArray(node['inlines'])) return [(node['inlines'] as Json[]).map(({ text }) => String(text)).join('')];
  const own = ['text', 'label', 'title'].flatMap((name) => (typeof node[name] === 'string' ? [node[name]] : []));
  const inside = Object.entries(node)
    .filter(([name]) => name !== 'fallback' && name !== 'data')
    .flatMap(([, child]) => (typeof child === 'object' ? gather(child) : []));
  return [...own, ...inside];
}

/** The button of this title, below the card or in it, with or without a pictogram before it; either apostrophe will do. */
export function buttonOf(card: Json, title: string): Json | undefined {
  const straight = (text: unknown): string => String(text).replace(/^\p{Extended_Pictographic} /u, '').replaceAll('’', "'");
  return [card, ...nodesOf(card['body'], 'ActionSet')]
    .flatMap((holder) => (holder['actions'] ?? []) as Json[])
    .find((action) => straight(action['title']) === straight(title));
}

/** Everything of this type in a card, at any depth. */
function nodesOf(value: unknown, type: string): Json[] {
  if (Array.isArray(value)) return value.flatMap((child) => nodesOf(child, type));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  return [...(node['type'] === type ? [node] : []), ...Object.values(node).flatMap((child) => nodesOf(child, type))];
}

/** What stands in the inputs of a card before anybody types. */
export function inputsOf(card: Json): Record<string, string> {
  const found: Record<string, string> = {};
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look);
    if (typeof node !== 'object' || node === null) return;
    const element = node as Json;
    if (typeof element['type'] === 'string' && element['type'].startsWith('Input.')) found[String(element['id'])] = textOf(element['value']);
    Object.values(element).forEach(look);
  };
  look(card['body']);
  return found;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
