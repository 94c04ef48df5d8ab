import { plain } from './words';

/** Said of services and training, which are no jobs. */
const OTHER_OFFERS = /\boffres? (?:de )?(?:services?|formations?|soins?)\b/g;

/** Whether the programme of a session speaks of job offers ("offres du jour", "les offres", "recherche d'offres"). */
export function speaksOfOffers(programme: string): boolean {
  return /\b(?:offres?|annonces?)\b/.test(plain(programme).replace(OTHER_OFFERS, ''));
}
