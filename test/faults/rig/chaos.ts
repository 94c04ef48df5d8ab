import { seed } from '../profile';
import type { Town } from './town';
import { until } from './until';

/** Kills processes (SIGKILL) at instants drawn over the whole sending of so many messages, and starts them again; `neverAll` leaves one that works. */
export async function killsDuring(town: Town, kills: number, messages: number, { neverAll = false } = {}): Promise<void> {
  const from = town.connector.accepted.length;
  const instants = Array.from({ length: kills }, () => 0.02 + town.draw() * 0.88).sort((a, b) => a - b);
  for (const share of instants) {
    await during(town, share, messages, from);
    if (neverAll) await town.crew.whole();
    await town.crew.kill(town.draw);
  }
  console.info(`seed ${String(seed())}: ${String(kills)} kills at ${instants.map((share) => share.toFixed(2)).join(' ')} of the sending`);
  await town.crew.whole();
}

/** Resolves when this share of the messages has arrived. */
export async function during({ connector }: Pick<Town, 'connector'>, share: number, messages: number, from = 0): Promise<void> {
  await until(() => connector.accepted.length - from >= share * messages, () => `${String(share)} of ${String(messages)} messages`, 120_000, 3);
}
