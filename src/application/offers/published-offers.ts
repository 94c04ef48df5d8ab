import type { Cohort } from '../../domain/cohort';
import type { FeedOffer, FeedQuery } from '../../domain/feed-offer';
import { rankOffers } from '../../domain/offer-ranking';
import { ok, refuse, type Result } from '../../domain/result';
import { reachOf, tellsWork, type Wishes } from '../../domain/wishes';
import { offerSaid } from '../../understanding/matching/offer-said';
import { readWarnings } from '../../understanding/offer/warnings';
import { counselled, membership } from '../access';
import type { Context, UseCase } from '../context';
import type { Published } from '../offer-ports';
import { sharing } from './access';
import { seekerOf } from './list-offers';
import { studyOffer } from './study-offer';

/** Published offers on one page of a list. */
const PUBLISHED_SHOWN = 5;
/** Somebody pressed a button and waits. */
const PATIENCE_MS = 2_500;
/** Of the trades that somebody wishes, the first ones: each is a question to the publisher. */
const MOST_TRADES = 3;
const MOST_FOUND = 50;
const DAYS = 14;

/** The published offers of the day for a group: one's own, or one that the speaker accompanies. */
export const offersOfDayCard: UseCase<'offers-of-day'> = async ({ cohort: id, from = 0 }, context) => {
  const found = groupOf(context, id);
  if (!found.ok) return found;
  const { cohort, member } = found.value;
  const day = await context.published?.shelf.of(cohort.id);
  const offers = day?.offers ?? [];
  const listed = offers.slice(from, from + PUBLISHED_SHOWN).map((offer) => ({ offer }));
  return ok({ outcome: { done: 'published-listed', list: 'day', cohort, listed, from, total: offers.length, member, ...(day ? { date: day.date } : {}) }, remember: member ? {} : { focus: cohort.id } });
};

/**
 * Published offers for one person, by what they told of the work they look for, best first (domain rules 16 and 17). The
 * publisher is told a trade, a commune and a distance, never who asks.
 */
export const offersForMe: UseCase<'offers-for-me'> = async ({ from = 0 }, context) => {
  const found = membership(context);
  if (!found.ok) return found;
  const { person, cohort } = found.value;
  const about = { done: 'published-listed', list: 'me', cohort: cohort.value, from, member: true } as const;
  const { wishes } = person;
  if (!wishes || !tellsWork(wishes)) return ok({ outcome: { ...about, listed: [], total: 0, why: 'not-told' } });
  const offers = context.published && (await searched(queriesFor(wishes, (person.commune ?? cohort.value.commune).code), context.published));
  if (!offers) return ok({ outcome: { ...about, listed: [], total: 0, why: 'silent' } });
  const ranked = rankOffers(seekerOf(person), offers.map((offer) => ({ offer, said: saidBy(offer) })), context.known).map(({ offer: { offer }, match }) => ({ offer, match }));
  return ok({ outcome: { ...about, listed: ranked.slice(from, from + PUBLISHED_SHOWN), total: ranked.length } });
};

/** One published offer, from the day's or from its publisher. */
export const publishedCard: UseCase<'published-offer'> = async ({ cohort: id, reference }, context) => {
  const found = groupOf(context, id);
  if (!found.ok) return found;
  const offer = context.published && (await published(id, reference, context.published));
  return offer ? ok({ outcome: { done: 'published-offer', cohort: found.value.cohort, offer } }) : refuse({ code: 'offer_gone' });
};

/** Shares a published offer: the dialog goes on with what its publisher says of it. */
export const shareFeedOffer: UseCase<'share-feed-offer'> = async ({ cohort, reference }, context) => {
  const found = sharing(context, cohort);
  if (!found.ok) return found;
  const offer = context.published && (await published(cohort, reference, context.published));
  if (!offer) return refuse({ code: 'offer_gone' });
  const { url = '' } = offer.fields;
  const read = { fields: offer.fields, warnings: readWarnings(offer.text), page: offer.text };
  return studyOffer({ command: 'study-offer', cohort, text: url }, { ...context, offers: { read: () => Promise.resolve(read) } });
};

function groupOf(context: Context, id: string | undefined): Result<{ cohort: Cohort; member: boolean }> {
  const own = membership(context);
  const member = own.ok && (id === undefined || own.value.cohort.value.id === id);
  const found = member || id === undefined ? own : counselled(context, id);
  return found.ok ? ok({ cohort: found.value.cohort.value, member }) : found;
}

/** One search for each wished trade; one for all when any will do. */
function queriesFor(wishes: Wishes, commune: string): FeedQuery[] {
  const { trades = [], anyTrade = false, contracts, only } = wishes;
  const query: FeedQuery = { commune, km: reachOf(wishes), days: DAYS, most: MOST_FOUND, ...(contracts ? { contracts } : {}), ...(only ? { employerKinds: only } : {}) };
  const words = anyTrade ? [] : trades.slice(0, MOST_TRADES);
  return words.length === 0 ? [query] : words.map((trade) => ({ ...query, words: trade }));
}

/** Undefined when the feed answered none of them. */
async function searched(queries: readonly FeedQuery[], { feed, shelf }: Published): Promise<FeedOffer[] | undefined> {
  const answers = await Promise.all(
    queries.map(async (query) => {
      const kept = await shelf.kept(query);
      if (kept) return kept;
      const answer = await feed.search(query, PATIENCE_MS);
      if (!answer.found) return undefined;
      await shelf.keep(query, answer.offers);
      return answer.offers;
    }),
  );
  const found = answers.filter((answer) => answer !== undefined);
  return found.length === 0 ? undefined : [...new Map(found.flat().map((offer) => [offer.reference, offer])).values()];
}

function saidBy({ fields, text, employerKinds }: FeedOffer): ReturnType<typeof offerSaid> {
  const said = offerSaid(fields, text);
  return { ...said, employerKinds: [...new Set([...said.employerKinds, ...employerKinds])] };
}

async function published(cohort: string, reference: string, { feed, shelf }: Published): Promise<FeedOffer | undefined> {
  const ofDay = (await shelf.of(cohort))?.offers.find((offer) => offer.reference === reference);
  if (ofDay) return ofDay;
  const looked = await feed.lookUp(reference, PATIENCE_MS);
  return looked.offer === 'open' ? looked.value : undefined;
}
