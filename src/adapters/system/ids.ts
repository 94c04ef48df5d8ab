import { randomBytes, randomInt } from 'node:crypto';
import type { Ids } from '../../application/ports';

/** Ids nobody can guess: 128 random bits in letters and digits. */
export const randomIds: Ids = {
  id: () => randomBytes(16).toString('hex'),
  below: (limit) => randomInt(limit),
};
