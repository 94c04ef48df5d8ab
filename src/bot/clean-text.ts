const LONGEST = 20_000;
/** Zero-width signs, direction overrides, tag characters, variation selectors, and controls but line breaks and tabs. */
const INVISIBLE = /\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|(?![\n\t])\p{Cc}/gu;

const HALF = /\p{Surrogate}/gu;

/** What a person wrote, without signs that nobody sees and some software obeys, and without half characters. */
export function cleanText(text: string): string {
  return text.slice(0, LONGEST).replace(HALF, '').replace(/\r\n?/g, '\n').replace(INVISIBLE, '').normalize('NFC').trim();
}
