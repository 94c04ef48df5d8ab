/** An error's code, or its name: what a log may hold of it. */
export function codeOf(error: unknown): string {
  return fieldOf(error, 'code') ?? fieldOf(error, 'name') ?? 'unknown';
}

/** What the server refused a command with, for instance `NOSCRIPT No matching script`. */
export function replyOf(error: unknown): string {
  return fieldOf(error, 'message') ?? '';
}

function fieldOf(error: unknown, name: 'code' | 'name' | 'message'): string | undefined {
  if (typeof error !== 'object' || error === null || !(name in error)) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
