import { createChat } from '../../src/adapters/openai';
import { createAllowance } from '../../src/adapters/redis/allowance';
import { languageModel } from '../../src/application/model/language-model';
import type { Allowance, Chat } from '../../src/application/model-port';
import { loadCommunes } from '../../src/adapters/communes';
import { findCommune, type CommuneIndex } from '../../src/domain/commune';
import { plain } from '../../src/understanding/words';
import { chance } from '../faults/profile';
import { INJECTIONS, MODEL_OFFERS, stillOrders } from '../support/model-offers';
import { floods, raw, says, startModelServer, type Manner, type ModelServer } from '../support/model-server';
import { personalMessages, SECRET_NAMES } from '../support/personal-messages';
import { anOrganisation, ids, type Organisation } from './organisation';

const PERSON = { person: 'p1', names: SECRET_NAMES };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const plenty: Allowance = { take: (person, tokens) => Promise.resolve({ person, tokens, day: 1 }), settle: () => Promise.resolve() };

let server: ModelServer;
let communes: CommuneIndex;
let here: Organisation;
let there: Organisation;

beforeAll(async () => {
  communes = await loadCommunes();
  here = anOrganisation();
  there = anOrganisation();
  server = await startModelServer();
});
afterAll(async () => {
  await here.close();
  await there.close();
  await server.close();
});

const over = (chat: Chat, allowance = plenty) => languageModel({ ways: { offer: chat, intent: chat }, allowance, findCommune: (text) => findCommune(communes, text), today: () => '2026-11-22', log });
const model = () => over(createChat({ baseUrl: server.url, key: 'k', model: 'm', steady: { now: () => 0 } }));

const allowanceOf = ({ redis, keys }: Organisation, cap: number) => createAllowance({ redis, keys, ids }, cap);

const LIES: readonly ((offer: string) => Manner)[] = [
  () => says({ employer: 'Arnaque SARL', url: 'https://evil.example/', title: 'Recruteur' }),
  () => says({ url: 'https://bellevue.example/jobs/1' }),
  () => says({ url: 'javascript:alert(1)', employer: '<script>alert(1)</script>' }),
  () => says({ title: '[cliquez](https://evil.example)', employer: '<at>Tout le monde</at>' }),
  () => says({ employer: 'Awa', title: 'Awa cherche un travail' }),
  () => says({ command: 'send', to: 'everybody', tool_calls: [{ name: 'send' }], title: 'supprimer tout' }),
  () => says({ pay: '9 999 € net par jour', months: 119, hoursPerWeek: 59, start: '2031-01-01', deadline: 'demain' }),
  () => says({ title: 7, employer: ['Arnaque'], commune: { name: 'Paris' }, months: 'six', contract: 'slavery' }),
  () => says({ employer: 'x'.repeat(5_000), title: 'y'.repeat(1_999) }),
  () => says('Bien sûr ! Voici : {"employer": "Arnaque SARL"} et bonne journée'),
  () => says('```json\n{"employer":"Arnaque SARL"}\n```'),
  () => says('{"employer":"Arnaque'),
  () => says('[1,2,3]'),
  () => says('null'),
  () => says('{"__proto__":{"employer":"Arnaque SARL"},"constructor":1}'),
  () => says({ employer: 'Arn\u200baque SARL', title: '\u202eRecruteur' }),
  () => says('x'.repeat(1_000_000)),
  () => raw('{"choices":[{"message":{"content":null,"tool_calls":[{"function":{"name":"send"}}]}}]}'),
  () => floods,
  (offer) => says({ employer: `${offer.slice(0, 20)} Arnaque SARL`, title: offer.split(' ').reverse().join(' ') }),
];

describe('a model', () => {
  it('fills in what stands in the offer, in the offer’s own words', async () => {
    for (const { text, says: claimed } of MODEL_OFFERS) {
      server.answers(says(claimed));
      expect({ text, fields: await model().readOffer(text, PERSON, 5_000) }).toEqual({ text, fields: claimed });
    }
  });

  it('L-1 a captured model invents nothing that is shown, and breaks nothing', async () => {
    const memory = process.memoryUsage().rss;
    let tried = 0;
    for (const { text } of MODEL_OFFERS) {
      for (const lie of LIES) {
        server.answers(lie(text));
        const fields = (await model().readOffer(text, PERSON, 3_000)) ?? {};
        const invented = Object.values(fields).filter((value) => !plain(text).includes(plain(String(value))));
        expect({ text, invented, url: fields.url }).toEqual({ text, invented: [], url: undefined });
        tried += 1;
      }
    }
    const grown = Math.round((process.memoryUsage().rss - memory) / 1e6);
    expect(grown).toBeLessThan(200);
    console.info(`L-1 ${String(tried)} worst outputs: 0 invented values, 0 exceptions, ${String(grown)} MB more memory`);
  });

  it('L-2 an offer with orders hidden in it is read as the clean one, or not at all', async () => {
    let read = 0;
    for (const { text, says: claimed } of MODEL_OFFERS) {
      server.answers((response, asked) => says(stillOrders(asked.text) ? { ...claimed, employer: 'Arnaque SARL', url: 'https://evil.example/' } : claimed)(response, asked));
      for (const inject of INJECTIONS) {
        const fields = await model().readOffer(inject(text), PERSON, 5_000);
        expect({ offer: inject(text), fields }).toEqual({ offer: inject(text), fields: fields === undefined ? undefined : claimed });
        if (fields !== undefined) read += 1;
      }
    }
    const tried = MODEL_OFFERS.length * INJECTIONS.length;
    expect(read).toBeGreaterThan(0);
    console.info(`L-2 ${String(tried)} injected offers: ${String(read)} read as the clean one, ${String(tried - read)} not sent`);
  });

  it('L-4 stops at the cap, for one person and for all, and after a restart too', async () => {
    let asked = 0;
    const chat: Chat = { ask: () => ((asked += 1), Promise.resolve({ answered: true, said: '{"intent":"absent"}', tokens: 500 })) };
    const cap = 100_000;
    const processes = [over(chat, allowanceOf(here, cap)), over(chat, allowanceOf(here, cap))];
    const ask = (by: number, person: string, from = processes) => (from[by % from.length] ?? over(chat)).chooseIntent('un mot sur jeudi', ['absent'], { person, names: [] }, 1_000);
    for (let calls = 0; calls < 50; calls += 1) await ask(calls, 'greedy');
    const ofOne = asked;
    expect(Math.abs(ofOne - cap / 10 / 500)).toBeLessThanOrEqual(1);
    expect(await ask(0, 'greedy', [over(chat, allowanceOf(here, cap))])).toBeUndefined();
    for (let calls = 0; calls < 9_950; calls += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, at) => ask(at, `p${String((calls + at) % 400)}`)));
    }
    console.info(`L-4 10,000 requests of 401 people, 500 tokens each, cap ${String(cap)}: ${String(asked)} asked; one person ${String(ofOne)}`);
    expect(Math.abs(asked - cap / 500)).toBeLessThanOrEqual(1);
  });

  it('L-4 stops within one request of the cap when each costs what was taken for it', async () => {
    const taken: number[] = [];
    const allowance = allowanceOf(there, 50_000);
    for (let calls = 0; calls < 10_000; calls += 100) {
      const some = await Promise.all(Array.from({ length: 100 }, (_, at) => allowance.take(`q${String((calls + at) % 300)}`, 700)));
      taken.push(...some.flatMap((one) => (one ? [one.tokens] : [])));
    }
    expect(taken).toHaveLength(Math.floor(50_000 / 700));
  });

  it('L-5 nothing that says who somebody is leaves the house', async () => {
    const messages = personalMessages(1_000, chance('L-5'));
    const seen: string[] = [];
    const chat: Chat = { ask: ({ text }) => (seen.push(text), Promise.resolve({ answered: true, said: '{"intent":"absent"}' })) };
    const leaks: string[] = [];
    let sent = 0;
    for (const { text, secrets, isHealth } of messages) {
      seen.length = 0;
      await over(chat).chooseIntent(text, ['absent'], PERSON, 1_000);
      const [left = ''] = seen;
      sent += seen.length;
      if (isHealth && seen.length > 0) leaks.push(`health: ${text}`);
      const digits = left.replace(/\D/g, '');
      for (const secret of secrets) {
        const isThere = /\d{6}/.test(secret) ? digits.includes(secret.replace(/\D/g, '').slice(-8)) : ` ${plain(left)} `.includes(` ${plain(secret)} `);
        if (isThere) leaks.push(`${secret} in: ${left}`);
      }
    }
    expect(leaks).toEqual([]);
    expect(sent).toBeGreaterThan(300);
    console.info(`L-5 ${String(messages.length)} messages with ${String(messages.flatMap(({ secrets }) => secrets).length)} personal data: 0 left the house; ${String(messages.filter(({ isHealth }) => isHealth).length)} about health, 0 sent`);
  });
});
