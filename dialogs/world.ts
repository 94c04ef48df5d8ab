import type { Communes } from '../src/application/ports';
import type { Cohort } from '../src/domain/cohort';
import type { Language, Person } from '../src/domain/person';
import type { LocalDate } from '../src/domain/wall-clock';

/** The facts a dialog may look at: read at the start of the turn, never changed by it. */
export interface World {
  now: number;
  /** Time zone of the organisation, and its date today. */
  zone: string;
  today: LocalDate;
  /** People without news are erased after so many months. */
  retentionMonths: number;
  communes: Communes;
  /** In which the speaker is answered; absent for French. */
  language?: Language;
  person?: Person;
  /** The member's cohort, or all cohorts of a counsellor. */
  cohorts: Cohort[];
}
