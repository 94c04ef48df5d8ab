import { z } from 'zod';
import type { Scene } from '../../application/ports';
import { Cohort } from '../../domain/cohort';
import { Conversation, newConversation } from '../../domain/conversation';
import { Person } from '../../domain/person';
import type { RedisDeps } from './deps';
import { parseDocument } from './document';
import { nameOf } from './read';
import { run } from './script';
import { SCENE } from './scripts/scene';

const SceneReply = z.tuple([z.string().nullable(), z.string().nullable(), z.string().nullable(), z.array(z.string().nullable())]);

/** Reads all that a turn starts from in one round trip. */
export async function readScene({ redis, keys }: RedisDeps, speaker: string, activity: string, now: number): Promise<Scene> {
  const name = keys.conversation(speaker);
  const reply = await run(redis, SCENE, keys.prefix, { conversation: name, seen: keys.seen(activity) });
  const [conversation, seenReply, person, cohorts] = SceneReply.parse(reply);
  return {
    conversation: conversation === null
      ? { value: newConversation(speaker, now), revision: 0 }
      : parseDocument(Conversation, nameOf(name), conversation),
    ...(seenReply === null ? {} : { seenReply }),
    ...(person === null ? {} : { person: parseDocument(Person, `person of ${nameOf(name)}`, person) }),
    cohorts: cohorts.filter((cohort) => cohort !== null).map((cohort) => parseDocument(Cohort, `cohort of ${nameOf(name)}`, cohort)),
  };
}
