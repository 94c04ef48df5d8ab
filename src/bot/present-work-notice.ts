import type { View } from '../../cards/view';
import type { Notice } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import type { Person } from '../domain/person';
import { offerNoticeView } from './present-offer';
import { outcomeNoticeView } from './present-outcome';
import { offersOfDayNotice } from './present-published';
import type { Then } from './presented';

/** Messages about offers and what came of them. */
export type WorkNotice = Extract<
  Notice,
  { kind: 'offer' | 'offer-review' | 'offer-reviewed' | 'offer-thanks' | 'offer-follow-up' | 'offer-closed' | 'offers-digest' | 'farewell' | 'member-left' | 'offers-of-day' }
>;

/** What such a message (`broadcast`) says to this person now; undefined when what it was about is gone. */
export function workNoticeView(notice: WorkNotice, broadcast: string, cohort: Cohort, person: Person, then: Then): View | undefined {
  switch (notice.kind) {
    case 'offer':
    case 'offer-review':
    case 'offer-reviewed':
      return offerNoticeView(notice, broadcast, cohort, person, then);
    case 'offers-of-day':
      return offersOfDayNotice(notice, cohort);
    default:
      return outcomeNoticeView(notice, broadcast, cohort, person, then.zone);
  }
}
