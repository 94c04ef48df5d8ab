import { createQueue } from '../../src/adapters/queue';
import { connectionOptions } from '../../src/adapters/redis/connection-options';
import { systemClock } from '../../src/adapters/system/clock';
import { wakeFor } from '../../src/application/after-turn';
import type { Delivery, Notice } from '../../src/domain/broadcast';
import { ids, redisAddress, type Organisation } from '../contract/organisation';
import { aCohort, aMember, aMessage, aPerson, fresh } from '../contract/records';
import type { FakeConnector } from './fake-connector';

/** Many members of one cohort, written straight into the records of an organisation whose bots run already. */
export interface Throng {
  readonly people: readonly string[];
  conversationOf(person: string): string;
  /** Writes a message down and wakes whoever sends it; resolves to its id. */
  tells(notice: Notice, to?: readonly string[]): Promise<string>;
  /** Rows of a message by person. */
  rows(broadcast: string): Promise<Record<string, Delivery>>;
  /** Waits until every row of a message is at its end. */
  settled(broadcast: string, withinMs: number): Promise<Record<string, Delivery>>;
  close(): Promise<void>;
}

export const ANNOUNCEMENT: Notice = { kind: 'announcement', text: 'Atelier CV jeudi' };
const DAY_MS = 86_400_000;
const SESSION = { id: 'thursday', revision: 0 };
const START = `${new Date(Date.now() + 9 * DAY_MS).toISOString().slice(0, 10)}T10:00`;
export const CANCELLED: Notice = { kind: 'cancelled', start: START, place: 'Salle Manche' };
export const REMINDER: Notice = { kind: 'reminder', step: 'P1D' };

export async function aThrong(here: Organisation, connector: Pick<FakeConnector, 'url'>, size: number, tenant = 'tenant-1'): Promise<Throng> {
  const cohort = `throng-${ids.id().slice(0, 8)}`;
  const people = Array.from({ length: size }, (_, index) => `${cohort}-p${String(index).padStart(4, '0')}`);
  const conversationOf = (person: string): string => `talk-${person}`;
  const session = { ...SESSION, start: START, durationMinutes: 120, place: 'Salle Manche', programme: 'CV', status: 'planned' as const, rsvps: {} };
  const members = Object.fromEntries(people.map((person) => [person, aMember('Awa')]));
  await here.store.commit({ cohorts: [fresh(aCohort(cohort, { members, sessions: { [SESSION.id]: session } }))] }, Date.now());
  await Promise.all(people.map((person) => {
    const address = { channel: 'msteams', serviceUrl: connector.url, conversation: conversationOf(person), user: person, bot: 'bot', tenant, speaker: `msteams|${tenant}|${person}` };
    return here.store.commit({ people: [fresh(aPerson(person, { address, memberOf: cohort }))] }, Date.now());
  }));
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const queue = createQueue({ connection: connectionOptions(redisAddress()), organisation: here.name, clock: systemClock, log });
  const rows = async (broadcast: string) => (await here.store.details([], [broadcast])).broadcasts[0]?.rows ?? {};
  return {
    people,
    conversationOf,
    rows,
    async tells(notice, to = people) {
      const now = Date.now();
      const about = notice.kind === 'announcement' ? {} : { session: SESSION };
      const { broadcast, rows: recipients } = aMessage(`b-${ids.id()}`, to, { notice, cohort, createdAt: now, notBefore: now, uselessAfter: now + DAY_MS, ...about });
      const change = { outgoing: [{ broadcast, rows: Object.fromEntries(Object.entries(recipients).map(([person, row]) => [person, { ...row, at: now }])) }] };
      await here.store.commit(change, now);
      await wakeFor(change, queue, now);
      return broadcast.id;
    },
    async settled(broadcast, withinMs) {
      const deadline = Date.now() + withinMs;
      for (;;) {
        const now = await rows(broadcast);
        const left = Object.values(now).filter(({ state }) => state === 'pending' || state === 'sending');
        if (left.length === 0) return now;
        if (Date.now() > deadline) throw new Error(`${String(left.length)} rows are not at their end: ${JSON.stringify(left.slice(0, 3))}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    close: () => queue.close(),
  };
}

/** Notes when this process stood still: what it then finds may have arrived at any time since. */
export interface Watch {
  /** Most of these arrivals that certainly came within one span of so many ms, wherever it begins. */
  mostWithin(times: readonly number[], ms: number): number;
  close(): void;
}

const BEAT_MS = 5;
const STILL_MS = 15;

export function startWatch(): Watch {
  const stills: { from: number; to: number }[] = [];
  let last = Date.now();
  const beat = setInterval(() => {
    const now = Date.now();
    if (now - last > STILL_MS) stills.push({ from: last, to: now + BEAT_MS });
    last = now;
  }, BEAT_MS);
  const earliest = (at: number): number => stills.find(({ from, to }) => from <= at && at <= to)?.from ?? at;
  return {
    mostWithin: (times, ms) => {
      const arrivals = times.map((at) => ({ from: earliest(at), at }));
      return Math.max(0, ...arrivals.map(({ from: start }) => arrivals.filter(({ from, at }) => from >= start && at < start + ms).length));
    },
    close: () => clearInterval(beat),
  };
}
