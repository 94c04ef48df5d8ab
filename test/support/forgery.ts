import { Redis } from 'ioredis';
import type { Json } from './cards';
import { contentOf } from './kept';

export const VOID = 'n’est plus valable';

/** The kinds of keys that hold what people have; the rest is where a dialog stands and what was already done. */
const FACTS = /^relais:\{[^}]+\}:(?:person|people|cohort|cohorts|broadcast|ledger|received|code|agenda|outbox)\b/;

/** Messages under way would change by themselves. */
const SETTLED_WITHIN_MS = 20_000;

/** Everything that people have in this organisation once its messages are out, by key: two that are equal mean that nothing happened. */
export async function factsOf(organisation: string, only: (text: string) => boolean = () => true): Promise<Record<string, string>> {
  const redis = new Redis(process.env['RELAIS_TEST_REDIS'] ?? '');
  try {
    await settled(redis, organisation);
    const found: Record<string, string> = {};
    for await (const keys of redis.scanStream({ match: `relais:{${organisation}}:*`, count: 1_000 })) {
      // ioredis streams lists of keys.
      for (const key of (keys as string[]).filter((name) => FACTS.test(name))) {
        const text = JSON.stringify(await contentOf(redis, key));
        if (only(`${key} ${text}`)) found[key] = text;
      }
    }
    return Object.fromEntries(Object.entries(found).sort());
  } finally {
    redis.disconnect();
  }
}

async function settled(redis: Redis, organisation: string): Promise<void> {
  const until = Date.now() + SETTLED_WITHIN_MS;
  while ((await redis.exists(`relais:{${organisation}}:outbox`, `relais:{${organisation}}:sending`)) > 0) {
    if (Date.now() > until) throw new Error('messages are still under way');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Every token of a button that stands anywhere in what a person was shown. */
export function tokensIn(shown: unknown): string[] {
  return [...new Set([...JSON.stringify(shown).matchAll(/"relais":"([\w-]+)"/g)].flatMap(([, token]) => token ?? []))];
}

/** A press as Teams sends it. */
export function pressOf(data: unknown, verb = 'relais'): Json {
  return { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' } };
}

/** Payloads that nobody was shown: a token that was changed, or none at all, with whatever else a client may send. */
export function forger(tokens: readonly string[], ids: readonly string[], chance: () => number): () => Json {
  const pick = <T>(from: readonly T[], otherwise: T): T => from[Math.floor(chance() * from.length)] ?? otherwise;
  const bytes = (token: string): string => Buffer.from(token, 'base64url').toString('hex');
  const genuine = new Set(tokens.map(bytes));
  const changed = (): unknown => {
    const token = pick(tokens, '');
    const at = Math.floor(chance() * token.length);
    const press = { do: pick(['rsvp', 'admit', 'resend', 'submit', 'open'], 'rsvp'), cohort: pick(ids, 'x'), session: pick(ids, 'x'), person: pick(ids, 'x'), answer: 'coming', revision: 1 };
    return pick<unknown>(
      [
        `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`, token.slice(0, at), token.slice(at), token.split('').reverse().join(''), `${pick(tokens, '').slice(0, 40)}${token.slice(40)}`,
        Buffer.from(JSON.stringify(press)).toString('base64url'), press, [token], 'x'.repeat(at * 10), null, true, 0, -1, 1e308, [], {}, '', ' ', '__proto__', '\u0000', '\ud800',
      ],
      '',
    );
  };
  const forgedToken = (): unknown => {
    const token = changed();
    return typeof token === 'string' && genuine.has(bytes(token)) ? forgedToken() : token;
  };
  return () => {
    const beside = { cohort: pick(ids, ''), session: pick(ids, ''), person: pick(ids, ''), to: pick(ids, ''), value: 'yes', do: 'send', ['__proto__']: { admin: true } };
    const data = { ...(chance() < 0.5 ? beside : {}), relais: forgedToken() };
    if (chance() < 0.8) return pressOf(data, pick(['relais', 'send', '', 'admin/erase'], 'relais'));
    return { type: 'invoke', name: 'adaptiveCard/action', value: pick<unknown>([null, 1, 'x', [], data, { action: null }, { action: { data: null } }, { action: { data: [data] } }], null) };
  };
}
