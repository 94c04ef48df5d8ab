import type { Delivery } from '../../domain/broadcast';
import { ok, refuse } from '../../domain/result';
import { openTalks, type Talk } from '../../domain/talk';
import { speaker } from '../access';
import type { Context, UseCase } from '../context';
import type { TalkView } from '../outcomes';
import { messageId, talkOf } from './access';

/** A counsellor's talks that go on, the latest word first. */
export const myTalks: UseCase<'my-talks'> = (_command, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const { id, counsels } = found.value.value;
  if (!counsels) return refuse({ code: 'not_allowed' });
  const cohorts = context.scene.cohorts.map(({ value }) => value).filter(({ counsellors }) => id in counsellors);
  const talks = cohorts.flatMap((cohort) => openTalks(cohort, context.now).map((talk) => ({ cohort, talk })));
  return ok({ outcome: { done: 'my-talks', talks: talks.sort((a, b) => b.talk.lastAt - a.talk.lastAt) } });
};

/** One talk: what was asked for and said in it, and which words did not arrive. */
export const talkCard: UseCase<'talk-card'> = async ({ cohort: cohortId, talk: talkId }, context) => {
  const found = talkOf(context, cohortId, talkId);
  if (!found.ok) return found;
  const { cohort, talk } = found.value;
  return ok({ outcome: { done: 'talk-card', cohort: cohort.value, talk, troubles: await troublesOf(talk, context) } });
};

/** What is known not to have arrived, or of which nobody knows, by message. */
export async function troublesOf({ id, messages }: Talk, { store }: Context): Promise<TalkView['troubles']> {
  const { broadcasts } = await store.details([], messages.map((message) => messageId(id, message.id)));
  const found = broadcasts.flatMap(({ broadcast: { notice }, rows }) => {
    const trouble = troubleOf(Object.values(rows));
    return notice.kind === 'talk-message' && trouble ? [[notice.message, trouble] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Words for several counsellors have arrived when one of them has them. */
function troubleOf(rows: readonly Delivery[]): TalkView['troubles'][string] | undefined {
  if (rows.some(({ state }) => state === 'sent' || state === 'pending' || state === 'sending')) return undefined;
  return rows.some(({ state }) => state === 'uncertain') ? 'uncertain' : 'not-delivered';
}
