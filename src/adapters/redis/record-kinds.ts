import { z } from 'zod';
import type { CodeTarget } from '../../application/change';
import type { ReportCard } from '../../application/ports';
import { Broadcast, Delivery } from '../../domain/broadcast';
import { Cohort } from '../../domain/cohort';
import { Conversation } from '../../domain/conversation';
import { Address, Person } from '../../domain/person';
import type { Upgrade } from './upgrade';

/**
 * Version of the data as a whole. It is raised with every change of a shape below, a new optional field too: a process
 * of an older version would drop what it does not know, so it is kept out (`openData`, and each script).
 */
export const DATA_VERSION = 3;

export const CodeTargetRecord: z.ZodType<CodeTarget> = z.discriminatedUnion('opens', [
  z.object({ opens: z.literal('cohort'), cohort: z.string() }),
  z.object({ opens: z.literal('counsellor') }),
  z.object({ opens: z.literal('setup') }),
  z.object({ opens: z.literal('nothing') }),
]);

export const ReportCardRecord: z.ZodType<ReportCard> = z.object({ address: Address, activity: z.string(), doubts: z.number().int().optional() });

/** Name of what the agenda holds: a reminder step (cohort, session, its revision, step), or the follow-up of an offer (cohort, offer, when somebody applied). */
export const AgendaRecord = z.union([z.tuple([z.string(), z.string(), z.number(), z.string()]), z.tuple([z.literal('follow-up'), z.string(), z.string(), z.number()])]);

export interface RecordKind {
  shape: z.ZodType;
  /** Upgrade `n` (counted from 1) turns version n into version n + 1; a record that names no version is of version 1. */
  upgrades: readonly Upgrade[];
}

/**
 * Everything that is kept as JSON, by kind, but the lines of the chat page: they are activities as they were posted.
 * Fields that scripts read by themselves keep their names for ever.
 */
export const RECORD_KINDS = {
  person: { shape: Person, upgrades: [] },
  cohort: { shape: Cohort, upgrades: [] },
  conversation: { shape: Conversation, upgrades: [] },
  broadcast: { shape: Broadcast, upgrades: [] },
  delivery: { shape: Delivery, upgrades: [] },
  code: { shape: CodeTargetRecord, upgrades: [] },
  reportCard: { shape: ReportCardRecord, upgrades: [] },
  agenda: { shape: AgendaRecord, upgrades: [] },
} satisfies Record<string, RecordKind>;

const UPGRADES = new Map<z.ZodType, readonly Upgrade[]>(Object.values(RECORD_KINDS).map(({ shape, upgrades }) => [shape, upgrades]));

/** How older records of this shape are brought to today's; undefined for what has no versions. */
export function upgradesOf(shape: z.ZodType): readonly Upgrade[] | undefined {
  return UPGRADES.get(shape);
}
