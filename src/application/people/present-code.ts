import { looksLikeCode, readCode } from '../../domain/code';
import { isFirstName, type Person } from '../../domain/person';
import { ok, refuse, type Result } from '../../domain/result';
import type { CodeTarget } from '../change';
import type { Context, Done, UseCase } from '../context';
import { spoken } from './register';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const TRIES_AN_HOUR = 5;
/** Kept among the codes once somebody became coordinator; nobody can type it, since codes are read as capitals. */
export const SETUP_DONE = 'setup-done';

/** Someone writes a code: an invitation to a cohort, a counsellor's invitation, or the set-up code. Five wrong ones an hour. */
export const presentCode: UseCase<'present-code'> = async ({ code }, context) => {
  const wrong = context.scene.conversation.value.wrongCodes.filter((at) => context.now - at < HOUR_MS);
  const [oldest] = wrong;
  if (wrong.length >= TRIES_AN_HOUR && oldest !== undefined) {
    return refuse({ code: 'too_many_codes', minutes: Math.ceil((oldest + HOUR_MS - context.now) / MINUTE_MS) });
  }
  const wait = await tooManyHere(context);
  if (wait > 0) return refuse({ code: 'too_many_codes', minutes: Math.ceil(wait / MINUTE_MS) });
  const target = await meaningOf(readCode(code), context);
  if (!target && !looksLikeCode(code)) return ok({ outcome: { done: 'not-a-code' } });
  if (!target) {
    const wrongCodes = [...wrong, context.now];
    return ok({ outcome: { done: 'wrong-code', triesLeft: TRIES_AN_HOUR - wrongCodes.length }, remember: { wrongCodes } });
  }
  return target.opens === 'cohort' ? openInvitation(target.cohort, context) : welcomeCounsellor(readCode(code), target, context);
};

/** On our own page everybody can be somebody new as often as they like: there, strangers' tries count by network too. */
async function tooManyHere({ scene, tryCode }: Context): Promise<number> {
  return scene.person || !tryCode ? 0 : tryCode();
}

/** What a code opens for this person now: the set-up code works once, whichever of several was drawn. */
async function meaningOf(code: string, { store }: Context): Promise<CodeTarget | undefined> {
  const target = await store.code(code);
  if (target?.opens === 'nothing') return undefined;
  return target?.opens === 'setup' && (await store.code(SETUP_DONE)) ? undefined : target;
}

async function openInvitation(id: string, context: Context): Promise<Result<Done>> {
  const person = context.scene.person?.value;
  if (person?.counsels) return refuse({ code: 'is_counsellor' });
  const [own] = context.scene.cohorts;
  if (person?.memberOf && own) return refuse({ code: 'already_member', cohort: own.value.name });
  if (person?.waitsFor && own) return refuse({ code: 'already_waiting', cohort: own.value.name });
  const cohort = await context.store.cohort(id);
  if (!cohort) return refuse({ code: 'cohort_gone' });
  return ok({ outcome: { done: 'invitation-opened', cohort: cohort.value } });
}

function welcomeCounsellor(code: string, target: CodeTarget, context: Context): Result<Done> {
  const coordinator = target.opens === 'setup';
  const known = context.scene.person;
  const person = counsellorFrom(known?.value, coordinator, context);
  return ok({
    outcome: { done: 'counsellor-welcomed', person, coordinator, nameKnown: person.firstName !== '' },
    change: {
      people: [{ value: person, revision: known?.revision ?? 0 }],
      codes: { drop: [code], put: coordinator ? [{ code: SETUP_DONE, target: { opens: 'nothing' } }] : [] },
    },
    remember: { person: person.id, wrongCodes: [] },
  });
}

function counsellorFrom(known: Person | undefined, coordinator: boolean, context: Context): Person {
  const base: Person = known ?? {
    v: 1,
    id: context.ids.id(),
    firstName: firstNameIn(context.channelName ?? ''),
    reading: 'normal',
    ...spoken(context),
    address: context.address,
    createdAt: context.now,
    lastContactAt: context.now,
  };
  return { ...base, counsels: base.counsels ?? [], ...(coordinator || base.coordinator ? { coordinator: true } : {}) };
}

/** The channel's name for somebody is not ours: what is no first name is asked for instead. */
function firstNameIn(channelName: string): string {
  const [first = ''] = channelName.trim().split(/\s+/);
  return isFirstName(first) ? first : '';
}
