import { readCode, singleUseCode } from '../../domain/code';
import { ok, refuse } from '../../domain/result';
import { speaker } from '../access';
import type { UseCase } from '../context';

/** A coordinator gets a code that makes one person a counsellor, once. */
export const inviteCounsellor: UseCase<'invite-counsellor'> = (_command, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  if (!found.value.value.coordinator) return refuse({ code: 'not_allowed' });
  const code = singleUseCode((limit) => context.ids.below(limit));
  return ok({
    outcome: { done: 'counsellor-invited', code },
    change: { codes: { put: [{ code: readCode(code), target: { opens: 'counsellor' } }] } },
  });
};
