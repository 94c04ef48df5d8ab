const FIRST_STRONG = '\u2068';
const POP = '\u2069';
const DIRECTION_SIGNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name, a place or what somebody wrote, kept whole in its own direction inside an Arabic sentence. Source: Unicode bidirectional algorithm (UAX 9), first-strong isolate. */
export function isolate(text: string): string {
  return `${FIRST_STRONG}${text.replace(DIRECTION_SIGNS, '')}${POP}`;
}
