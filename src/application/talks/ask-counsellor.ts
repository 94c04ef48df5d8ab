import type { Cohort } from '../../domain/cohort';
import { ok, refuse, type Result } from '../../domain/result';
import { openTalkOf, withoutOldTalks, withTalk, type Talk } from '../../domain/talk';
import { speaker } from '../access';
import type { Stored } from '../change';
import type { Commands, Context, UseCase } from '../context';
import { heldUntil, outgoing } from '../outgoing';

/** A member, or somebody who waits for a seat, would like to talk: all counsellors of their cohort are told. */
export const askCounsellor: UseCase<'ask-counsellor'> = (command, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const { id } = found.value.value;
  const own = ownCohort(context, id);
  if (!own.ok) return own;
  const { value: cohort, revision } = own.value;
  const to = Object.keys(cohort.counsellors);
  if (to.length === 0) return refuse({ code: 'nobody_to_tell' });
  const { now, policy, ids } = context;
  const talk = asked(command, openTalkOf(cohort, id, now) ?? fresh(ids.id(), id, now), now);
  const out = outgoing({ id: `talk-${talk.id}-${ids.id()}`, cohort: cohort.id, notice: { kind: 'talk-request', talk: talk.id }, to, now, policy, by: id });
  const kept = withoutOldTalks(cohort, now) ?? cohort;
  return ok({
    outcome: { done: 'counsellor-asked', cohort, talk, heldUntil: heldUntil(out) },
    change: { cohorts: [{ value: withTalk(kept, talk), revision }], outgoing: [out] },
  });
};

function ownCohort({ scene }: Context, person: string): Result<Stored<Cohort>> {
  const own = scene.cohorts.find(({ value: { members, waiting } }) => person in members || waiting.some((entry) => entry.person === person));
  return own ? ok(own) : refuse({ code: 'not_a_member' });
}

function fresh(id: string, member: string, now: number): Talk {
  return { id, member, openedAt: now, when: 'any', where: 'any', counsellors: [], lastAt: now, messages: [] };
}

/** A request made once more says what is wished now. */
function asked({ reason, when, where }: Commands['ask-counsellor'], { reason: _before, ...talk }: Talk, now: number): Talk {
  return { ...talk, when, where, openedAt: now, lastAt: now, ...(reason ? { reason } : {}) };
}
