import { ok } from '../../domain/result';
import type { UseCase } from '../context';
import { erasureOf } from './erasure';

/** Erases everything about the speaker, deliveries under way included, and frees the seat (GDPR art. 17). */
export const eraseMe: UseCase<'erase-me'> = (_command, context) => {
  const { person, cohorts, conversation } = context.scene;
  const { speaker } = conversation.value;
  const change = person ? erasureOf(person, cohorts, context) : { erase: [{ person: '', speaker, chat: context.address.conversation }] };
  return ok({ outcome: { done: 'erased' }, change });
};
