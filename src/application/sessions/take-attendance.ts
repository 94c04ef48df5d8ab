import { withSession } from '../../domain/cohort';
import { ok, refuse } from '../../domain/result';
import { toInstant } from '../../domain/wall-clock';
import { counselled, standingSession } from '../access';
import type { UseCase } from '../context';

/** People arrive early: attendance can be taken from an hour before the start. */
const EARLY_MS = 3_600_000;

/** A counsellor says who was present, excused or absent. It can be corrected; members who left since are passed over. */
export const takeAttendance: UseCase<'take-attendance'> = ({ cohort: id, session: sessionId, marks }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const { cohort } = found.value;
  const standing = standingSession(cohort.value, sessionId);
  if (!standing.ok) return standing;
  if (context.now < toInstant(standing.value.start, context.policy.zone) - EARLY_MS) return refuse({ code: 'session_not_started' });
  const known = Object.fromEntries(Object.entries(marks).filter(([person]) => person in cohort.value.members));
  const session = { ...standing.value, attendance: { ...standing.value.attendance, ...known } };
  const changed = withSession(cohort.value, session);
  return ok({
    outcome: { done: 'attendance-taken', cohort: changed, session },
    change: { cohorts: [{ value: changed, revision: cohort.revision }] },
    remember: { focus: id },
  });
};
