import { chance } from '../faults/profile';

/** Parts that separate, end, look alike, are long, or are no text at all. */
const PARTS = [
  ':', '|', '{', '}', '{}', '{main}', '*', '?', '[a]', '^', '\\', '/', '..', ' ', '\t', '\n', '\r\n', '\0', '\u001f', '%00', '%7C', '"', "'", '`', '$', ';', '--',
  'é', 'e\u0301', '\ufb01', 'fi', '\u00c5', 'A\u030a', '\u212b', 'ß', 'SS', 'ı', 'İ', '\u0430', 'a', '\uff21', '\u200b', '\u202e', '\ufeff', '\u{e0041}', '😀', '👩‍👩‍👧', '🇫🇷', '\ud800', '\ud801', '\udc00', '\ufffd',
  '__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', 'true', '0', '-1', '1e3', '0x10', 'user-1', 'conversation', 'relais:{main}:person:x', 'bull:deliver:1',
];

/** So many ids that nobody would give, no two alike; among them ten of 10 kB that differ in one sign. */
export function hostileIds(count: number): string[] {
  const draw = chance('hostile ids', 1);
  const found = new Set(Array.from({ length: 10 }, (_, sign) => `${'x'.repeat(10_000)}${String(sign)}`));
  for (const part of PARTS) found.add(part);
  while (found.size < count) found.add(Array.from({ length: 1 + Math.floor(draw() * 4) }, () => PARTS[Math.floor(draw() * PARTS.length)] ?? '').join(''));
  return [...found];
}
