import { ok } from '../../domain/result';
import { readersOf, withMessage, withoutOldTalks, withTalk } from '../../domain/talk';
import type { UseCase } from '../context';
import { heldUntil, outgoing } from '../outgoing';
import { messageId, openTalk } from './access';
import { troublesOf } from './look';

/** One side says something: the other gets it on their own channel, never twice, and the writer is told when it did not arrive. */
export const writeInTalk: UseCase<'write-in-talk'> = async ({ cohort: cohortId, talk: talkId, text }, context) => {
  const found = openTalk(context, cohortId, talkId);
  if (!found.ok) return found;
  const { person, cohort, talk: before } = found.value;
  const { now, policy, ids } = context;
  const message = { id: ids.id(), from: person.id, at: now, text };
  const talk = withMessage(before, message);
  const kept = withoutOldTalks(cohort.value, now) ?? cohort.value;
  const out = outgoing({
    id: messageId(talk.id, message.id), cohort: cohort.value.id, notice: { kind: 'talk-message', talk: talk.id, message: message.id },
    to: readersOf(talk, person.id, cohort.value), now, policy, by: person.id,
  });
  return ok({
    outcome: { done: 'talk-written', cohort: cohort.value, talk, troubles: await troublesOf(before, context), heldUntil: heldUntil(out) },
    change: { cohorts: [{ value: withTalk(kept, talk), revision: cohort.revision }], outgoing: [out] },
  });
};
