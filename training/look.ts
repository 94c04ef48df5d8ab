import { dangerIn, speaksOfDistress } from '../src/understanding/distress';
import { healthIn, speaksOfHealth } from '../src/understanding/health';
import { figures, percent, type Share } from './measure';
import { unseen } from './unseen';

/** Shows the figures of one half, and with `--errors` each sentence that was not read as meant (never look at those of the half held back). */
const half = process.argv.includes('--held-back') ? 'held-back' : 'tuning';
const measured = figures(half);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const isShare = (value: unknown): value is Share => typeof value === 'object' && value !== null && 'right' in value;

for (const [name, value] of Object.entries(measured)) if (isShare(value)) say(`${name.padEnd(24)} ${percent(value)}`);
if (process.argv.includes('--errors') && half === 'tuning') {
  for (const { text, wanted, got, confidence } of [...measured.intents, ...measured.offTopic]) if (wanted !== got) say(`${wanted} → ${got} ${String(confidence)} ${text}`);
  for (const [, text] of unseen('distress-tuning')) if (!speaksOfDistress(text)) say(`not heard ${dangerIn(text).toFixed(2)} ${text}`);
  for (const [, text] of unseen('intents-tuning')) if (speaksOfDistress(text)) say(`false alarm ${dangerIn(text).toFixed(2)} ${text}`);
  for (const [, text] of unseen('no-distress-tuning')) if (speaksOfDistress(text)) say(`false alarm ${dangerIn(text).toFixed(2)} ${text}`);
  for (const [, text] of unseen('no-health-tuning')) if (speaksOfHealth(text)) say(`no health ${healthIn(text).toFixed(2)} ${text}`);
  for (const [, text] of unseen('health-tuning')) if (!speaksOfHealth(text)) say(`health not seen ${healthIn(text).toFixed(2)} ${text}`);
}
