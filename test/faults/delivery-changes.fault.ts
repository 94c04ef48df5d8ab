import { withoutPerson } from '../../src/domain/cohort';
import { profile, seed } from './profile';
import { during, killsDuring } from './rig/chaos';
import { HONEST, UNHURRIED, type Arrival } from './rig/connector';
import { markOf, placeOf, prepareAll, preparesTheMove, remindSoon } from './rig/messages';
import { arrivals, judge, screensAgree, settled } from './rig/oracle';
import { onStage } from './rig/stage';
import { aGroup, aTown, someGroups, type Group, type Resident, type Town } from './rig/town';
import { erasesThemselves, preparesAnnouncement, preparesCancellation, says, type Confirmed } from './rig/voices';
import { pause } from './rig/until';

const { recipients, scale } = profile();
/** Sends under way in both processes. */
const UNDER_WAY = 2 * 4;
/** So many people do something at the same time. */
const AT_ONCE = 6;
/** By then a change is known to whoever sends. */
const KNOWN_MS = 1_000;
const EXIT_MS = 15_000;
/** The stage is shared, so the last one waits for all. */
const LIMIT_MS = 600_000 * Math.min(scale, 3);

const figures = (id: string, text: string): void => console.info(`${id}: ${text} (seed ${String(seed())})`);

/** What is done on the machine's stage gives back what is looked at when the minutes have passed. */
async function inTown(wishes: Parameters<typeof aTown>[0], work: (town: Town) => Promise<() => Promise<void>>): Promise<void> {
  let close: () => Promise<void> = async () => undefined;
  try {
    const rest = await onStage(async () => {
      const town = await aTown(wishes);
      close = town.close;
      return work(town);
    });
    await rest();
  } finally {
    await close();
  }
}

/** When each message of this kind came to somebody. */
function cameTo({ connector }: Town, { body }: Resident, is: (words: string) => boolean): Arrival[] {
  return (arrivals(connector).get(body.conversation) ?? []).filter(({ words }) => is(words)).map(({ arrival }) => arrival);
}

interface Change {
  readonly kind: 'erased' | 'stopped' | 'removed';
  readonly group: Group;
  readonly member: Resident;
}

/** Every member of a few, by turns erased, stopped or removed, in an order that the seed draws. */
function someChanges(groups: readonly Group[], share: number, draw: () => number): Change[] {
  const kinds = ['erased', 'stopped', 'removed'] as const;
  return groups
    .flatMap((group) => group.members.map((member) => ({ group, member, order: draw() })))
    .sort((a, b) => a.order - b.order)
    .filter((_, at) => at < share * groups.length * 6)
    .map(({ group, member }, at) => ({ group, member, kind: kinds[at % kinds.length] ?? 'erased' }));
}

function happens(town: Town, { kind, group, member }: Change): Promise<Confirmed> {
  switch (kind) {
    case 'erased':
      return erasesThemselves(member.body);
    case 'stopped':
      return says(member.body, 'STOP');
    case 'removed':
      return removed(town, group, member);
  }
}

/** As another process does it: read, change, commit, again when somebody was faster. */
async function removed({ store }: Town, { cohort }: Group, { person }: Resident): Promise<Confirmed> {
  for (;;) {
    const stored = await store.cohort(cohort);
    if (!stored) throw new Error(`no cohort ${cohort}`);
    if ((await store.commit({ cohorts: [{ value: withoutPerson(stored.value, person), revision: stored.revision }] }, Date.now())) === 'done') return Date.now();
  }
}

describe('messages to many people while people and sessions change', () => {
  it.concurrent('P-1 D-13 whoever is erased, stopped or removed gets nothing more a second later, although processes are killed', () =>
    inTown({ name: 'leaving' }, async (town) => {
      const groups = await someGroups(town, 'g', recipients * 0.36);
      const people = groups.reduce((sum, { members }) => sum + members.length, 0);
      const changes = someChanges(groups, 0.15, town.draw);
      const half = groups.length / 2;
      const ready = await prepareAll(groups.slice(0, half), groups.slice(half));
      town.connector.behave(HONEST, UNHURRIED);
      const from = town.connector.accepted.length;
      const confirmed: { change: Change; at: Confirmed }[] = [];
      const leaving = async (): Promise<void> => {
        await during(town, 0.05, people, from);
        await Promise.all(Array.from({ length: AT_ONCE }, async (_, lane) => {
          for (const change of changes.filter((_change, at) => at % AT_ONCE === lane)) confirmed.push({ change, at: await happens(town, change) });
        }));
      };
      await Promise.all([...ready.map((press) => press()), leaving(), killsDuring(town, 2 * scale, people, { neverAll: true })]);
      town.connector.behave(HONEST);
      return async () => {
        const sent = await settled(town, people - changes.length);
        const after = confirmed.map(({ change, at }) => ({
          who: `${change.kind} ${change.member.person}`,
          late: cameTo(town, change.member, (words) => words.includes(`Note-${change.group.cohort}`) || words.includes(`Annonce-${change.group.cohort}`))
            .map((arrival) => arrival.at - at)
            .filter((ms) => ms > 0),
        })).filter(({ late }) => late.length > 0);
        const spared = confirmed.filter(({ change }) => cameTo(town, change.member, (words) => words.includes(`-${change.group.cohort}`)).length === 0).length;
        const { lost, untrue, extras } = judge(town, groups, sent, markOf);
        figures('P-1 D-13', `${String(confirmed.length)} left among ${String(people)}, ${String(spared)} before their message went out: sends after the confirmation ${String(after.length)} (bound ${String(UNDER_WAY)}), after one second ${String(after.filter(({ late }) => late.some((ms) => ms > KNOWN_MS)).length)}`);
        expect(after.filter(({ late }) => late.some((ms) => ms > KNOWN_MS))).toEqual([]);
        expect(after.length).toBeLessThanOrEqual(UNDER_WAY);
        expect(spared).toBeGreaterThan(0);
        expect({ lost, untrue }).toEqual({ lost: [], untrue: [] });
        expect(extras.filter(({ of, copies }) => of === 'B' || copies > 2)).toEqual([]);
        await screensAgree(town, groups);
      };
    }), LIMIT_MS);

  it.concurrent('T-4 a session moved between planning and firing is never announced with its old time, although processes are killed', () =>
    inTown({ name: 'moving' }, async (town) => {
      const groups = await someGroups(town, 'g', recipients * 0.24);
      const people = groups.reduce((sum, { members }) => sum + members.length, 0);
      town.connector.behave(HONEST, UNHURRIED);
      const ready = await Promise.all(groups.map(async (group) => ({ group, press: await preparesTheMove(group) })));
      await Promise.all(groups.map((group) => remindSoon(town, group, 1_000 + town.draw() * 6_000)));
      const moves = ready.map(async ({ group, press }) => {
        await pause(town.draw() * 8_000);
        return { group, at: await press() };
      });
      const [moved] = await Promise.all([Promise.all(moves), killsDuring(town, 2 * scale, people, { neverAll: true })]);
      town.connector.behave(HONEST);
      return async () => {
        const sent = await settled(town, people);
        const late = moved.flatMap(({ group, at }) => group.members.flatMap((member) =>
          cameTo(town, member, (words) => words.includes(placeOf(group.cohort)) && !words.includes(`Note-${group.cohort}`))
            .filter((arrival) => arrival.at > at)
            .map((arrival) => ({ who: member.person, ms: arrival.at - at }))));
        const { lost, extras, states } = judge(town, groups, sent, (broadcast) => (broadcast.notice.kind === 'reminder' ? 'no such words' : markOf(broadcast)));
        const reminders = sent.filter(({ broadcast }) => broadcast.notice.kind === 'reminder').length;
        figures('T-4', `${String(groups.length)} sessions moved around their reminder, ${String(reminders)} reminders fired: with the old time after the confirmation ${String(late.length)} (bound ${String(UNDER_WAY)}), after one second ${String(late.filter(({ ms }) => ms > KNOWN_MS).length)}; ${JSON.stringify(states)}`);
        expect(late.filter(({ ms }) => ms > KNOWN_MS)).toEqual([]);
        expect(late.length).toBeLessThanOrEqual(UNDER_WAY);
        expect(reminders).toBeGreaterThan(0);
        expect(reminders).toBeLessThan(groups.length);
        expect(lost.filter((who) => who.includes('change'))).toEqual([]);
        expect(extras.filter(({ copies }) => copies > 2)).toEqual([]);
        expect(await town.redis.zcount(town.keys.agenda, '-inf', Date.now())).toBe(0);
        await screensAgree(town, groups);
      };
    }), LIMIT_MS);

  it.concurrent('D-11 a session cancelled while its move is being told: the move is told to nobody else', () =>
    inTown({ name: 'stopping' }, async (town) => {
      const group = await aGroup(town, 'big', Math.min(recipients * 0.3, 1_000));
      const people = group.members.length;
      const press = await preparesTheMove(group);
      town.connector.behave(HONEST, UNHURRIED);
      const from = town.connector.accepted.length;
      await press();
      await during(town, 0.05, people, from);
      const cancel = await preparesCancellation(group, 'Fermeture');
      await during(town, 0.3, people, from);
      const at = await cancel();
      town.connector.behave(HONEST);
      const sent = await settled(town, 2 * people);
      const late = group.members.filter((member) => cameTo(town, member, (words) => words.includes(`Note-${group.cohort}`)).some((arrival) => arrival.at > at));
      const { lost, untrue, extras, states } = judge(town, [group], sent, markOf);
      figures('D-11', `${JSON.stringify(states)}, sends after the confirmation ${String(late.length)} (bound ${String(UNDER_WAY)})`);
      expect(late.length).toBeLessThanOrEqual(UNDER_WAY);
      expect({ lost, untrue, extras }).toEqual({ lost: [], untrue: [], extras: [] });
      expect(Object.keys(states).sort()).toEqual(['cancelled', 'sent']);
      await screensAgree(town, [group]);
      return async () => undefined;
    }), LIMIT_MS);

  it.concurrent('D-12 deployments in the middle of a message cost nobody anything, and two quiet workers send nothing twice', () =>
    inTown({ name: 'deploying', roles: ['bot', 'bot', 'worker', 'worker'] }, async (town) => {
      const groups = await someGroups(town, 'g', recipients * 0.3);
      const people = groups.reduce((sum, { members }) => sum + members.length, 0);
      town.connector.behave(HONEST);
      const quiet = await Promise.all(groups.map((group) => preparesAnnouncement(group, `Calme-${group.cohort}`)));
      await Promise.all(quiet.map((press) => press()));
      await settled(town, people);
      const half = groups.length / 2;
      const ready = await prepareAll(groups.slice(0, half), groups.slice(half));
      town.connector.behave(HONEST, UNHURRIED);
      const from = town.connector.accepted.length;
      const exits: number[] = [];
      const deploying = async (): Promise<void> => {
        await during(town, 0.1, people, from);
        for (let which = 0; which < 4 * Math.min(scale, 5); which += 1) exits.push(await town.crew.deploy(which));
      };
      await Promise.all([...ready.map((press) => press()), deploying()]);
      const { lost, untrue, extras, states } = judge(town, groups, await settled(town, 2 * people), markOf);
      const longest = Math.max(...exits);
      figures('D-12', `${String(exits.length)} deployments: ${JSON.stringify(states)}, extra ${String(extras.length)}, longest exit ${String(longest)} ms`);
      expect({ lost, untrue, extras, states }).toEqual({ lost: [], untrue: [], extras: [], states: { sent: 2 * people } });
      expect(longest).toBeLessThanOrEqual(EXIT_MS);
      await screensAgree(town, groups);
      return async () => undefined;
    }), LIMIT_MS);
});
