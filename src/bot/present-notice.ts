import type { View } from '../../cards/view';
import type { Broadcast, Notice } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import type { Person } from '../domain/person';
import { upcomingSessions } from '../domain/cohort';
import { dateOf, toWall } from '../domain/wall-clock';
import { say } from '../i18n/translator';
import { sentences } from './menus';
import { talkNoticeView } from './present-talk';
import { askedView } from './present-told';
import { workNoticeView, type WorkNotice } from './present-work-notice';
import type { Then } from './presented';

type About = { broadcast: Broadcast; cohort: Cohort; person: Person } & Then;

/** What a message says to one person now; undefined when what it was about is gone. */
export function noticeView(broadcast: Broadcast, cohort: Cohort | undefined, person: Person, then: Then): View | undefined {
  if (broadcast.notice.kind === 'retention') return retentionView(broadcast.notice.eraseOn, person);
  return cohort && cohortView({ ...broadcast, notice: broadcast.notice }, cohort, person, then);
}

type ForCohort = Broadcast & { notice: Exclude<Broadcast['notice'], { kind: 'retention' }> };

function cohortView(broadcast: ForCohort, cohort: Cohort, person: Person, then: Then): View | undefined {
  const about: About = { broadcast, cohort, person, ...then };
  const { notice } = broadcast;
  switch (notice.kind) {
    case 'reminder':
    case 'silence':
      return aboutSession(about);
    case 'moved':
    case 'cancelled': {
      const session = broadcast.session && cohort.sessions[broadcast.session.id];
      return session && { card: 'change', data: { cohort: cohort.id, cohortName: cohort.name, session, notice, broadcast: broadcast.id } };
    }
    case 'announcement':
      return { card: 'announcement', data: { cohortName: cohort.name, from: cohort.counsellors[broadcast.by ?? ''] ?? '', text: notice.text, broadcast: broadcast.id } };
    case 'newcomer':
      return newcomerView(notice.person, about);
    case 'seat-free':
      return { card: 'seatFree', data: { cohort: cohort.id, cohortName: cohort.name, waiting: cohort.waiting } };
    case 'missed':
      return missedView(notice, about);
    case 'admitted':
      return admittedView(about);
    case 'talk-request':
    case 'talk-message':
    case 'talk-closed':
      return talkNoticeView(notice, cohort, person);
    case 'alert':
    case 'call-me':
    case 'wish':
      return askedView(notice, cohort);
    default:
      return workNoticeView(notice satisfies WorkNotice, broadcast.id, cohort, person, then);
  }
}

function aboutSession({ broadcast, cohort, person, now, zone }: About): View | undefined {
  const session = broadcast.session && cohort.sessions[broadcast.session.id];
  if (session?.status !== 'planned') return undefined;
  const shared = { cohort: cohort.id, cohortName: cohort.name, session };
  const { notice } = broadcast;
  if (notice.kind === 'silence') {
    const name = (id: string): string[] => (cohort.members[id] && !session.rsvps[id] ? [cohort.members[id].firstName] : []);
    const coming = Object.entries(session.rsvps).flatMap(([id, { answer }]) => (answer === 'notComing' ? [] : [cohort.members[id]?.firstName ?? '']));
    return { card: 'silence', data: { ...shared, coming, unanswered: notice.unanswered.flatMap(name), unreached: notice.unreached.flatMap(name) } };
  }
  const mine = session.rsvps[person.id]?.answer;
  const isNew = notice.kind === 'reminder' && notice.step === 'now';
  return { card: 'reminder', data: { ...shared, today: dateOf(toWall(now, zone)), broadcast: broadcast.id, ...(isNew ? { isNew } : {}), ...(mine ? { mine } : {}) } };
}

/** Somebody of whom nothing was heard for long is told when they will be erased, and how to stay. */
function retentionView(eraseOn: string, { firstName }: Person): View {
  const lines = [say('retention.title', { firstName }), say('retention.when', { date: eraseOn }), say('retention.stay')];
  return { card: 'message', data: { lines, choices: [{ label: say('retention.keep'), press: { do: 'open', place: 'menu' } }] } };
}

function missedView({ step, due, people }: Extract<Notice, { kind: 'missed' }>, { broadcast, cohort }: About): View | undefined {
  const session = broadcast.session && cohort.sessions[broadcast.session.id];
  return session && { card: 'missed', data: { cohort: cohort.id, cohortName: cohort.name, session, due, ...(step === 'digest' ? {} : { people }) } };
}

function newcomerView(id: string, { cohort }: About): View | undefined {
  const waiting = cohort.waiting.find(({ person }) => person === id);
  const who = waiting ?? cohort.members[id];
  if (!who) return undefined;
  const freeSeats = cohort.seats - Object.keys(cohort.members).length;
  const { firstName, commune, axis } = who;
  return { card: 'newcomer', data: { cohort: cohort.id, cohortName: cohort.name, person: id, firstName, commune: commune.name, axis, waiting: waiting !== undefined, freeSeats } };
}

function admittedView({ cohort, person, now, zone }: About): View {
  const next = upcomingSessions(cohort, now, zone)[0];
  const { firstName } = person;
  if (!next) return sentences(say('admitted.title', { firstName, cohort: cohort.name }));
  return {
    card: 'welcome',
    data: { firstName, cohort: cohort.id, cohortName: cohort.name, counsellors: Object.values(cohort.counsellors), next, today: dateOf(toWall(now, zone)) },
  };
}
