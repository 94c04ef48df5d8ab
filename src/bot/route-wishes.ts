import type { FlowState } from '../domain/conversation';
import { isCounsellor } from '../domain/person';
import type { Press } from '../domain/press';
import { offersQuery } from '../understanding/matching/search-offers';
import { isTrade } from '../understanding/matching/trades';
import { speaksOfOwnHealth } from '../understanding/wishes/work-said';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { presentRefusal } from './present-refusal';
import { wishesView } from './present-wishes';
import { focused } from './focused';

const LONGEST_QUERY = 80;

/** The offers of one's own group; a counsellor sees those of the group they looked at last. */
export function openOffers(facts: Facts, query?: string): Decision {
  const { person } = facts;
  const searched = query === undefined ? {} : { query: query.slice(0, LONGEST_QUERY) };
  if (person?.memberOf !== undefined || !isCounsellor(person)) return { decide: 'run', command: { command: 'list-offers', ...searched } };
  const cohort = focused(facts)?.id;
  return { decide: 'run', command: cohort === undefined ? { command: 'my-cohorts' } : { command: 'list-offers', cohort, ...searched } };
}

/** A page of a list of offers. */
export function routeOffers({ cohort, from, query }: Extract<Press, { do: 'offers' }>): Decision {
  return { decide: 'run', command: { command: 'list-offers', cohort, from, ...(query === undefined ? {} : { query }) } };
}

/** "Offres serveuse", "offres à Valognes": a search among the group's offers. Words about health are searched for nowhere. */
export function searchSaid(text: string, facts: Facts): Decision | undefined {
  const query = facts.person ? offersQuery(text) : undefined;
  return query === undefined || speaksOfOwnHealth(query) ? undefined : openOffers(facts, query);
}

/** What somebody told of the work they look for; without anything told, the questions. */
export function openWishes(facts: Facts): Decision {
  const { person } = facts;
  if (!person || (person.memberOf === undefined && person.waitsFor === undefined)) return { decide: 'show', views: presentRefusal({ code: 'not_a_member' }) };
  return person.wishes ? { decide: 'show', views: [wishesView(person.wishes, person.memberOf !== undefined)] } : { decide: 'open', flow: 'wishes', seed: {} };
}

/** "Accueil" is where the menu is, and a trade. */
export function isWishedTrade({ flow }: FlowState, text: string): boolean {
  return flow === 'wishes' && isTrade(text);
}

/** One line of the wishes, to be changed or taken back. */
export function routeWish({ topic }: Extract<Press, { do: 'wish' }>, facts: Facts): Decision {
  const { person } = facts;
  if (person?.memberOf === undefined && person?.waitsFor === undefined) return openWishes(facts);
  return { decide: 'open', flow: 'wishes', seed: { topic } };
}
