import { Temporal } from 'temporal-polyfill';
import type { Cohort } from './cohort';
import { keptOffers } from './offer';
import type { Person } from './person';
import { dateOf, plusDays, toInstant, toWall, type LocalDate } from './wall-clock';

/** How long people without news are kept (months, in the organisation's time zone); CNIL: two years after the last contact. */
export interface RetentionRule {
  months: number;
  zone: string;
}

export const MOST_MONTHS = 36;
const DAY_MS = 86_400_000;
/** Notice before an erasure, in days; a rule of one month leaves no room for thirty. */
const NOTICE_DAYS = 30;
const SHORT_NOTICE_DAYS = 7;
/** Where to write to somebody is forgotten after this long without being able to. */
const UNREACHABLE_MS = 60 * DAY_MS;

/** What the retention asks for one person today: nothing before `on`, the notice, a wait for their answer, or the erasure. */
export interface Retention {
  step: 'keep' | 'tell' | 'wait' | 'erase';
  /** When the notice (`keep`) or the erasure (all others) is due. */
  on: LocalDate;
}

/**
 * The last contact with a person (ms): a word or a press of theirs, a seat given, a presence or an excuse noted by a
 * counsellor in any cohort, or a session of a cohort that they accompany.
 */
export function lastContact(person: Person, cohorts: readonly Cohort[], zone: string): number {
  const contacts = cohorts.flatMap((cohort) => [cohort.members[person.id]?.joinedAt ?? 0, ...sessionsWith(person, cohort, zone)]);
  return Math.max(person.lastContactAt, ...contacts);
}

function sessionsWith(person: Person, { id, counsellors, sessions }: Cohort, zone: string): number[] {
  const accompanies = person.id in counsellors || person.counsels?.includes(id) === true || person.coordinator === true;
  return Object.values(sessions)
    .filter(({ status, attendance }) => (accompanies ? status === 'planned' : isContact(attendance?.[person.id])))
    .map(({ start }) => toInstant(start, zone));
}

/** "Absent" is the one mark that no word of the person stands behind. */
function isContact(mark: 'present' | 'excused' | 'absent' | undefined): boolean {
  return mark === 'present' || mark === 'excused';
}

/** Where a person stands at this instant. Nobody is erased who was not told first, the whole notice ahead. */
export function retentionOf(person: Person, cohorts: readonly Cohort[], rule: RetentionRule, now: number): Retention {
  const contact = lastContact(person, cohorts, rule.zone);
  const today = dateIn(now, rule);
  const due = plusMonths(dateIn(contact, rule), rule.months);
  const notice = rule.months === 1 ? SHORT_NOTICE_DAYS : NOTICE_DAYS;
  const told = person.retentionNoticeAt;
  if (told !== undefined && told > contact) {
    const on = latest(due, plusDays(dateIn(told, rule), notice));
    return { step: today >= on ? 'erase' : 'wait', on };
  }
  const tellOn = plusDays(due, -notice);
  return today >= tellOn ? { step: 'tell', on: latest(due, plusDays(today, notice)) } : { step: 'keep', on: tellOn };
}

/** The person without the channel's ids, once nobody could write to them for 60 days; a word of theirs brings them back. */
export function withoutDeadAddress(person: Person, now: number): Person | undefined {
  const { address, unreachableSince } = person;
  if (unreachableSince === undefined || now - unreachableSince < UNREACHABLE_MS || address.conversation === '') return undefined;
  const { channel, speaker } = address;
  return { ...person, address: { channel, speaker, serviceUrl: '', conversation: '', user: '', bot: '' } };
}

/** The cohort without offers older than six months, and without the text of those that have ended by themselves; undefined when it has none. */
export function withoutOldOffers(cohort: Cohort, now: number): Cohort | undefined {
  const offers = keptOffers(cohort.offers, now);
  const isSame = offers.length === cohort.offers.length && offers.every((offer, index) => offer.text === cohort.offers[index]?.text);
  return isSame ? undefined : { ...cohort, offers };
}

function dateIn(instant: number, { zone }: RetentionRule): LocalDate {
  return dateOf(toWall(instant, zone));
}

/** The same day so many months later, or the last of a shorter month. */
function plusMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

function latest(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
