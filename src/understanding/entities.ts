import { dateOf, type LocalDate, type LocalTime, type WallTime } from '../domain/wall-clock';
import { communeIn, type CommuneFinder, type CommuneSaid } from './communes-said';
import { firstNamesIn } from './first-names-said';
import type { IntentName, Role } from './intents';
import { languageOf } from './language';
import { arrivalIn, latenessIn } from './lateness';
import { momentsIn, type Moment, type PartOfDay } from './moments';
import { recurrenceIn, type Recurrence } from './recurrence';
import { seatsIn } from './seats';
import { aboutSession, type SessionSaid } from './which-session';

/** What is known around a message: who speaks, what the clock on the wall shows, and names worth recognising. */
export interface Context {
  /** Wall clock of the organisation's zone (Europe/Paris). */
  readonly now: WallTime;
  readonly role?: Role;
  /** First names of the cohort. */
  readonly firstNames?: readonly string[];
  readonly findCommune?: CommuneFinder;
}

/** What was said besides the intent; what was not said is left out. Dates and hours are wall clock. */
export interface Entities {
  readonly date?: LocalDate;
  readonly time?: LocalTime;
  readonly until?: LocalTime;
  readonly part?: PartOfDay;
  /** "Vers 14 h": the hour is not exact. */
  readonly about?: true;
  readonly recurrence?: Recurrence;
  /** Which session is meant: the next one, or the one of a day. */
  readonly session?: SessionSaid;
  readonly lateMinutes?: number;
  readonly arrival?: LocalTime;
  readonly seats?: number;
  readonly commune?: CommuneSaid;
  readonly firstNames?: readonly string[];
  /** ISO 639-1 code of a language other than French. */
  readonly language?: string;
}

/** Requests live in the first pages of a letter. */
const LONGEST = 2_000;

export function entitiesIn(text: string, intent: IntentName, context: Context): Entities {
  const read = text.slice(0, LONGEST);
  const recurrence = recurrenceIn(read);
  const found = recurrence === undefined ? momentsIn(read, dateOf(context.now)) : momentsIn(recurrence.rest, dateOf(context.now));
  const { session, moment } = aboutSession(intent, found, read);
  const late = intent === 'late';
  return withoutGaps({
    ...said(late ? withoutArrival(moment) : moment),
    recurrence: recurrence?.recurrence,
    session,
    lateMinutes: late ? latenessIn(read) : undefined,
    arrival: late ? arrivalIn(found) : undefined,
    seats: seatsIn(read, intent),
    commune: context.findCommune === undefined ? undefined : communeIn(read, intent, context.findCommune),
    firstNames: firstNamesIn(read, context.firstNames ?? []),
    language: languageOf(read),
  });
}

function said(moment: Moment | undefined): Omit<Partial<Moment>, 'start' | 'end' | 'before'> {
  if (moment === undefined) return {};
  const { date, time, until, part, about } = moment;
  return withoutGaps({ date, time, until, part, about });
}

/** The hour at which somebody late arrives is not the hour of the session. */
function withoutArrival(moment: Moment | undefined): Moment | undefined {
  return moment && { start: moment.start, end: moment.end, before: moment.before, date: moment.date, part: moment.part };
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutGaps<T extends object>(entities: T): Given<T> {
  // What stays are the entries of `entities` whose value is not undefined: exactly Given<T>.
  return Object.fromEntries(Object.entries(entities).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as Given<T>;
}
