import type { Json } from './cards';

/** Activities that no channel would send: each follows from the chances drawn for it. */
export function fuzzedActivity(chance: () => number, serviceUrl: string, index: number): string {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(chance() * choices.length)] ?? (choices[0] as T);
  const id = `${String(index)}-${String(Math.floor(chance() * 500))}`;
  const activity: Json = {
    type: chance() < 0.6 ? 'message' : pick(TYPES),
    id: `fuzz-${id}`,
    channelId: pick(CHANNELS),
    serviceUrl,
    from: { id: `fuzz-${id}`, name: 'x' },
    recipient: { id: 'bot' },
    // A channel takes so much for one tenant: each of them has its own.
    conversation: { id: `fuzz-${id}`, tenantId: `fuzz-${id}` },
    text: pick(TEXTS),
    ...(chance() < 0.3 ? { name: 'adaptiveCard/action', value: cardPayload(chance) } : {}),
  };
  const changes = Math.floor(chance() * 4);
  for (let change = 0; change < changes; change += 1) {
    const path = pick(PATHS);
    set(activity, path, chance() < 0.2 ? cardPayload(chance) : structuredClone(pick(STRANGE)));
  }
  const text = JSON.stringify(activity);
  if (chance() < 0.1) return `${text.slice(0, -1)},"__proto__":{"polluted":1,"serviceUrl":"${serviceUrl}"},"constructor":{"prototype":{"polluted":1}}}`;
  return chance() < 0.03 ? text.slice(0, Math.floor(chance() * text.length)) : text;
}

/** What a button may send back when nobody drew it. */
export function cardPayload(chance: () => number): unknown {
  const data: unknown = chance() < 0.5 ? { relais: structuredClone(STRANGE[Math.floor(chance() * STRANGE.length)]) } : nested(Math.floor(chance() * 120));
  return chance() < 0.5 ? { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' } : data;
}

/** In text, since a value nested deeper than the limit cannot be walked by us either. */
function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { action: value, data: value === 'x' ? { relais: 'x' } : null };
  return value;
}

function set(target: Json, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  const inner = target[name];
  if (rest.length === 0) target[name] = value;
  else if (typeof inner === 'object' && inner !== null) set(inner as Json, rest, value);
}

const TYPES = ['invoke', 'conversationUpdate', 'installationUpdate', 'event', 'typing', 'messageReaction', 'endOfConversation', 'trace', '', 'message\u0000', 'constructor', '__proto__', 'MESSAGE', 'x'.repeat(1_001)];
const CHANNELS = ['sms', 'msteams', 'webchat', 'directline', 'emulator', 'facebook', 'constructor', '\u0000', 'x'.repeat(300)];
const TEXTS = [
  'bonjour', 'aide', 'STOP', '1', '999999999999999999999', '-1', 'mes données', 'supprimer', 'oui', 'VAL-7K3F', '', ' ', '\u0000', '\ud800', '\udfff\ud800', '\u202e', '🙂'.repeat(2_000), 'a'.repeat(41_000), '\n'.repeat(1_000),
  '{{7*7}}', '${x}', '<at>x</at>', '__proto__', 'constructor', 'e\u0301'.repeat(500), '\u{e0041}'.repeat(200), '[x](javascript:alert(1))', '../../etc/passwd', '%s%n', '\u2028',
];
const STRANGE: readonly unknown[] = [
  null, true, false, 0, -0, 1e308, -1e308, 1e-320, Number.MAX_SAFE_INTEGER + 2, '', ' ', 'x'.repeat(10_000), '\ud83d', '\u0000', [], [[]], [null], {}, { length: 1e9 }, { toString: 'x' }, { toJSON: 'x' }, { then: 'x' },
  { id: null }, { id: [] }, { id: { id: 1 } }, { id: '\ud800' }, { id: 'x'.repeat(10_000) }, Array.from({ length: 600 }, () => ({ id: 'x' })), { relais: 'x'.repeat(4_001) }, { relais: [] }, { relais: { relais: 'x' } },
  Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`k${String(at)}`, at])), '2026-13-45T99:99:99Z', 'NaN', ['adaptiveCard/action'],
];
const PATHS = [
  ['type'], ['id'], ['name'], ['channelId'], ['from'], ['from', 'id'], ['from', 'name'], ['from', 'aadObjectId'], ['recipient'], ['recipient', 'id'], ['conversation'], ['conversation', 'id'], ['conversation', 'conversationType'],
  ['conversation', 'isGroup'], ['conversation', 'tenantId'], ['channelData'], ['text'], ['value'], ['action'], ['timestamp'], ['membersAdded'], ['membersRemoved'], ['replyToId'], ['attachments'], ['entities'], ['locale'],
] as const;
