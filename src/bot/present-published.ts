import type { View } from '../../cards/view';
import type { Outcome } from '../application/outcomes';
import type { Notice } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import { lineOf } from '../domain/feed-offer';
import { say } from '../i18n/translator';
import type { Presented } from './presented';
import { reasonsOf } from './why-fits';

export type PublishedOutcome = Extract<Outcome, { done: 'published-listed' | 'published-offer' }>;

/** Offers that their publisher gives, for a group or by one's own wishes. */
export function presentPublished(outcome: PublishedOutcome): Presented {
  if (outcome.done === 'published-offer') return { views: [{ card: 'publishedOffer', data: { cohort: outcome.cohort.id, offer: outcome.offer } }] };
  return { views: [outcome.why === undefined ? listView(outcome) : noList(outcome.why)] };
}

/** What there is instead: the way to tell one's wishes, or the group's own offers. */
function noList(why: 'not-told' | 'silent'): View {
  const choice = why === 'silent' ? ({ label: say('menu.offers'), press: { do: 'open', place: 'offers' } } as const) : ({ label: say('wishes.tell'), press: { do: 'open', place: 'wishes' } } as const);
  return { card: 'message', data: { lines: [why === 'silent' ? say('published.silent') : say('published.notTold')], choices: [choice] } };
}

function listView({ list, cohort, listed, from, total, member, date }: Extract<Outcome, { done: 'published-listed' }>): View {
  const lines = listed.map(({ offer, match }) => ({ ...lineOf(offer), ...(match ? { why: reasonsOf(match) } : {}) }));
  return { card: 'publishedList', data: { list, cohort: cohort.id, cohortName: cohort.name, lines, from, total, member, ...(date === undefined ? {} : { date }) } };
}

/** In the morning of a session that speaks of offers: what there is to look at together. */
export function offersOfDayNotice({ offers }: Extract<Notice, { kind: 'offers-of-day' }>, cohort: Cohort): View {
  const lines = [say('published.today', { cohort: cohort.name, count: offers.length }), ...offers.map(({ title, employer, commune }) => say('offers.line', { title, ...(employer === undefined ? {} : { employer }), ...(commune === undefined ? {} : { commune }) }))];
  return { card: 'message', data: { lines, choices: [{ label: say('published.day'), press: { do: 'published', list: 'day', cohort: cohort.id, from: 0 } }] } };
}
