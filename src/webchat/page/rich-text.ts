/** A piece of a message: plain text, words that stay on one line, or an address to follow. */
export type Piece = PlainPiece | { address: string };
type PlainPiece = { text: string } | { together: string };

const ADDRESS = /https?:\/\/[^\s<>"«»]+/gi;
/** An hour; a sign with the word that French sets a space from it. */
const TOGETHER = /(\b\d{1,2} h(?: \d{2})?\b|[\p{L}\p{N}’-]{1,30} [!?»]|« [\p{L}\p{N}’-]{1,30}(?: »)?)/u;
/** Signs that end a sentence rather than an address. */
const TRAILING = /[.,;:!?…'’)\]]+$/;

/** Cuts a text at its http(s) addresses, which are the only things that become links, and at what stays on one line. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    if (!isWebAddress(address)) continue;
    found.push(...plainPieces(text.slice(from, match.index)));
    found.push({ address });
    from = match.index + address.length;
  }
  return [...found, ...plainPieces(text.slice(from))];
}

/** 'À 9 h 30 demain !' → 'À ', '9 h 30', ' ', 'demain !'. */
function plainPieces(text: string): PlainPiece[] {
  return text.split(TOGETHER).flatMap((piece, index): PlainPiece[] => (piece === '' ? [] : [index % 2 === 0 ? { text: piece } : { together: piece }]));
}

/** A closing bracket stays when the address has its opening one. */
function trimmed(address: string): string {
  const short = address.replace(TRAILING, '');
  return short.includes('(') && address.startsWith(`${short})`) ? `${short})` : short;
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Text of our cards: `\*` is a star, nothing is markup, and an address is a link as it is in a message. */
export function cardTextToHtml(text: string): string {
  return pieces(text.replace(/\\([!-/:-@[-`{-~])/g, '$1')).map(pieceToHtml).join('');
}

function pieceToHtml(piece: Piece): string {
  if ('text' in piece) return escaped(piece.text);
  if ('together' in piece) return `<span class="together">${piece.together}</span>`;
  const address = escaped(piece.address);
  return `<a href="${address}" target="_blank" rel="noopener noreferrer">${address}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
