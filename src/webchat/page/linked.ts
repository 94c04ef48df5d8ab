import { make } from './dom.js';
import { pieces } from './rich-text.js';

/** A text as nodes: addresses become links, shown in full; hours and signs stay with their words. */
export function linked(text: string): Node[] {
  return pieces(text).map((piece) => {
    if ('text' in piece) return document.createTextNode(piece.text);
    if ('together' in piece) return make('span', { class: 'together', text: piece.together });
    return make('a', { text: piece.address, attributes: { href: piece.address, target: '_blank', rel: 'noopener noreferrer' } });
  });
}
