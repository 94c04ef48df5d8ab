import { ok } from '../../domain/result';
import { speaker } from '../access';
import type { UseCase } from '../context';
import { talksStopped } from '../talks/close-talk';

/** STOP: from now on nothing is sent to this person, deliveries under way included; a talk of theirs ends. Nothing is erased. */
export const stop: UseCase<'stop'> = (_command, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const { value, revision } = found.value;
  if (value.stoppedAt !== undefined) return ok({ outcome: { done: 'stopped' } });
  return ok({ outcome: { done: 'stopped' }, change: { people: [{ value: { ...value, stoppedAt: context.now }, revision }], ...talksStopped(value.id, context) } });
};

/** START: messages come again. */
export const start: UseCase<'start'> = (_command, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const { value, revision } = found.value;
  const { stoppedAt, ...rest } = value;
  if (stoppedAt === undefined) return ok({ outcome: { done: 'resumed' } });
  return ok({ outcome: { done: 'resumed' }, change: { people: [{ value: rest, revision }] } });
};
