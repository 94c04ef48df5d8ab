import type { View } from '../../cards/view';
import type { Change } from '../application/change';
import type { Context, Policy } from '../application/context';
import type { OutgoingActivity } from '../application/outlet';
import type { Model } from '../application/model-port';
import type { OfferReader } from '../application/offer-ports';
import type { Published } from '../application/offer-ports';
import type { Attempts, Clock, Communes, Ids, Log, Scene, Sealer, Store } from '../application/ports';
import { say, translatorFor } from '../i18n/translator';
import { channelCode } from './abilities';
import { conclude, type Conclusion } from './conclude';
import { decideWith, type Decide } from './advice';
import type { Known } from '../domain/offer-match';
import type { BotEvent, Deed, Search } from './event';
import { renderAside, searchBody } from './extension';
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
  /** Jobs and places, to say whom an offer fits. */
  known: Known;
  offers: OfferReader;
  /** Absent where no feed is configured. */
  published?: Published | undefined;
  sealer: Sealer;
  publicUrl: string;
  attempts: Attempts;
  /** Absent where none is configured. */
  model?: Model | undefined;
  log: Log;
}

type Deciding = TurnDeps & { decide: Decide };

/** What a turn leaves to be sent, after everything it changed was written. */
export interface Turned {
  replies: OutgoingActivity[];
  /** The card that takes the place of the one that was pressed. */
  inPlace?: object;
  /** Said beside the card that was pressed, which stays as it is. */
  beside?: string;
  /** The answer to a search, whole. */
  found?: object;
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
  const deciding = { ...deps, decide: decideWith(deps.model) };
  return (event) => inTurn(event.speaker, () => oneTurn(event, deciding));
}

/** Whoever found a group changed meanwhile waits in a line for it: a hundred people at one seat do not chase each other. */
async function oneTurn(event: BotEvent, deps: Deciding): Promise<Turned> {
  const first = await tried(event, deps);
  return 'turned' in first ? first.turned : inTurn(first.contested, () => triedAgain(event, deps));
}

async function triedAgain(event: BotEvent, deps: Deciding): Promise<Turned> {
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    const again = await tried(event, deps);
    if ('turned' in again) return again.turned;
  }
  throw new Error('too many others change the same records');
}

/** Reads, decides and writes once; `contested` names the line to wait in when a record was changed meanwhile. */
async function tried(done: BotEvent, deps: Deciding): Promise<{ turned: Turned } | { contested: string }> {
  const now = deps.clock.now();
  const found = await deps.store.scene(done.speaker, done.activity, now);
  const event = fromTheirs(done, found);
  if (!event) return { turned: { replies: [], forget: false, beside: translatorFor().say(say('extension.stranger')) } };
  const scene = touched(found, event, now);
  const answered = scene.seenReply ?? (await answerToSamePress(event, scene, now, deps.store));
  if (answered !== undefined) return { turned: replayed(answered) };
  const { did } = event;
  if (did.did === 'search') return { turned: { replies: [], forget: false, found: await searched(event, did, scene, now, deps) } };
  const { change, turned } = await attempt({ ...event, did }, scene, now, deps, found.person?.value.retentionNoticeAt !== undefined);
  const result = await deps.store.commit(change, now);
  if (result === 'done') return { turned: { ...turned, change } };
  return { contested: lineFor(change, event) };
}

function lineFor({ cohorts = [] }: Change, { activity }: BotEvent): string {
  const [contested] = cohorts;
  return contested ? `cohort:${contested.value.id}` : `activity:${activity}`;
}

/** What is done elsewhere is done as from the conversation that Relais has with them: no other is ever written to. */
function fromTheirs(event: BotEvent, { person }: Scene): BotEvent | undefined {
  if (!event.aside) return event;
  return person && { ...event, address: person.value.address };
}

/** A channel that got no answer in time sends a press once more as a new activity: nothing was said in between. */
async function answerToSamePress(event: BotEvent, { conversation }: Scene, now: number, store: Store): Promise<string | undefined> {
  const before = conversation.value.pressed;
  if (!before || before.press !== pressOf(event) || now - before.at > SENT_AGAIN_MS) return undefined;
  return (await store.scene(event.speaker, before.activity, now)).seenReply;
}

/** `comesBack`: they were told that they would be erased, and answer now. */
async function attempt(event: BotEvent & { did: Deed }, scene: Scene, now: number, deps: Deciding, comesBack: boolean): Promise<{ change: Change; turned: Turned }> {
  const { sealer, publicUrl } = deps;
  const { address, did } = event;
  const facts = factsOf(contextOf(event, scene, now, deps), deps.communes, sealer);
  const concluded = await conclude(await deps.decide(did, facts), facts, publicUrl);
  deps.log.info('turn', { did: did.did, channel: channelCode(address.channel), outcome: concluded.outcome });
  const views = comesBack ? withThanks(concluded, did) : concluded.views;
  const reader = readerAfter(event, scene, concluded, sealer);
  const said = event.aside ? { replies: [], menu: [], inPlace: renderAside(views, reader, concluded.flow !== undefined) } : speak(views, reader, did.did === 'press' && did.inPlace);
  const change = changeOf(event, scene, concluded, said, now);
  return { change, turned: { replies: said.replies, forget: isNotKept(did, facts.conversation.flow?.flow, facts.world), ...(said.inPlace ? { inPlace: said.inPlace } : {}) } };
}

/** A search reads and writes nothing. */
function searched(event: BotEvent, search: Search, scene: Scene, now: number, deps: TurnDeps): Promise<object> {
  const facts = factsOf(contextOf(event, scene, now, deps), deps.communes, deps.sealer);
  return searchBody(search, facts, readerAfter(event, scene, { views: [], flow: undefined, parked: undefined, change: {}, remember: {} }, deps.sealer));
}

function contextOf({ address, channelName, network, aside, did }: BotEvent, scene: Scene, now: number, { store, ids, policy, known, offers, published, attempts }: TurnDeps): Context {
  const tryCode = network === undefined ? {} : { tryCode: () => attempts.take('code', network) };
  const hurried = aside || (did.did === 'press' && did.inPlace) ? { hurried: true as const } : {};
  return { scene, now, address, ...(channelName ? { channelName } : {}), ...tryCode, ...hurried, store, ids, policy, known, offers, published };
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
