import type { Rsvp } from '../src/domain/group-session';
import type { Standing } from '../src/domain/standing';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { line, list, type Block } from './card';

/**
 * Members by where they stand. "Not delivered" is a list of its own: it is a fault of the channel,
 * never a person's silence.
 */
export function standingLists(standings: Standing[], t: Translator): Block[] {
  const group = (title: Text, members: Standing[]): Block[] =>
    members.length === 0 ? [] : [line(`${t.say(title)} (${members.length})`, 'strong'), list(members.map((member) => inWords(member, t)))];
  const answering = (answer: 'coming' | 'late' | 'notComing') => standings.filter(({ rsvp }) => rsvp?.answer === answer);
  const silent = (why: Standing['silence']) => standings.filter(({ rsvp, silence }) => !rsvp && silence === why);
  return [
    ...group(say('standing.coming'), answering('coming')),
    ...group(say('standing.late'), answering('late')),
    ...group(say('standing.notComing'), answering('notComing')),
    ...group(say('standing.unanswered'), silent('unanswered')),
    ...group(say('standing.unreached'), silent('unreached')),
    ...group(say('standing.notAsked'), silent('not-asked')),
  ];
}

function inWords({ name, rsvp }: Standing, t: Translator): string {
  const besides = rsvp && whyOrHowLate(rsvp, t);
  return besides ? `${name} (${besides})` : name;
}

/** The reason of an absence, or by how much somebody will be late, where they said so. */
export function whyOrHowLate({ reason, reasonText, lateMinutes }: Pick<Rsvp, 'reason' | 'reasonText' | 'lateMinutes'>, t: Translator): string | undefined {
  if (lateMinutes !== undefined) return t.say(say('date.duration', { minutes: lateMinutes }));
  return reasonText ?? (reason && t.say(say('absence.reason', { reason })));
}
