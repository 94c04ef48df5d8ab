import type { z } from 'zod';
import type { AgendaEntry } from '../../application/change';
import type { Ledger } from '../../application/ports';
import { agendaMember } from './commit-plan';
import type { RedisDeps } from './deps';
import { parseRecord } from './document';
import { AgendaRecord } from './record-kinds';

/** Reminder steps by the instant at which they are looked at; what is fired and dropped twice is dropped once. */
export function agendaOf({ redis, keys }: RedisDeps): Pick<Ledger, 'agendaDue' | 'agendaAhead' | 'dropAgenda'> {
  const between = async (from: number | '-inf', until: number, limit: number): Promise<AgendaEntry[]> =>
    entries(await redis.zrangebyscore(keys.agenda, from, until, 'WITHSCORES', 'LIMIT', 0, limit));
  return {
    agendaDue: (now, limit) => between('-inf', now, limit),
    agendaAhead: (from, until, limit) => between(from, until, limit),
    dropAgenda: async (entry) => {
      await redis.zrem(keys.agenda, agendaMember(entry));
    },
  };
}

function entries(found: readonly string[]): AgendaEntry[] {
  return found.flatMap((member, index) => {
    if (index % 2 === 1) return [];
    return [entryFrom(parseRecord(AgendaRecord, 'agenda', member), Number(found[index + 1]))];
  });
}

function entryFrom(record: z.infer<typeof AgendaRecord>, fireAt: number): AgendaEntry {
  const [first, second, third, fourth] = record;
  if (typeof third === 'number') return { cohort: first, session: second, revision: third, step: String(fourth), fireAt };
  return { cohort: second, offer: third, appliedAt: Number(fourth), fireAt };
}
