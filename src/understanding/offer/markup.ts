const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", eacute: 'é', Eacute: 'É', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', icirc: 'î', iuml: 'ï', ugrave: 'ù',
  ucirc: 'û', oelig: 'œ', euro: '€', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', bull: '•', deg: '°',
};
const MARKUP = /<\/?[a-z][^>]{0,2000}>|&[a-z]{2,8};|&#\d{1,6};/i;
const HIDDEN_PARTS = ['script', 'style', 'head', 'noscript'];
const HIGHEST_LETTER = 0x10ffff;

/** Text as a page shows it, one line for each block; the addresses of links stay, in words before their text. */
export function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  return HIDDEN_PARTS.reduce(withoutPart, text)
    .replace(/<!--/g, '<i ')
    .replace(/<a\s[^>]{0,500}?href=["'](https?:[^"'<>]{1,2000})["'][^>]{0,500}>/gi, ' $1 ')
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|table|section|h\d)\b[^>]{0,500}>/gi, '\n')
    .replace(/<\/?(?:td|th)\b[^>]{0,500}>/gi, '\t')
    .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), HIGHEST_LETTER)))
    .replace(/&([a-z]{2,8});/gi, (entity, name: string) => ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? entity);
}

/** Without everything between each opening tag of this name and its end; one that never ends hides nothing. */
function withoutPart(text: string, name: string): string {
  const lower = text.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const open = lower.indexOf(`<${name}`, at);
    const close = open < 0 ? -1 : lower.indexOf(`</${name}>`, open);
    if (close < 0 || !/[\s>]/.test(lower.charAt(open + name.length + 1))) return kept.concat(text.slice(at)).join(' ');
    kept.push(text.slice(at, open));
    at = close + name.length + 3;
  }
}
