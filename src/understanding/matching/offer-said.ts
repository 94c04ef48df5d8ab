import type { OfferFields } from '../../domain/offer-fields';
import type { OfferSaid } from '../../domain/offer-match';
import type { EmployerKind } from '../../domain/wishes';
import { plain } from '../words';
import { demandsIn } from './demands';
import { workDayIn } from './work-day';

const KINDS: readonly (readonly [EmployerKind, RegExp])[] = [
  ['adapted-enterprise', /\bentreprises? adaptees?(?: de travail temporaire)?\b|\bea ?tt\b/],
  ['committed-employer', /\b(?:employeurs?|entreprises?) (?:handi[ -]?(?:engagee?s?|accueillante?s?|bienveillante?s?)|engagee?s? pour le handicap)\b|\bhandi ?engagee?s?\b|\bmission handicap\b/],
];

/** What matters of an offer to whether it fits somebody: its fields, and what its text demands. */
export function offerSaid(fields: OfferFields, text: string): OfferSaid {
  const day = workDayIn(text);
  const words = plain(text);
  return { fields, demands: demandsIn(text), employerKinds: KINDS.filter(([, named]) => named.test(words)).map(([kind]) => kind), ...(day && { day }) };
}
