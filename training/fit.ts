import { FEATURES } from '../src/understanding/features';
import { INTENTS, intentsOpenTo, type Role } from '../src/understanding/intents';
import { COLUMNS, type Weights } from '../src/understanding/model';
import type { Example } from './examples';
import type { Chance } from './spoil';

const ROUNDS = 7;
/** What is kept is the mean of the weights after each of these last rounds: less depends on the order of the last sentences. */
const AVERAGED = 4;
/** Of the features this share is left out at each look, so that no single one decides. */
const LEFT_OUT = 0.2;
const RATE = 0.35;
const SHRINK = 2e-6;
/** A person in danger who is not heard costs more than a question too many. */
const HEARD = 1.5;

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly biases: Record<Role, Float32Array>;
}

/** Multinomial logistic regression by stochastic gradient (Adagrad), and one logistic regression each for danger and health. */
export function fitted(examples: readonly Example[], chance: Chance): Omit<Weights, 'temperature'> {
  const state: State = {
    weights: new Float32Array(FEATURES * COLUMNS),
    squares: new Float32Array(FEATURES * COLUMNS).fill(0.01),
    biases: { member: new Float32Array(COLUMNS), counsellor: new Float32Array(COLUMNS) },
  };
  const sums = new Float32Array(FEATURES * COLUMNS);
  const order = examples.map((_example, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, chance);
    const rate = RATE * (1 - (0.8 * round) / ROUNDS);
    for (const index of order) learn(examples[index], state, rate, chance);
    if (round >= ROUNDS - AVERAGED) state.weights.forEach((weight, cell) => (sums[cell] = at(sums, cell) + weight));
  }
  return packed({ ...state, weights: sums.map((sum) => sum / AVERAGED) });
}

function learn(example: Example | undefined, { weights, squares, biases }: State, rate: number, chance: Chance): void {
  if (example === undefined) return;
  const bias = biases[example.role];
  const sums = Float32Array.from(bias);
  const groups = [example.features.words, example.features.pieces, example.features.meanings].map((places) => places.filter(() => chance() >= LEFT_OUT));
  for (const places of groups) {
    const value = 1 / Math.sqrt(places.length || 1);
    for (const place of places) {
      const row = place * COLUMNS;
      for (let column = 0; column < COLUMNS; column += 1) sums[column] = at(sums, column) + value * at(weights, row + column);
    }
  }
  const errors = errorsOf(example, sums);
  for (let column = 0; column < COLUMNS; column += 1) bias[column] = at(bias, column) - 0.01 * at(errors, column);
  for (const places of groups) {
    const value = 1 / Math.sqrt(places.length || 1);
    for (const place of places) {
      const row = place * COLUMNS;
      for (let column = 0; column < COLUMNS; column += 1) {
        const error = at(errors, column);
        if (error < 1e-4 && error > -1e-4) continue;
        const cell = row + column;
        const gradient = error * value + SHRINK * at(weights, cell);
        const square = at(squares, cell) + gradient * gradient;
        squares[cell] = square;
        weights[cell] = at(weights, cell) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
}

function errorsOf({ intent, role, danger, health, weight }: Example, sums: Float32Array): Float32Array {
  const errors = new Float32Array(COLUMNS);
  if (intent !== undefined) {
    const open = intentsOpenTo(role);
    const logits = sums.subarray(0, open);
    const highest = Math.max(...logits);
    const powers = logits.map((logit) => Math.exp(logit - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    for (let column = 0; column < open; column += 1) errors[column] = weight * (at(powers, column) / total - (column === intent ? 1 : 0));
  }
  // What is off topic weighs little among the intents; that nobody is in danger in it weighs as much as in anything else.
  for (const [column, wanted, value] of [[INTENTS.length, danger, Math.max(weight, 1)], [INTENTS.length + 1, health, weight]] as const) {
    if (wanted !== undefined) errors[column] = value * (wanted ? HEARD : 1) * (1 / (1 + Math.exp(-at(sums, column))) - (wanted ? 1 : 0));
  }
  return errors;
}

function packed({ weights, biases }: State): Omit<Weights, 'temperature'> {
  const scales = Array.from({ length: COLUMNS }, (_, column) => {
    let largest = 1e-6;
    for (let cell = column; cell < weights.length; cell += COLUMNS) largest = Math.max(largest, Math.abs(at(weights, cell)));
    return largest / 127;
  });
  const cells = Int8Array.from(weights, (weight, cell) => Math.round(weight / (scales[cell % COLUMNS] ?? 1)));
  const rounded = (bias: Float32Array): number[] => Array.from(bias, (value) => Number(value.toFixed(4)));
  return {
    scales: scales.map((scale) => Number(scale.toPrecision(6))),
    biases: { member: rounded(biases.member), counsellor: rounded(biases.counsellor) },
    data: Buffer.from(cells.buffer).toString('base64'),
  };
}

function shuffle(order: number[], chance: Chance): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** A typed array has a number at every place of its length. */
function at(numbers: Float32Array, place: number): number {
  return numbers[place] ?? 0;
}
