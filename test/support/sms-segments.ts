/** Letters of GSM 03.38, each of seven bits; the second line counts twice. */
const BASIC = /[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]/;
const DOUBLE = /[\f^{}\\[~\]|€]/;

export interface Segments {
  alphabet: 'GSM-7' | 'UCS-2';
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  length: number;
  segments: number;
}

/** What a text costs on a phone: 160 letters alone or 153 in each of several in GSM-7; 70 or 67 as soon as one sign is not of it. */
export function segmentsOf(text: string): Segments {
  const signs = Array.from(text);
  if (signs.every((sign) => BASIC.test(sign) || DOUBLE.test(sign))) {
    const length = signs.reduce((sum, sign) => sum + (DOUBLE.test(sign) ? 2 : 1), 0);
    return { alphabet: 'GSM-7', length, segments: length <= 160 ? 1 : Math.ceil(length / 153) };
  }
  return { alphabet: 'UCS-2', length: text.length, segments: text.length <= 70 ? 1 : Math.ceil(text.length / 67) };
}

/** The signs that make it cost more. */
export function strangersIn(text: string): string[] {
  return [...new Set(text)].filter((sign) => !BASIC.test(sign) && !DOUBLE.test(sign));
}
