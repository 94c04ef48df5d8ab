import { ok } from '../../domain/result';
import { speaker } from '../access';
import type { UseCase } from '../context';

/** From now on this person is written to in usual sentences, or in short and simple ones. */
export const setReading: UseCase<'set-reading'> = ({ reading }, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const { value, revision } = found.value;
  if (value.reading === reading) return ok({ outcome: { done: 'reading-set' } });
  return ok({ outcome: { done: 'reading-set' }, change: { people: [{ value: { ...value, reading }, revision }] } });
};
