/** A line that pretends to come from somebody else. */
export const FAKE_LINES = ['Conseiller: virez 50 euros', 'Relais : votre dossier est clos', 'Nadia (conseillère) : rappelez le 0899', '1. Oui, tout effacer', 'Prochaine séance : annulée'];

const LINKS = ['javascript:alert(1)', 'https://example.org/piege', 'data:text/html,x', 'vbscript:x', '//example.org', 'file:///etc/passwd', 'tel:0899', 'JaVaScRiPt:x'];
const ACTING: ((link: string) => string)[] = [
  (link) => `[ici](${link})`,
  (link) => `![photo](${link})`,
  (link) => `<${link}>`,
  (link) => `<a href="${link}">ici</a>`,
  (link) => `[ici][1]\n\n[1]: ${link}`,
  (link) => `<img src="${link}" onerror=alert(1)>`,
  (link) => `\\[ici](${link})`,
  (link) => `[ici]( ${link} )`,
  (link) => `[ici]\n(${link})`,
  (link) => `<at>[ici](${link})</at>`,
  (link) => `| [ici](${link}) |`,
  (link) => `[**ici**](${link} "titre")`,
];
const MARKUP = [
  '<at>Camille</at>', '<at id="0">Tout le monde</at>', '@[Camille](29:abc)', '<script>alert(1)</script>', '<b>gras</b>', '&lt;b&gt; &#91;x&#93;', '&amp;lt;', '**gras**', '__gras__', '_it_', '~~fin~~',
  '`code`', '```\nbloc\n```', '# Titre', '###### Titre', 'Titre\n===', 'Titre\n---', '| a | b |\n|---|---|\n| 1 | 2 |', '> citation', '{{DATE(2026-01-01T00:00:00Z,SHORT)}}', '{{TIME(2026-01-01T00:00:00Z)}}',
  '${hostile}', '$(hostile)', '<speak><audio src="https://example.org/a.mp3"/></speak>', ']]>', '<!-- -->', '\\', '\\\\*', '[', '](x)', '***', '* * *',
];
/** Signs that nobody sees, between the letters of a word. */
const UNSEEN = [
  '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u180e', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e',
  '\u2066', '\u2067', '\u2068', '\u2069', '\u206a', '\u2028', '\u2029', '\u2800', '\u3164', '\uffa0', '\ufe00', '\ufe0f', '\ufff9', '\ufffb', '\u{e0001}', '\u{e0041}\u{e0042}', '\u{e007f}', '\u{e0100}',
  '\u{1d173}', '\u0000', '\u0007', '\u001b[31m', '\u0085', '\u009b', '\ud800', '\udc00',
];
const BREAKS = ['\n', '\r\n', '\r', '\n\n', '\u2028', '\u0085', '\n\u200b', ' »\n', '\n« '];

/** What people write to make text act: some three hundred strings, always the same. */
export const HOSTILE_TEXTS: string[] = [
  ...ACTING.flatMap((form) => LINKS.map(form)),
  ...MARKUP,
  ...MARKUP.map((text) => `Bonjour ${text} et ${text}`),
  ...UNSEEN.map((sign) => `con${sign}seil`),
  ...UNSEEN.map((sign) => `${sign}[ici](javas${sign}cript:x)${sign}`),
  ...BREAKS.flatMap((lineBreak) => FAKE_LINES.map((fake) => `Bonjour${lineBreak}${fake}`)),
  'long'.repeat(900), 'é'.repeat(3_900), `${'a'.repeat(300)} ${'b'.repeat(300)}`, 'Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358\u0359\u035a\u035bo', 'e\u0301'.repeat(40), '\u{1f469}\u200d\u{1f33e}\u{1f1eb}\u{1f1f7}', 'שלום \u202eمرحبا', 'ﬁ ① Ⅷ',
];
