import type { Change, Stored } from '../application/change';
import type { Scene } from '../application/ports';
import type { Conversation } from '../domain/conversation';
import type { Person } from '../domain/person';
import type { Conclusion } from './conclude';
import type { BotEvent } from './event';
import type { Said } from './speak';
import { shortHash } from './speaker';

const CONTACT_EVERY_MS = 86_400_000;

/** The scene with what this very activity tells about the speaker: where they are, that they can be reached. */
export function touched(scene: Scene, { address, did }: BotEvent, now: number): Scene {
  if (!scene.person || did.did === 'speak-in-group') return scene;
  const { unreachableSince, retentionNoticeAt, ...known } = scene.person.value;
  const left = did.did === 'leave';
  const sameAddress = JSON.stringify(known.address) === JSON.stringify(address);
  const recent = now - known.lastContactAt < CONTACT_EVERY_MS;
  if (sameAddress && recent && retentionNoticeAt === undefined && (unreachableSince !== undefined) === left) return scene;
  const person: Person = { ...known, address, lastContactAt: now, ...(left ? { unreachableSince: unreachableSince ?? now } : {}) };
  return { ...scene, person: { value: person, revision: scene.person.revision } };
}

/** Everything the turn writes, in one step: the conversation, the mark that it was done, and what the command changed. */
export function changeOf(event: BotEvent, scene: Scene, concluded: Conclusion, said: Said, now: number): Change {
  const { change } = concluded;
  const seen = { activity: event.activity, reply: said.inPlace ? JSON.stringify(said.inPlace) : '' };
  if (change.erase) return { ...change, seen };
  const people = withTouched(change.people ?? [], scene.person, event, now);
  return {
    ...change,
    ...(people.length > 0 ? { people } : {}),
    seen,
    conversation: { value: conversationAfter(scene.conversation.value, concluded, said, now, pressed(event, said, now)), revision: scene.conversation.revision },
  };
}

function withTouched(people: Stored<Person>[], speaker: Stored<Person> | undefined, event: BotEvent, now: number): Stored<Person>[] {
  const isNews = speaker && (speaker.value.lastContactAt === now || speaker.value.address === event.address);
  if (!isNews || people.some(({ value }) => value.id === speaker.value.id)) return people;
  return [...people, speaker];
}

type Pressed = Pick<Conversation, 'pressed'>;

/** A press that changed its card is remembered until something else is done. */
function pressed(event: BotEvent, said: Said, now: number): Pressed {
  const press = pressOf(event);
  return press && said.inPlace ? { pressed: { press, activity: event.activity, at: now } } : {};
}

/** Names a press on a card by its button and what was typed; the same one sent again has the same name. */
export function pressOf({ did }: BotEvent): string | undefined {
  return did.did === 'press' && did.inPlace ? shortHash([did.token, JSON.stringify(did.values)]) : undefined;
}

function conversationAfter(before: Conversation, { flow, parked, remember }: Conclusion, said: Said, now: number, last: Pressed): Conversation {
  const { flow: _flow, parked: _parked, pressed: _pressed, menu, ...rest } = before;
  return {
    ...rest,
    ...remember,
    ...last,
    ...(flow ? { flow } : {}),
    ...(parked ? { parked } : {}),
    // Numbers stay in force until another question, or other numbers, take their place.
    menu: said.menu.length > 0 || (flow && flow !== before.flow) ? said.menu : menu,
    at: now,
  };
}
