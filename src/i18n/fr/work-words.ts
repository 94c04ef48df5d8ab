import type { Contract } from '../../domain/offer-fields';
import type { EmployerKind, Means, Requirement, Wishes } from '../../domain/wishes';
import { durationInWords } from '../dates';
import { wishesIn } from '../wish-in-words';

export const CONTRACTS: Record<Contract, string> = {
  permanent: 'CDI', 'fixed-term': 'CDD', temporary: 'intérim', apprenticeship: 'apprentissage', professionalisation: 'contrat de professionnalisation', internship: 'stage',
  immersion: 'immersion', integration: 'contrat d’insertion', public: 'fonction publique', 'self-employed': 'à votre compte', other: 'autre contrat',
};

/** Contracts as people wish for them: kinds that go together have one name. */
export const WISHED_CONTRACTS: Record<Contract, string> = { ...CONTRACTS, apprenticeship: 'alternance', internship: 'stage ou immersion' };

export const MEANS: Record<Means, string> = { car: 'en voiture', moped: 'en scooter', bicycle: 'à vélo', 'public-transport': 'en bus ou en train', 'on-foot': 'à pied' };

export const REQUIREMENTS: Record<Requirement, string> = {
  'licence-b': 'permis B', vehicle: 'voiture', 'licence-c': 'permis C', 'licence-ce': 'permis CE', 'licence-d': 'permis D', 'professional-driver': 'FIMO ou FCO', forklift: 'CACES',
  'electrical-habilitation': 'habilitation électrique', 'security-card': 'carte de sécurité', 'care-diploma': 'diplôme d’aide à la personne', 'nursing-diploma': 'diplôme infirmier',
  'childcare-diploma': 'diplôme petite enfance', 'youth-diploma': 'BAFA', lifeguard: 'diplôme de sauveteur', 'first-aid': 'premiers secours', 'food-hygiene': 'hygiène alimentaire',
  'welding-licence': 'licence de soudage', 'spraying-certificate': 'Certiphyto', english: 'anglais', 'cooking-diploma': 'diplôme de cuisine', 'bakery-diploma': 'diplôme de boulangerie',
  'hairdressing-diploma': 'diplôme de coiffure', 'beauty-diploma': 'diplôme d’esthétique',
};

export const EMPLOYERS: Record<EmployerKind, string> = { 'adapted-enterprise': 'entreprises adaptées', 'committed-employer': 'employeurs engagés' };

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

export const wishInWords = wishesIn({
  contracts: WISHED_CONTRACTS,
  means: MEANS,
  requirements: REQUIREMENTS,
  employers: EMPLOYERS,
  hours: HOURS,
  anyTrade: 'tout travail',
  mostHours: (most) => `${String(most)} h par semaine au plus`,
  mostKm: (km) => `${String(km)} km au plus`,
  day: dayInWords,
  between: ', ',
});
