import { plain } from '../words';
import { readContract } from './contract';
import { startsWithJob } from './jobs';
import { FIELD_OF_LABEL } from './labels';
import { withoutMarkup } from './markup';
import { readOffer, type OfferReader, type ReadOffer } from './read-offer';
import { verdictOn } from './verdict';

/** Where each offer may begin in these lines; fewer than two say nothing. */
type Beginnings = (lines: readonly string[]) => number[];

interface Way {
  beginnings: Beginnings;
  /** One offer may say its title twice in this way. */
  mayRepeat?: true;
}

export interface OfferPart extends ReadOffer {
  /** What was pasted of it. */
  text: string;
}

const MOST_CHARACTERS = 100_000;
const MOST_OFFERS = 30;
const LONGEST_HEADING = 110;
const LONGEST_OPENING = 200;
/** Titles that begin with the same letters are one, whatever their gender. */
const SAME_BEGINNING = 6;
const RULE = /^\s*(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,}|~{3,}|[—–]{2,})\s*$/;
const NUMBERED = /^\s*[*•]?\s*(?:offre\s*(?:n\s?[°º])?\s*)?(\d{1,2})\s?(?:[).:°/–-]+|\u{fe0f}?\u{20e3})\s*\S/iu;
const REFERENCE = /^\s*offre n\s?[°º]\s?[\dA-Z]{6,}/iu;
const GENDERS = /(?:^|[\s(])(?:h\s?\/\s?f|f\s?\/\s?h|m\s?\/\s?[fw])(?:\s?\/\s?x)?(?:[\s).,:;–-]|$)/iu;
const LINK = /(?:https?:\/\/|\bwww\.)[^\s<>"']+/iu;
const OPENING = /(?:recrut|recherch|cherch|embauch)\p{L}*\s*:?\s*$/iu;
const LABEL = /^[\s*•-]*(\p{L}[\p{L}’' .°]{1,40}?)\s?[:：=]/u;

/** The offers of a pasted text, each with its own part of it: a single one unless the text clearly holds several. */
export function readOffers(pasted: string, reader: OfferReader): OfferPart[] {
  return splitOffers(pasted, reader).map((text) => ({ text, ...readOffer(text, reader) }));
}

/** The parts of a text that are one offer each: by rules, numbers, repeated labels, headings, links or paragraphs. */
export function splitOffers(pasted: string, reader: OfferReader): string[] {
  const lines = withoutMarkup(pasted.slice(0, MOST_CHARACTERS)).split(/\r\n|\r|\n/);
  for (const { beginnings, mayRepeat } of WAYS) {
    const at = [...new Set(beginnings(lines))].sort((a, b) => a - b);
    if (at.length < 2 || at.length > MOST_OFFERS) continue;
    const parts = cut(lines, at);
    if (areOffers(parts, reader, mayRepeat === true)) return parts;
  }
  return [pasted];
}

function areOffers(parts: readonly string[], reader: OfferReader, mayRepeat: boolean): boolean {
  const read = parts.map((part) => ({ part, offer: readOffer(part, reader) }));
  const titles = read.map(({ offer }) => plain(offer.fields.title ?? '').slice(0, SAME_BEGINNING));
  return parts.length > 1 && (!mayRepeat || new Set(titles).size === titles.length) && read.every(({ part, offer }) => verdictOn(part, offer) === 'offer');
}

/** What stands before the first one belongs to all when it says who recruits ("Super U recrute :"). */
function cut(lines: readonly string[], at: readonly number[]): string[] {
  const opening = lines.slice(0, at[0]).join('\n').trim();
  const shared = opening.length <= LONGEST_OPENING && OPENING.test(opening) ? `${opening}\n` : '';
  return at
    .map((start, index) => lines.slice(start, at[index + 1]).filter((line) => !RULE.test(line)).join('\n').trim())
    .filter((part) => part !== '')
    .map((part) => `${shared}${part}`);
}

/** Each page of France Travail begins with its number. */
const atReferences: Beginnings = (lines) => differing(lines, (line) => REFERENCE.test(line));

const afterRules: Beginnings = (lines) => {
  const rules = lines.flatMap((line, index) => (RULE.test(line) ? [index + 1] : []));
  return rules.length === 0 ? [] : [0, ...rules];
};

const atNumbers: Beginnings = (lines) => {
  const numbered = lines.flatMap((line, index) => {
    const [, number] = NUMBERED.exec(line.slice(0, LONGEST_HEADING)) ?? [];
    return number === undefined ? [] : [{ index, number: Number(number) }];
  });
  return numbered.every(({ number }, position) => number === position + 1) ? numbered.map(({ index }) => index) : [];
};

/** The first label of the text, again and again. */
const atLabels: Beginnings = (lines) => {
  const labels = lines.map((line) => plain(LABEL.exec(line.slice(0, LONGEST_HEADING))?.[1] ?? ''));
  const first = labels.find((label) => FIELD_OF_LABEL.has(label));
  return first === undefined ? [] : labels.flatMap((label, index) => (label === first ? [index] : []));
};

const atGenders: Beginnings = (lines) => differing(lines, (line) => line.length <= LONGEST_HEADING && GENDERS.test(line) && !/^\s*[-•*]/.test(line));

const atJobs: Beginnings = (lines) =>
  differing(lines, (line) => line.length <= LONGEST_HEADING * 2 && startsWithJob(line.replace(/^[\s*•>✅👉🔹➡-]+/u, '').replace(/^(?:une? |des |\d{1,2} )/i, '')) && readContract(line) !== undefined);

const atLinks: Beginnings = (lines) => {
  const linked = lines.flatMap((line, index) => (LINK.test(line) ? [index] : []));
  const addresses = new Set(linked.map((index) => LINK.exec(lines[index] ?? '')?.[0]));
  const [first = 0] = linked;
  if (addresses.size !== linked.length) return [];
  const isAbove = lines.slice(0, first).every((line) => line.trim() === '') && lines[first]?.trim() === LINK.exec(lines[first] ?? '')?.[0];
  return isAbove ? linked : [0, ...linked.slice(0, -1).map((index) => index + 1)];
};

const atParagraphs: Beginnings = (lines) => lines.flatMap((line, index) => (line.trim() !== '' && (index === 0 || lines[index - 1]?.trim() === '') ? [index] : []));

/** Surest first. */
const WAYS: readonly Way[] = [
  { beginnings: afterRules },
  { beginnings: atReferences },
  { beginnings: atNumbers },
  { beginnings: atLabels },
  { beginnings: atGenders, mayRepeat: true },
  { beginnings: atJobs, mayRepeat: true },
  { beginnings: atLinks },
  { beginnings: atParagraphs, mayRepeat: true },
];

/** The lines that are such headings, when no two of them say the same. */
function differing(lines: readonly string[], isHeading: (line: string) => boolean): number[] {
  const found = lines.flatMap((line, index) => (isHeading(line) ? [index] : []));
  return new Set(found.map((index) => plain(lines[index] ?? ''))).size === found.length ? found : [];
}
