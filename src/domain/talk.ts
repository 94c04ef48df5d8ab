import { z } from 'zod';
import { withoutName } from './naming';

const DAY_MS = 86_400_000;
/** Nothing that was said in a talk is kept longer (docs/privacy.md). */
const KEPT_MS = 30 * DAY_MS;
/** A talk that was answered is over after so long without a word; a request waits for its answer as long as it is kept. */
const SILENCE_MS = 7 * DAY_MS;
/** All of it travels with the cohort: older words leave first. */
const MOST_MESSAGES = 40;
export const LONGEST_MESSAGE = 1_000;

/** Where somebody would like to talk: at work, at home, somewhere neutral, by phone. */
export const TalkPlace = z.enum(['work', 'home', 'neutral', 'phone', 'any']);
export type TalkPlace = z.infer<typeof TalkPlace>;

export const TalkMoment = z.enum(['soon', 'morning', 'afternoon', 'any']);

/** When somebody would like to talk: a part of the day, or in their own words. */
export const TalkWhen = z.union([TalkMoment, z.object({ said: z.string() })]);
export type TalkWhen = z.infer<typeof TalkWhen>;

export const TalkMessage = z.object({ id: z.string(), from: z.string(), at: z.number(), text: z.string() });
export type TalkMessage = z.infer<typeof TalkMessage>;

/** A member (or somebody who waits for a seat) and their counsellors, one to one, without anybody's number. */
export const Talk = z.object({
  id: z.string(),
  member: z.string(),
  openedAt: z.number(),
  /** Why, if they wanted to say; a sentence about health is never here. */
  reason: z.string().optional(),
  when: TalkWhen,
  where: TalkPlace,
  /** Counsellors who have answered: from then on it is theirs. */
  counsellors: z.array(z.string()),
  /** Instant (ms) of the last word. */
  lastAt: z.number(),
  messages: z.array(TalkMessage),
  closedAt: z.number().optional(),
});
export type Talk = z.infer<typeof Talk>;

/** A cohort, as far as its talks go. */
interface Talking {
  talks?: Talk[] | undefined;
}

export function isOpen({ closedAt, lastAt, counsellors }: Talk, now: number): boolean {
  return closedAt === undefined && now - lastAt < (counsellors.length > 0 ? SILENCE_MS : KEPT_MS);
}

export function talkIn({ talks = [] }: Talking, id: string): Talk | undefined {
  return talks.find((talk) => talk.id === id);
}

/** Talks that go on, the latest word first. */
export function openTalks({ talks = [] }: Talking, now: number): Talk[] {
  return talks.filter((talk) => isOpen(talk, now)).sort((a, b) => b.lastAt - a.lastAt);
}

export function openTalkOf(cohort: Talking, member: string, now: number): Talk | undefined {
  return openTalks(cohort, now).find((talk) => talk.member === member);
}

/** Who is to read what this person says: the member, or the counsellors who have answered, or all while nobody has. */
export function readersOf({ member, counsellors }: Talk, speaker: string, cohort: { counsellors: Record<string, string> }): string[] {
  if (speaker !== member) return [member];
  const answering = counsellors.filter((id) => id in cohort.counsellors);
  return answering.length > 0 ? answering : Object.keys(cohort.counsellors);
}

/** The talk with one more message; the counsellor who says it takes part from now on. */
export function withMessage(talk: Talk, message: TalkMessage): Talk {
  const joins = message.from !== talk.member && !talk.counsellors.includes(message.from);
  const counsellors = joins ? [...talk.counsellors, message.from] : talk.counsellors;
  return { ...talk, counsellors, lastAt: message.at, messages: [...talk.messages, message].slice(-MOST_MESSAGES) };
}

/** The cohort with this talk as it is now. */
export function withTalk<C extends Talking>(cohort: C, talk: Talk): C {
  return { ...cohort, talks: [...(cohort.talks ?? []).filter(({ id }) => id !== talk.id), talk] };
}

/** The cohort without what was said more than 30 days ago; undefined when it has nothing of the kind. */
export function withoutOldTalks<C extends Talking>(cohort: C, now: number): C | undefined {
  const talks = cohort.talks ?? [];
  const kept = talks.map((talk) => recent(talk, now)).filter((talk) => now - talk.lastAt < KEPT_MS);
  const isSame = kept.length === talks.length && kept.every((talk, index) => talk === talks[index]);
  return isSame ? undefined : { ...cohort, talks: kept };
}

function recent(talk: Talk, now: number): Talk {
  const { reason, ...rest } = talk;
  const messages = talk.messages.filter(({ at }) => now - at < KEPT_MS);
  const forgets = reason !== undefined && now - talk.openedAt >= KEPT_MS;
  if (!forgets && messages.length === talk.messages.length) return talk;
  return { ...(forgets ? rest : talk), messages };
}

/** Talks without somebody who is erased: their own, their words in others', and their first name where it can only mean them. */
export function talksWithout(talks: readonly Talk[], person: string, name: string): Talk[] {
  return talks.filter(({ member }) => member !== person).map((talk) => ({
    ...talk,
    ...(talk.reason === undefined ? {} : { reason: withoutName(talk.reason, name) }),
    counsellors: talk.counsellors.filter((id) => id !== person),
    messages: talk.messages.filter(({ from }) => from !== person).map((message) => ({ ...message, text: withoutName(message.text, name) })),
  }));
}
