import { Contract, type OfferFields } from '../../domain/offer-fields';
import type { LocalDate } from '../../domain/wall-clock';
import { plain } from '../words';
import { certain, type FindCommune } from './commune';
import { dateStands } from './standing-date';

/** What somebody says that an offer says, before it was compared with the offer. */
export type Claimed = { [F in keyof OfferFields]: string | number | undefined };

export interface Offered {
  text: string;
  today: LocalDate;
  findCommune: FindCommune;
}

const MOST_WORDS = { title: 12, employer: 8, commune: 8, pay: 12, reference: 4 } as const;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PAY = /\d.*(?:€|eur|brut|net|heure|\bh\b|mois|\ban\b|k\b)|\bsmic\b/i;
const AFTER_AMOUNT = /^\s?(?:k€|€|%)/;
/** Words of an offer without which it says nothing of this contract. */
const SAYS: Readonly<Record<Contract, RegExp>> = {
  permanent: /\b(?:cdi\w*|indetermine\w*|permanent|perenne|long terme|definitif)\b/,
  'fixed-term': /\b(?:cdd\w*|determinee?|saison\w*|season\w*|remplacement|fixed term|temporaire|renfort|contrat de \w+ mois|contrat court)\b/,
  temporary: /\b(?:interim\w*|mission\w*|travail temporaire|ctt|temp(?:orary)?)\b/,
  apprenticeship: /\b(?:apprenti\w*|alternan\w*)\b/,
  professionalisation: /\b(?:professionnalisation|contrat pro|alternan\w*)\b/,
  internship: /\b(?:stages?|stagiaires?|internship|intern)\b/,
  immersion: /\b(?:immersions?|pmsmp|decouverte du metier)\b/,
  integration: /\b(?:insertion|cddi|pec|cui|cae|parcours emploi competences|aci|siae|chantier)\b/,
  public: /\b(?:fonction publique|fonctionnaire|titulaire|contractuel\w*|statutaire|concours|categorie [abc])\b/,
  'self-employed': /\b(?:independant\w*|auto ?entrepreneur\w*|micro ?entrepris\w*|freelance|liberal\w*|vdi|franchise\w*|prestataire)\b/,
  other: /\b(?:benevol\w*|volontariat|service civique|vacation\w*|extras?|cesu|portage|intermitten\w*)\b/,
};

/** Of what is claimed, what stands in the offer, in the offer's own words; the rest is dropped. */
export function standing(claimed: Claimed, offer: Offered): OfferFields {
  const fields: Record<keyof OfferFields, OfferFields[keyof OfferFields]> = {
    title: excerpt(claimed.title, offer.text, MOST_WORDS.title),
    employer: excerpt(claimed.employer, offer.text, MOST_WORDS.employer),
    commune: communeOf(claimed.commune, offer),
    contract: contractOf(claimed.contract, offer.text),
    months: counted(claimed.months, 120, (number) => monthsStand(number, offer.text)),
    hoursPerWeek: counted(claimed.hoursPerWeek, 60, (number) => hoursStand(number, offer.text)),
    pay: payOf(claimed.pay, offer.text),
    start: dateOf(claimed.start, offer),
    deadline: dateOf(claimed.deadline, offer),
    url: urlOf(claimed.url, offer.text),
    reference: referenceOf(claimed.reference, offer.text),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

interface Span {
  from: number;
  to: number;
}

/** The same words, one after the other in one line, as the offer writes them. */
function excerpt(claimed: string | number | undefined, text: string, mostWords: number): string | undefined {
  const span = spanOf(claimed, text, mostWords);
  return span && text.slice(span.from, span.to).replace(/\s+/g, ' ');
}

function spanOf(claimed: string | number | undefined, text: string, mostWords: number): Span | undefined {
  const wanted = typeof claimed === 'string' ? wordsOf(claimed).map(({ word }) => word) : [];
  if (wanted.length === 0 || wanted.length > mostWords) return undefined;
  const said = wordsOf(text);
  const at = said.findIndex((_, from) => wanted.every((word, offset) => said[from + offset]?.word === word));
  const [first, last] = [said[at], said[at + wanted.length - 1]];
  if (!first || !last || last.to - first.from > 200) return undefined;
  return /\n|:\/\//.test(text.slice(first.from, last.to)) ? undefined : { from: first.from, to: last.to };
}

function wordsOf(text: string): (Span & { word: string })[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({ word: plain(found), from: index, to: index + found.length }));
}

function communeOf(claimed: string | number | undefined, { text, findCommune }: Offered): string | undefined {
  const found = excerpt(claimed, text, MOST_WORDS.commune);
  return found === undefined ? undefined : certain(found, findCommune, 'bare');
}

function contractOf(claimed: string | number | undefined, text: string): Contract | undefined {
  const { data } = Contract.safeParse(claimed);
  return data !== undefined && SAYS[data].test(plain(text)) ? data : undefined;
}

function counted(claimed: string | number | undefined, most: number, stands: (number: number) => boolean): number | undefined {
  return typeof claimed === 'number' && claimed > 0 && claimed <= most && stands(claimed) ? claimed : undefined;
}

function monthsStand(months: number, text: string): boolean {
  const years = months / 12;
  return beforeUnit(months, 'mois|months?', text) || (Number.isInteger(years) && beforeUnit(years, 'ans?|ann[ée]es?|years?', text));
}

function hoursStand(hours: number, text: string): boolean {
  const whole = Math.floor(hours);
  const minutes = Math.round((hours - whole) * 60);
  return beforeUnit(hours, 'h|heures?|hours?', text) || (minutes > 0 && new RegExp(String.raw`(?<![\d.,])${String(whole)}\s?h\s?${String(minutes)}(?!\d)`, 'i').test(text));
}

function beforeUnit(number: number, unit: string, text: string): boolean {
  const figure = String(number).replace('.', '[.,]');
  return new RegExp(String.raw`(?<![\d.,])${figure}(?:[.,]0+)?\s?(?:${unit})(?![\p{L}\d])`, 'iu').test(text);
}

function payOf(claimed: string | number | undefined, text: string): string | undefined {
  const span = spanOf(claimed, text, MOST_WORDS.pay);
  if (span === undefined) return undefined;
  const pay = text.slice(span.from, span.to) + (AFTER_AMOUNT.exec(text.slice(span.to))?.[0] ?? '');
  return PAY.test(pay) ? pay.replace(/\s+/g, ' ') : undefined;
}

function dateOf(claimed: string | number | undefined, { text, today }: Offered): LocalDate | undefined {
  return typeof claimed === 'string' && dateStands(claimed, text, today) ? claimed : undefined;
}

/** The whole address as it stands there, not the beginning of another one. */
function urlOf(claimed: string | number | undefined, text: string): string | undefined {
  if (typeof claimed !== 'string' || !/^https?:\/\/\S+$/.test(claimed) || !URL.canParse(claimed)) return undefined;
  const at = text.indexOf(claimed);
  const isWhole = at >= 0 && /^(?:[.,;:!?)\]]*(?:\s|$)|[<>"'«»])/.test(text.slice(at + claimed.length));
  return isWhole && !/\S$/.test(text.slice(0, at).replace(/[(<["'«:]$/, '')) ? claimed : undefined;
}

function referenceOf(claimed: string | number | undefined, text: string): string | undefined {
  const found = excerpt(claimed, text, MOST_WORDS.reference);
  return found !== undefined && /^\S{3,60}$/.test(found) && /\d/.test(found) ? found : undefined;
}
