import { chance, profile, seed } from './profile';
import { killsDuring } from './rig/chaos';
import { ROUGH, UNHURRIED } from './rig/connector';
import { markOf, prepareAll, remindSoon } from './rig/messages';
import { judge, screensAgree, settled, type Verdict } from './rig/oracle';
import { aTown, someGroups, type Group, type Town } from './rig/town';

const { recipients, kills } = profile();
/** Sends under way in one process. */
const C = 4;
const REMINDED = Math.round(recipients / 10);

let town: Town;
let groups: Group[];
let verdict: Verdict;

beforeAll(async () => {
  console.info(`seed ${String(seed())}: ${String(recipients)} recipients, ${String(kills)} kills`);
  town = await aTown({ name: 'crash' });
  const moved = await someGroups(town, 'a', recipients / 2 - REMINDED);
  const reminded = await someGroups(town, 'r', REMINDED);
  const told = await someGroups(town, 'b', recipients / 2);
  groups = [...moved, ...reminded, ...told];
  const ready = await prepareAll(moved, told);
  town.connector.behave(ROUGH, UNHURRIED);
  const draw = chance('crash blocked');
  for (const { members } of groups) for (const { body } of members) if (draw() < 0.02) town.connector.block(body.conversation, draw() < 0.5 ? 403 : 404);
  await Promise.all(reminded.map((group) => remindSoon(town, group, 1_000 + town.draw() * 4_000)));
  await Promise.all([killsDuring(town, kills, recipients), ...ready.map((press) => press())]);
  const sent = await settled(town, recipients);
  verdict = judge(town, groups, sent, markOf);
  console.info(JSON.stringify(verdict.states), `extras ${String(verdict.extras.length)}`);
}, 1_800_000);
afterAll(() => town.close());

const figures = (id: string, text: string): void => console.info(`${id}: ${text} (seed ${String(seed())}, ${String(kills)} kills)`);

describe('messages to many people while the processes that send them are killed', () => {
  it('D-1 nobody is lost when a process dies: each person got it, or a visible state says otherwise', async () => {
    const left = await town.queue.failedJobs();
    figures('D-1', `${String(verdict.people)} people, lost ${String(verdict.lost.length)}, failed jobs ${String(left)}`);
    expect(verdict.lost).toEqual([]);
    expect(verdict.people).toBe(recipients);
    expect(left).toBe(0);
  });

  it('D-2 reminders and changes come twice at most, and at most the sends under way more for each kill', () => {
    const extras = verdict.extras.filter(({ of }) => of === 'A');
    const byCrash = extras.filter(({ afterCrash }) => afterCrash);
    figures('D-2', `extra copies ${String(extras.length)}, of them after a crash ${String(byCrash.length)} (bound ${String(C * kills)}), the others after a lie of the channel`);
    expect(extras.filter(({ copies }) => copies > 2)).toEqual([]);
    expect(byCrash.length).toBeLessThanOrEqual(C * kills);
  });

  it('D-3 messages of counsellors never come twice, and what is uncertain is no more than the sends under way', () => {
    const uncertain = verdict.uncertainByCrash.filter(({ of }) => of === 'B');
    figures('D-3', `extra copies ${String(verdict.extras.filter(({ of }) => of === 'B').length)}, uncertain after a crash ${String(uncertain.length)} (bound ${String(C * kills)})`);
    expect(verdict.extras.filter(({ of }) => of === 'B')).toEqual([]);
    expect(uncertain.length).toBeLessThanOrEqual(C * kills);
  });

  it('D-14 the counsellors’ screens say what the channel accepted, with a button wherever somebody has to decide', async () => {
    expect(verdict.untrue).toEqual([]);
    await screensAgree(town, groups);
    figures('D-14', 'differences 0');
  }, 200_000);
});
