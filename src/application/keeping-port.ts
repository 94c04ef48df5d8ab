/** What keeping people's data asks for besides the records: who is there, and what an erasure leaves to be finished. */
export interface Keeping {
  /** Ids of all people. */
  people(): Promise<string[]>;
  /** People who are there although they were erased: a backup was restored. */
  returned(): Promise<string[]>;
  /** True for the first who asks for this date (YYYY-MM-DD), over all processes. */
  claimNight(date: string): Promise<boolean>;
  /** Erasures after which something may be left in the queue or in Redis' file; undefined when there are none. */
  unfinished(): Promise<{ tombstones: string[]; isGone(person: string): boolean } | undefined>;
  /** Lets Redis write its file anew, and waits for it; false when it has to be asked again. `refused`: this server lets nobody ask. */
  rewriteFile(): Promise<boolean | 'refused'>;
  finished(tombstones: readonly string[]): Promise<void>;
  /** Tombstones (keyed hashes) of the last 12 months with the instant (ms) of the erasure, to be kept beside backups; and back in. */
  tombstones(): Promise<Record<string, number>>;
  bury(tombstones: Record<string, number>): Promise<void>;
}
