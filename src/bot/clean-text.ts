const LONGEST = 20_000;
/** Zero-width signs, direction overrides, tags, fillers and selectors that show nothing, and controls but line breaks and tabs. */
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}|\u2800|(?![\n\t])\p{Cc}/gu;
/** More marks on one letter than any language writes: they run over the lines around it. */
const PILED = /(\p{M}{4})\p{M}+/gu;
const HALF = /\p{Surrogate}/gu;

/** What a person wrote, without signs that nobody sees and some software obeys, and without half characters. */
export function cleanText(text: string): string {
  return text.slice(0, LONGEST).replace(HALF, '').replace(/\r\n?|\u0085/g, '\n').replace(INVISIBLE, '').normalize('NFC').replace(PILED, '$1').trim();
}
