import type { OfferFields } from '../../domain/offer-fields';
import type { OfferMarks } from '../../domain/offer-identity';
import { canonicalLink } from '../../domain/offer-link';
import { plain } from '../words';
import { employerWords } from './employer-words';
import { jobStems } from './job-stems';
import { jobWords } from './job-words';

/** What tells this offer from others, in words that no longer depend on who wrote it. */
export function marksOf(fields: OfferFields): OfferMarks {
  const { title, employer, commune, contract, months, hoursPerWeek, start, deadline, pay } = fields;
  const link = fields.url === undefined ? undefined : canonicalLink(fields.url);
  const { words, kinds } = employerWords(employer ?? '', commune);
  const elsewhere = [...jobStems(commune ?? ''), ...jobStems(employer ?? '')];
  const marks: { [mark in keyof OfferMarks]: OfferMarks[mark] | undefined } = {
    link, reference: referenceOf(fields.reference, link), job: title === undefined ? [] : jobWords(title, elsewhere), elsewhere, employer: words, kinds,
    commune: commune === undefined ? undefined : townOf(commune), pay: pay === undefined ? undefined : payOf(pay), contract, months, hoursPerWeek, start, deadline,
  };
  // Safe: every mark stands in the literal above; only absent ones are left out.
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== undefined)) as unknown as OfferMarks;
}

/** A number at France Travail is the same in a link and in a text. */
function referenceOf(written: string | undefined, link: string | undefined): string | undefined {
  const number = written?.toUpperCase().replace(/^R[ÉE]F(?:[ÉE]RENCE)?\b|[^\dA-Z]/g, '');
  if (number !== undefined && /\d/.test(number)) return number;
  return link?.startsWith('francetravail:') === true ? link.slice('francetravail:'.length) : undefined;
}

function townOf(commune: string): string {
  return plain(commune).replace(/\bcedex\b.*|\b\d+(?:e|er|eme)?(?: arrondissement)?\b/g, '').replace(/\bst(e?)\b/g, 'saint$1').replaceAll(' ', '');
}

function payOf(pay: string): string {
  return plain(pay.replace(/(\d)[\s.](?=\d{3}\b)/g, '$1').replace(/,00\b/g, '')).replace(/\b(?:euros?|eur|e)\b/g, '').replace(/\s+/g, ' ').trim();
}
