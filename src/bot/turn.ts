import type { Change } from '../application/change';
import type { Context, Policy } from '../application/context';
import type { OutgoingActivity } from '../application/outlet';
import type { Clock, Communes, Ids, Log, Scene, Sealer, Store } from '../application/ports';
import { conclude } from './conclude';
import { decide } from './decide';
import type { BotEvent } from './event';
import { isNotKept } from './not-kept';
import { factsOf } from './facts';
import { inTurn } from './one-at-a-time';
import { changeOf, touched } from './records';
import { readerAfter, speak } from './speak';

export interface TurnDeps {
  store: Store;
  clock: Clock;
  ids: Ids;
  policy: Policy;
  communes: Communes;
  sealer: Sealer;
  publicUrl: string;
  log: Log;
}

/** What a turn leaves to be sent, after everything it changed was written. */
export interface Turned {
  replies: OutgoingActivity[];
  /** The card that takes the place of the one that was pressed. */
  inPlace?: object;
  /** What was said is not to be kept anywhere: distress, or health in free text. */
  forget: boolean;
  /** What was written, so that workers can be woken; absent when this activity was done before. */
  change?: Change;
}

const MOST_TRIES = 50;

/** Does a turn for each event: one at a time for each speaker, and again when somebody else was faster. */
export function turns(deps: TurnDeps): (event: BotEvent) => Promise<Turned> {
  return (event) => inTurn(event.speaker, () => oneTurn(event, deps));
}

async function oneTurn(event: BotEvent, deps: TurnDeps): Promise<Turned> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const now = deps.clock.now();
    const scene = touched(await deps.store.scene(event.speaker, event.activity, now), event, now);
    if (scene.seenReply !== undefined) return replayed(scene.seenReply);
    const { change, turned } = await attempt(event, scene, now, deps);
    const result = await deps.store.commit(change, now);
    if (result === 'done') return { ...turned, change };
  }
  throw new Error('too many others change the same records');
}

async function attempt(event: BotEvent, scene: Scene, now: number, deps: TurnDeps): Promise<{ change: Change; turned: Turned }> {
  const { store, ids, policy, communes, sealer, publicUrl } = deps;
  const { address, channelName, did } = event;
  const context: Context = { scene, now, address, ...(channelName ? { channelName } : {}), store, ids, policy };
  const facts = factsOf(context, communes, sealer);
  const concluded = await conclude(decide(did, facts), facts, publicUrl);
  deps.log.info('turn', { did: did.did, channel: address.channel, outcome: concluded.outcome });
  const said = speak(concluded.views, readerAfter(event, scene, concluded, sealer), did.did === 'press' && did.inPlace);
  const change = changeOf(event, scene, concluded, said, now);
  return { change, turned: { replies: said.replies, forget: isNotKept(did, facts.conversation.flow?.flow), ...(said.inPlace ? { inPlace: said.inPlace } : {}) } };
}

function replayed(reply: string): Turned {
  // Safe: written by `changeOf` of this very version of the activity, as a card.
  return reply === '' ? { replies: [], forget: false } : { replies: [], forget: false, inPlace: JSON.parse(reply) as object };
}
