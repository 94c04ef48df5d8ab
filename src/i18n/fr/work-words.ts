import type { Contract } from '../../domain/offer-fields';
import type { EmployerKind, Means, Requirement, Wishes, WishTopic } from '../../domain/wishes';
import { durationInWords } from '../dates';

export const CONTRACTS: Record<Contract, string> = {
  permanent: 'CDI', 'fixed-term': 'CDD', temporary: 'intérim', apprenticeship: 'apprentissage', professionalisation: 'contrat de professionnalisation', internship: 'stage',
  immersion: 'immersion', integration: 'contrat d’insertion', public: 'fonction publique', 'self-employed': 'à votre compte', other: 'autre contrat',
};

/** Contracts as people wish for them: kinds that go together have one name. */
export const WISHED_CONTRACTS: Record<Contract, string> = { ...CONTRACTS, apprenticeship: 'alternance', internship: 'stage ou immersion' };
const GOES_WITH: Partial<Record<Contract, Contract>> = { public: 'permanent', professionalisation: 'apprenticeship', immersion: 'internship' };

export const MEANS: Record<Means, string> = { car: 'en voiture', moped: 'en scooter', bicycle: 'à vélo', 'public-transport': 'en bus ou en train', 'on-foot': 'à pied' };

export const REQUIREMENTS: Record<Requirement, string> = {
  'licence-b': 'permis B', vehicle: 'voiture', 'licence-c': 'permis C', 'licence-ce': 'permis CE', 'licence-d': 'permis D', 'professional-driver': 'FIMO ou FCO', forklift: 'CACES',
  'electrical-habilitation': 'habilitation électrique', 'security-card': 'carte de sécurité', 'care-diploma': 'diplôme d’aide à la personne', 'nursing-diploma': 'diplôme infirmier',
  'childcare-diploma': 'diplôme petite enfance', 'youth-diploma': 'BAFA', lifeguard: 'diplôme de sauveteur', 'first-aid': 'premiers secours', 'food-hygiene': 'hygiène alimentaire',
  'welding-licence': 'licence de soudage', 'spraying-certificate': 'Certiphyto', english: 'anglais', 'cooking-diploma': 'diplôme de cuisine', 'bakery-diploma': 'diplôme de boulangerie',
  'hairdressing-diploma': 'diplôme de coiffure', 'beauty-diploma': 'diplôme d’esthétique',
};

export const EMPLOYERS: Record<EmployerKind, string> = { 'adapted-enterprise': 'entreprises adaptées', 'committed-employer': 'employeurs engagés' };

/** What was said of one topic, in a few words; nothing for what was not said. */
export function wishInWords(topic: WishTopic, wishes: Wishes): string {
  return said(topic, wishes).join(', ');
}

function said(topic: WishTopic, { trades = [], anyTrade = false, unwanted = [], contracts = [], skills = [], lacks = [], means = [], only = [], ...terms }: Wishes): string[] {
  switch (topic) {
    case 'trades':
      return [...trades, ...(anyTrade ? ['tout travail'] : [])];
    case 'unwanted':
      return unwanted;
    case 'skills':
      return skills;
    case 'contracts':
      return contracts.filter((contract) => !contracts.some((other) => other === GOES_WITH[contract])).map((contract) => WISHED_CONTRACTS[contract]);
    case 'means':
      return means.map((one) => MEANS[one]);
    case 'lacks':
      return lacks.map((one) => REQUIREMENTS[one]);
    case 'only':
      return only.map((one) => EMPLOYERS[one]);
    case 'hours':
      return [...(terms.hours === undefined ? [] : [HOURS[terms.hours]]), ...(terms.mostHoursPerWeek === undefined ? [] : [`${String(terms.mostHoursPerWeek)} h par semaine au plus`])];
    case 'distance':
      return terms.mostKm === undefined ? [] : [`${String(terms.mostKm)} km au plus`];
    case 'day':
      return dayInWords(terms.notBefore, terms.notAfter);
  }
}

export const HOURS: Record<NonNullable<Wishes['hours']>, string> = { full: 'temps plein', part: 'temps partiel', any: 'plein ou partiel' };

/** "De 7 h à 20 h", in minutes after midnight. */
export function dayInWords(from: number | undefined, to: number | undefined): string[] {
  if (from !== undefined && to !== undefined) return [`de ${clock(from)} à ${clock(to)}`];
  if (from !== undefined) return [`après ${clock(from)}`];
  return to === undefined ? [] : [`avant ${clock(to)}`];
}

function clock(minutes: number): string {
  return minutes === 0 ? '0 h' : durationInWords(minutes);
}
