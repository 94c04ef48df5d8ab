import { speaksOfHealth } from '../health';
import { requirementsOf } from '../matching/demands';
import { isTrade } from '../matching/trades';
import { startsWithJob } from '../offer/jobs';
import { plain } from '../words';

const SHORTEST = 2;
const LONGEST = 60;
/** Between two things said: signs, "et", "ou". */
const BETWEEN = /[,;:.!?•/\n]+|\s[-–—]\s|\s(?:et|ou|puis|mais|sinon)\s/i;
/** What stands before the trade itself: "je cherche un poste dans la vente", "surtout pas de ménage". */
const LEAD = new RegExp(
  String.raw`^(?:(?:bonjour|alors|plut[oô]t|surtout|aussi|encore|non|oui|mon|ma|mes|(?:je|j['’]|moi c['’]est)\s?(?:ne\s)?(?:cherche|recherche|veux|voudrais|souhaite|sais|peux|pr[ée]f[eè]re|aime(?:rais)?|ai|suis|refuse|d[ée]teste)|` +
    String.raw`bien|pas|plus|jamais|travailler|travail|faire|[êe]tre|trouver|avoir|devenir|dipl[oô]m[ée]e?|un|une|du|des|le|la|les|de|dans|comme|avec|en|au|aux|poste|emploi|job|boulot|m[ée]tier|domaine|secteur|quelque chose)s?\s+|[dl]['’]\s*)+`,
  'iu',
);
const ANY_TRADE = /\b(?:(?:je (?:prends|fais|accepte) )?tout(?: (?:me va|m interesse|type de (?:travail|poste|metier)|metier|travail))?|tous(?: les)? (?:metiers|travaux|postes)|n importe (?:quoi|quel \w+)|peu importe|ce qu il y a|ouverte? a tout|pret\w* a tout|everything|any(?:thing| (?:job|work)))\b/;
/** Somebody speaks of themselves and not of a trade: "infirmière, mais j'ai mal au dos". */
const OF_ONESELF = /\b(?:je|j|mon|ma|mes|suis|mal|malade|problemes?|soucis?|handicap\w*)\b/;

/** What was said of one's work as a list of phrases, in the person's own words without what stands around them. */
export function phrasesIn(text: string): string[] {
  const phrases = text.split(BETWEEN).map((phrase) => phrase.trim().replace(LEAD, '').trim());
  return [...new Set(phrases.filter((phrase) => /\p{L}/u.test(phrase) && phrase.length >= SHORTEST))];
}

/** Up to `most` phrases of a length that a wish may have; undefined when one is too long or none is left. */
export function wishesIn(text: string, most: number): string[] | undefined {
  const phrases = phrasesIn(text);
  return phrases.length === 0 || phrases.some((phrase) => phrase.length > LONGEST) ? undefined : phrases.slice(0, most);
}

/** Trades that somebody looks for; "tout" is any trade, beside others or alone. */
export function tradesIn(text: string, most: number): { trades?: string[]; anyTrade?: true } | undefined {
  const any = ANY_TRADE.test(plain(text));
  const trades = wishesIn(text, most)?.filter((phrase) => !ANY_TRADE.test(plain(phrase))) ?? [];
  if (!any && trades.length === 0) return undefined;
  return { ...(trades.length > 0 ? { trades } : {}), ...(any ? { anyTrade: true } : {}) };
}

/** Whether words about work speak of somebody's health. A trade of care, and a diploma for it, is not health. */
export function speaksOfOwnHealth(text: string): boolean {
  return speaksOfHealth(text) && !(phrasesIn(text).every(isOfWork) && phrasesIn(text).length > 0);
}

function isOfWork(phrase: string): boolean {
  if (isTrade(phrase) || requirementsOf(phrase).length > 0) return true;
  return startsWithJob(phrase) && !/^aide\b/i.test(phrase) && !OF_ONESELF.test(plain(phrase));
}
