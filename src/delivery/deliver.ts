import type { Claim, Clock, Ids, Ledger, Log, Queue, Settlement, Store, Ticket } from '../application/ports';
import type { Conversation } from '../domain/conversation';
import { lastCheck, settlementOf } from './decide';
import type { Messenger } from './messenger';

export interface DeliveryDeps {
  store: Store;
  ledger: Ledger;
  queue: Queue;
  messenger: Messenger;
  clock: Clock;
  ids: Ids;
  log: Log;
}

/** Report cards are updated at most once a second. */
const REPORT_MS = 1_000;
/** Somebody who is writing is let finish before a message with numbers comes. */
const BUSY_MS = 1_000;

/** One delivery: claim the row, check again, post once, write down what happened. */
export async function deliver(ticket: Ticket, deps: DeliveryDeps): Promise<void> {
  const { ledger, clock, log, queue } = deps;
  const claim = await ledger.claim(ticket, clock.now());
  if (!claim) return;
  const settlement = lastCheck(claim, clock.now()) ?? (await post(claim, deps));
  const kept = await ledger.settle(ticket, claim.row.tries, settlement, clock.now());
  log.info('delivery', { broadcast: ticket.broadcast, state: settlement.state, code: settlement.code, kept });
  if (settlement.retryAt !== undefined) await queue.wake({ kind: 'deliver', ...ticket, tries: claim.row.tries }, settlement.retryAt);
  if (claim.broadcast.by) await queue.wake({ kind: 'report', broadcast: ticket.broadcast }, clock.now() + REPORT_MS);
}

async function post(claim: Claim, deps: DeliveryDeps): Promise<Settlement> {
  const { messenger, clock, ids } = deps;
  const prepared = messenger.prepare(claim, clock.now());
  if (!prepared.ready) return { state: 'cancelled', code: prepared.why };
  if (prepared.conversation && !(await keepNumbers(prepared.conversation, claim, deps))) {
    return { state: 'pending', code: 'busy', retryAt: clock.now() + BUSY_MS };
  }
  return settlementOf(await prepared.send(), claim, clock.now(), ids.below(1_000) / 1_000);
}

/** On a channel without buttons the numbers are kept before they are read. False when the person wrote in between: nothing is sent yet. */
async function keepNumbers(conversation: Conversation, claim: Claim, { store, clock }: DeliveryDeps): Promise<boolean> {
  const revision = claim.conversation?.revision ?? 0;
  return (await store.commit({ conversation: { value: conversation, revision } }, clock.now())) === 'done';
}
