import type { World } from '../../dialogs/world';
import type { Context } from '../application/context';
import type { Communes, Sealer } from '../application/ports';
import type { Conversation } from '../domain/conversation';
import type { IntentName } from '../domain/intents';
import type { Language, Person } from '../domain/person';
import { dateOf, toWall } from '../domain/wall-clock';
import { showsCards } from './abilities';

/** What deciding needs to know of a turn, put together once. */
export interface Facts {
  context: Context;
  conversation: Conversation;
  person: Person | undefined;
  world: World;
  /** Whether the channel can show a form on a card. */
  mode: { forms: boolean };
  /** Names the person to whom buttons are sealed: the person, or the address before there is one. */
  audience: string;
  sealer: Sealer;
  /** What a model takes words to mean that the machine reads with doubt. */
  advised?: IntentName;
}

export function factsOf(context: Context, communes: Communes, sealer: Sealer): Facts {
  const { scene, now, policy, address } = context;
  const person = scene.person?.value;
  const cohorts = scene.cohorts.map(({ value }) => value);
  return {
    context,
    conversation: scene.conversation.value,
    person,
    world: { now, language: languageAfter(person, scene.conversation.value), zone: policy.zone, retentionMonths: policy.retentionMonths, today: dateOf(toWall(now, policy.zone)), communes, cohorts, ...(person ? { person } : {}) },
    mode: { forms: showsCards(address.channel) },
    audience: audienceOf(person, address.speaker),
    sealer,
  };
}

/** The language somebody is answered in: their own, or before a registration the one their conversation remembers. */
export function languageAfter(person: Person | undefined, { language }: Pick<Conversation, 'language'>): Language {
  return (person ? person.language : language) ?? 'fr';
}

export function audienceOf(person: Person | undefined, speaker: string): string {
  return person ? `person:${person.id}` : `speaker:${speaker}`;
}
