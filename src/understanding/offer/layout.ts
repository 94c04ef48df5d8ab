import { plain } from '../words';
import { FIELD_OF_LABEL, type LabelledField } from './labels';
import { withoutMarkup } from './markup';

/** One line of an offer; with the field that its label names, when it has one. */
export interface OfferLine {
  text: string;
  field?: LabelledField;
  value?: string;
}

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;
const BULLET = /^(?:[\s>|*•·▪●◦‣→➡✅✔✓~#"«“-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})+/u;
const NUMBER_OF_LIST = /^\d{1,2}(?:\s?[).]\s+(?=\p{L})|\u20e3\s*)/u;
const END = /(?:[\s*|"»”]|\p{Extended_Pictographic}|\p{Emoji_Modifier})+$/u;
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})+/gu;
const LABEL = /^(\p{L}[\p{L}’' ()/.°&-]{0,40}?)(?:\s?[:：=]\s*|\s\/\s)(.*)$/u;
const BROKEN_WORD = /(?<=\p{Ll}{2})-\n(?=\p{Ll}{2})/gu;
/** A long line without an end, and one that goes on in small letters: a paragraph that a page has cut. */
const BROKEN_LINE = /(?<=[^\n]{35}[\p{L}\d,’'])\n(?=\p{Ll}[\p{L}’']*[ ,])/gu;
const LONGEST_LABEL_ALONE = 40;
const LONGEST_LABEL_WORDS = 5;
const SIGN_AND_SPACES = 5;
const MOST_LINES = 400;

/** The lines of a pasted offer without markup, bullets, emoji or invisible characters, and what their labels say. */
export function layOut(text: string): OfferLine[] {
  const lines = withoutMarkup(text)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(BROKEN_WORD, '')
    .replace(BROKEN_LINE, ' ')
    .split(/\n| \| | {3,}|\t(?=[^\n\t]*\t[^\n\t]*\t)/)
    .slice(0, MOST_LINES)
    .flatMap(atLabels)
    .map(bare)
    .filter((line) => line !== '');
  return lines.map((line, index) => labelled(line, lines[index - 1]));
}

function bare(line: string): string {
  return line.replace(BULLET, '').replace(NUMBER_OF_LIST, '').replace(EMOJI, ' ').replace(/[*_`]{2,}/g, '').replace(END, '').replace(/\s+/g, ' ').trim();
}

/** "Poste : X. Ville : Y" and "Poste<tab>X" in one line for each label. */
function atLabels(line: string): string[] {
  const tabbed = line.replace(/^([^\t:]{2,40})\t+(?=[^\t]+$)/, (whole, label: string) => (fieldOf(label) === undefined ? whole : `${label} : `));
  const cuts = [...tabbed.matchAll(/\s?[:：](?=\s)/g)].map(({ index }) => labelBefore(tabbed, index)).filter((at) => at > 0);
  const starts = [0, ...new Set(cuts)];
  return starts.map((start, index) => tabbed.slice(start, starts[index + 1]).replace(/[\s,;|/–-]+$/, ''));
}

/** Where the known label begins that ends here, after a sign or a first label; 0 where there is none. */
function labelBefore(line: string, end: number): number {
  const from = Math.max(0, end - LONGEST_LABEL_ALONE);
  const words = [...line.slice(from, end).matchAll(/[\p{L}\p{N}’'°]+/gu)].slice(-LONGEST_LABEL_WORDS);
  for (const { index } of words) {
    const at = from + index;
    const isAfterSign = /(?:[.;,|/()–-]\s?|\s\p{Extended_Pictographic}\s?)$/u.test(line.slice(Math.max(0, at - SIGN_AND_SPACES), at));
    const isApart = isAfterSign || (line.slice(0, at).search(/[:：]\s/) >= 0 && /^\p{Lu}/u.test(line.charAt(at)));
    if (isApart && fieldOf(line.slice(at, end)) !== undefined) return at;
  }
  return 0;
}

/** A label may stand before its value, or alone above it. */
function labelled(line: string, above: string | undefined): OfferLine {
  const own = labelOf(line);
  if (own !== undefined) return own.value === '' ? { text: line } : { text: line, ...own };
  const field = above === undefined || above.length > LONGEST_LABEL_ALONE ? undefined : fieldOf(above.replace(/\s*[:：]\s*$/, ''));
  return field === undefined || fieldOf(line) !== undefined ? { text: line } : { text: line, field, value: line };
}

function labelOf(line: string): { field: LabelledField; value: string } | undefined {
  const [, label = '', value = ''] = LABEL.exec(line) ?? [];
  const field = label === '' ? undefined : fieldOf(label);
  return field === undefined ? undefined : { field, value: value.replace(/[\s.;,]+$/, '') };
}

function fieldOf(label: string): LabelledField | undefined {
  return FIELD_OF_LABEL.get(plain(label).replace(/\?/g, '').trim());
}

/** The parts of a line that are set off from one another ("Caissier – Lidl – Caen"). */
export function piecesOf(line: string): string[] {
  const bySlash = line.split(/\s\/\s/);
  const parts = bySlash.length > 2 ? bySlash : [line];
  return parts.flatMap((part) => part.split(/\s[-–—•·]\s|\s\|\s?|\t/)).map((piece) => piece.trim()).filter((piece) => piece !== '');
}
