import type { Broadcast } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import type { GroupSession, RsvpAnswer } from '../domain/group-session';
import type { Person, Unreachable } from '../domain/person';
import type { Occurrence } from '../domain/recurrence';
import type { PersonalData } from '../domain/personal-data';
import type { Report } from '../domain/report';
import type { Standing } from '../domain/standing';
import type { Talk } from '../domain/talk';
import type { Asked } from '../domain/wish';
import type { Draft } from './commands';

/** A talk as one of its two sides sees it, with what became of each message (by its id) that did not just arrive. */
export interface TalkView {
  cohort: Cohort;
  talk: Talk;
  troubles: Record<string, 'not-delivered' | 'uncertain'>;
}

/** What a command did, in domain words; `src/bot/present.ts` puts it into views. */
export type Outcome =
  | { done: 'not-a-code' }
  | { done: 'wrong-code'; triesLeft: number }
  | { done: 'invitation-opened'; cohort: Cohort }
  | { done: 'counsellor-welcomed'; person: Person; coordinator: boolean; nameKnown: boolean }
  | { done: 'counsellor-named'; person: Person }
  | { done: 'registered'; person: Person; cohort: Cohort; next: GroupSession | undefined }
  | { done: 'waiting'; person: Person; cohort: Cohort; rank: number }
  | { done: 'next-session'; cohort: Cohort | undefined; session: GroupSession | undefined; mine: RsvpAnswer | undefined; waiting: boolean }
  | { done: 'my-counsellor'; cohort: Cohort | undefined; names: string[] }
  | { done: 'answered'; cohort: Cohort; session: GroupSession; answer: RsvpAnswer; again: boolean; explained: boolean }
  | { done: 'absence-explained'; reasonKept: boolean; healthLeftOut: boolean }
  | { done: 'marked-read'; broadcast: Broadcast; cohort: Cohort | undefined }
  | { done: 'my-cohorts'; cohorts: Cohort[] }
  | { done: 'cohort-card'; cohort: Cohort; next: GroupSession | undefined; standings: Standing[]; uncertain: number }
  | { done: 'session-card'; cohort: Cohort; session: GroupSession }
  | { done: 'who-comes'; cohort: Cohort; session: GroupSession; standings: Standing[] }
  | { done: 'cohort-created'; cohort: Cohort }
  | { done: 'session-planned'; cohort: Cohort; sessions: GroupSession[]; flagged: Occurrence[]; everyWeeks: number }
  | { done: 'previewed'; draft: Draft; cohort: Cohort; session: GroupSession | undefined; reached: string[]; unreached: { name: string; why: Unreachable }[]; heldUntil: number | undefined }
  | { done: 'draft-reopened'; draft: Draft; session: GroupSession | undefined }
  | { done: 'sent'; draft: Draft; broadcast: string; heldUntil: number | undefined }
  | { done: 'report'; report: Report }
  | { done: 'resent'; people: number }
  | { done: 'counsellor-invited'; code: string }
  | { done: 'attendance-taken'; cohort: Cohort; session: GroupSession }
  | { done: 'admitted'; cohort: Cohort; firstName: string }
  | { done: 'offer-shared'; to: string | undefined; people: number; heldUntil: number | undefined }
  /** `names`: the counsellors who can be reached; `again`: they were told the same today. */
  | { done: 'counsellors-told'; asks: Asked; names: string[]; again: boolean; heldUntil: number | undefined }
  | { done: 'counsellor-asked'; cohort: Cohort; talk: Talk; heldUntil: number | undefined }
  | { done: 'my-talks'; talks: { cohort: Cohort; talk: Talk }[] }
  | ({ done: 'talk-card' } & TalkView)
  | ({ done: 'talk-written'; heldUntil: number | undefined } & TalkView)
  | { done: 'talk-closed'; cohort: Cohort; talk: Talk }
  | { done: 'stopped' }
  | { done: 'resumed' }
  | { done: 'reading-set' }
  | { done: 'my-data'; data: PersonalData }
  | { done: 'data-file'; data: PersonalData }
  | { done: 'erased' };
