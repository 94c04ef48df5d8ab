import { z } from 'zod';
import type { Claim, Ledger, Settlement, Ticket } from '../../application/ports';
import { Broadcast, urgencyOf } from '../../domain/broadcast';
import { Cohort } from '../../domain/cohort';
import { Conversation } from '../../domain/conversation';
import { Person } from '../../domain/person';
import { agendaOf } from './agenda';
import type { RedisDeps } from './deps';
import { parseDocument, parseRecord, ReportCardRecord } from './document';
import { toJson } from './encode';
import { YEAR_MS } from './keys';
import { run } from './script';
import { CLAIM } from './scripts/claim';
import { CONFIRM } from './scripts/confirm';
import { DUE } from './scripts/due';
import { REDRAWN, TAKE_REDRAWS } from './scripts/redraw';
import { SETTLE } from './scripts/settle';
import { REPORT_DRAWN, STUCK, TAKE_REPORTS } from './scripts/watch';
import { parseRow } from './details';

/** The `Ledger` port on Redis. */
export function createLedger(deps: RedisDeps): Ledger {
  const { redis, keys, ids } = deps;
  return {
    ...agendaOf(deps),
    claim: (ticket, now) => claim(deps, ticket, now),
    settle: (ticket, tries, settlement, now) => settle(deps, ticket, tries, settlement, now),
    confirm: async (ticket, tries, activity, now) => (await run(redis, CONFIRM, keys.prefix, { ...ticket, tries, activity, now })) === 1,
    due: async (now, limit) => {
      const found = DueTickets.parse(await run(redis, DUE, keys.prefix, { now, limit }));
      return found.map(([member, kind]) => ({ ...ticketFrom(member), urgency: urgencyOf(kind) }));
    },
    stuck: (before, limit) => stuck(deps, before, limit),
    takeReports: async (now, limit) => Ids.parse(await run(redis, TAKE_REPORTS, keys.prefix, { now, limit, nonce: ids.id() })),
    reportDrawn: async (broadcast, now, again) => {
      const due = DueReply.parse(await run(redis, REPORT_DRAWN, keys.prefix, { broadcast, now, again, nonce: ids.id() }));
      return due ?? undefined;
    },
    takeRedraws: async (now, limit) => {
      const until = now + REDRAW_MS;
      return { broadcasts: Ids.parse(await run(redis, TAKE_REDRAWS, keys.prefix, { now, limit, takenUntil: until })), until };
    },
    redrawn: async (broadcast, until, again) => {
      await run(redis, REDRAWN, keys.prefix, { broadcast, takenUntil: until, again });
    },
    reportCard: async (broadcast) => {
      const card = await redis.get(keys.reportCard(broadcast));
      return card === null ? undefined : parseRecord(ReportCardRecord, `report card of ${broadcast}`, card);
    },
    setReportCard: async (broadcast, card) => {
      await redis.set(keys.reportCard(broadcast), toJson(card), 'PX', YEAR_MS);
    },
  };
}

/** 5 s of waiting, and less than the 15 s in which a process has to end. */
const SETTLE_ATTEMPTS = 6;
const SETTLE_PAUSE_MS = 1_000;
/** Longer than it takes to draw all cards that one call hands out; what a drawer that died holds is due again afterwards. */
const REDRAW_MS = 120_000;

const Ids = z.array(z.string());
const DueTickets = z.array(z.tuple([z.string(), z.string()]));
const DueReply = z.coerce.number().nullable();
const ClaimReply = z.tuple([z.string(), z.string(), z.string().nullable(), z.string().nullable(), z.string().nullable()]).nullable();
const StuckReply = z.array(z.tuple([z.string(), z.string(), z.string()]));

async function claim({ redis, keys, ids }: RedisDeps, ticket: Ticket, now: number): Promise<Claim | undefined> {
  const reply = ClaimReply.parse(await run(redis, CLAIM, keys.prefix, { ...ticket, now, nonce: ids.id() }));
  if (reply === null) return undefined;
  const [row, broadcast, person, cohort, conversation] = reply;
  const read = <T>(shape: z.ZodType<T>, kind: string, document: string | null) =>
    document === null ? undefined : parseDocument(shape, `${kind} for ${ticket.broadcast}`, document);
  return {
    ticket,
    row: parseRow(ticket.broadcast, row),
    broadcast: parseDocument(Broadcast, ticket.broadcast, broadcast).value,
    person: read(Person, 'person', person),
    cohort: read(Cohort, 'cohort', cohort),
    conversation: read(Conversation, 'conversation', conversation),
  };
}

/** What the channel said is asked for once only: a Redis that is away is given some seconds to come back and write it down. */
async function settle({ redis, keys, ids }: RedisDeps, ticket: Ticket, tries: number, settlement: Settlement, now: number): Promise<boolean> {
  const input = { ...ticket, tries, ...settlement, now, nonce: ids.id() };
  for (let attempt = 1; attempt < SETTLE_ATTEMPTS; attempt += 1) {
    try {
      return (await run(redis, SETTLE, keys.prefix, input)) === 1;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_PAUSE_MS));
    }
  }
  return (await run(redis, SETTLE, keys.prefix, input)) === 1;
}

async function stuck({ redis, keys }: RedisDeps, before: number, limit: number): ReturnType<Ledger['stuck']> {
  const found = StuckReply.parse(await run(redis, STUCK, keys.prefix, { before, limit }));
  return found.map(([member, row, document]) => {
    const ticket = ticketFrom(member);
    return { ticket, row: parseRow(ticket.broadcast, row), broadcast: parseDocument(Broadcast, ticket.broadcast, document).value };
  });
}

/** A ticket is `<message>|<person>`; ids of people hold no bar. */
function ticketFrom(member: string): Ticket {
  const bar = member.lastIndexOf('|');
  return { broadcast: member.slice(0, bar), person: member.slice(bar + 1) };
}
