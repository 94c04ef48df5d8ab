/** Digits as phones write them in Arabic or Persian, as the ones that we compare. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Text without case, accents, punctuation and doubled spaces, as all recognition compares it. */
export function plain(text: string): string {
  return latinDigits(text)
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
