import type { Clock, Ledger, Log, Store } from '../application/ports';
import type { Messenger } from './messenger';

export interface ReportDeps {
  store: Store;
  ledger: Ledger;
  messenger: Messenger;
  clock: Clock;
  log: Log;
}

const AT_ONCE = 50;

/** Brings every report card whose figures changed up to date: one card for each broadcast, updated in place. */
export async function updateReports(deps: ReportDeps): Promise<void> {
  for (const broadcast of await deps.ledger.takeReports(deps.clock.now(), AT_ONCE)) await updateReport(broadcast, deps);
}

async function updateReport(id: string, { store, ledger, messenger, clock, log }: ReportDeps): Promise<void> {
  const [sent] = (await store.details([], [id])).broadcasts;
  if (!sent?.broadcast.by) return;
  const [cohort, { people }] = await Promise.all([store.cohort(sent.broadcast.cohort), store.details([sent.broadcast.by], [])]);
  const counsellor = people[0]?.value;
  if (!cohort || !counsellor || counsellor.stoppedAt !== undefined) return;
  const [card, { conversation }] = await Promise.all([ledger.reportCard(id), store.scene(counsellor.address.speaker, '', clock.now())]);
  const report = messenger.report(sent, cohort.value, { counsellor, card, conversation: conversation.value }, clock.now());
  if (!report) return;
  if (report.conversation) await store.commit({ conversation: { value: report.conversation, revision: conversation.revision } }, clock.now());
  const result = await report.send();
  if (!result.sent) log.warn('report.lost', { broadcast: id, why: result.why, code: result.code });
  else if (!card) await ledger.setReportCard(id, { address: counsellor.address, activity: result.activity });
}
