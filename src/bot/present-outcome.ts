import { notedText, thanksChoice } from '../../cards/offer-reacted';
import type { ReactionChoice } from '../../cards/offer-reactions';
import type { View } from '../../cards/view';
import type { Outcome } from '../application/outcomes';
import type { Notice } from '../domain/broadcast';
import { namesIn, type Cohort } from '../domain/cohort';
import { figuresOf } from '../domain/offer-figures';
import { nameOf } from '../domain/offer-outcome';
import { thankable } from '../domain/offer-thanks';
import type { Person } from '../domain/person';
import { say } from '../i18n/translator';
import { sentences } from './menus';
import { offerView } from './offer-view';
import type { Presented, Surroundings } from './presented';

export type OutcomeOfOffer = Extract<Outcome, { done: 'reacted' | 'offer-figures' | 'left-group' }>;

/** What comes of an offer, a group's offers in figures, and a way out of the group. */
export function presentOutcome(outcome: OutcomeOfOffer, around: Surroundings): Presented {
  const { facts } = around;
  switch (outcome.done) {
    case 'reacted':
      return { views: [reactedView(outcome, around)] };
    case 'offer-figures': {
      const { cohort, figures, names } = outcome;
      return { views: [{ card: 'offerFigures', data: { cohort: cohort.id, cohortName: cohort.name, figures, names, zone: facts.world.zone, digest: false } }] };
    }
    case 'left-group':
      return { views: [leftView(outcome)] };
  }
}

/** On a card the offer stays, with what was noted and what may come next; a job found, or gone, needs no more than words. */
function reactedView({ cohort, offer, stage, again, live, thanked }: Extract<Outcome, { done: 'reacted' }>, { facts }: Surroundings): View {
  const { person, mode, context } = facts;
  const sharer = person && thankable(person.id, offer, cohort) ? namesIn(cohort)[offer.sharedBy] : undefined;
  const noted = { cohort: cohort.id, offer: offer.id, name: nameOf(offer), firstName: person?.firstName ?? '', stage, again, thanked, ...(sharer === undefined ? {} : { sharer }) };
  if (person && mode.forms && live && stage !== 'hired') return withThanks(offerView(offer, cohort, person, { known: context.known, news: notedText(noted) }), thanksChoice(noted));
  return { card: 'offerReacted', data: { ...noted, live } };
}

function withThanks(view: View, thanks: ReactionChoice[]): View {
  return view.card === 'offer' ? { ...view, data: { ...view.data, choices: [...(view.data.choices ?? []), ...thanks] } } : view;
}

function leftView({ cohort, exit, word }: Extract<Outcome, { done: 'left-group' }>): View {
  return sentences(say('leave.done', { cohort: cohort.name, exit }), ...(word ? [say('leave.doneWord')] : []), say('leave.back'));
}

export type OutcomeNotice = Extract<Notice, { kind: 'offer-thanks' | 'offer-follow-up' | 'offer-closed' | 'offers-digest' | 'farewell' | 'member-left' }>;

/** The same as messages; undefined when the offer is gone, or when its reader has said since what they are asked. */
export function outcomeNoticeView(notice: OutcomeNotice, broadcast: string, cohort: Cohort, person: Person, zone: string): View | undefined {
  const about = { cohort: cohort.id, cohortName: cohort.name };
  switch (notice.kind) {
    case 'offer-thanks':
    case 'offer-follow-up':
    case 'offer-closed':
      return offerNewsView(notice, broadcast, cohort, person);
    case 'offers-digest':
      return { card: 'offerFigures', data: { ...about, figures: figuresOf(cohort, notice), names: namesIn(cohort), zone, digest: true } };
    case 'farewell':
      return { card: 'farewell', data: { ...about, to: 'group', firstName: notice.firstName, word: notice.word } };
    case 'member-left':
      return { card: 'farewell', data: { ...about, to: 'counsellors', firstName: notice.firstName, exit: notice.exit } };
  }
}

function offerNewsView(notice: Extract<OutcomeNotice, { offer: string }>, broadcast: string, cohort: Cohort, person: Person): View | undefined {
  const offer = cohort.offers.find(({ id }) => id === notice.offer);
  if (!offer) return undefined;
  const name = nameOf(offer);
  if (notice.kind === 'offer-thanks') return thanksView(notice, name, cohort);
  const stage = offer.reactions?.[person.id]?.stage;
  const about = { name, cohort: cohort.id, offer: offer.id, broadcast };
  if (notice.kind === 'offer-follow-up') return stage === 'applied' && offer.closedAt === undefined ? { card: 'offerNews', data: { news: 'follow-up', ...about } } : undefined;
  return stage === undefined || stage === 'not-for-me' || stage === 'hired' ? undefined : { card: 'offerNews', data: { news: 'closed', ...about, stage } };
}

/** Thanks in somebody's name bear it as long as they are there to bear it. */
function thanksView({ came, person }: Extract<OutcomeNotice, { kind: 'offer-thanks' }>, name: string, cohort: Cohort): View {
  const from = person === undefined ? undefined : namesIn(cohort)[person];
  return { card: 'offerNews', data: { news: 'thanks', name, came, ...(from === undefined ? {} : { from }) } };
}
