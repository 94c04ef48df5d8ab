import { anOrganisation, type Organisation } from '../contract/organisation';
import { anEmptyCohort, atTheRecap, heard, says, SORRY } from '../support/crowd';
import { startCuttingProxy, type CuttingProxy } from '../support/cutting-proxy';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { startProduct, type Product } from '../support/product';
import { chance, profile, seed } from './profile';

const PEOPLE = 100;
const ROUNDS = 3 * profile().scale;
/** One reply of Redis in twenty is lost after it did what it was asked. */
const LOST = 0.05;
const MOST_TRIES = 60;

let organisation: Organisation;
let connector: FakeConnector;
let proxy: CuttingProxy;
let bots: Product[];
let count = 0;

beforeAll(async () => {
  organisation = anOrganisation();
  connector = await startFakeConnector();
  proxy = await startCuttingProxy(Number(new URL(process.env['RELAIS_TEST_REDIS'] ?? '').port));
  const env = { REDIS_URL: proxy.redisUrl, RELAIS_ORGANISATION: organisation.name, RELAIS_DEMO: '0', RELAIS_LOG_LEVEL: 'error' };
  // What they complain of is the faults that are made here.
  bots = await Promise.all([startProduct(env, () => undefined), startProduct(env, () => undefined)]);
  const chances = chance('seats');
  proxy.loseSome(() => chances() < LOST);
}, 60_000);
afterAll(async () => {
  proxy.loseSome(undefined);
  await Promise.all(bots.map((bot) => bot.stop()));
  await proxy.close();
  await connector.close();
  await organisation.close();
});

function bot(index: number): string {
  return bots[index % bots.length]?.url ?? '';
}

/** Writes until there is an answer that is no apology, as somebody does who wants the seat. */
async function insists(name: string, index: number, words = 'c’est bon'): Promise<{ tries: number; answer: string }> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const before = heard(connector, name).length;
    const status = await says(bot(index + tries), connector, name, words, `${name}-${words}-${String(tries)}`);
    const [answer] = heard(connector, name).slice(before);
    if (status === 200 && answer !== undefined && !answer.includes(SORRY)) return { tries, answer };
  }
  throw new Error(`${name} got no answer in ${String(MOST_TRIES)} tries (seed ${String(seed())})`);
}

const isIn = (text: string): boolean => /Vous .tes dans le groupe/.test(text);
const isWaiting = (text: string): boolean => /liste d.attente/.test(text);

describe('R-1 one seat, one winner', () => {
  it(`${String(PEOPLE)} people at one seat, ${String(ROUNDS)} times, in two processes, replies of Redis cut`, async () => {
    let [apologies, tries] = [0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      const cohort = await anEmptyCohort(organisation, `seat-${String((count += 1))}`, 1);
      const names = Array.from({ length: PEOPLE }, (_, index) => `${cohort.id}-${String(index)}`);
      await atTheRecap(organisation, cohort, names);
      tries += (await Promise.all(names.map((name, index) => insists(name, index)))).reduce((sum, each) => sum + each.tries, 0);

      const after = (await organisation.store.cohort(cohort.id))?.value;
      const told = names.map((name) => heard(connector, name));
      apologies += told.flat().filter((text) => text.includes(SORRY)).length;
      const [members, waiting] = [Object.keys(after?.members ?? {}), (after?.waiting ?? []).map(({ person }) => person)];
      expect({ round, members: members.length, waiting: waiting.length, people: new Set([...members, ...waiting]).size }).toEqual({ round, members: 1, waiting: PEOPLE - 1, people: PEOPLE });
      // Whoever is told yes has the seat; a yes that was lost on its way is never given to somebody else.
      expect({ round, yes: told.filter((texts) => texts.some(isIn)).length <= members.length }).toEqual({ round, yes: true });
      expect(told.filter((texts) => texts.some(isIn) && texts.some(isWaiting))).toEqual([]);
      expect(await truths(names)).toEqual({ in: 1, waiting: PEOPLE - 1 });
    }
    expect(proxy.cuts()).toBeGreaterThan(ROUNDS);
    console.info(`R-1 rounds ${String(ROUNDS)}, people ${String(PEOPLE)}, winners 1 each, told yes = winners, cuts ${String(proxy.cuts())}, apologies ${String(apologies)}, messages ${String(tries)} (seed ${String(seed())})`);
  });
});

/** What everybody hears when they ask once more. */
async function truths(names: readonly string[]): Promise<{ in: number; waiting: number }> {
  const answers = await Promise.all(names.map((name, index) => insists(name, index, 'prochaine séance')));
  const waiting = answers.filter(({ answer }) => isWaiting(answer)).length;
  return { in: answers.length - waiting, waiting };
}

describe('R-2 the same person many times', () => {
  it('who presses a hundred times, in two processes, replies of Redis cut, is counted once', async () => {
    const cohort = await anEmptyCohort(organisation, `seat-${String((count += 1))}`, 6);
    const name = `${cohort.id}-only`;
    await atTheRecap(organisation, cohort, [name]);
    const statuses = await Promise.all(Array.from({ length: 100 }, (_, press) => says(bot(press), connector, name, 'c’est bon', `${name}-press-${String(press)}`)));
    await insists(name, 0);
    const after = (await organisation.store.cohort(cohort.id))?.value;
    expect({ members: Object.keys(after?.members ?? {}).length, waiting: after?.waiting.length }).toEqual({ members: 1, waiting: 0 });
    expect(heard(connector, name).filter(isIn).length).toBeLessThanOrEqual(1);
    console.info(`R-2 presses ${String(statuses.length)}, members 1, answered 200: ${String(statuses.filter((status) => status === 200).length)}, cuts ${String(proxy.cuts())}`);
  });
});
