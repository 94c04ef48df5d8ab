/** Signs of ours that the alphabet of text messages (GSM 03.38) lacks, and what says the same in it. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  // Signs of direction from 2013, of which older phones make boxes.
  [/[\u2066-\u2069]/g, ''],
  [/[\u00a0\u2000-\u200a\u202f]/g, ' '],
  [/^– /gm, '> '],
  [/« */g, '"'],
  [/ *»/g, '"'],
  [/[’‘ʼ´`]/g, "'"],
  [/[“”„]/g, '"'],
  [/…/g, '...'],
  [/→/g, '->'],
  [/[–—−·•]/g, '-'],
  [/œ/g, 'oe'],
  [/Œ/g, 'OE'],
  [/\p{Extended_Pictographic}\p{M}* ?/gu, ''],
];

/** Letters of the alphabet that would lose their accent otherwise; `ç` is not among them, `Ç` is. */
const KEPT = /[àäåèéìòöøùüñÄÅÉÇÖØÜÑ]/;
const ACCENTED = /[À-ÖØ-öø-ž]/g;

/**
 * The text in letters that fit 160 to a text message: one curly quote or one `ê` would make it 70, and three messages
 * of one. Words in other alphabets stay as they are.
 */
export function gsmText(text: string): string {
  const plain = INSTEAD.reduce((so, [sign, instead]) => so.replace(sign, instead), text.normalize('NFC'));
  return plain.replace(ACCENTED, (letter) => (KEPT.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')));
}
