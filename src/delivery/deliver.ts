import type { Policy } from '../application/context';
import type { Claim, Clock, Ids, Ledger, Log, PutBack, Queue, SendResult, Settlement, Store, Ticket } from '../application/ports';
import { urgencyOf } from '../domain/broadcast';
import type { Conversation } from '../domain/conversation';
import { lastCheck, settlementOf } from './decide';
import { insist } from './insist';
import type { Messenger } from './messenger';
import type { InHand, Pace } from './pace';

export interface DeliveryDeps {
  store: Store;
  ledger: Ledger;
  queue: Queue;
  messenger: Messenger;
  pace: Pace;
  policy: Policy;
  clock: Clock;
  ids: Ids;
  log: Log;
}

/** Report cards are updated at most once a second. */
const REPORT_MS = 1_000;
/** Somebody who is writing is let finish before a message with numbers comes. */
const BUSY_MS = 1_000;

/** One delivery: wait for a place, claim the row, check again, post once, write down what happened. Put back when there is no place soon. */
export async function deliver(ticket: Ticket, deps: DeliveryDeps): Promise<PutBack | undefined> {
  const { ledger, clock, pace } = deps;
  const place = await pace.place(ticket.person);
  if ('afterMs' in place) return place;
  const claim = await ledger.claim(ticket, clock.now());
  if (!claim) return undefined;
  const obstacle = lastCheck(claim, clock.now(), deps.policy);
  if (obstacle) await settle(claim, obstacle, deps);
  else await post(claim, place, deps);
  return undefined;
}

async function post(claim: Claim, inHand: InHand, deps: DeliveryDeps): Promise<void> {
  const { messenger, clock, ids, pace } = deps;
  const prepared = messenger.prepare(claim, clock.now());
  if (!prepared.ready) return settle(claim, { state: 'cancelled', code: prepared.why }, deps);
  if (prepared.conversation && !(await keepNumbers(prepared.conversation, claim, deps))) {
    return settle(claim, { state: 'pending', code: 'busy', retryAt: clock.now() + BUSY_MS }, deps);
  }
  const place = await insist(() => pace.renewed(inHand));
  if ('afterMs' in place) return settle(claim, { state: 'pending', code: 'busy', retryAt: clock.now() + place.afterMs }, deps);
  const result = await prepared.send();
  await settle(claim, settlementOf(result, claim, clock.now(), ids.below(1_000) / 1_000), deps);
  listen(result, claim, deps);
  await heed(result, claim, deps);
}

/** Writes down what became of a row, also when it was taken for lost meanwhile, and wakes whoever has to do with it next. */
async function settle({ ticket, row, broadcast }: Claim, settlement: Settlement, { ledger, queue, clock, log }: DeliveryDeps): Promise<void> {
  const settled = await insist(() => ledger.settle(ticket, row.tries, settlement, clock.now()));
  const kept = settled || (settlement.state === 'sent' && (await ledger.confirm(ticket, row.tries, settlement.activity ?? '', clock.now())));
  log.info('delivery', { broadcast: ticket.broadcast, state: settlement.state, code: settlement.code, kept });
  const urgency = urgencyOf(broadcast.notice.kind);
  if (kept && settlement.retryAt !== undefined) await queue.wake({ kind: 'deliver', ...ticket, tries: row.tries, urgency }, settlement.retryAt);
  if (broadcast.by) await queue.wake({ kind: 'report', broadcast: ticket.broadcast }, clock.now() + REPORT_MS);
}

/** What the channel still says after the time-out, while this process runs. */
function listen(result: SendResult, { ticket, row }: Claim, { ledger, clock, log }: DeliveryDeps): void {
  if (result.sent || !result.late) return;
  const heard = async (late: SendResult): Promise<void> => {
    if (!late.sent) return;
    const kept = await ledger.confirm(ticket, row.tries, late.activity, clock.now());
    log.info('delivery.late', { broadcast: ticket.broadcast, kept });
  };
  result.late.then(heard).catch((error: unknown) => log.warn('delivery.unheard', { name: error instanceof Error ? error.name : 'unknown' }));
}

async function heed(result: SendResult, { person }: Claim, { pace }: DeliveryDeps): Promise<void> {
  if (person) await pace.heed(person.value.address, result);
}

/** On a channel without buttons the numbers are kept before they are read. False when the person wrote in between: nothing is sent yet. */
async function keepNumbers(conversation: Conversation, claim: Claim, { store, clock }: DeliveryDeps): Promise<boolean> {
  const revision = claim.conversation?.revision ?? 0;
  return (await insist(() => store.commit({ conversation: { value: conversation, revision } }, clock.now()))) === 'done';
}
