import type { Contract } from '../../domain/offer-fields';
import type { EmployerKind, Means, Requirement, Wishes } from '../../domain/wishes';
import { wishesIn } from '../wish-in-words';

/** French contracts keep their French names, which stand in every offer, with what they are. */
export const CONTRACTS: Record<Contract, string> = {
  permanent: 'permanent contract (CDI)', 'fixed-term': 'fixed-term contract (CDD)', temporary: 'agency work (intérim)', apprenticeship: 'apprenticeship', professionalisation: 'work-study contract',
  internship: 'internship', immersion: 'work trial (immersion)', integration: 'integration contract', public: 'public service', 'self-employed': 'self-employed', other: 'other contract',
};

/** Contracts as people wish for them: kinds that go together have one name. */
export const WISHED_CONTRACTS: Record<Contract, string> = { ...CONTRACTS, apprenticeship: 'work-study (alternance)', internship: 'internship or work trial' };

export const MEANS: Record<Means, string> = { car: 'by car', moped: 'by scooter', bicycle: 'by bicycle', 'public-transport': 'by bus or train', 'on-foot': 'on foot' };

export const REQUIREMENTS: Record<Requirement, string> = {
  'licence-b': 'car licence (permis B)', vehicle: 'a car', 'licence-c': 'lorry licence (permis C)', 'licence-ce': 'lorry and trailer licence (permis CE)', 'licence-d': 'bus licence (permis D)',
  'professional-driver': 'FIMO or FCO', forklift: 'CACES', 'electrical-habilitation': 'electrical certificate', 'security-card': 'security card', 'care-diploma': 'care diploma',
  'nursing-diploma': 'nursing diploma', 'childcare-diploma': 'childcare diploma', 'youth-diploma': 'BAFA', lifeguard: 'lifeguard diploma', 'first-aid': 'first aid', 'food-hygiene': 'food hygiene',
  'welding-licence': 'welding licence', 'spraying-certificate': 'Certiphyto', english: 'English', 'cooking-diploma': 'cooking diploma', 'bakery-diploma': 'bakery diploma',
  'hairdressing-diploma': 'hairdressing diploma', 'beauty-diploma': 'beauty diploma',
};

export const EMPLOYERS: Record<EmployerKind, string> = { 'adapted-enterprise': 'adapted companies (entreprises adaptées)', 'committed-employer': 'committed employers' };
export const HOURS: Record<NonNullable<Wishes['hours']>, string> = { full: 'full time', part: 'part time', any: 'full or part time' };

/** "From 7:00 to 20:00", in minutes after midnight. */
export function dayInWords(from: number | undefined, to: number | undefined): string[] {
  if (from !== undefined && to !== undefined) return [`from ${clock(from)} to ${clock(to)}`];
  if (from !== undefined) return [`after ${clock(from)}`];
  return to === undefined ? [] : [`before ${clock(to)}`];
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

export const wishInWords = wishesIn({
  contracts: WISHED_CONTRACTS,
  means: MEANS,
  requirements: REQUIREMENTS,
  employers: EMPLOYERS,
  hours: HOURS,
  anyTrade: 'any work',
  mostHours: (most) => `at most ${String(most)} hours a week`,
  mostKm: (km) => `at most ${String(km)} km`,
  day: dayInWords,
  between: ', ',
});
