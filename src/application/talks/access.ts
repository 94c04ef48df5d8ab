import type { Cohort } from '../../domain/cohort';
import type { Person } from '../../domain/person';
import { ok, refuse, type Result } from '../../domain/result';
import { isOpen, talkIn, type Talk } from '../../domain/talk';
import { speaker } from '../access';
import type { Stored } from '../change';
import type { Context } from '../context';

export interface Talking {
  person: Person;
  cohort: Stored<Cohort>;
  talk: Talk;
}

/** A talk of the speaker: their own, or one of a cohort that they accompany by name. A coordinator of elsewhere reads none. */
export function talkOf(context: Context, cohortId: string, talkId: string): Result<Talking> {
  const found = speaker(context);
  if (!found.ok) return found;
  const person = found.value.value;
  const cohort = context.scene.cohorts.find(({ value }) => value.id === cohortId);
  const talk = cohort && talkIn(cohort.value, talkId);
  if (!cohort || !talk) return refuse({ code: 'talk_closed' });
  if (talk.member !== person.id && !(person.id in cohort.value.counsellors)) return refuse({ code: 'not_allowed' });
  return ok({ person, cohort, talk });
}

/** The same, while it goes on. */
export function openTalk(context: Context, cohortId: string, talkId: string): Result<Talking> {
  const found = talkOf(context, cohortId, talkId);
  return found.ok && !isOpen(found.value.talk, context.now) ? refuse({ code: 'talk_closed' }) : found;
}

/** The name of a talk's message in the ledger. */
export function messageId(talk: string, message: string): string {
  return `talk-${talk}-${message}`;
}
