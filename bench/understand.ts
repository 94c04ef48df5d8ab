import { INTENTS } from '../src/understanding/intents';
import { understand } from '../src/understanding/understand';
import { unseen } from '../training/unseen';

const ROUNDS = 5;
const PASSES = 3;

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Messages a second: all the unseen sentences, against the least that reading them could cost (JSON and a split into words). */
function main(): void {
  const lines = ['intents-held-back', 'off-topic-held-back', 'distress-held-back'].flatMap((file) => unseen(file).map(([, text]) => text));
  const packed = lines.map((text) => JSON.stringify({ text }));
  const context = { now: '2026-11-22T10:00', firstNames: ['Awa', 'Karim', 'Nadia'] };
  const sides = {
    raw: () => packed.reduce((words, line) => words + (JSON.parse(line) as { text: string }).text.split(/\s+/).length, 0),
    understand: () => lines.reduce((sum, text) => sum + INTENTS.indexOf(understand(text, context).intent), 0),
  };
  const before = memory();
  sides.understand();
  const held = memory() - before;
  for (const [side, run] of Object.entries(sides)) {
    const rates = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      for (let pass = 0; pass < PASSES; pass += 1) run();
      return (PASSES * lines.length * 1_000) / (performance.now() - start);
    });
    const rate = median(rates);
    process.stdout.write(`${side.padEnd(12)} ${rate.toFixed(0)} messages a second, ${(1_000 / rate).toFixed(4)} ms each (median of ${String(ROUNDS)})\n`);
  }
  process.stdout.write(`memory       ${held.toFixed(1)} MB more after the first pass over ${String(lines.length)} sentences\n`);
}

main();
