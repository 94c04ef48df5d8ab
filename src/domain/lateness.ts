import type { Broadcast, Delivery, Notice, NoticeKind } from './broadcast';
import { toInstant, type WallTime } from './wall-clock';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** A session this near may be changed at night: besides an alert, the only thing that quiet hours let through. */
const URGENT_MS = 12 * HOUR_MS;

/** How late a message may come, which a pause of the bot decides, and nobody's chance. */
interface Lateness {
  /** It is useless from so long (ms) before the start of its session on; without a session, a week after it was written. */
  beforeStart?: number;
  /** It goes out by itself up to so long (ms) after its hour; later, whoever wrote it is asked. Always, when absent. */
  byItselfFor?: number;
}

/**
 * The lateness of each kind. A reminder within half an hour of the start finds people on their way; a change matters until
 * the start; what a counsellor wrote for ten o'clock may be wrong at five: Relais asks them (promise T-3).
 */
const LATENESS: Readonly<Record<NoticeKind, Lateness>> = {
  reminder: { beforeStart: 30 * MINUTE_MS },
  silence: { beforeStart: 0 },
  moved: { beforeStart: 0 },
  cancelled: { beforeStart: 0 },
  announcement: { byItselfFor: 2 * HOUR_MS },
  offer: {},
  'offer-review': {},
  'offer-reviewed': {},
  'offer-thanks': {},
  'offer-follow-up': {},
  'offer-closed': {},
  'offers-digest': {},
  'offers-of-day': { beforeStart: 0 },
  newcomer: {},
  farewell: {},
  'member-left': {},
  'seat-free': {},
  admitted: {},
  missed: {},
  retention: {},
  'talk-request': {},
  'talk-message': {},
  'talk-closed': {},
  alert: {},
  'call-me': {},
  wish: {},
};

/** The instant (ms) from which on a message is useless or wrong; `start` of its session, if it is about one. */
export function uselessFrom(notice: Notice, now: number, start: number | undefined): number {
  const { beforeStart } = LATENESS[notice.kind];
  if (start === undefined || beforeStart === undefined) return now + WEEK_MS;
  // A session planned less than a day ahead is announced at once: that is news until it starts.
  return start - (notice.kind === 'reminder' && notice.step === 'now' ? 0 : beforeStart);
}

/** Whether a message is so late that a person has to decide: counted from its hour, or from when it was asked for again. */
export function isOverdue({ notice, notBefore }: Pick<Broadcast, 'notice' | 'notBefore'>, { askedAt = 0 }: Pick<Delivery, 'askedAt'>, now: number): boolean {
  const { byItselfFor = Infinity } = LATENESS[notice.kind];
  return now > Math.max(notBefore, askedAt) + byItselfFor;
}

/** Whether a message may go out in quiet hours: somebody may be in danger, or a session within twelve hours changes. */
export function breaksQuiet(notice: Notice, now: number, zone: string): boolean {
  if (notice.kind === 'alert') return true;
  return startsChangedBy(notice).some((start) => {
    const ahead = toInstant(start, zone) - now;
    return ahead > 0 && ahead <= URGENT_MS;
  });
}

function startsChangedBy(notice: Notice): WallTime[] {
  if (notice.kind === 'moved') return [notice.from, notice.to];
  return notice.kind === 'cancelled' ? [notice.start] : [];
}
