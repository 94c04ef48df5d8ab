import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from '../test/faults/profile';
import { trainingExamples } from './examples';
import { fitted } from './fit';

const FILE = join(__dirname, '..', 'src', 'understanding', 'weights.json');
/** Divides the logits so that confidence is how often it is right; found on the sentences of `test/understanding/tuning`. */
const TEMPERATURE = 1.2;

const start = performance.now();
const examples = trainingExamples(chance('sentences', 1));
process.stdout.write(`${String(examples.length)} examples\n`);
const weights = { temperature: TEMPERATURE, ...fitted(examples, chance('order', 1)) };
writeFileSync(FILE, `${JSON.stringify(weights)}\n`);
process.stdout.write(`trained in ${String(Math.round((performance.now() - start) / 100) / 10)} s\n`);
