import { tally, type Delivery } from '../../domain/broadcast';
import { namesIn, type Cohort } from '../../domain/cohort';
import { ok, refuse } from '../../domain/result';
import { counselled } from '../access';
import type { Context, UseCase } from '../context';
import type { Report } from '../../domain/report';
import type { SentBroadcast } from '../ports';

/** What became of one message: sent, not delivered, read, answered. */
export const report: UseCase<'report'> = async ({ cohort: id, broadcast: broadcastId }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const sent = await sentTo(id, broadcastId, context);
  if (!sent) return refuse({ code: 'session_gone' });
  return ok({ outcome: { done: 'report', report: reportOf(sent, found.value.cohort.value) } });
};

/** The figures of a message, with names where a person has to look after someone. */
export function reportOf({ broadcast, rows }: SentBroadcast, cohort: Cohort): Report {
  const known = namesIn(cohort);
  const entries = Object.entries(rows).map(([person, row]) => ({ name: known[person] ?? '?', row }));
  const names = (keep: (row: Delivery) => boolean): string[] => entries.filter(({ row }) => keep(row)).map(({ name }) => name);
  return {
    cohort: cohort.id,
    cohortName: cohort.name,
    broadcast: broadcast.id,
    kind: broadcast.notice.kind,
    tally: tally(Object.values(rows)),
    notDelivered: entries.filter(({ row }) => isLost(row)).map(({ name, row }) => ({ name, code: row.code ?? row.state })),
    uncertain: names((row) => row.state === 'uncertain'),
    notRead: names((row) => row.state === 'sent' && row.readAt === undefined),
  };
}

function isLost(row: Delivery): boolean {
  return row.state === 'refused' || row.state === 'cancelled' || row.state === 'expired';
}

/** A counsellor sends again to those whose delivery is uncertain or was refused. */
export const resend: UseCase<'resend'> = async ({ cohort: id, broadcast: broadcastId }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const sent = await sentTo(id, broadcastId, context);
  const people = Object.entries(sent?.rows ?? {})
    .filter(([, row]) => row.state === 'uncertain' || row.state === 'refused')
    .map(([person]) => person);
  if (!sent || people.length === 0 || sent.broadcast.uselessAfter <= context.now) return refuse({ code: 'nothing_to_resend' });
  return ok({ outcome: { done: 'resent', people: people.length }, change: { resend: { broadcast: broadcastId, people, at: context.now } } });
};

/** A message of this cohort; one of another cohort does not exist for whoever accompanies only this one. */
async function sentTo(cohort: string, broadcast: string, { store }: Context): Promise<SentBroadcast | undefined> {
  const [sent] = (await store.details([], [broadcast])).broadcasts;
  return sent?.broadcast.cohort === cohort ? sent : undefined;
}
