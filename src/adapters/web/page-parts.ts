/** A page taken apart: its title, what is to be seen of it, one line for each block, and its JSON-LD as written. */
export interface PageParts {
  title: string;
  text: string;
  linkedData: string[];
}

const TAG = /^<(\/?)([a-z][a-z\d-]*)/i;
/** What stands between their tags is not shown. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'select', 'textarea', 'title']);
const BLOCK = /^(?:address|article|aside|br|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|table|td|th|tr|ul)$/;
const LINKED_DATA = /\btype\s*=\s*["']?application\/ld\+json/i;
const LONGEST_NAME = 30;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, number>> = {
  amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27, nbsp: 0x20, laquo: 0xab, raquo: 0xbb, deg: 0xb0, middot: 0xb7, agrave: 0xe0, acirc: 0xe2, ccedil: 0xe7, egrave: 0xe8, eacute: 0xe9,
  ecirc: 0xea, euml: 0xeb, icirc: 0xee, iuml: 0xef, ocirc: 0xf4, ugrave: 0xf9, ucirc: 0xfb, uuml: 0xfc, Agrave: 0xc0, Ccedil: 0xc7, Egrave: 0xc8, Eacute: 0xc9, Ecirc: 0xca, oelig: 0x153,
  ndash: 0x2013, mdash: 0x2014, lsquo: 0x2018, rsquo: 0x2019, ldquo: 0x201c, rdquo: 0x201d, bull: 0x2022, hellip: 0x2026, euro: 0x20ac,
};

interface Tag {
  /** Empty for a comment or a declaration. */
  name: string;
  opens: boolean;
  /** What stands between its brackets. */
  inside: string;
  /** Where the page goes on behind it; undefined when it never ends. */
  next: number | undefined;
}

/** Takes time in proportion to the length, whatever is written there: each character is looked at a few times at most. */
export function takeApart(html: string): PageParts {
  const lower = html.toLowerCase();
  const shown: string[] = [];
  const linkedData: string[] = [];
  let title = '';
  let at: number | undefined = 0;
  while (at !== undefined) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      shown.push(html.slice(at));
      break;
    }
    shown.push(html.slice(at, open));
    const tag = tagAt(html, lower, open);
    at = tag === undefined ? open + 1 : tag.next;
    if (tag === undefined) shown.push('<');
    else if (BLOCK.test(tag.name)) shown.push('\n');
    if (at === undefined || tag?.opens !== true || !UNSEEN.has(tag.name)) continue;
    const close = lower.indexOf(`</${tag.name}`, at);
    const content = html.slice(at, Math.max(at, close));
    if (tag.name === 'script' && LINKED_DATA.test(tag.inside)) linkedData.push(content);
    if (tag.name === 'title') title ||= inLine(content);
    at = close < 0 ? undefined : close;
  }
  return { title, text: inLines(shown.join('')), linkedData };
}

/** Undefined for a bracket that only means "less than". */
function tagAt(html: string, lower: string, open: number): Tag | undefined {
  const [, slash = '', name = ''] = TAG.exec(lower.slice(open, open + LONGEST_NAME)) ?? [];
  const isComment = html.startsWith('<!--', open);
  if (name === '' && lower[open + 1] !== '!') return undefined;
  const end = html.indexOf(isComment ? '-->' : '>', open);
  return { name, opens: slash === '', inside: end < 0 ? '' : html.slice(open, end), next: end < 0 ? undefined : end + (isComment ? 3 : 1) };
}

/** Text with what stands for a character put in its place. */
export function unescaped(text: string): string {
  return text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name: string = '') => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : (NAMED[name] ?? NAMED[name.toLowerCase()]);
    return code === undefined || code > 0x10ffff || code === 0 ? entity : String.fromCodePoint(code);
  });
}

function inLine(text: string): string {
  return unescaped(text).replace(/\s+/g, ' ').trim();
}

function inLines(text: string): string {
  return text.split('\n').map(inLine).filter((line) => line !== '').join('\n');
}
