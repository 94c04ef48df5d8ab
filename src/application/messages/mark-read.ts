import { ok, refuse } from '../../domain/result';
import { speaker } from '../access';
import type { UseCase } from '../context';

/** A recipient presses "J'ai lu": the counsellor sees that it was read, not when the phone was looked at. */
export const markRead: UseCase<'mark-read'> = async ({ broadcast }, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const [sent] = (await context.store.details([], [broadcast])).broadcasts;
  if (!sent || !(found.value.value.id in sent.rows)) return refuse({ code: 'session_gone' });
  const cohort = context.scene.cohorts.find(({ value }) => value.id === sent.broadcast.cohort)?.value;
  const mark = { broadcast, person: found.value.value.id, mark: 'readAt', at: context.now } as const;
  return ok({ outcome: { done: 'marked-read', broadcast: sent.broadcast, cohort }, change: { marks: [mark] } });
};
