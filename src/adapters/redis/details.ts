import { z } from 'zod';
import type { Details, SentBroadcast } from '../../application/ports';
import { Broadcast, Delivery } from '../../domain/broadcast';
import { Person } from '../../domain/person';
import type { RedisDeps } from './deps';
import { parseDocument, parseRecord } from './document';
import { run } from './script';
import { DELIVERIES, DETAILS } from './scripts/details';

const Named = z.tuple([z.string(), z.string()]);
const DetailsReply = z.tuple([z.array(Named), z.array(z.tuple([z.string(), z.string(), z.array(z.string())]))]);
const DeliveriesReply = z.array(z.tuple([z.string(), z.string(), z.string()]));

/** Reads people, and messages with their ledgers, in one round trip. */
export async function readDetails({ redis, keys }: RedisDeps, people: readonly string[], broadcasts: readonly string[]): Promise<Details> {
  const [found, sent] = DetailsReply.parse(await run(redis, DETAILS, keys.prefix, { people, broadcasts }));
  return {
    people: found.map(([id, document]) => parseDocument(Person, `person:${id}`, document)),
    broadcasts: sent.map(([id, document, ledger]): SentBroadcast => ({
      broadcast: parseDocument(Broadcast, `broadcast:${id}`, document).value,
      rows: Object.fromEntries(pairs(ledger).map(([person, row]) => [person, parseRow(id, row)])),
    })),
  };
}

/** Every message that a person was a recipient of, oldest first, in one round trip. */
export async function readDeliveries({ redis, keys }: RedisDeps, person: string): Promise<{ broadcast: Broadcast; row: Delivery }[]> {
  const found = DeliveriesReply.parse(await run(redis, DELIVERIES, keys.prefix, { person }));
  return found
    .map(([id, document, row]) => ({ broadcast: parseDocument(Broadcast, `broadcast:${id}`, document).value, row: parseRow(id, row) }))
    .sort((a, b) => a.broadcast.createdAt - b.broadcast.createdAt);
}

export function parseRow(broadcast: string, row: string): Delivery {
  return parseRecord(Delivery, `row of ${broadcast}`, row);
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((field, index) => (index % 2 === 0 ? [[field, flat[index + 1] ?? ''] as [string, string]] : []));
}
