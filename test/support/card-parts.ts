import type { Json } from './cards';

/** Every object inside a card that says its type: elements, inputs and actions, but not the fallbacks of actions. */
export function partsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  // Safe: an object of parsed JSON.
  const part = value as Json;
  const inside = Object.entries(part).flatMap(([name, child]) => (name === 'fallback' || name === 'data' ? [] : partsOf(child)));
  return typeof part['type'] === 'string' ? [part, ...inside] : inside;
}

export function actionsIn(card: Json): Json[] {
  return partsOf(card).filter(({ type }) => String(type).startsWith('Action.'));
}

export function inputsIn(card: Json): Json[] {
  return partsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
}

/** Every text that a person reads on the card, one by one, as a client shows it. */
export function textsSeen(card: Json): string[] {
  const seen = partsOf(card).flatMap((part) => {
    if (part['type'] === 'TextBlock') return [unescaped(String(part['text'])).replace(/^• /, '')];
    if (part['type'] === 'RichTextBlock') return [listOf(part['inlines']).map(({ text }) => String(text)).join('')];
    return part['type'] === 'TextRun' ? [] : [part['label'], part['title'], part['placeholder'], ...listOf(part['choices']).map(({ title }) => title)];
  });
  return seen.filter((text) => typeof text === 'string');
}

/** A text with markdown's escapes, as a reader of markdown shows it. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/ {2}\n/g, '\n');
}

/** A text without the signs that say in which direction it runs. */
export function undirected(text: string): string {
  return text.replace(/[\u200f\u2068\u2069]/g, '');
}

/** A quoted text without the signs around its lines, in whatever language. */
export function unquoted(text: string): string {
  return undirected(text).replace(/^(?:« |«|“)/gm, '').replace(/(?: »|»|”)$/gm, '');
}

function listOf(value: unknown): Json[] {
  // Safe: the parts of a card that come in lists are objects.
  return Array.isArray(value) ? (value as Json[]) : [];
}
