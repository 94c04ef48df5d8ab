import type { Clock, Ledger, Log, Queue, SendResult, SentBroadcast, Store } from '../application/ports';
import type { Cohort } from '../domain/cohort';
import type { Address, Person } from '../domain/person';
import type { Messenger } from './messenger';

export interface ReportDeps {
  store: Store;
  ledger: Ledger;
  queue: Queue;
  messenger: Messenger;
  clock: Clock;
  log: Log;
}

/** Few at once: all of them are drawn long before somebody else may take them, even when each waits for the channel. */
const AT_ONCE = 5;
/** A card that was not accepted is drawn again after this long; a new one that may have arrived, after the longer time. */
const AGAIN_MS = 5_000;
const DOUBT_MS = 60_000;
/** By itself a new card is posted no more often than this, so that a channel that always lies does not fill a screen. */
const MOST_DOUBTS = 5;

/** Brings every report card whose figures changed up to date: one card for each broadcast, updated in place. */
export async function updateReports(deps: ReportDeps): Promise<void> {
  const { ledger, queue, clock } = deps;
  for (;;) {
    const taken = await ledger.takeReports(clock.now(), AT_ONCE);
    if (taken.length === 0) return;
    for (const broadcast of taken) {
      const again = await updateReport(broadcast, deps);
      const due = await ledger.reportDrawn(broadcast, clock.now(), again);
      if (due !== undefined) await queue.wake({ kind: 'report', broadcast }, due);
    }
  }
}

/** Draws one report; resolves to the instant (ms) at which it has to be drawn again because the channel did not take it. */
async function updateReport(id: string, deps: ReportDeps): Promise<number | undefined> {
  const { store, ledger, messenger, clock } = deps;
  const found = await readReport(id, deps);
  if (!found) return undefined;
  const { sent, cohort, counsellor } = found;
  const [before, { conversation }] = await Promise.all([ledger.reportCard(id), store.scene(counsellor.address.speaker, '', clock.now())]);
  const card = before?.doubts === undefined ? before : undefined;
  const report = messenger.report(sent, cohort, { counsellor, card, conversation: conversation.value }, clock.now());
  if (!report) return undefined;
  if (report.conversation) await store.commit({ conversation: { value: report.conversation, revision: conversation.revision } }, clock.now());
  const result = await report.send();
  if (!result.sent) return notTaken(id, result, card ? undefined : { address: counsellor.address, doubts: (before?.doubts ?? 0) + 1 }, deps);
  if (!card) await ledger.setReportCard(id, { address: counsellor.address, activity: result.activity });
  return undefined;
}

/** What a report shows and to whom; undefined when nobody is to see it. */
async function readReport(id: string, { store }: ReportDeps): Promise<{ sent: SentBroadcast; cohort: Cohort; counsellor: Person } | undefined> {
  const [sent] = (await store.details([], [id])).broadcasts;
  if (!sent?.broadcast.by) return undefined;
  const [cohort, { people }] = await Promise.all([store.cohort(sent.broadcast.cohort), store.details([sent.broadcast.by], [])]);
  const counsellor = people[0]?.value;
  return cohort && counsellor && counsellor.stoppedAt === undefined ? { sent, cohort: cohort.value, counsellor } : undefined;
}

/**
 * A new card may have arrived although nobody said so, and then there is none to update: a counsellor is rather shown
 * two than none. What was not accepted, or was an update, is repeated without harm; what is refused is shown when asked for.
 */
async function notTaken(
  id: string,
  { why, code, retryAfterMs = 0 }: Exclude<SendResult, { sent: true }>,
  posted: { address: Address; doubts: number } | undefined,
  { ledger, clock, log }: ReportDeps,
): Promise<number | undefined> {
  const inDoubt = why === 'ambiguous' && posted !== undefined;
  const isOver = why === 'refused' || (inDoubt && posted.doubts >= MOST_DOUBTS);
  log.warn(isOver ? 'report.lost' : 'report.delayed', { broadcast: id, why, code });
  if (inDoubt) await ledger.setReportCard(id, { ...posted, activity: '' });
  return isOver ? undefined : clock.now() + (inDoubt ? DOUBT_MS : Math.max(AGAIN_MS, retryAfterMs));
}
