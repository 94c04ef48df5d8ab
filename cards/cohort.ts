import type { Standing } from '../src/domain/standing';
import type { Cohort } from '../src/domain/cohort';
import type { GroupSession } from '../src/domain/group-session';
import type { LocalDate } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, list, type Block, type Card, type Choice } from './card';
import { sessionFacts } from './session-facts';
import { standingLists } from './standing-lists';

export interface CohortData {
  cohort: Cohort;
  link: string;
  next?: GroupSession;
  today: LocalDate;
  standings: Standing[];
  /** Messages of which it is not known whether they arrived. */
  uncertain: number;
}

/** A cohort as its counsellor sees it: members, next session, who comes, who is silent, who could not be reached. */
export function cohort({ cohort: shown, link, next, today, standings, uncertain }: CohortData, t: Translator): Card {
  const members = Object.values(shown.members);
  return {
    title: shown.name,
    body: [
      facts(
        [t.say(say('label.axis')), t.say(say('axis', { axis: shown.axis }))],
        [t.say(say('label.commune')), shown.commune.name],
        [t.say(say('label.code')), shown.code],
        [t.say(say('label.link')), link],
        [t.say(say('label.seats')), t.say(say('cohort.seats', { members: members.length, seats: shown.seats }))],
      ),
      ...(members.length > 0 ? [line(t.say(say('cohort.members')), 'strong'), list(members.map((member) => `${member.firstName} (${member.commune.name})`))] : [line(t.say(say('cohort.empty')))]),
      ...(shown.waiting.length > 0 ? [line(t.say(say('cohort.waiting')), 'strong'), list(shown.waiting.map(({ firstName }) => firstName))] : []),
      ...sessionPart(next, today, standings, t),
      ...(uncertain > 0 ? [line(t.say(say('cohort.uncertain', { count: uncertain })), 'warning')] : []),
    ],
    choices: deeds(shown, next, t),
  };
}

function sessionPart(next: GroupSession | undefined, today: LocalDate, standings: Standing[], t: Translator): Block[] {
  if (!next) return [line(t.say(say('session.none')))];
  return [line(t.say(say('session.title', { start: next.start, today })), 'strong'), sessionFacts(next, t), ...standingLists(standings, t)];
}

function deeds({ id, waiting, members, seats }: Cohort, next: GroupSession | undefined, t: Translator): Choice[] {
  const first = waiting[0];
  const free = Object.keys(members).length < seats;
  return [
    ...(next ? [button(t.say(say('session.manage')), { do: 'session', cohort: id, session: next.id }, 'primary')] : []),
    ...(next ? [button(t.say(say('session.whoComes')), { do: 'who-comes', cohort: id, session: next.id })] : []),
    ...(first && free ? [button(t.say(say('newcomer.admit', { firstName: first.firstName })), { do: 'admit', cohort: id, person: first.person })] : []),
    button(t.say(say('counsellor.planSession')), { do: 'plan', cohort: id }, next ? undefined : 'primary'),
    button(t.say(say('counsellor.write')), { do: 'write', cohort: id }),
    button(t.say(say('figures.open')), { do: 'offer-figures', cohort: id }),
    button(t.say(say('menu.offers')), { do: 'offers', cohort: id, from: 0 }),
  ];
}
