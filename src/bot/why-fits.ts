import { seekerOf } from '../application/offers/list-offers';
import type { Offer } from '../domain/offer';
import { matchOffer, type Known, type Match, type Why } from '../domain/offer-match';
import type { Person } from '../domain/person';
import { say, type Text } from '../i18n/translator';
import { offerSaid } from '../understanding/matching/offer-said';

const MOST_REASONS = 4;

/**
 * Why an offer fits the one who reads it, in short parts for one sentence (domain rule 16); undefined when it does not, or
 * when they told no wishes: nobody is told that an offer is not for them. Never for whoever shared it, nor anybody else:
 * it would show them one member's wishes.
 */
export function whyFits(person: Person, { fields = {}, text }: Pick<Offer, 'fields' | 'text'>, known: Known): Text[] | undefined {
  const match = matchOffer(seekerOf(person), offerSaid(fields, text), known);
  return match.fits ? reasonsOf(match) : undefined;
}

/** The reasons of a match that are worth saying, most telling first. */
export function reasonsOf({ why }: Match): Text[] {
  return why.slice(0, MOST_REASONS).map(reason);
}

function reason(why: Why): Text {
  switch (why.why) {
    case 'distance':
      return say('why.distance', { km: why.km, certain: why.certain });
    case 'contract':
      return say('why.contract', { contract: why.contract, ...(why.months === undefined ? {} : { months: why.months }) });
    case 'hours':
      return say('why.hours', { hours: why.hoursPerWeek });
    case 'wish':
      return say('why.wish', { wish: why.wish, same: why.kinship === 'same' });
    case 'any-trade':
      return say('why.anyTrade');
    case 'can':
      return say('why.can', { requirement: why.requirement });
  }
}
