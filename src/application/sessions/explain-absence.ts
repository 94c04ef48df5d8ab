import { withSession } from '../../domain/cohort';
import { ok, refuse } from '../../domain/result';
import { membership, standingSession } from '../access';
import type { UseCase } from '../context';

/** A member adds why they cannot come, for the counsellor only. Health is never kept: the dialog has left it out. */
export const explainAbsence: UseCase<'explain-absence'> = (command, context) => {
  const found = membership(context);
  if (!found.ok) return found;
  const { person, cohort } = found.value;
  if (cohort.value.id !== command.cohort) return refuse({ code: 'not_allowed' });
  const standing = standingSession(cohort.value, command.session);
  if (!standing.ok) return standing;
  const rsvp = standing.value.rsvps[person.id];
  if (rsvp?.answer !== 'notComing') return refuse({ code: 'session_changed' });
  const outcome = { done: 'absence-explained', reasonKept: command.reason !== undefined, healthLeftOut: command.healthLeftOut ?? false } as const;
  if (!command.reason) return ok({ outcome });
  const explained = { answer: rsvp.answer, at: rsvp.at, reason: command.reason, ...(command.text ? { reasonText: command.text } : {}) };
  const session = { ...standing.value, rsvps: { ...standing.value.rsvps, [person.id]: explained } };
  return ok({ outcome, change: { cohorts: [{ value: withSession(cohort.value, session), revision: cohort.revision }] } });
};
