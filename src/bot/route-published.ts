import { isCounsellor } from '../domain/person';
import type { Press } from '../domain/press';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { focused } from './focused';
import { openOffers } from './route-wishes';

/** Published offers, when a feed is configured; else the group's own, which are always there. */
export function openPublished(place: 'daily-offers' | 'offers-for-me', facts: Facts): Decision {
  const { person, context } = facts;
  if (!context.published || !person) return openOffers(facts);
  if (person.memberOf !== undefined) return { decide: 'run', command: { command: place === 'daily-offers' ? 'offers-of-day' : 'offers-for-me' } };
  const cohort = focused(facts)?.id;
  return isCounsellor(person) && cohort !== undefined ? { decide: 'run', command: { command: 'offers-of-day', cohort } } : openOffers(facts);
}

export function routePublished(press: Extract<Press, { do: 'published' | 'published-offer' | 'share-feed' }>): Decision {
  const { cohort } = press;
  if (press.do === 'published-offer') return { decide: 'run', command: { command: 'published-offer', cohort, reference: press.reference } };
  if (press.do === 'share-feed') return { decide: 'run', command: { command: 'share-feed-offer', cohort, reference: press.reference } };
  return { decide: 'run', command: press.list === 'day' ? { command: 'offers-of-day', cohort, from: press.from } : { command: 'offers-for-me', from: press.from } };
}
