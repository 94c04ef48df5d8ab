const LONGEST = 20_000;
/** Zero-width signs, direction overrides, tag characters, variation selectors and controls but line breaks and tabs. */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E0FFF}]/gu;

const HALF = /\p{Surrogate}/gu;

/** What a person wrote, without signs that nobody sees and some software obeys, and without half characters. */
export function cleanText(text: string): string {
  return text.slice(0, LONGEST).replace(HALF, '').replace(/\r\n?/g, '\n').replace(INVISIBLE, '').normalize('NFC').trim();
}
