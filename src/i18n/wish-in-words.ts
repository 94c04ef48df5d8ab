import type { Contract } from '../domain/offer-fields';
import type { EmployerKind, Means, Requirement, Wishes, WishTopic } from '../domain/wishes';

/** The words of one language for what people wish for. */
export interface WishWords {
  /** As people wish for them: kinds that go together have one name. */
  contracts: Record<Contract, string>;
  means: Record<Means, string>;
  requirements: Record<Requirement, string>;
  employers: Record<EmployerKind, string>;
  hours: Record<NonNullable<Wishes['hours']>, string>;
  anyTrade: string;
  mostHours(hoursPerWeek: number): string;
  mostKm(km: number): string;
  /** From when to when, in minutes after midnight; nothing when neither was said. */
  day(from: number | undefined, to: number | undefined): string[];
  between: string;
  /** Around what somebody typed themselves. */
  typed?(words: string): string;
}

/** Kinds that go without saying beside another one. */
const GOES_WITH: Partial<Record<Contract, Contract>> = { public: 'permanent', professionalisation: 'apprenticeship', immersion: 'internship' };

/** What was said of one topic, in a few words of this language; nothing for what was not said. */
export function wishesIn(words: WishWords): (topic: WishTopic, wishes: Wishes) => string {
  return (topic, wishes) => said(words, topic, wishes).join(words.between);
}

function said(words: WishWords, topic: WishTopic, { trades = [], anyTrade = false, unwanted = [], contracts = [], skills = [], lacks = [], means = [], only = [], ...terms }: Wishes): string[] {
  const { typed = (own: string): string => own } = words;
  switch (topic) {
    case 'trades':
      return [...trades.map(typed), ...(anyTrade ? [words.anyTrade] : [])];
    case 'unwanted':
      return unwanted.map(typed);
    case 'skills':
      return skills.map(typed);
    case 'contracts':
      return contracts.filter((contract) => !contracts.some((other) => other === GOES_WITH[contract])).map((contract) => words.contracts[contract]);
    case 'means':
      return means.map((one) => words.means[one]);
    case 'lacks':
      return lacks.map((one) => words.requirements[one]);
    case 'only':
      return only.map((one) => words.employers[one]);
    case 'hours':
      return [...(terms.hours === undefined ? [] : [words.hours[terms.hours]]), ...(terms.mostHoursPerWeek === undefined ? [] : [words.mostHours(terms.mostHoursPerWeek)])];
    case 'distance':
      return terms.mostKm === undefined ? [] : [words.mostKm(terms.mostKm)];
    case 'day':
      return words.day(terms.notBefore, terms.notAfter);
  }
}
