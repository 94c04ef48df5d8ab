import type { View } from '../../cards/view';
import { knownText } from '../../dialogs/offer-audience';
import type { Outcome } from '../application/outcomes';
import type { Broadcast, Notice } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import { isLive, type Offer } from '../domain/offer';
import { nameOf } from '../domain/offer-outcome';
import { dateOf, toWall } from '../domain/wall-clock';
import type { Person } from '../domain/person';
import { say, type Text } from '../i18n/translator';
import { menuOf, sentences } from './menus';
import { offerView, reviewView } from './offer-view';
import type { Presented, Surroundings, Then } from './presented';

export type OfferOutcome = Extract<
  Outcome,
  {
    done: 'offer-studied' | 'offer-shared' | 'offer-had' | 'offer-waits' | 'offer-proposed' | 'offer-card' | 'offers-review' | 'offer-reviewed' | 'withdrawal-asked' | 'offer-withdrawn';
  }
>;

/** What people are told about offers that they share, read first, look at or take back. */
export function presentOffer(outcome: OfferOutcome, around: Surroundings): Presented {
  switch (outcome.done) {
    case 'offer-studied':
      return studied(outcome, around);
    case 'offer-shared':
      return goingOn(sharedView(outcome, around), outcome, around);
    case 'offer-had':
      return goingOn(sentences(say('offer.hasIt', { to: outcome.to })), outcome, around);
    case 'offer-waits':
      return goingOn(sentences(say('offer.waits', { names: outcome.names })), outcome, around);
    case 'offer-proposed':
      return goingOn(proposedView(outcome, around), outcome, around);
    case 'offer-card':
      return { views: [cardView(outcome, around)] };
    case 'offers-review':
      return { views: [listView(outcome.waiting)] };
    case 'offer-reviewed':
      return { views: [reviewedView(outcome)] };
    case 'withdrawal-asked':
      return { views: [withdrawalView(outcome)] };
    case 'offer-withdrawn':
      return { views: [sentences(say('offer.withdrawn')), menuOf(around.facts.person)] };
  }
}

/** The dialog goes on with what was found; when everybody has the offer there is nothing left to ask. */
function studied(outcome: Extract<OfferOutcome, { done: 'offer-studied' }>, around: Surroundings): Presented {
  const { cohort, found, text, known, to, rest } = outcome;
  const { person, world } = around.facts;
  const left = Object.keys(cohort.members).filter((id) => id !== person?.id && known?.has.includes(id) !== true);
  if (known && left.length === 0) return goingOn(sentences(knownText(known, world), say('offer.knownAll')), outcome, around);
  const seed = { cohort: cohort.id, found, text, ...(known ? { known } : {}), ...(to === undefined ? {} : { to }), ...(rest ? { rest } : {}) };
  return { views: [], open: { flow: 'share-offer', seed, order: ['text'] } };
}

/** Then the next offer of the same paste, or the menu. */
function goingOn(view: View, { cohort, rest = [] }: { cohort: Cohort; rest?: string[] }, { facts }: Surroundings): Presented {
  if (rest.length === 0) return { views: [view, menuOf(facts.person)] };
  return { views: [view], open: { flow: 'share-offer', seed: { cohort: cohort.id, rest } } };
}

function sharedView({ cohort, offer, to, people, heldUntil, rest }: Extract<OfferOutcome, { done: 'offer-shared' }>, around: Surroundings): View {
  return withWithdrawal([say('offer.shared', { to, people }), ...held(heldUntil, around)], cohort, offer, rest);
}

function proposedView({ cohort, offer, names, heldUntil, rest }: Extract<OfferOutcome, { done: 'offer-proposed' }>, around: Surroundings): View {
  return withWithdrawal([say('offer.proposed', { names, warned: offer.review === 'warned' }), ...held(heldUntil, around)], cohort, offer, rest);
}

/** In quiet hours the sharer is told when the others will have it: what waits is never shown as sent. */
function held(until: number | undefined, { facts }: Surroundings): Text[] {
  return until === undefined ? [] : [say('preview.held', { at: toWall(until, facts.world.zone) })];
}

/** Between the offers of one paste the first number is for the next one: what was shared can be taken back from its own card. */
function withWithdrawal(lines: Text[], cohort: Cohort, offer: Offer, rest: readonly string[] = []): View {
  if (rest.length > 0) return sentences(...lines);
  return { card: 'message', data: { lines, choices: [{ label: say('offer.withdraw'), press: { do: 'withdraw-offer', cohort: cohort.id, offer: offer.id } }] } };
}

function cardView({ cohort, offer, isCounsellor: counsels }: Extract<OfferOutcome, { done: 'offer-card' }>, { facts }: Surroundings): View {
  if (counsels && offer.review !== undefined) return reviewView(offer, cohort);
  const reader = facts.person;
  if (!reader) throw new Error('an offer is shown to somebody whom Relais knows');
  return offerView(offer, cohort, reader, { known: facts.context.known, isCounsellor: counsels });
}

function listView(waiting: readonly { cohort: Cohort; offer: Offer }[]): View {
  const [first, ...others] = waiting;
  if (!first) return sentences(say('offer.reviewNone'));
  if (others.length === 0) return reviewView(first.offer, first.cohort);
  const choices = waiting.slice(0, MOST_LISTED).map(({ cohort, offer }) => ({
    label: say('offer.reviewLine', { name: nameOf(offer), cohort: cohort.name }),
    press: { do: 'offer' as const, cohort: cohort.id, offer: offer.id },
  }));
  return { card: 'message', data: { lines: [say('offer.reviewList')], choices } };
}

const MOST_LISTED = 12;

function reviewedView({ cohort, offer, verdict, people }: Extract<OfferOutcome, { done: 'offer-reviewed' }>): View {
  const name = nameOf(offer);
  if (verdict === 'discard') return sentences(say('offer.reviewDiscarded', { name }));
  return withWithdrawal([say('offer.reviewShared', { people, name })], cohort, offer);
}

function withdrawalView({ cohort, offer }: Extract<OfferOutcome, { done: 'withdrawal-asked' }>): View {
  const about = { cohort: cohort.id, offer: offer.id };
  const choices = [
    { label: say('offer.withdrawSure'), press: { do: 'withdraw-offer' as const, ...about, sure: true as const }, weight: 'danger' as const },
    { label: say('offer.keep'), press: { do: 'offer' as const, ...about } },
  ];
  return { card: 'message', data: { lines: [say('offer.withdrawAsk', { name: nameOf(offer) })], choices } };
}

type OfferNotice = Extract<Notice, { kind: 'offer' | 'offer-review' | 'offer-reviewed' }>;

/** What a message about an offer says now; undefined when it was taken back, or is decided. */
export function offerNoticeView(notice: OfferNotice, broadcast: Broadcast['id'], cohort: Cohort, person: Person, { known, zone, now }: Then): View | undefined {
  const offer = cohort.offers.find(({ id }) => id === notice.offer);
  switch (notice.kind) {
    case 'offer':
      return offer && isLive(offer, now, dateOf(toWall(now, zone))) ? offerView(offer, cohort, person, { known, broadcast }) : undefined;
    case 'offer-review':
      return offer?.review !== undefined ? reviewView(offer, cohort) : undefined;
    case 'offer-reviewed': {
      const on = dateOf(toWall(notice.sharedAt, zone));
      return sentences(VERDICTS[notice.verdict](on));
    }
  }
}

/** What takes the place of a message about an offer that is no more what it was. */
export function overView({ kind }: Notice): View {
  return sentences(kind === 'offer-review' ? say('offer.reviewOver') : say('offer.gone'));
}

const VERDICTS = {
  share: (on: string): Text => say('offer.verdictShared', { on }),
  discard: (on: string): Text => say('offer.verdictDiscarded', { on }),
  withdraw: (on: string): Text => say('offer.verdictWithdrawn', { on }),
};
