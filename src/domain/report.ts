import type { Tally } from './broadcast';

/** The figures of one broadcast, with the names behind each state that asks for a human follow-up. */
export interface Report {
  cohort: string;
  cohortName: string;
  broadcast: string;
  kind: string;
  tally: Tally;
  notDelivered: { name: string; code: string }[];
  uncertain: string[];
  notRead: string[];
}
