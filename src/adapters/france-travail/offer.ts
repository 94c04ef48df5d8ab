import { z } from 'zod';
import { LONGEST_DESCRIPTION, type FeedOffer } from '../../domain/feed-offer';
import type { Contract, OfferFields } from '../../domain/offer-fields';
import type { EmployerKind } from '../../domain/wishes';

const word = z.string().optional().catch(undefined);

/** What is read of an offer; the rest is left where it is, the contact (name, phone, mail) first of all. */
const Published = z.object({
  id: z.string().regex(/^[\dA-Z]{5,12}$/i),
  intitule: z.string().min(1),
  description: word,
  dateCreation: word,
  lieuTravail: z.object({ commune: word }).optional().catch(undefined),
  entreprise: z.object({ nom: word, entrepriseAdaptee: z.boolean().optional().catch(undefined) }).optional().catch(undefined),
  employeurHandiEngage: z.boolean().optional().catch(undefined),
  typeContrat: word,
  typeContratLibelle: word,
  natureContrat: word,
  dureeTravailLibelle: word,
  salaire: z.object({ libelle: word, commentaire: word }).optional().catch(undefined),
});
type Published = z.infer<typeof Published>;

const Page = z.object({ resultats: z.array(z.unknown()) });
const TYPES: Readonly<Record<string, Contract>> = {
  CDI: 'permanent', DIN: 'permanent', CDD: 'fixed-term', SAI: 'fixed-term', MIS: 'temporary', DDI: 'integration', TTI: 'integration', LIB: 'self-employed', FRA: 'self-employed', REP: 'self-employed', CCE: 'other',
};
/** The nature says more than the type: an apprenticeship is a fixed term there. */
const NATURES: readonly (readonly [RegExp, Contract])[] = [
  [/apprentissage/i, 'apprenticeship'],
  [/professionnalisation/i, 'professionalisation'],
  [/insertion|\bcui\b|\bcae\b|\bpec\b/i, 'integration'],
];
const GENDERS = /\s*\(?\b(?:h\s?\/\s?f|f\s?\/\s?h)\b\)?\s*$/i;
const LONGEST_WORDS = 200;
const MOST_HOURS = 60;

/** Name of a commune by INSEE code; undefined for one that is not known. */
export type CommuneName = (code: string) => string | undefined;

/** The offers of a page; one that has not the documented shape is left out, a page that has not is undefined. */
export function readPage(body: unknown, nameOf: CommuneName): FeedOffer[] | undefined {
  const page = Page.safeParse(body);
  return page.success ? page.data.resultats.flatMap((one) => readPublished(one, nameOf) ?? []) : undefined;
}

export function readPublished(body: unknown, nameOf: CommuneName): FeedOffer | undefined {
  const parsed = Published.safeParse(body);
  if (!parsed.success) return undefined;
  const { id, description = '', dateCreation = '', lieuTravail, entreprise, employeurHandiEngage } = parsed.data;
  const reference = id.toUpperCase();
  const communeCode = lieuTravail?.commune;
  const kinds: [EmployerKind, boolean | undefined][] = [['adapted-enterprise', entreprise?.entrepriseAdaptee], ['committed-employer', employeurHandiEngage]];
  return {
    reference,
    fields: fieldsOf(parsed.data, reference, communeCode === undefined ? undefined : nameOf(communeCode)),
    ...(communeCode === undefined ? {} : { communeCode }),
    employerKinds: kinds.flatMap(([kind, is]) => (is === true ? [kind] : [])),
    publishedAt: Date.parse(dateCreation) || 0,
    text: description.slice(0, LONGEST_DESCRIPTION),
  };
}

function fieldsOf(published: Published, reference: string, commune: string | undefined): OfferFields {
  const { intitule, entreprise, typeContrat = '', typeContratLibelle = '', natureContrat = '', dureeTravailLibelle = '', salaire } = published;
  const contract = NATURES.find(([named]) => named.test(natureContrat))?.[1] ?? TYPES[typeContrat];
  const fields: Record<keyof OfferFields, OfferFields[keyof OfferFields]> = {
    title: shortened(intitule.replace(GENDERS, '')) ?? shortened(intitule),
    employer: shortened(entreprise?.nom),
    commune,
    contract,
    months: contract === 'permanent' ? undefined : monthsIn(typeContratLibelle),
    hoursPerWeek: hoursIn(dureeTravailLibelle),
    pay: shortened(salaire?.libelle) ?? shortened(salaire?.commentaire),
    start: undefined,
    deadline: undefined,
    url: `https://candidat.francetravail.fr/offres/recherche/detail/${reference}`,
    reference,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function shortened(text: string | undefined): string | undefined {
  const short = text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS);
  return short === '' ? undefined : short;
}

function monthsIn(label: string): number | undefined {
  const months = Number(/(\d{1,3})\s*mois/i.exec(label)?.[1]);
  return months > 0 && months <= 120 ? months : undefined;
}

/** "35H Horaires normaux", "24H30/semaine Travail le samedi". */
function hoursIn(label: string): number | undefined {
  const [, hours = '', minutes = '0'] = /^\s*(\d{1,2})\s?H(\d{2})?(?!\d)/i.exec(label) ?? [];
  const weekly = Number(hours) + Number(minutes) / 60;
  return weekly > 0 && weekly <= MOST_HOURS && !/mois/i.test(label) ? weekly : undefined;
}
