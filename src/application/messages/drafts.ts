import type { Notice } from '../../domain/broadcast';
import { withSession, type Cohort } from '../../domain/cohort';
import { cancelled, moved, type GroupSession } from '../../domain/group-session';
import { ok, refuse, type Result } from '../../domain/result';
import { toInstant } from '../../domain/wall-clock';
import { counselled, standingSession } from '../access';
import { agendaOf } from '../agenda';
import type { AgendaEntry, Outgoing, Stored } from '../change';
import type { Draft } from '../commands';
import type { Context } from '../context';
import { outgoing } from '../outgoing';
import { firstClash } from '../sessions/plan-session';
import { broadcastId } from '../../domain/standing';

/** A draft worked out: what would change and what would go out. The preview shows it, sending writes it. */
export interface WorkedOut {
  cohort: Stored<Cohort>;
  changed: Cohort;
  before: GroupSession | undefined;
  outgoing: Outgoing;
  agenda: AgendaEntry[];
}

/** What a draft would do now. Refused as the sending itself would be: past, overlapping, gone, nothing changed. */
export function workOut(draft: Draft, context: Context): Result<WorkedOut> {
  const id = draft.sends === 'move' ? draft.move.cohort : draft.cohort;
  const found = counselled(context, id);
  if (!found.ok) return found;
  if (Object.keys(found.value.cohort.value.members).length === 0 && draft.sends === 'message') return refuse({ code: 'nobody_to_tell' });
  switch (draft.sends) {
    case 'message':
      return ok(message(draft, found.value.cohort, context));
    case 'move':
      return move(draft, found.value.cohort, context);
    case 'cancellation':
      return cancellation(draft, found.value.cohort, context);
  }
}

function message(draft: Draft & { sends: 'message' }, cohort: Stored<Cohort>, context: Context): WorkedOut {
  const notice: Notice = { kind: 'announcement', text: draft.text };
  const out = outgoing({ ...audience(cohort.value, context), id: context.ids.id(), notice });
  return { cohort, changed: cohort.value, before: undefined, outgoing: out, agenda: [] };
}

function move({ move: draft }: Draft & { sends: 'move' }, cohort: Stored<Cohort>, context: Context): Result<WorkedOut> {
  const standing = upcoming(cohort.value, draft.session, draft.revision, context);
  if (!standing.ok) return standing;
  const before = standing.value;
  const session = moved(before, { start: draft.start, place: draft.place });
  if (before.start === session.start && before.place === session.place) return refuse({ code: 'nothing_changed' });
  if (toInstant(session.start, context.policy.zone) <= context.now) return refuse({ code: 'in_the_past', start: session.start });
  const clash = firstClash(cohort.value, [session]);
  if (clash) return refuse({ code: 'overlaps', start: clash });
  const { note } = draft;
  const notice: Notice = { kind: 'moved', from: before.start, to: session.start, placeBefore: before.place, place: session.place, ...(note ? { note } : {}) };
  const agenda = agendaOf(cohort.value.id, session, context.now, context.policy);
  return ok({ ...changeOf(cohort, before, session, notice, context), agenda });
}

function cancellation(draft: Draft & { sends: 'cancellation' }, cohort: Stored<Cohort>, context: Context): Result<WorkedOut> {
  const standing = upcoming(cohort.value, draft.session, draft.revision, context);
  if (!standing.ok) return standing;
  const before = standing.value;
  const notice: Notice = { kind: 'cancelled', start: before.start, place: before.place, ...(draft.note ? { note: draft.note } : {}) };
  return ok(changeOf(cohort, before, cancelled(before), notice, context));
}

function changeOf(cohort: Stored<Cohort>, before: GroupSession, session: GroupSession, notice: Notice, context: Context): WorkedOut {
  const out = outgoing({ ...audience(cohort.value, context), id: broadcastId(session, 'change'), notice, session });
  return { cohort, changed: withSession(cohort.value, session), before, outgoing: out, agenda: [] };
}

function upcoming(cohort: Cohort, id: string, revision: number, context: Context): Result<GroupSession> {
  const standing = standingSession(cohort, id, revision);
  if (!standing.ok) return standing;
  if (toInstant(standing.value.start, context.policy.zone) <= context.now) return refuse({ code: 'session_started' });
  return standing;
}

function audience(cohort: Cohort, { now, policy, scene }: Context) {
  return { cohort: cohort.id, to: Object.keys(cohort.members), now, policy, ...(scene.person ? { by: scene.person.value.id } : {}) };
}
