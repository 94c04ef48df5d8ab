import type { ExitKind } from '../domain/exit';
import type { AbsenceReason, AttendanceMark, LateMinutes, RsvpAnswer } from '../domain/group-session';
import type { Stage } from '../domain/offer';
import type { Axis, HomeCommune, Language, Reading } from '../domain/person';
import type { OfferFields, OfferWarning } from '../domain/offer-fields';
import type { TalkPlace, TalkWhen } from '../domain/talk';
import type { LocalDate, LocalTime, WallTime } from '../domain/wall-clock';
import type { Asked } from '../domain/wish';
import type { Wishes, WishTopic } from '../domain/wishes';

export interface SessionPlan {
  cohort: string;
  date: LocalDate;
  time: LocalTime;
  durationMinutes: number;
  /** 0 for once; 2 for every 15 days. */
  everyWeeks: number;
  place: string;
  programme: string;
  onHoliday: 'keep' | 'skip' | 'move';
}

export interface SessionMove {
  cohort: string;
  session: string;
  revision: number;
  start: WallTime;
  place: string;
  note?: string;
}

/** What a counsellor wrote and has not sent yet: shown as a preview first. */
export type Draft =
  | { sends: 'move'; move: SessionMove }
  | { sends: 'cancellation'; cohort: string; session: string; revision: number; note?: string }
  | { sends: 'message'; cohort: string; text: string };

/** Everything that a person can ask for that reads or changes facts. `dispatch.ts` says who carries it out. */
export type Command =
  | { command: 'present-code'; code: string }
  | { command: 'register'; cohort: string; firstName: string; commune: HomeCommune; axis: Axis; reading: Reading }
  | { command: 'name-counsellor'; firstName: string }
  | { command: 'next-session' }
  | { command: 'my-counsellor' }
  | { command: 'answer-session'; cohort: string; session: string; revision: number; answer: RsvpAnswer; reason?: AbsenceReason; lateMinutes?: LateMinutes; broadcast?: string }
  | { command: 'explain-absence'; cohort: string; session: string; reason?: AbsenceReason; text?: string; healthLeftOut?: boolean }
  | { command: 'mark-read'; broadcast: string }
  | { command: 'my-cohorts' }
  | { command: 'cohort-card'; cohort: string }
  | { command: 'session-card'; cohort: string; session: string }
  | { command: 'who-comes'; cohort: string; session?: string }
  | { command: 'create-cohort'; name: string; commune: HomeCommune; axis: Axis; seats: number }
  | ({ command: 'plan-session' } & SessionPlan)
  | { command: 'preview'; draft: Draft }
  | { command: 'send'; draft: Draft }
  | { command: 'edit-draft'; draft: Draft }
  | { command: 'report'; cohort: string; broadcast: string }
  | { command: 'resend'; cohort: string; broadcast: string }
  | { command: 'invite-counsellor' }
  | { command: 'take-attendance'; cohort: string; session: string; marks: Record<string, AttendanceMark> }
  | { command: 'admit'; cohort: string; person: string }
  | { command: 'study-offer'; cohort: string; text: string; to?: string; rest?: string[] }
  /** `first`: the counsellors are to read it before whoever it is for. */
  | { command: 'share-offer'; cohort: string; text: string; fields: OfferFields; warnings: OfferWarning[]; to: string; first?: true; rest?: string[] }
  | { command: 'offer-card'; cohort: string; offer: string }
  | { command: 'offers-review' }
  | { command: 'review-offer'; cohort: string; offer: string; verdict: 'share' | 'discard' }
  | { command: 'withdraw-offer'; cohort: string; offer: string; sure?: true }
  | { command: 'tell-counsellors'; cohort: string; asks: Asked }
  | { command: 'ask-counsellor'; reason?: string; when: TalkWhen; where: TalkPlace }
  | { command: 'my-talks' }
  | { command: 'talk-card'; cohort: string; talk: string }
  | { command: 'write-in-talk'; cohort: string; talk: string; text: string }
  | { command: 'close-talk'; cohort: string; talk: string }
  | { command: 'react'; cohort: string; offer: string; stage: Stage; broadcast?: string; thank?: true }
  | { command: 'offer-figures'; cohort: string }
  | { command: 'leave-group'; exit: ExitKind; word?: string }
  /** A group's offers: one's own group without `cohort`, `count` of them from the `from`th on, those that hold these words. */
  | { command: 'list-offers'; cohort?: string; query?: string; from?: number; count?: number }
  /** Published offers: those of the day for a group (one's own without `cohort`), or by one's own wishes; from the `from`th on. */
  | { command: 'offers-of-day'; cohort?: string; from?: number }
  | { command: 'offers-for-me'; from?: number }
  | { command: 'published-offer'; cohort: string; reference: string }
  | { command: 'share-feed-offer'; cohort: string; reference: string }
  | { command: 'set-wishes'; said: Partial<Record<WishTopic, Wishes>> }
  | { command: 'forget-wishes' }
  | { command: 'stop' }
  | { command: 'start' }
  | { command: 'set-reading'; reading: Reading }
  | { command: 'set-language'; language: Language }
  | { command: 'my-data' }
  | { command: 'download-data' }
  | { command: 'erase-me' };
