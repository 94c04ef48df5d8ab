/** A piece of a message: plain text, or an address to follow. */
export type Piece = { text: string } | { address: string };

const ADDRESS = /https?:\/\/[^\s<>"«»]+/gi;
/** Signs that end a sentence rather than an address. */
const TRAILING = /[.,;:!?…'’)\]]+$/;

/** Cuts a text at its http(s) addresses, which are the only things that become links. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    if (!isWebAddress(address)) continue;
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ address });
    from = match.index + address.length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

/** A closing bracket stays when the address has its opening one. */
function trimmed(address: string): string {
  const short = address.replace(TRAILING, '');
  return short.includes('(') && address.startsWith(`${short})`) ? `${short})` : short;
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Text of our cards: `\*` is a star, and nothing is markup. */
export function cardTextToHtml(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
