import { anOrganisation, type Organisation } from '../contract/organisation';
import type { Posted } from '../support/fake-connector';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, found, memberOf } from '../support/scenes';
import { ANNOUNCEMENT, aThrong, CANCELLED, startWatch, type Throng, type Watch } from '../support/throng';

let here: Organisation;
let relais: TestRelais;
let throng: Throng;
let watch: Watch;

async function opens(size: number, env: Record<string, string> = {}): Promise<void> {
  here = anOrganisation();
  watch = startWatch();
  relais = await aRelais({ RELAIS_ORGANISATION: here.name, ...env }, { paced: true });
  throng = await aThrong(here, relais.connector, size);
}

afterEach(async () => {
  watch.close();
  await relais.stop();
  await throng.close();
  await here.close();
});

async function until(holds: () => boolean, withinMs = 15_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const isAbout = (words: string) => ({ activity }: Posted): boolean => JSON.stringify(activity).includes(words);
const accepted = (words: string): Posted[] => relais.connector.accepted.filter(isAbout(words));
const requestsTo = (person: string): number[] => relais.connector.requests.filter(({ conversation }) => conversation === throng.conversationOf(person)).map(({ at }) => at);

describe('many messages at once', () => {
  it('are sent at the rate of the settings, in any second', async () => {
    await opens(24, { RELAIS_SEND_RATE: '10' });
    await throng.settled(await throng.tells(ANNOUNCEMENT), 20_000);
    const times = relais.connector.requests.map(({ at }) => at);
    expect(times).toHaveLength(24);
    expect(watch.mostWithin(times, 1_000)).toBeLessThanOrEqual(10);
  });

  it('let a cancellation through before the rest of 200 announcements', async () => {
    await opens(206);
    const [last, first] = [throng.people.slice(200), throng.people.slice(0, 200)];
    await throng.tells(ANNOUNCEMENT, first);
    await until(() => accepted('Atelier CV').length > 5);
    await throng.tells(CANCELLED, last);
    const before = accepted('Atelier CV').length;
    await until(() => accepted('annul').length === 6);
    // Those that had a place already may come first; the other 180 may not.
    expect(accepted('Atelier CV').length - before).toBeLessThan(20);
  });

  it('do not make a reply wait, and come to one person a second apart', async () => {
    await opens(30, { RELAIS_SEND_RATE: '5' });
    const [awa = ''] = throng.people;
    const broadcasts = [await throng.tells(ANNOUNCEMENT), await throng.tells(ANNOUNCEMENT, [awa]), await throng.tells(ANNOUNCEMENT, [awa])];
    await relais.somebody('sms', 'Marius').says('bonjour');
    expect(accepted('Atelier CV').length).toBeLessThan(25);
    for (const broadcast of broadcasts) await throng.settled(broadcast, 20_000);
    const times = requestsTo(awa);
    expect(times).toHaveLength(3);
    expect(watch.mostWithin(times, 1_000)).toBe(1);
  });
});

describe('a channel that says "later"', () => {
  it('is obeyed: nothing for that person before, and it was no refusal', async () => {
    await opens(3);
    const [awa = '', marius = ''] = throng.people;
    relais.connector.answer({ status: 429, headers: { 'retry-after': '3' } }, throng.conversationOf(awa));
    const first = await throng.tells(ANNOUNCEMENT, [awa]);
    await until(() => requestsTo(awa).length === 1);
    relais.connector.answer(undefined, throng.conversationOf(awa));
    const second = await throng.tells(CANCELLED, [awa, marius]);
    await throng.settled(first, 20_000);
    const rows = await throng.settled(second, 20_000);
    const [refused = 0, ...later] = requestsTo(awa);
    expect(later).toHaveLength(2);
    expect(Math.min(...later) - refused).toBeGreaterThanOrEqual(3_000);
    // The second message waited without a try.
    expect(rows[awa]).toMatchObject({ state: 'sent', tries: 1 });
    expect((requestsTo(marius)[0] ?? Infinity) - refused).toBeLessThan(2_900);
  });

  it('stops for a minute when it refuses our token three times in a row, with no row touched meanwhile', async () => {
    await opens(30);
    relais.connector.answer({ status: 401 });
    const broadcast = await throng.tells(ANNOUNCEMENT);
    await until(() => relais.connector.requests.length >= 3);
    const keys = (): Promise<string[]> => here.redis.keys(`${here.keys.prefix}lane-paused:*`);
    while ((await keys()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    // Those that had a place already were refused, too: at most one for each job under way.
    expect(relais.connector.requests.length).toBeLessThanOrEqual(3 + 4);
    expect(await here.redis.pttl((await keys())[0] ?? '')).toBeGreaterThan(50_000);
    const untouched = Object.values(await throng.rows(broadcast)).filter(({ tries, state }) => tries === 0 && state === 'pending');
    expect(untouched.length).toBeGreaterThanOrEqual(30 - 7);
  });
});

describe('D-10 two presses on "Envoyer"', () => {
  it('make one message, whichever comes first', async () => {
    await opens(1);
    const scene = await aCohort(relais, { members: { Lina: 'msteams' } });
    const { counsellor } = scene;
    await counsellor.says('écrire au groupe');
    await counsellor.presses("Voir l'aperçu", { text: 'Prenez vos papiers' });
    const value = { action: { type: 'Action.Execute', data: { relais: counsellor.token('Envoyer') } }, trigger: 'manual' };
    const presses = await Promise.all([1, 2, 3].map(() => counsellor.sends({ type: 'invoke', name: 'adaptiveCard/action', value })));
    expect(presses.map(({ status }) => status)).toEqual([200, 200, 200]);
    const lina = memberOf(scene, 'Lina');
    found(/Prenez vos papiers/, await lina.hearsOf('Prenez vos papiers'));
    const { broadcasts } = await here.store.details([], await here.redis.zrange(here.keys.broadcasts, 0, '-1'));
    expect(broadcasts.filter(({ broadcast }) => broadcast.notice.kind === 'announcement')).toHaveLength(1);
    expect(lina.hears().filter((text) => text.includes('Prenez vos papiers'))).toHaveLength(1);
  });
});
