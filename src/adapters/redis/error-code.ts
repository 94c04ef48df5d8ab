/** An error's code, or its name: what a log may hold of it. */
export function codeOf(error: unknown): string {
  return fieldOf(error, 'code') ?? fieldOf(error, 'name') ?? 'unknown';
}

/** What the server refused a command with, for instance `NOSCRIPT No matching script`. */
export function replyOf(error: unknown): string {
  return fieldOf(error, 'message') ?? '';
}

/** Why a server takes no writes now, or a process may not write: what a log names instead of `ReplyError`. */
const WRITES_REFUSED: Readonly<Record<string, string>> = {
  OOM: 'RedisFull',
  READONLY: 'RedisReadOnly',
  NOREPLICAS: 'RedisReadOnly',
  MISCONF: 'RedisDiskFull',
  NEWERDATA: 'NewerData',
};

/** The error under the name of its cause, when the server said one of those above. */
export function named(error: unknown): unknown {
  const word = /\b(OOM|READONLY|NOREPLICAS|MISCONF|NEWERDATA)\b/.exec(replyOf(error))?.[1];
  const name = word === undefined ? undefined : WRITES_REFUSED[word];
  return name === undefined ? error : Object.assign(new Error(replyOf(error), { cause: error }), { name });
}

function fieldOf(error: unknown, name: 'code' | 'name' | 'message'): string | undefined {
  if (typeof error !== 'object' || error === null || !(name in error)) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
