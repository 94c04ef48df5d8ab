import type { AbsenceReason, AttendanceMark, RsvpAnswer } from '../domain/group-session';
import type { Axis, HomeCommune, Reading } from '../domain/person';
import type { TalkPlace, TalkWhen } from '../domain/talk';
import type { LocalDate, LocalTime, WallTime } from '../domain/wall-clock';
import type { Asked } from '../domain/wish';

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
  | { command: 'answer-session'; cohort: string; session: string; revision: number; answer: RsvpAnswer; reason?: AbsenceReason; broadcast?: string }
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
  | { command: 'share-offer'; text: string; to: string }
  | { command: 'tell-counsellors'; cohort: string; asks: Asked }
  | { command: 'ask-counsellor'; reason?: string; when: TalkWhen; where: TalkPlace }
  | { command: 'my-talks' }
  | { command: 'talk-card'; cohort: string; talk: string }
  | { command: 'write-in-talk'; cohort: string; talk: string; text: string }
  | { command: 'close-talk'; cohort: string; talk: string }
  | { command: 'stop' }
  | { command: 'start' }
  | { command: 'set-reading'; reading: Reading }
  | { command: 'my-data' }
  | { command: 'download-data' }
  | { command: 'erase-me' };
