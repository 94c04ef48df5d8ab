import type { View } from '../../cards/view';
import type { Outcome } from '../application/outcomes';
import type { ListedOffer } from '../domain/offer-ranking';
import type { Wishes } from '../domain/wishes';
import { tellsWork } from '../domain/wishes';
import { say } from '../i18n/translator';
import { menuOf, sentences } from './menus';
import type { Presented, Surroundings } from './presented';
import { reasonsOf } from './why-fits';

export type WishesOutcome = Extract<Outcome, { done: 'offers-listed' | 'wishes-set' | 'wishes-forgotten' }>;

const LONGEST_TITLE = 100;

/** Offers of a group for one reader, and what a person told of the work they look for. */
export function presentWishes(outcome: WishesOutcome, { facts }: Surroundings): Presented {
  switch (outcome.done) {
    case 'offers-listed':
      return { views: [offersView(outcome, facts.person?.wishes, facts.context.published !== undefined)] };
    case 'wishes-set':
      return { views: [wishesView(outcome.wishes, facts.person?.memberOf !== undefined, outcome.unchanged ? 'unchanged' : 'saved')] };
    case 'wishes-forgotten':
      return { views: [sentences(say('wishes.forgotten')), menuOf(facts.person)] };
  }
}

export function wishesView(wishes: Wishes, member: boolean, after?: 'saved' | 'unchanged'): View {
  return { card: 'wishes', data: { wishes, member, ...(after ? { after } : {}) } };
}

function offersView({ cohort, listed, from, total, member, query }: Extract<Outcome, { done: 'offers-listed' }>, wishes: Wishes | undefined, published: boolean): View {
  return {
    card: 'offerList',
    data: {
      cohort: cohort.id,
      cohortName: cohort.name,
      lines: listed.map(lineOf),
      from,
      total,
      ...(query === undefined ? {} : { query }),
      ...(published ? { published: true as const } : {}),
      ...(member ? { wishes: tellsWork(wishes) ? 'told' : 'not-told' } : {}),
    },
  };
}

/** An offer that says no title, or that is older than titles, is named by the beginning of its text. */
function lineOf({ offer: { id, text, fields: { title, employer, commune } = {} }, match }: ListedOffer) {
  const beginning = text.trim().split('\n')[0] ?? '';
  return {
    offer: id,
    title: title ?? (beginning.length > LONGEST_TITLE ? `${beginning.slice(0, LONGEST_TITLE)}…` : beginning),
    ...(employer === undefined ? {} : { employer }),
    ...(commune === undefined ? {} : { commune }),
    ...(match ? { why: reasonsOf(match) } : {}),
  };
}
