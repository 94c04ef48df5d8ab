import { ok } from '../../domain/result';
import type { UseCase } from '../context';
import { heldUntil } from '../outgoing';
import { workOut } from './drafts';

/** Sends a draft: the change of the session, its new agenda and one ledger row for each member, in one step. */
export const send: UseCase<'send'> = ({ draft }, context) => {
  const worked = workOut(draft, context);
  if (!worked.ok) return worked;
  const { cohort, changed, before, outgoing, agenda } = worked.value;
  return ok({
    outcome: { done: 'sent', draft, broadcast: outgoing.broadcast.id, heldUntil: heldUntil(outgoing) },
    change: {
      ...(changed === cohort.value ? {} : { cohorts: [{ value: changed, revision: cohort.revision }] }),
      outgoing: [outgoing],
      agenda: { put: agenda, dropSessions: before ? [before.id] : [] },
    },
    remember: { focus: changed.id },
  });
};
