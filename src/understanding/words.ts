/** Text without case, accents, punctuation and doubled spaces, as all recognition compares it. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();
}

/** One pattern for patterns in plain words, found anywhere between words; `*` alone stands for the rest of a word. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join('|').replaceAll('*', '\\w*')})\\b`, 'g');
}
