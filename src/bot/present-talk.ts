import type { CardData, View } from '../../cards/view';
import type { Outcome, TalkView } from '../application/outcomes';
import type { Notice } from '../domain/broadcast';
import { namesIn, type Cohort } from '../domain/cohort';
import type { Person } from '../domain/person';
import type { Report } from '../domain/report';
import { isOpen, readersOf, talkIn, type Talk } from '../domain/talk';
import { toWall } from '../domain/wall-clock';
import { say, type Text } from '../i18n/translator';
import { sentences } from './menus';
import type { Presented, Surroundings } from './presented';

export type TalkOutcome = Extract<Outcome, { done: 'counsellor-asked' | 'my-talks' | 'talk-card' | 'talk-written' | 'talk-closed' }>;

/** What the two sides of a talk are told. */
export function presentTalk(outcome: TalkOutcome, around: Surroundings): Presented {
  const { person, mode } = around.facts;
  const me = person?.id ?? '';
  switch (outcome.done) {
    case 'counsellor-asked':
      return { views: [sentences(say('talk.asked', { names: Object.values(outcome.cohort.counsellors) }), ...held(outcome.heldUntil, around))] };
    case 'my-talks':
      return { views: [{ card: 'talkList', data: { talks: outcome.talks.map(inList) } }] };
    case 'talk-card':
      return { views: [talkView(outcome, me, around)] };
    case 'talk-written': {
      const news = [say('talk.sent', { names: talkPartners(outcome.cohort, outcome.talk, me) }), ...held(outcome.heldUntil, around)];
      return { views: [mode.forms ? talkView(outcome, me, around, news) : sentences(...news)] };
    }
    case 'talk-closed':
      return { views: [closedView(outcome, me)] };
  }
}

/** First names of those who read what this person says in a talk. */
export function talkPartners(cohort: Cohort, talk: Talk, person: string): string[] {
  const names = namesIn(cohort);
  return readersOf(talk, person, cohort).map((id) => names[id] ?? '');
}

function closedView({ cohort, talk }: Extract<Outcome, { done: 'talk-closed' }>, me: string): View {
  const closed = say('talk.closed', { names: talkPartners(cohort, talk, me) });
  return talk.member === me ? sentences(closed, say('talk.newOne')) : sentences(closed);
}

function held(until: number | undefined, { facts }: Surroundings): Text[] {
  return until === undefined ? [] : [say('preview.held', { at: toWall(until, facts.world.zone) })];
}

function inList({ cohort, talk }: { cohort: Cohort; talk: Talk }) {
  const waits = talk.messages.at(-1)?.from === talk.member || talk.messages.length === 0;
  return { cohort: cohort.id, talk: talk.id, firstName: namesIn(cohort)[talk.member] ?? '', cohortName: cohort.name, waits };
}

function talkView({ cohort, talk, troubles }: TalkView, me: string, { facts }: Surroundings, news: Text[] = []): View {
  const names = namesIn(cohort);
  const messages = talk.messages.map(({ id, from, text }) => {
    const trouble = troubles[id];
    return { text, ...(from === me ? {} : { from: names[from] ?? '' }), ...(trouble ? { trouble } : {}) };
  });
  const open = isOpen(talk, facts.world.now);
  return { card: 'talk', data: { cohort: cohort.id, talk: talk.id, names: talkPartners(cohort, talk, me), news, wishes: wishesIn(talk), messages, open } };
}

function wishesIn({ reason, where, when }: Talk): CardData<'talk'>['wishes'] {
  return { where, when, ...(reason === undefined ? {} : { reason }) };
}

export type TalkNotice = Extract<Notice, { kind: 'talk-request' | 'talk-message' | 'talk-closed' }>;

/** What is said in a talk, for the one who gets it; undefined when it is gone: erased, or older than it is kept. */
export function talkNoticeView(notice: TalkNotice, cohort: Cohort, { id }: Person): View | undefined {
  const talk = talkIn(cohort, notice.talk);
  const firstName = talk && namesIn(cohort)[talk.member];
  if (!talk || firstName === undefined) return undefined;
  const about = { cohort: cohort.id, talk: talk.id };
  switch (notice.kind) {
    case 'talk-request':
      return { card: 'talkRequest', data: { ...about, cohortName: cohort.name, firstName, wishes: wishesIn(talk) } };
    case 'talk-message': {
      const message = talk.messages.find((said) => said.id === notice.message);
      const from = message && namesIn(cohort)[message.from];
      if (!message || from === undefined) return undefined;
      return { card: 'talkMessage', data: { ...about, from, text: message.text, ...(talk.member === id ? {} : { cohortName: cohort.name }) } };
    }
    case 'talk-closed':
      return endView(notice.why, talk, cohort, id);
  }
}

function endView(why: 'ended' | 'stopped', talk: Talk, cohort: Cohort, reader: string): View {
  const member = namesIn(cohort)[talk.member] ?? '';
  if (reader !== talk.member) return sentences(why === 'stopped' ? say('talk.stoppedBy', { firstName: member }) : say('talk.closedBy', { firstName: member }));
  return sentences(say('talk.closed', { names: talkPartners(cohort, talk, reader) }), say('talk.newOne'));
}

/**
 * What the writer has to know of their words: nobody got them, or nobody knows; or they arrived at last, after they were
 * told otherwise (`told`). Undefined while all is well.
 */
export function talkReportView({ cohort, broadcast, tally, notDelivered, uncertain }: Report, talk: Talk, reader: { id: string; told: boolean; now: number }): View | undefined {
  if (tally.sent + tally.underWay > 0) return reader.told && tally.sent > 0 ? sentences(say('talk.arrived')) : undefined;
  const lines = uncertain.length > 0 ? [say('talk.doubtful', { names: uncertain })] : [say('talk.failed'), ...notDelivered.map((person) => say('report.why', person))];
  if (!isOpen(talk, reader.now)) return sentences(...lines);
  const press = talk.member === reader.id ? ({ do: 'reply', cohort, talk: talk.id } as const) : ({ do: 'resend', cohort, broadcast } as const);
  return { card: 'message', data: { lines, choices: [{ label: press.do === 'reply' ? say('talk.again') : say('report.resend'), press }] } };
}
