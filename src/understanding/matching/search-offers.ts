import type { OfferFields } from '../../domain/offer-fields';
import { plain } from '../words';
import { jobStems } from './job-stems';
import { frenchJobs } from './trades';

export interface Searched {
  text: string;
  fields?: OfferFields | undefined;
}

/** Says nothing of which offers are meant. */
const SMALL = new Set(jobStems('de du des la le les un une au aux en et ou pour chez dans sur pres autour d l a offre annonce emploi poste travail groupe jour'));

/**
 * Offers that hold every word of a query in title, employer, commune or text, or whose job is of the trade that the word
 * names ("vente" finds "Vendeuse"); what stands in the title comes first, else they stay in their order.
 */
export function searchOffers<T extends Searched>(offers: readonly T[], query: string): T[] {
  const words = queryWords(query);
  if (words.length === 0) return [...offers];
  const found = offers.flatMap((offer) => {
    const { title = '', employer = '', commune = '' } = offer.fields ?? {};
    const kinship = frenchJobs.kinshipTo(title);
    const named = new Set(jobStems(title));
    const said = new Set(jobStems(`${title} ${employer} ${commune} ${offer.text}`));
    const points = words.map(({ stem, word }) => (named.has(stem) ? 2 : said.has(stem) || kinship(word) !== 'none' ? 1 : 0));
    return points.includes(0) ? [] : [{ offer, points: points.reduce<number>((sum, each) => sum + each, 0) }];
  });
  return found.sort((a, b) => b.points - a.points).map(({ offer }) => offer);
}

function queryWords(query: string): { stem: string; word: string }[] {
  return plain(query).split(' ').flatMap((word) => {
    const [stem] = jobStems(word);
    return stem === undefined || SMALL.has(stem) ? [] : [{ stem, word }];
  });
}

const ASKED = /^(?:(?:je |j )?(?:(?:cherche|chercher|recherche|trouve|trouver|voir|montre|montrez|affiche|afficher|veux|voudrais|aimerais|donne)(?: moi)? )*(?:s il y a )?(?:les |des |toutes les |une |l )?)(offres?|annonces?)(?: (?:d emploi|de travail|du groupe))?(?: (?:de|d|du|des|pour|en|dans|a|au|aux|sur|chez|pres de|autour de|comme))* (.+)$/;
const LOOKS_FOR = /^(?:je |j )?(?:cherche|chercher|recherche|trouve|trouver|voir|montre|montrez|affiche|afficher)\b/;
const MOST_WORDS = 6;

/** The words that somebody looks for among the offers ("offres serveuse", "offres à Valognes"); undefined when they ask for no search. */
export function offersQuery(text: string): string | undefined {
  const words = plain(text).replaceAll('?', '').trim();
  const [, offers, query] = ASKED.exec(words) ?? [];
  // "Offre serveuse" in the singular is rather an offer than a search.
  if (offers === undefined || query === undefined || (!offers.endsWith('s') && !LOOKS_FOR.test(words))) return undefined;
  const tooLong = query.split(' ').length > MOST_WORDS || /\bhttps?\b/.test(words);
  return tooLong || queryWords(query).length === 0 ? undefined : query;
}
