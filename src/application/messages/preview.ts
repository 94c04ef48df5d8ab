import { whyUnreachable } from '../../domain/person';
import { ok } from '../../domain/result';
import { counselled } from '../access';
import type { UseCase } from '../context';
import { heldUntil } from '../outgoing';
import { workOut } from './drafts';

/** Opens a draft again for editing; the session is needed for what it says now. */
export const editDraft: UseCase<'edit-draft'> = ({ draft }, context) => {
  const id = draft.sends === 'move' ? draft.move.cohort : draft.cohort;
  const found = counselled(context, id);
  if (!found.ok) return found;
  const session = draft.sends === 'move' ? draft.move.session : draft.sends === 'cancellation' ? draft.session : undefined;
  return ok({ outcome: { done: 'draft-reopened', draft, session: session ? found.value.cohort.value.sessions[session] : undefined } });
};

/** Shows what a draft would send, to whom, and who cannot be reached and why. Nothing changes. */
export const preview: UseCase<'preview'> = async ({ draft }, context) => {
  const worked = workOut(draft, context);
  if (!worked.ok) return worked;
  const { changed, before, outgoing } = worked.value;
  const { people } = await context.store.details(Object.keys(outgoing.rows), []);
  const standing = Object.entries(changed.members).map(([id, member]) => ({
    name: member.firstName,
    why: whyUnreachable(people.find(({ value }) => value.id === id)?.value),
  }));
  return ok({
    outcome: {
      done: 'previewed',
      draft,
      cohort: changed,
      session: before,
      reached: standing.flatMap(({ name, why }) => (why ? [] : [name])),
      unreached: standing.flatMap(({ name, why }) => (why ? [{ name, why }] : [])),
      heldUntil: heldUntil(outgoing),
    },
    remember: { focus: changed.id },
  });
};
