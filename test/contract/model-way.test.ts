import { createChat } from '../../src/adapters/openai';
import type { ChatQuestion } from '../../src/application/model-port';
import { cuts, drips, floods, hangs, raw, says, startModelServer, type Manner, type ModelServer } from '../support/model-server';
import { freePort } from '../support/redis-process';

const QUESTION: ChatQuestion = { instructions: 'Read.', text: 'Serveur à Granville', shape: { type: 'object' }, mostTokens: 50, patienceMs: 2_000 };

let server: ModelServer;
let steady = 0;
const chat = (baseUrl = server.url) => createChat({ baseUrl, key: 'a key', model: 'small', steady: { now: () => steady } });

beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

describe('the way to a model', () => {
  it('sends one text and instructions, without tools, and nothing about this machine', async () => {
    server.answers(says({ title: 'Serveur' }, 77));
    expect(await chat().ask(QUESTION)).toEqual({ answered: true, said: '{"title":"Serveur"}', tokens: 77 });
    const [asked] = server.asked;
    expect(asked?.body).toMatchObject({ model: 'small', messages: [{ role: 'system', content: 'Read.' }, { role: 'user', content: 'Serveur à Granville' }] });
    expect(asked?.body.tools ?? asked?.body.stream).toBeUndefined();
    expect(asked?.headers['authorization']).toBe('Bearer a key');
    expect(Object.keys(asked?.headers ?? {}).filter((name) => name.startsWith('x-stainless') || name.startsWith('openai-'))).toEqual([]);
  });

  it('asks an endpoint that knows no shapes without one from then on', async () => {
    const way = chat();
    server.answers(raw('{"error":{"message":"response_format is not supported"}}', 400));
    expect(await way.ask(QUESTION)).toMatchObject({ answered: false, why: 'refused', spent: false });
    server.answers(says({ title: 'Serveur' }));
    expect(await way.ask(QUESTION)).toMatchObject({ answered: true });
    expect(server.asked.map(({ body }) => body.response_format !== undefined)).toEqual([true, false]);
  });

  it('tries once more on 429, and on nothing else', async () => {
    const way = chat();
    server.answers(raw('{}', 429, { 'retry-after': '0' }));
    expect(await way.ask(QUESTION)).toMatchObject({ why: 'throttled', spent: false });
    expect(server.asked).toHaveLength(2);
    for (const status of [500, 502, 503]) {
      server.answers(raw('{}', status));
      expect(await way.ask(QUESTION)).toMatchObject({ why: 'refused', spent: true });
    }
    expect(server.asked).toHaveLength(5);
  });

  it('does not wait for a 429 that asks for more patience than there is', async () => {
    server.answers(raw('{}', 429, { 'retry-after': '3600' }));
    expect(await chat().ask(QUESTION)).toMatchObject({ why: 'throttled' });
    expect(server.asked).toHaveLength(1);
  });

  const bad: [string, Manner, string][] = [
    ['is silent', hangs, 'too-slow'],
    ['drips a byte at a time', drips, 'too-slow'],
    ['never ends', floods, 'unreached'],
    ['is cut', cuts, 'unreached'],
    ['redirects elsewhere', raw('', 307, { location: 'http://127.0.0.1:9/' }), 'unreached'],
    ['is no JSON', raw('<html>'), 'unreached'],
    ['is empty', raw(''), 'unreadable'],
    ['has no choices', raw('{"choices":[]}'), 'unreadable'],
    ['has no text', raw('{"choices":[{"message":{"content":{"a":1}}}]}'), 'unreadable'],
    ['is 1 MB long', says('x'.repeat(1_000_000)), 'unreached'],
    ['comes as a stream', raw('data: {"choices":[{"delta":{"content":"x"}}]}\n\ndata: [DONE]\n\n', 200, { 'content-type': 'text/event-stream' }), 'unreached'],
  ];
  it.each(bad)('L-3 ends within its patience when an answer %s', async (_, manner, why) => {
    server.answers(manner);
    const from = performance.now();
    expect(await chat().ask({ ...QUESTION, patienceMs: 700 })).toMatchObject({ answered: false, why });
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('L-3 ends when nobody is there, and when nobody speaks TLS', async () => {
    const nobody = `http://127.0.0.1:${String(await freePort())}/v1`;
    for (const address of [nobody, server.url.replace('http:', 'https:')]) {
      expect(await chat(address).ask(QUESTION)).toMatchObject({ answered: false, why: 'unreached' });
    }
  });

  it('leaves a model alone for a minute after five failures, then tries with one question', async () => {
    const way = chat();
    server.answers(raw('{}', 500));
    for (let failures = 0; failures < 5; failures += 1) await way.ask(QUESTION);
    expect(await way.ask(QUESTION)).toEqual({ answered: false, why: 'resting', spent: false });
    steady += 60_001;
    const [probe, other] = await Promise.all([way.ask(QUESTION), way.ask(QUESTION)]);
    expect([probe.answered ? '' : probe.why, other.answered ? '' : other.why]).toEqual(['refused', 'resting']);
    expect(server.asked).toHaveLength(6);
    steady += 60_001;
    server.answers(says({}));
    expect(await way.ask(QUESTION)).toMatchObject({ answered: true });
    expect(await way.ask(QUESTION)).toMatchObject({ answered: true });
  });

  it('asks eight questions at once and no more', async () => {
    server.answers(hangs);
    const way = chat();
    const answers = await Promise.all(Array.from({ length: 30 }, () => way.ask({ ...QUESTION, patienceMs: 300 })));
    expect(answers.filter((answer) => !answer.answered && answer.why === 'busy')).toHaveLength(22);
    expect(server.asked).toHaveLength(8);
  });
});
