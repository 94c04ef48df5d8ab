import type { Place, Press } from '../domain/press';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { openSharing, routeOfferPress } from './route-offer';
import { openFigures, openLeaving } from './route-outcome';
import { openPublished, routePublished } from './route-published';
import { openOffers, openWishes, routeOffers, routeWish } from './route-wishes';

/** Buttons about work: offers, what comes of them, and what somebody looks for. */
export type WorkPress = Extract<Press, { do: 'offer' | 'withdraw-offer' | 'review-offer' | 'react' | 'offer-figures' | 'offers' | 'published' | 'published-offer' | 'share-feed' | 'wish' }>;
export type WorkPlace = Extract<Place, 'share-offer' | 'offers' | 'wishes' | 'daily-offers' | 'offers-for-me' | 'offer-figures' | 'leave-group'>;

export function routeWorkPress(press: WorkPress, facts: Facts): Decision {
  switch (press.do) {
    case 'offer':
    case 'withdraw-offer':
    case 'review-offer':
      return routeOfferPress(press);
    case 'react':
      return { decide: 'run', command: { command: 'react', cohort: press.cohort, offer: press.offer, stage: press.stage, ...(press.broadcast ? { broadcast: press.broadcast } : {}), ...(press.thank ? { thank: true } : {}) } };
    case 'offer-figures':
      return { decide: 'run', command: { command: 'offer-figures', cohort: press.cohort } };
    case 'offers':
      return routeOffers(press);
    case 'published':
    case 'published-offer':
    case 'share-feed':
      return routePublished(press);
    case 'wish':
      return routeWish(press, facts);
  }
}

export function openWorkPlace(place: WorkPlace, facts: Facts): Decision {
  switch (place) {
    case 'share-offer':
      return openSharing(facts);
    case 'offers':
      return openOffers(facts);
    case 'wishes':
      return openWishes(facts);
    case 'daily-offers':
    case 'offers-for-me':
      return openPublished(place, facts);
    case 'offer-figures':
      return openFigures(facts);
    case 'leave-group':
      return openLeaving(facts);
  }
}
