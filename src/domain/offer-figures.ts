import type { Cohort } from './cohort';
import type { Offer, Stage } from './offer';
import { nameOf, peopleAt } from './offer-outcome';

/** The stages at which something comes of an offer, the furthest first. */
export const CAME_OF_IT = ['hired', 'interview', 'applied', 'interested'] as const satisfies readonly Stage[];
export type CameOfIt = (typeof CAME_OF_IT)[number];

/** What came of one offer: people (by id) at each stage, the furthest that each of them told. */
export interface OfferFigures {
  name: string;
  sharedBy: string;
  sharedAt: number;
  to?: string;
  closed: boolean;
  came: { stage: CameOfIt; people: string[] }[];
}

/** The offers of a group as its counsellors see them: how many were shared, what came of each, how many wait for them. */
export interface CohortFigures {
  shared: number;
  waiting: number;
  /** How many people are at each stage, over all offers. */
  totals: Record<CameOfIt, number>;
  /** The latest first. */
  offers: OfferFigures[];
}

/** A stretch of time in ms since the epoch, its end excluded. */
export interface Stretch {
  from: number;
  until: number;
}

/** Figures of all offers that are kept, or only of what was shared or came of offers in this stretch of time. */
export function figuresOf({ offers }: Pick<Cohort, 'offers'>, within?: Stretch): CohortFigures {
  const isIn = (at: number): boolean => within === undefined || (within.from <= at && at < within.until);
  const open = offers.filter(({ review }) => review === undefined);
  const seen = open.map((offer) => figures(offer, isIn)).filter(({ sharedAt, came }) => isIn(sharedAt) || came.length > 0);
  return {
    shared: seen.filter(({ sharedAt }) => isIn(sharedAt)).length,
    waiting: offers.length - open.length,
    totals: totalsOf(seen),
    offers: seen.sort((a, b) => b.sharedAt - a.sharedAt),
  };
}

/** Whether there is anything to tell of a stretch of time. */
export function isQuietWeek({ shared, waiting, offers }: CohortFigures): boolean {
  return shared === 0 && waiting === 0 && offers.length === 0;
}

function figures(offer: Offer, isIn: (at: number) => boolean): OfferFigures {
  const { sharedBy, sharedAt, to, closedAt, reactions = {} } = offer;
  const came = CAME_OF_IT.map((stage) => ({ stage, people: peopleAt(offer, [stage]).filter((person) => isIn(reactions[person]?.at ?? 0)) }));
  return { name: nameOf(offer), sharedBy, sharedAt, ...(to === undefined ? {} : { to }), closed: closedAt !== undefined, came: came.filter(({ people }) => people.length > 0) };
}

function totalsOf(offers: readonly OfferFigures[]): Record<CameOfIt, number> {
  const count = (wanted: CameOfIt): number => offers.flatMap(({ came }) => came).reduce((sum, { stage, people }) => sum + (stage === wanted ? people.length : 0), 0);
  return { hired: count('hired'), interview: count('interview'), applied: count('applied'), interested: count('interested') };
}
