import type { Clock, Ledger, Log, SendResult, SentBroadcast, Store } from '../application/ports';
import type { Delivery } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import { OFFER_LIFE_MS } from '../domain/offer';
import type { Messenger } from './messenger';

export interface RedrawDeps {
  store: Store;
  ledger: Ledger;
  messenger: Messenger;
  clock: Clock;
  log: Log;
}

/** Few at once: all of them are drawn long before somebody else may take them. */
const AT_ONCE = 3;
/** A card that the channel did not take now is drawn after this long; what is just being sent is looked at after the longer time. */
const AGAIN_MS = 10_000;
const UNDER_WAY_MS = 60_000;

/** Replaces cards, where they were sent, whose message says something else now or nothing any more: an offer taken back or decided. */
export async function redrawCards(deps: RedrawDeps): Promise<void> {
  const { ledger, clock } = deps;
  for (;;) {
    const { broadcasts, until } = await ledger.takeRedraws(clock.now(), AT_ONCE);
    if (broadcasts.length === 0) return;
    for (const broadcast of broadcasts) await ledger.redrawn(broadcast, until, await redraw(broadcast, deps));
  }
}

/** Draws all cards of one message anew; resolves to the instant (ms) at which some of them have to be drawn again. */
async function redraw(id: string, deps: RedrawDeps): Promise<number | undefined> {
  const { store, clock, log } = deps;
  const [sent] = (await store.details([], [id])).broadcasts;
  if (!sent || clock.now() > sent.broadcast.createdAt + OFFER_LIFE_MS) return undefined;
  const cohort = (await store.cohort(sent.broadcast.cohort))?.value;
  const results: SendResult[] = [];
  for (const [person, row] of Object.entries(sent.rows)) {
    const result = await redrawFor(person, row, sent, cohort, deps);
    if (result) results.push(result);
  }
  const late = results.flatMap((result) => (result.sent || result.why === 'refused' ? [] : [Math.max(AGAIN_MS, result.retryAfterMs ?? 0)]));
  const underWay = Object.values(sent.rows).some(({ state }) => state === 'sending') ? [UNDER_WAY_MS] : [];
  const waits = [...late, ...underWay];
  log.info('redrawn', { broadcast: id, cards: results.length, late: late.length });
  return waits.length === 0 ? undefined : clock.now() + Math.max(...waits);
}

/** One card; undefined when it never arrived, or its channel cannot change what was sent. */
async function redrawFor(person: string, row: Delivery, { broadcast }: SentBroadcast, cohort: Cohort | undefined, deps: RedrawDeps): Promise<SendResult | undefined> {
  if (!row.activity) return undefined;
  const [found] = (await deps.store.details([person], [])).people;
  return found && deps.messenger.redraw(broadcast, row.activity, cohort, found.value, deps.clock.now())?.();
}
