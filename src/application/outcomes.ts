import type { Broadcast } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import type { ExitKind } from '../domain/exit';
import type { FeedOffer, ListedPublished } from '../domain/feed-offer';
import type { GroupSession, RsvpAnswer } from '../domain/group-session';
import type { KnownOffer, Offer, Stage } from '../domain/offer';
import type { CohortFigures } from '../domain/offer-figures';
import type { OfferFields, OfferWarning } from '../domain/offer-fields';
import type { Person, Unreachable } from '../domain/person';
import type { Occurrence } from '../domain/recurrence';
import type { PersonalData } from '../domain/personal-data';
import type { Report } from '../domain/report';
import type { Standing } from '../domain/standing';
import type { Talk } from '../domain/talk';
import type { LocalDate } from '../domain/wall-clock';
import type { Asked } from '../domain/wish';
import type { ListedOffer } from '../domain/offer-ranking';
import type { Wishes } from '../domain/wishes';
import type { Draft } from './commands';

/** A talk as one of its two sides sees it, with what became of each message (by its id) that did not just arrive. */
export interface TalkView {
  cohort: Cohort;
  talk: Talk;
  troubles: Record<string, 'not-delivered' | 'uncertain'>;
}

/** What was understood of a pasted offer; `cut`: its text is longer than what is kept. */
export interface OfferFound {
  fields: OfferFields;
  warnings: OfferWarning[];
  cut?: boolean;
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
  /** What was read of a pasted offer, with what is left of a paste that holds several (`rest`) and for whom it is, when that was said before. */
  | { done: 'offer-studied'; cohort: Cohort; found: OfferFound; text: string; known?: KnownOffer; to?: string; rest?: string[] }
  | { done: 'offer-shared'; cohort: Cohort; offer: Offer; to: string | undefined; people: number; heldUntil: number | undefined; rest?: string[] }
  /** Nobody was left to send it to: whoever it was for has it. */
  | { done: 'offer-had'; cohort: Cohort; to: string | undefined; rest?: string[] }
  /** It waits for the counsellors, by name. */
  | { done: 'offer-proposed'; cohort: Cohort; offer: Offer; names: string[]; heldUntil: number | undefined; rest?: string[] }
  /** The same offer waits for them already. */
  | { done: 'offer-waits'; cohort: Cohort; names: string[]; rest?: string[] }
  | { done: 'offer-card'; cohort: Cohort; offer: Offer; isCounsellor: boolean }
  | { done: 'offers-review'; waiting: { cohort: Cohort; offer: Offer }[] }
  | { done: 'offer-reviewed'; cohort: Cohort; offer: Offer; verdict: 'share' | 'discard'; people: number }
  | { done: 'withdrawal-asked'; cohort: Cohort; offer: Offer }
  | { done: 'offer-withdrawn'; offer: Offer }
  /** `names`: the counsellors who can be reached; `again`: they were told the same today. */
  | { done: 'counsellors-told'; asks: Asked; names: string[]; again: boolean; heldUntil: number | undefined }
  | { done: 'counsellor-asked'; cohort: Cohort; talk: Talk; heldUntil: number | undefined }
  | { done: 'my-talks'; talks: { cohort: Cohort; talk: Talk }[] }
  | ({ done: 'talk-card' } & TalkView)
  | ({ done: 'talk-written'; heldUntil: number | undefined } & TalkView)
  | { done: 'talk-closed'; cohort: Cohort; talk: Talk }
  /** `live`: the offer still stands; `again`: they had said the same before; `thanked`: the sharer is thanked in their name. */
  | { done: 'reacted'; cohort: Cohort; offer: Offer; stage: Stage; again: boolean; live: boolean; thanked: boolean }
  /** `names`: first names by id, of those too who left the group since. */
  | { done: 'offer-figures'; cohort: Cohort; figures: CohortFigures; names: Record<string, string> }
  | { done: 'left-group'; cohort: Cohort; exit: ExitKind; word: boolean }
  /** One page of `total` offers; `member`: the reader is one of the group. */
  | { done: 'offers-listed'; cohort: Cohort; listed: ListedOffer[]; from: number; total: number; member: boolean; query?: string }
  | { done: 'wishes-set'; wishes: Wishes; unchanged?: true }
  | { done: 'wishes-forgotten' }
  /** Published offers; `why`: there is no list, because wishes were not told, or the publisher does not answer. `date`: of which day. */
  | { done: 'published-offer'; cohort: Cohort; offer: FeedOffer }
  | { done: 'published-listed'; list: 'day' | 'me'; cohort: Cohort; listed: ListedPublished[]; from: number; total: number; member: boolean; date?: LocalDate; why?: 'not-told' | 'silent' }
  | { done: 'stopped' }
  | { done: 'resumed' }
  | { done: 'reading-set' }
  | { done: 'language-set' }
  | { done: 'my-data'; data: PersonalData }
  | { done: 'data-file'; data: PersonalData }
  | { done: 'erased' };
