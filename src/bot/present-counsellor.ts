import type { View } from '../../cards/view';
import type { Draft } from '../application/commands';
import type { Outcome } from '../application/outcomes';
import type { Cohort } from '../domain/cohort';
import { hasStarted } from '../domain/group-session';
import type { Person } from '../domain/person';
import { toWall } from '../domain/wall-clock';
import { say } from '../i18n/translator';
import { menuOf, sentences } from './menus';
import { presentPreview } from './present-preview';
import type { TalkOutcome } from './present-talk';
import type { Presented, Surroundings } from './presented';
import type { WorkOutcome } from './work-outcome';

export type CounsellorOutcome = Exclude<
  Outcome,
  {
    done:
      | 'not-a-code' | 'wrong-code' | 'invitation-opened' | 'registered' | 'waiting' | 'my-counsellor' | 'counsellors-told' | TalkOutcome['done'] | WorkOutcome['done'] | 'stopped' | 'resumed'
      | 'reading-set' | 'language-set'
      | 'my-data' | 'data-file' | 'erased' | 'next-session' | 'answered' | 'absence-explained' | 'marked-read';
  }
>;

/** What counsellors are told. */
export function presentForCounsellor(outcome: CounsellorOutcome, around: Surroundings): Presented {
  const { facts } = around;
  switch (outcome.done) {
    case 'counsellor-welcomed':
      return outcome.nameKnown ? { views: [counsellorWelcome(outcome.person)] } : { views: [], open: { flow: 'counsellor-name', seed: {} } };
    case 'counsellor-named':
      return { views: [counsellorWelcome(outcome.person)] };
    case 'my-cohorts':
      return { views: [{ card: 'cohortList', data: { cohorts: outcome.cohorts.map((cohort) => inList(cohort, around)) } }] };
    case 'cohort-card':
      return { views: [cohortView(outcome, around)] };
    case 'session-card':
      return { views: [{ card: 'session', data: { ...sessionOf(outcome, around), seenBy: 'counsellor' } }] };
    case 'who-comes':
      return { views: [{ card: 'whoComes', data: { ...sessionOf(outcome, around), standings: outcome.standings } }] };
    case 'cohort-created':
      return { views: [cohortCreated(outcome.cohort, around)] };
    case 'session-planned':
      return { views: [sessionPlanned(outcome)] };
    case 'previewed':
      return presentPreview(outcome, around);
    case 'draft-reopened':
      return { views: [], open: reopened(outcome.draft, outcome.session?.start, outcome.session?.place) };
    case 'sent':
      return { views: [underWay(outcome.heldUntil, facts.world.zone)] };
    case 'report':
      return { views: [{ card: 'report', data: { report: outcome.report } }] };
    case 'resent':
      return { views: [sentences(say('report.resent', { people: outcome.people }))] };
    case 'counsellor-invited':
      return { views: [{ card: 'counsellorInvited', data: { code: outcome.code } }] };
    case 'attendance-taken':
      return { views: [sentences(say('attendance.done')), menuOf(facts.person)] };
    case 'admitted':
      return { views: [sentences(say('admit.done', { firstName: outcome.firstName, cohort: outcome.cohort.name }))] };
  }
}

function counsellorWelcome({ firstName, coordinator = false, counsels = [] }: Person): View {
  return { card: 'counsellorMenu', data: { firstName, coordinator, stopped: false, welcome: true, cohorts: counsels.length } };
}

function cohortCreated(cohort: Cohort, around: Surroundings): View {
  return { card: 'cohortCreated', data: { cohort: cohort.id, name: cohort.name, code: cohort.code, link: linkTo(cohort, around) } };
}

function sessionPlanned({ cohort, sessions, flagged, everyWeeks }: Extract<Outcome, { done: 'session-planned' }>): View {
  return { card: 'sessionPlanned', data: { cohort: cohort.id, cohortName: cohort.name, sessions, flagged, everyWeeks } };
}

function underWay(heldUntil: number | undefined, zone: string): View {
  if (heldUntil === undefined) return sentences(say('send.done'));
  return sentences(say('send.done'), say('preview.held', { at: toWall(heldUntil, zone) }));
}

function inList(cohort: Cohort, { facts }: Surroundings) {
  const { now, zone } = facts.world;
  const next = Object.values(cohort.sessions)
    .filter((session) => session.status === 'planned' && !hasStarted(session, now, zone))
    .map(({ start }) => start)
    .sort()[0];
  return { id: cohort.id, name: cohort.name, members: Object.keys(cohort.members).length, seats: cohort.seats, ...(next ? { next } : {}) };
}

function cohortView({ cohort, next, standings, uncertain }: Extract<Outcome, { done: 'cohort-card' }>, around: Surroundings): View {
  return {
    card: 'cohort',
    data: { cohort, link: linkTo(cohort, around), today: around.facts.world.today, standings, uncertain, ...(next ? { next } : {}) },
  };
}

function sessionOf({ cohort, session }: Extract<Outcome, { done: 'session-card' | 'who-comes' }>, { facts }: Surroundings) {
  const { now, zone, today } = facts.world;
  return { cohort: cohort.id, cohortName: cohort.name, session, today, started: hasStarted(session, now, zone) };
}

function linkTo(cohort: Cohort, { publicUrl }: Surroundings): string {
  return `${publicUrl}/r/${cohort.code}`;
}

/** The dialog that made a draft, with what was typed. */
function reopened(draft: Draft, start = '', place = ''): NonNullable<Presented['open']> {
  switch (draft.sends) {
    case 'message':
      return { flow: 'write-to-cohort', seed: { cohort: draft.cohort, before: draft.text } };
    case 'cancellation':
      return { flow: 'cancel-session', seed: { cohort: draft.cohort, session: draft.session, revision: draft.revision, start } };
    case 'move': {
      const { cohort, session, revision, note } = draft.move;
      const before = { start: draft.move.start, place: draft.move.place || place, ...(note ? { note } : {}) };
      return { flow: 'move-session', seed: { cohort, session, revision, before } };
    }
  }
}

