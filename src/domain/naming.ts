/** Stands in a text where the first name of somebody erased was. */
export const STRUCK = '[…]';

/** Whether a text names somebody: the whole name, whatever its capitals, not a part of a longer word. */
export function namesPerson(text: string, firstName: string): boolean {
  return firstName !== '' && whole(firstName, 'iu').test(text);
}

/** The text with each mention of this first name struck. */
export function withoutName(text: string, firstName: string): string {
  return firstName === '' ? text : text.replace(whole(firstName, 'giu'), STRUCK);
}

/** Whether a first name can only mean this person: nobody else of their groups bears it. */
export function isOnlyTheirs(firstName: string, othersNames: readonly string[]): boolean {
  return firstName !== '' && !othersNames.some((name) => name.toLowerCase() === firstName.toLowerCase());
}

function whole(firstName: string, flags: string): RegExp {
  const literal = firstName.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, flags);
}
