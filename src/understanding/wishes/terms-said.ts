import type { Contract } from '../../domain/offer-fields';
import type { EmployerKind, Means, Requirement, Wishes } from '../../domain/wishes';
import { requirementsOf } from '../matching/demands';
import { plain } from '../words';

/** Things that may be chosen one after the other, each with how people name it (plain words). */
export type Named<V extends string> = readonly (readonly [readonly V[], RegExp])[];

/** Contracts as they are proposed: what goes together for whoever looks for work is one choice. */
export const CONTRACTS_SAID: Named<Contract> = [
  [['permanent', 'public'], /\b(?:cdi|indeterminee?|fixe|permanent|fonction publique|titulaire)\b/],
  [['fixed-term'], /\b(?:cdd|determinee?|remplacements?|saison(?:nier)?s?|extras?)\b/],
  [['temporary'], /\b(?:interim\w*|missions?)\b/],
  [['apprenticeship', 'professionalisation'], /\b(?:alternance|apprentissage|apprentie?|professionnalisation|contrat pro)\b/],
  [['internship', 'immersion'], /\b(?:stages?|immersions?|pmsmp|decouverte)\b/],
  [['integration'], /\b(?:insertion|cddi|pec|cui|cae|aci|chantier)\b/],
];

export const MEANS_SAID: Named<Means> = [
  [['car'], /\b(?:voitures?|auto|vehicule|permis)\b/],
  [['moped'], /\b(?:scooter|mobylette|cyclo|moto|sans permis|vsp|deux roues)\b/],
  [['bicycle'], /\b(?:velos?|trottinette|bicyclette|vae)\b/],
  [['public-transport'], /\b(?:bus|cars?|trains?|ter|metro|tram\w*|transports?(?: en commun| publics?)?)\b/],
  [['on-foot'], /\b(?:a pieds?|pied|marche)\b/],
];

export const EMPLOYERS_SAID: Named<EmployerKind> = [
  [['adapted-enterprise'], /\b(?:entreprises? adaptees?|adaptee?s?|ea)\b/],
  [['committed-employer'], /\b(?:engagee?s?|handi ?engagee?s?)\b/],
];

/** What may be lacking, of what offers demand most; others are understood when they are typed. */
export const LACKS_PROPOSED: readonly Requirement[] = ['licence-b', 'vehicle', 'forklift', 'care-diploma', 'security-card', 'english'];

const REFUSED = /\b(?:pas|sauf|jamais|ni|aucune?)\b[^,;.\n]*/giu;

/** Those of the choices that are named in a text, but for what it says no to. */
export function namedIn<V extends string>(text: string, named: Named<V>): V[] {
  const words = plain(text.replace(REFUSED, ' '));
  return named.flatMap(([values, pattern]) => (pattern.test(words) ? [...values] : []));
}

/** As they are proposed, where offers call them otherwise. */
const CALLED: readonly (readonly [Requirement, RegExp])[] = [['care-diploma', /\baide (?:a )?(?:la )?personne\b/], ['security-card', /\bcarte (?:de )?securite\b/]];

/** Licences and diplomas that somebody says they do not have. */
export function lacksIn(text: string): Requirement[] {
  const phrases = text.split(/[,;\n]|\s(?:et|ni)\s/i).map((phrase) => plain(phrase).replace(/\b(?:je n ai|j ai|pas(?: de| d)?|sans|aucun|ni|mon|le|la|de)\b/g, ' ').replace(/\s+/g, ' ').trim());
  // A licence is lacking when a car is; what a skill brings along is not.
  return [...new Set(phrases.flatMap((phrase) => [...CALLED.flatMap(([lack, called]) => (called.test(phrase) ? [lack] : [])), ...requirementsOf(phrase)].slice(0, 1)))];
}

const MOST_HOURS = 60;
const FULL = /\b(?:temps (?:plein|complet)|plein temps|complet|plein|35)\b/;
const PART = /\b(?:temps partiels?|partiel|mi temps|mitemps|quelques heures)\b/;
/** "Peu importe": no limit. */
export const ANY = /^(?:peu importe|tou(?:t|s|tes)(?: me va)?|n importe(?: lequel| quand| quoi| ou)?|les deux|pas de (?:preference|limite)|comme vous voulez|je ne sais pas|aucune? (?:preference|limite))$/;

/** Full or part time, or the most hours a week ("20 h"); undefined when it says neither. */
export function hoursIn(text: string): Pick<Wishes, 'hours' | 'mostHoursPerWeek'> | undefined {
  const words = plain(text);
  if (ANY.test(words)) return { hours: 'any' };
  const most = Number(/\b(\d{1,2}) ?(?:h|heures?)\b/.exec(words)?.[1] ?? (/^\d{1,2}$/.exec(words)?.[0] ?? NaN));
  if (FULL.test(words)) return { hours: 'full' };
  if (most > 0 && most <= MOST_HOURS) return { mostHoursPerWeek: most };
  return PART.test(words) ? { hours: 'part' } : undefined;
}

const MOST_KM = 300;

/** How far somebody goes, in km; undefined for minutes and for nothing that is a distance. */
export function kmIn(text: string): number | undefined {
  const words = plain(text);
  const said = Number(/\b(\d{1,3}) ?(?:km|kms|kilometres?|bornes?)\b/.exec(words)?.[1] ?? (/^(?:a |jusqu a |moins de |environ )?(\d{1,3})$/.exec(words)?.[1] ?? NaN));
  return said > 0 && said <= MOST_KM ? said : undefined;
}

const CLOCK = /(\d{1,2})\s?(?:heures?|h|:)\s?(\d{2})?|\b(midi|minuit)\b/giu;
const HOUR = 60;
const NOT = String.raw`\b(?:pas|rien|jamais|ni) `;
const BEGIN = new RegExp(`${NOT}avant|(?<!${NOT})\\bapres|\\b(?:a partir|des|depuis)\\b`);
const END = new RegExp(`${NOT}apres|(?<!${NOT})\\bavant|\\bjusqu`);

/** From when and until when somebody can work, in minutes after midnight: "de 9 h à 17 h", "pas avant 8 h", "jusqu'à 18 h". */
export function dayIn(text: string): Pick<Wishes, 'notBefore' | 'notAfter'> | undefined {
  const clocks = [...text.matchAll(CLOCK)].map(([, hour, minute, named]) => (named === undefined ? Number(hour) * HOUR + Number(minute ?? 0) : named.toLowerCase() === 'midi' ? 12 * HOUR : 24 * HOUR));
  const [from, to, more] = clocks;
  if (from === undefined || more !== undefined || clocks.some((clock) => clock > 24 * HOUR)) return undefined;
  if (to !== undefined) return from < to ? { notBefore: from, notAfter: to } : undefined;
  const words = plain(text);
  if (BEGIN.test(words)) return { notBefore: from };
  return END.test(words) ? { notAfter: from } : undefined;
}
