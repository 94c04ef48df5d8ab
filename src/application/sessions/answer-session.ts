import { withSession } from '../../domain/cohort';
import { answered, endOf } from '../../domain/group-session';
import { ok, refuse } from '../../domain/result';
import { toInstant } from '../../domain/wall-clock';
import { membership, standingSession } from '../access';
import type { Change } from '../change';
import type { UseCase } from '../context';
import { broadcastId } from '../../domain/standing';

/** A member says "coming", "not coming" or "late". The last answer counts; the same one twice changes nothing. */
export const answerSession: UseCase<'answer-session'> = (command, context) => {
  const { now, policy } = context;
  const found = membership(context);
  if (!found.ok) return found;
  const { person, cohort } = found.value;
  if (cohort.value.id !== command.cohort) return refuse({ code: 'not_allowed' });
  const standing = standingSession(cohort.value, command.session, command.revision);
  if (!standing.ok) return standing;
  if (toInstant(endOf(standing.value), policy.zone) <= now) return refuse({ code: 'session_started' });

  const late = command.answer === 'late' && command.lateMinutes !== undefined ? { lateMinutes: command.lateMinutes } : {};
  const session = answered(standing.value, person.id, { answer: command.answer, at: now, ...(command.reason ? { reason: command.reason } : {}), ...late });
  const again = session === standing.value;
  const change: Change = again ? {} : { cohorts: [{ value: withSession(cohort.value, session), revision: cohort.revision }] };
  const told = new Set([broadcastId(session, 'change'), ...(command.broadcast ? [command.broadcast] : [])]);
  const marks = [...told].flatMap((broadcast) => [
    { broadcast, person: person.id, mark: 'answeredAt' as const, at: now },
    { broadcast, person: person.id, mark: 'readAt' as const, at: now },
  ]);
  return ok({ outcome: { done: 'answered', cohort: cohort.value, session, answer: command.answer, again, explained: command.reason !== undefined }, change: { ...change, marks } });
};
