import type { Notice } from '../src/domain/broadcast';
import type { GroupSession } from '../src/domain/group-session';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, facts, line, quote, type Card } from './card';
import { rsvpChoices } from './session-facts';

export interface ChangeData {
  cohort: string;
  cohortName: string;
  session: Pick<GroupSession, 'id' | 'revision'>;
  notice: Extract<Notice, { kind: 'moved' | 'cancelled' }>;
  /** Absent on a preview, where there is nothing to press yet. */
  broadcast?: string;
}

/** A session was moved or cancelled: the change in words, "J'ai lu", and for a move the three answers again. */
export function change(data: ChangeData, t: Translator): Card {
  const { notice, cohort, cohortName, session, broadcast } = data;
  const title = t.say(notice.kind === 'moved' ? say('change.moved') : say('change.cancelled'));
  const note = notice.note ? [line(t.say(say('change.note'))), quote(notice.note)] : [];
  const read = broadcast ? [button(t.say(say('change.read')), { do: 'read', broadcast }, 'primary')] : [];
  const answers = broadcast && notice.kind === 'moved' ? rsvpChoices(cohort, session, t, broadcast) : [];
  return {
    title,
    body: [line(t.say(say('reminder.cohort', { cohort: cohortName }))), ...what(notice, t), ...note, ...(answers.length > 0 ? [line(t.say(say('change.ask')))] : [])],
    choices: [...read, ...answers],
    speak: `${title}. ${t.say(spoken(notice))}`,
  };
}

function spoken(notice: ChangeData['notice']): Text {
  return notice.kind === 'cancelled' ? say('change.cancelledAt', { start: notice.start }) : say('change.spoken', { from: notice.from, to: notice.to, place: notice.place });
}

function what(notice: ChangeData['notice'], t: Translator): Card['body'] {
  if (notice.kind === 'cancelled') return [line(t.say(say('change.cancelledAt', { start: notice.start })))];
  const { from, to, placeBefore, place } = notice;
  const date: [string, string] = [t.say(say('session.when')), t.say(say('change.fromTo', { from, to }))];
  const where: [string, string] = placeBefore === place ? [t.say(say('session.place')), place] : [t.say(say('change.newPlace')), t.say(say('change.placeFromTo', { placeBefore, place }))];
  return [facts(from === to ? [t.say(say('session.when')), t.say(say('date.moment', { at: to }))] : date, where)];
}
