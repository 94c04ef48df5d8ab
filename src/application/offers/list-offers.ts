import type { Cohort } from '../../domain/cohort';
import { isFor, isLive, type Offer } from '../../domain/offer';
import type { Known } from '../../domain/offer-match';
import { rankOffers, type ListedOffer } from '../../domain/offer-ranking';
import type { Person } from '../../domain/person';
import { ok, type Result } from '../../domain/result';
import { dateOf, toWall } from '../../domain/wall-clock';
import { tellsWork } from '../../domain/wishes';
import { offerSaid } from '../../understanding/matching/offer-said';
import { searchOffers } from '../../understanding/matching/search-offers';
import { counselled, membership } from '../access';
import type { Commands, Context, UseCase } from '../context';

/** Offers on one page of a list. */
const OFFERS_SHOWN = 5;

/**
 * The offers of a group that stand. A member who told which work they look for sees first those that fit, best first, then
 * all the others: none is hidden but those they said no to. A counsellor sees those for the whole group, and never for whom they fit.
 */
export const listOffers: UseCase<'list-offers'> = (command, context) => {
  const found = readerOf(command, context);
  if (!found.ok) return found;
  const { person, cohort, member } = found.value;
  const { query, from = 0, count = OFFERS_SHOWN } = command;
  const offers = searchOffers(seenBy(person, cohort, member, context), query ?? '');
  const listed = member && tellsWork(person.wishes) ? ranked(person, offers, context.known) : offers.map((offer) => ({ offer }));
  const page = listed.slice(from, from + count);
  return ok({ outcome: { done: 'offers-listed', cohort, listed: page, from, total: listed.length, member, ...(query === undefined ? {} : { query }) }, remember: member ? {} : { focus: cohort.id } });
};

function readerOf({ cohort }: Commands['list-offers'], context: Context): Result<{ person: Person; cohort: Cohort; member: boolean }> {
  const own = membership(context);
  const member = own.ok && (cohort === undefined || own.value.cohort.value.id === cohort);
  const found = member || cohort === undefined ? own : counselled(context, cohort);
  return found.ok ? ok({ person: found.value.person, cohort: found.value.cohort.value, member }) : found;
}

/** Newest first. */
function seenBy({ id }: Person, { offers }: Cohort, member: boolean, { now, policy }: Context): Offer[] {
  const today = dateOf(toWall(now, policy.zone));
  const mine = (offer: Offer): boolean => isFor(offer, id) && offer.reactions?.[id]?.stage !== 'not-for-me';
  const shown = member ? mine : ({ to }: Offer): boolean => to === undefined;
  return offers.filter((offer) => isLive(offer, now, today) && shown(offer)).reverse();
}

function ranked(person: Person, offers: readonly Offer[], known: Known): ListedOffer[] {
  const fitting = rankOffers(seekerOf(person), offers.map((offer) => ({ offer, said: offerSaid(offer.fields ?? {}, offer.text) })), known);
  const fits = fitting.map(({ offer: { offer }, match }) => ({ offer, match }));
  return [...fits, ...offers.filter((offer) => !fits.some((one) => one.offer === offer)).map((offer) => ({ offer }))];
}

/** What matching reads of a person: what they chose to tell, and their commune. */
export function seekerOf({ wishes, commune }: Person): { wishes?: NonNullable<Person['wishes']>; home?: NonNullable<Person['commune']> } {
  return { ...(wishes ? { wishes } : {}), ...(commune ? { home: commune } : {}) };
}
