import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { createQueue, type BullMqQueue } from '../../../src/adapters/queue';
import { connectionOptions } from '../../../src/adapters/redis/connection-options';
import { keysOf, type Keys } from '../../../src/adapters/redis/keys';
import { createLedger } from '../../../src/adapters/redis/ledger';
import { createStore } from '../../../src/adapters/redis/store';
import { systemClock } from '../../../src/adapters/system/clock';
import { randomIds } from '../../../src/adapters/system/ids';
import { createLog } from '../../../src/adapters/system/log';
import type { Ledger, SentBroadcast, Store } from '../../../src/application/ports';
import { speakerOf } from '../../../src/bot/speaker';
import type { Cohort } from '../../../src/domain/cohort';
import type { GroupSession } from '../../../src/domain/group-session';
import type { Address, Person } from '../../../src/domain/person';
import { aCohort, aConversation, aMember, aPerson, fresh } from '../../contract/records';
import { somebody, type Somebody } from '../../support/somebody';
import { chance } from '../profile';
import { startCrew, type Crew, type Role } from './crew';
import { startRoughConnector, type RoughConnector } from './connector';

/** One organisation with its processes, its connector, and the test's own view into its records. */
export interface Town {
  readonly organisation: string;
  readonly draw: () => number;
  readonly connector: RoughConnector;
  readonly crew: Crew;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly redis: Redis;
  readonly keys: Keys;
  /** Wakes the processes, as theirs does. */
  readonly queue: BullMqQueue;
  /** Everything that was ever sent or is to be. */
  broadcasts(): Promise<SentBroadcast[]>;
  /** What waits or is under way. */
  underWay(): Promise<number>;
  close(): Promise<void>;
}

export interface Resident {
  readonly person: string;
  readonly speaker: string;
  readonly body: Somebody;
  /** In Teams. */
  readonly tenant?: string;
}

/** A cohort with one counsellor in Teams, and members in Teams and on phones by turns. */
export interface Group {
  readonly cohort: string;
  readonly name: string;
  readonly session: string;
  readonly counsellor: Resident;
  readonly members: readonly Resident[];
}

interface TownWishes {
  readonly name: string;
  /** How many processes that do everything; two unless said otherwise. */
  readonly processes?: number;
  /** One process for each, instead. */
  readonly roles?: readonly Role[];
  /** Address of a Redis of its own. */
  readonly redis?: string;
  /** Address that the test itself looks through, where the processes go another way. */
  readonly lookThrough?: string;
  readonly env?: Record<string, string>;
}

const DAY_MS = 86_400_000;

export async function aTown({ name, processes = 2, roles = Array.from({ length: processes }, () => 'all' as const), redis: own, lookThrough, env = {} }: TownWishes): Promise<Town> {
  const organisation = `faults-${name}-${randomBytes(4).toString('hex')}`;
  const address = own ?? process.env['RELAIS_TEST_REDIS'] ?? '';
  const connector = await startRoughConnector(chance(`${name} connector`));
  const redis = new Redis(lookThrough ?? address, { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  const keys = keysOf(organisation);
  const deps = { redis, keys, ids: randomIds, tombstone: (person: string) => person };
  const queue = createQueue({ connection: connectionOptions(lookThrough ?? address), organisation, clock: systemClock, log: createLog('error') });
  const [store, ledger] = [createStore(deps), createLedger(deps)];
  const crew = await startCrew(roles, { REDIS_URL: address, RELAIS_ORGANISATION: organisation, RELAIS_DEMO: '0', RELAIS_QUIET_HOURS: 'none', ...env });
  return {
    organisation, draw: chance(name), connector, crew, store, ledger, redis, keys, queue,
    broadcasts: async () => (await store.details([], await redis.zrange(keys.broadcasts, 0, '-1'))).broadcasts,
    underWay: async () => (await redis.zcard(keys.outbox)) + (await redis.zcard(keys.sending)),
    async close() {
      await crew.stop();
      await connector.close();
      await queue.close();
      redis.disconnect();
    },
  };
}

/** Cohorts of six, the last one of what is left, so that this many members live in them. */
export async function someGroups(town: Town, prefix: string, recipients: number): Promise<Group[]> {
  const groups: Promise<Group>[] = [];
  for (let left = recipients; left > 0; left -= 6) groups.push(aGroup(town, `${prefix}${String(groups.length).padStart(4, '0')}`, Math.min(left, 6)));
  return Promise.all(groups);
}

/** Written straight into the records, as registrations would have left it. */
export async function aGroup(town: Town, id: string, size: number): Promise<Group> {
  const name = `Cap ${id}`;
  const counsellor = resident(town, `${id}-odile`, id);
  const members = Array.from({ length: size }, (_, at) => resident(town, `${id}-m${String(at).padStart(4, '0')}`, at % 4 === 3 ? undefined : id));
  const session = aSessionInDays(`${id}-s`, 6);
  const cohort: Cohort = aCohort(id, {
    name,
    counsellors: { [counsellor.person]: 'Odile' },
    members: Object.fromEntries(members.map(({ person }) => [person, aMember(firstNameOf(person))])),
    sessions: { [session.id]: session },
  });
  await settles(town, { ...counsellor, more: { counsels: [id] } }, cohort);
  await Promise.all(members.map((member) => settles(town, { ...member, more: { memberOf: id } })));
  return { cohort: id, name, session: session.id, counsellor, members };
}

/** A first name that nobody else has. */
export function firstNameOf(person: string): string {
  return `Awa-${person}`;
}

function aSessionInDays(id: string, days: number): GroupSession {
  const date = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  return { id, start: `${date}T10:00`, durationMinutes: 120, place: 'Salle 0', programme: 'CV', status: 'planned', revision: 0, rsvps: {} };
}

async function settles({ store, connector }: Town, { person, speaker, body, tenant, more }: Resident & { more: Partial<Person> }, cohort?: Cohort): Promise<void> {
  const [channel = '', ...rest] = body.conversation.split('-');
  const address: Address = {
    channel, serviceUrl: connector.url, conversation: body.conversation, user: `user-${rest.join('-')}`, bot: 'bot', speaker, ...(tenant ? { tenant } : {}),
  };
  const now = Date.now();
  await store.commit({
    people: [fresh(aPerson(person, { firstName: firstNameOf(person), address, createdAt: now, lastContactAt: now, ...more }))],
    conversation: fresh(aConversation(speaker, { person, at: now })),
    ...(cohort ? { cohorts: [fresh(cohort)] } : {}),
  }, now);
}

/** Somebody in Teams in their own tenant, or on a phone: the limits of one tenant slow nobody of another down. */
function resident({ connector, crew }: Town, person: string, tenant: string | undefined): Resident {
  const channel = tenant === undefined ? 'sms' : 'msteams';
  const body = somebody(() => crew.url(), connector, channel, person, tenant);
  const speaker = speakerOf(channel, tenant, tenant === undefined ? `user-${person}` : `aad-${person}`);
  return { person, speaker, body, ...(tenant ? { tenant } : {}) };
}
