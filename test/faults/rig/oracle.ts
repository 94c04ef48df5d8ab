import type { SentBroadcast } from '../../../src/application/ports';
import { deliveryClass, tally, type Broadcast, type Delivery } from '../../../src/domain/broadcast';
import { say, translatorFor } from '../../../src/i18n/translator';
import { buttonOf, cardsOf, wordsOf } from '../../support/cards';
import { seed } from '../profile';
import type { Arrival, RoughConnector } from './connector';
import type { Group, Town } from './town';
import { until } from './until';

/** One person who got a message more than once. */
export interface Extra {
  readonly of: 'A' | 'B';
  readonly who: string;
  readonly copies: number;
  /** The channel had told the bot that the first copies arrived: the bot forgot, because it died. */
  readonly afterCrash: boolean;
}

/** What the ledger says against what the connector accepted. */
export interface Verdict {
  readonly people: number;
  readonly states: Record<string, number>;
  /** Nothing arrived, and no visible state says so. */
  readonly lost: string[];
  /** Said to be delivered and was not, or the other way round. */
  readonly untrue: string[];
  readonly extras: Extra[];
  /** Uncertain without any doubtful answer of the channel: left by a sender that died. */
  readonly uncertainByCrash: { of: 'A' | 'B'; who: string }[];
}

const NOT_DELIVERED: readonly Delivery['state'][] = ['refused', 'cancelled', 'expired'];
const t = translatorFor();

/** Waits until nothing waits or is under way, with at least this many rows in the ledger. */
export async function settled(town: Town, rows: number, withinMs = 330_000): Promise<SentBroadcast[]> {
  let found: SentBroadcast[] = [];
  const open = (): string[] => found.flatMap(({ broadcast, rows: all }) =>
    Object.entries(all).filter(([, { state }]) => state === 'pending' || state === 'sending').map(([person, { state, code }]) => `${broadcast.id}|${person} ${state} ${code ?? ''}`));
  await until(
    async () => {
      if ((await town.underWay()) > 0) return false;
      found = await town.broadcasts();
      return open().length === 0 && found.reduce((sum, { rows: all }) => sum + Object.keys(all).length, 0) >= rows;
    },
    () => `seed ${String(seed())}: nothing under way; open: ${open().slice(0, 20).join(', ')}`,
    withinMs,
    500,
  );
  return found;
}

/** Everything that reached people, by conversation. */
export function arrivals(connector: RoughConnector): Map<string, { words: string; arrival: Arrival }[]> {
  const found = new Map<string, { words: string; arrival: Arrival }[]>();
  for (const arrival of connector.accepted) {
    const list = found.get(arrival.conversation) ?? [];
    list.push({ words: JSON.stringify(arrival.activity), arrival });
    found.set(arrival.conversation, list);
  }
  return found;
}

/** `mark` gives the words by which a message is known among all that somebody got. */
export function judge(town: Town, groups: readonly Group[], sent: readonly SentBroadcast[], mark: (broadcast: Broadcast) => string): Verdict {
  const conversations = new Map(groups.flatMap(({ members }) => members.map(({ person, body }) => [person, body.conversation] as const)));
  const came = arrivals(town.connector);
  const verdict: Verdict = { people: 0, states: {}, lost: [], untrue: [], extras: [], uncertainByCrash: [] };
  for (const { broadcast, rows } of sent) {
    const words = mark(broadcast);
    for (const [person, row] of Object.entries(rows)) {
      const conversation = conversations.get(person);
      if (conversation === undefined) continue;
      const copies = (came.get(conversation) ?? []).filter((one) => one.words.includes(words)).map(({ arrival }) => arrival);
      weigh(verdict, { of: deliveryClass(broadcast.notice.kind), who: `${broadcast.id}|${person}`, row, copies, doubts: town.connector.doubts(conversation) });
    }
  }
  return verdict;
}

interface Weighed {
  of: 'A' | 'B';
  who: string;
  row: Delivery;
  copies: readonly Arrival[];
  doubts: number;
}

function weigh(verdict: Verdict, { of, who, row, copies, doubts }: Weighed): void {
  const { lost, untrue, extras, uncertainByCrash, states } = verdict;
  Object.assign(verdict, { people: verdict.people + 1 });
  states[row.state] = (states[row.state] ?? 0) + 1;
  if (copies.length === 0 && !NOT_DELIVERED.includes(row.state) && row.state !== 'uncertain') lost.push(`${who} ${row.state}`);
  if (copies.length > 0 && NOT_DELIVERED.includes(row.state)) untrue.push(`${who} ${row.state} ${row.code ?? ''} but ${String(copies.length)} arrived`);
  if (copies.length > 1) extras.push({ of, who, copies: copies.length, afterCrash: copies.slice(0, -1).some(({ told }) => told) });
  if (row.state === 'uncertain' && doubts === 0) uncertainByCrash.push({ of, who });
}

/** The report cards as they stand on the counsellors' screens against the ledger: every difference in words. */
export function screenDifferences(town: Town, groups: readonly Group[], sent: readonly SentBroadcast[]): string[] {
  const came = arrivals(town.connector);
  return groups.flatMap((group) =>
    sent.filter(({ broadcast }) => broadcast.by === group.counsellor.person).flatMap((one) => {
      const title = t.say(say('report.title', { kind: one.broadcast.notice.kind, cohort: group.name }));
      const screen = (came.get(group.counsellor.body.conversation) ?? []).flatMap(({ arrival }) => cardsOf(arrival.activity)).findLast((card) => wordsOf(card).includes(title));
      return differences(one, screen).map((difference) => `${one.broadcast.id}: ${difference}`);
    }));
}

function differences({ rows }: SentBroadcast, card: Record<string, unknown> | undefined): string[] {
  if (!card) return ['no report on the screen'];
  const words = wordsOf(card);
  const figure = (label: string): number => Number(new RegExp(`^${label} : (\\d+)`, 'm').exec(words)?.[1] ?? '0');
  const { sent, notDelivered, uncertain, underWay } = tally(Object.values(rows));
  const wanted: [string, number][] = [
    [t.say(say('report.sent')), sent],
    [t.say(say('report.notDelivered')), notDelivered],
    [t.say(say('report.uncertain')), uncertain],
    [t.say(say('report.underWay')), underWay],
  ];
  const wrong = wanted.filter(([label, count]) => figure(label) !== count).map(([label, count]) => `${label} shows ${String(figure(label))}, is ${String(count)}`);
  const canResend = buttonOf(card, t.say(say('report.resend'))) !== undefined;
  return notDelivered + uncertain > 0 && !canResend ? [...wrong, 'no button to send again'] : wrong;
}

/** D-14: waits until every screen says what the ledger says, and throws the differences that stay. */
export async function screensAgree(town: Town, groups: readonly Group[], withinMs = 150_000): Promise<void> {
  let differ: string[] = [];
  await until(
    async () => (differ = screenDifferences(town, groups, await town.broadcasts())).length === 0,
    () => `seed ${String(seed())}: screens and ledger agree; ${String(differ.length)} differ: ${differ.slice(0, 20).join('; ')}`,
    withinMs,
    1_000,
  );
}
