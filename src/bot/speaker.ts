import { createHash } from 'node:crypto';

/** Who speaks, as a key: channel, tenant (Teams) and user, hashed so that no name or address is ever part of a key. */
export function speakerOf(channel: string, tenant: string | undefined, user: string): string {
  return shortHash([channel, tenant ?? '', user]);
}

export function shortHash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
