import type { View } from '../../cards/view';
import type { Change } from '../application/change';
import type { Context, Policy } from '../application/context';
import type { OutgoingActivity } from '../application/outlet';
import type { Attempts, Clock, Communes, Ids, Log, Scene, Sealer, Store } from '../application/ports';
import { say } from '../i18n/translator';
import { channelCode } from './abilities';
import { conclude, type Conclusion } from './conclude';
import { decide } from './decide';
import type { BotEvent } from './event';
import { isNotKept } from './not-kept';
import { factsOf } from './facts';
import { sentences } from './menus';
import { inTurn } from './one-at-a-time';
import { changeOf, pressOf, touched } from './records';
import { readerAfter, speak } from './speak';

export interface TurnDeps {
  store: Store;
  clock: Clock;
  ids: Ids;
  policy: Policy;
  communes: Communes;
  sealer: Sealer;
  publicUrl: string;
  attempts: Attempts;
  log: Log;
}

/** What a turn leaves to be sent, after everything it changed was written. */
export interface Turned {
  replies: OutgoingActivity[];
  /** The card that takes the place of the one that was pressed. */
  inPlace?: object;
  /** Said beside the card that was pressed, which stays as it is. */
  beside?: string;
  /** What was said is not to be kept anywhere: distress, or health in free text. */
  forget: boolean;
  /** What was written, so that workers can be woken; absent when this activity was done before. */
  change?: Change;
}

const MOST_TRIES = 50;
/** Teams sends an unanswered press again after about 30 s, with a new id (botbuilder-dotnet #5005). */
const SENT_AGAIN_MS = 120_000;

/** Does a turn for each event: one at a time for each speaker, and again when somebody else was faster. */
export function turns(deps: TurnDeps): (event: BotEvent) => Promise<Turned> {
  return (event) => inTurn(event.speaker, () => oneTurn(event, deps));
}

/** Whoever found a group changed meanwhile waits in a line for it: a hundred people at one seat do not chase each other. */
async function oneTurn(event: BotEvent, deps: TurnDeps): Promise<Turned> {
  const first = await tried(event, deps);
  return 'turned' in first ? first.turned : inTurn(first.contested, () => triedAgain(event, deps));
}

async function triedAgain(event: BotEvent, deps: TurnDeps): Promise<Turned> {
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    const again = await tried(event, deps);
    if ('turned' in again) return again.turned;
  }
  throw new Error('too many others change the same records');
}

/** Reads, decides and writes once; `contested` names the line to wait in when a record was changed meanwhile. */
async function tried(event: BotEvent, deps: TurnDeps): Promise<{ turned: Turned } | { contested: string }> {
  const now = deps.clock.now();
  const found = await deps.store.scene(event.speaker, event.activity, now);
  const scene = touched(found, event, now);
  const answered = scene.seenReply ?? (await answerToSamePress(event, scene, now, deps.store));
  if (answered !== undefined) return { turned: replayed(answered) };
  const { change, turned } = await attempt(event, scene, now, deps, found.person?.value.retentionNoticeAt !== undefined);
  const result = await deps.store.commit(change, now);
  if (result === 'done') return { turned: { ...turned, change } };
  return { contested: lineFor(change, event) };
}

function lineFor({ cohorts = [] }: Change, { activity }: BotEvent): string {
  const [contested] = cohorts;
  return contested ? `cohort:${contested.value.id}` : `activity:${activity}`;
}

/** A channel that got no answer in time sends a press once more as a new activity: nothing was said in between. */
async function answerToSamePress(event: BotEvent, { conversation }: Scene, now: number, store: Store): Promise<string | undefined> {
  const before = conversation.value.pressed;
  if (!before || before.press !== pressOf(event) || now - before.at > SENT_AGAIN_MS) return undefined;
  return (await store.scene(event.speaker, before.activity, now)).seenReply;
}

/** `comesBack`: they were told that they would be erased, and answer now. */
async function attempt(event: BotEvent, scene: Scene, now: number, deps: TurnDeps, comesBack: boolean): Promise<{ change: Change; turned: Turned }> {
  const { store, ids, policy, communes, sealer, attempts, publicUrl } = deps;
  const { address, channelName, network, did } = event;
  const context: Context = { scene, now, address, ...(channelName ? { channelName } : {}), ...(network === undefined ? {} : { tryCode: () => attempts.take('code', network) }), store, ids, policy };
  const facts = factsOf(context, communes, sealer);
  const concluded = await conclude(decide(did, facts), facts, publicUrl);
  deps.log.info('turn', { did: did.did, channel: channelCode(address.channel), outcome: concluded.outcome });
  const said = speak(comesBack ? withThanks(concluded, did) : concluded.views, readerAfter(event, scene, concluded, sealer), did.did === 'press' && did.inPlace);
  const change = changeOf(event, scene, concluded, said, now);
  return { change, turned: { replies: said.replies, forget: isNotKept(did, facts.conversation.flow?.flow), ...(said.inPlace ? { inPlace: said.inPlace } : {}) } };
}

/** Whoever answers the notice of the retention is told that they stay, unless they asked to be erased. */
function withThanks({ views, outcome }: Conclusion, { did }: BotEvent['did']): View[] {
  if (outcome === 'erased' || (did !== 'say' && did !== 'press')) return views;
  const thanks = sentences(say('retention.stays'));
  return did === 'press' ? [...views, thanks] : [thanks, ...views];
}

function replayed(reply: string): Turned {
  // Safe: written by `changeOf` of this very version of the activity, as a card.
  return reply === '' ? { replies: [], forget: false } : { replies: [], forget: false, inPlace: JSON.parse(reply) as object };
}
