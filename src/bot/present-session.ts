import type { View } from '../../cards/view';
import type { Outcome } from '../application/outcomes';
import type { Cohort } from '../domain/cohort';
import type { GroupSession, RsvpAnswer } from '../domain/group-session';
import { say } from '../i18n/translator';
import { sentences } from './menus';
import { offerView } from './offer-view';
import { healthView } from './offers-of-help';
import type { Presented, Surroundings } from './presented';

export type SessionOutcome = Extract<Outcome, { done: 'next-session' | 'answered' | 'absence-explained' | 'marked-read' }>;

/** What a member is told about sessions: the next one, their answer, a change they have read. */
export function presentSession(outcome: SessionOutcome, around: Surroundings): Presented {
  switch (outcome.done) {
    case 'next-session':
      return { views: [nextSession(outcome, around)] };
    case 'answered':
      return answered(outcome, around);
    case 'absence-explained':
      return { views: [absenceView(outcome, around)] };
    case 'marked-read':
      return { views: [markedRead(outcome, around)] };
  }
}

function nextSession({ cohort, session, mine, waiting }: Extract<Outcome, { done: 'next-session' }>, around: Surroundings): View {
  if (cohort && session) return sessionView(cohort, session, mine, around);
  const [waitsFor] = around.facts.world.cohorts;
  if (waiting && waitsFor) return sentences(say('waiting.still', { cohort: waitsFor.name }));
  return sentences(cohort ? say('session.none') : say('refusal.not_a_member'));
}

/** The session with the new answer takes the place of the pressed card; "not coming" then asks why, once. */
function answered({ cohort, session, answer, again, explained }: Extract<Outcome, { done: 'answered' }>, around: Surroundings): Presented {
  const late = session.rsvps[around.facts.person?.id ?? '']?.lateMinutes;
  const noted = sentences(say('rsvp.noted', { answer, start: session.start, place: session.place, ...(late === undefined ? {} : { late }) }));
  const views = around.facts.mode.forms ? [sessionView(cohort, session, answer, around), noted] : [noted];
  if (answer !== 'notComing' || again || explained) return { views };
  return { views: around.facts.mode.forms ? views.slice(0, 1) : [], open: { flow: 'absence', seed: { cohort: cohort.id, session: session.id } } };
}

function absenceView({ reasonKept, healthLeftOut }: Extract<Outcome, { done: 'absence-explained' }>, { facts }: Surroundings): View {
  if (healthLeftOut) return healthView(facts, say('absence.health'));
  return sentences(reasonKept ? say('absence.thanks') : say('absence.noted'));
}

function markedRead({ broadcast, cohort }: Extract<Outcome, { done: 'marked-read' }>, around: Surroundings): View {
  if (broadcast.notice.kind === 'offer') return readOffer(broadcast.notice.offer, cohort, around);
  const session = broadcast.session && cohort?.sessions[broadcast.session.id];
  const stands = session?.status === 'planned' && session.revision === broadcast.session?.revision;
  if (!cohort || !session || !stands) return sentences(say('change.thanks'));
  const person = around.facts.person?.id ?? '';
  return sessionView(cohort, session, session.rsvps[person]?.answer, around);
}

/** The card of the offer stays, with its buttons; on a phone it is not sent a second time. */
function readOffer(id: string, cohort: Cohort | undefined, { facts }: Surroundings): View {
  const offer = cohort?.offers.find((candidate) => candidate.id === id);
  if (!cohort || !offer || !facts.person) return sentences(say('offer.gone'));
  return facts.mode.forms ? offerView(offer, cohort, facts.person, { known: facts.context.known, news: say('change.thanks') }) : sentences(say('change.thanks'));
}

function sessionView(cohort: Cohort, session: GroupSession, mine: RsvpAnswer | undefined, { facts }: Surroundings): View {
  const data = { cohort: cohort.id, cohortName: cohort.name, session, today: facts.world.today, seenBy: 'member' as const };
  return { card: 'session', data: mine ? { ...data, mine } : data };
}

