import { FEATURES, featuresOf } from './features';
import { INTENTS, intentsOpenTo, type Role } from './intents';
import weights from './weights.json';

/** Columns after the intents: is somebody in danger, does it speak of health. */
export const COLUMNS = INTENTS.length + 2;
const DANGER = INTENTS.length;
const HEALTH = DANGER + 1;

/** What training leaves behind; `data` is one signed byte for each feature and column, base64. */
export interface Weights {
  readonly temperature: number;
  readonly scales: readonly number[];
  readonly biases: Readonly<Record<Role, readonly number[]>>;
  readonly data: string;
}

export interface Model {
  /** Probabilities in the order of INTENTS, of those that this role can mean. */
  intents(words: readonly string[], role: Role): number[];
  /** How likely it is (0 to 1) that somebody is in danger. */
  danger(words: readonly string[]): number;
  /** How likely it is (0 to 1) that health is spoken of. */
  health(words: readonly string[]): number;
}

let shipped: Model | undefined;

/** The model that comes with Relais, unpacked at its first use. */
export function shippedModel(): Model {
  return (shipped ??= modelOf(weights));
}

export function modelOf({ temperature, scales, biases, data }: Weights): Model {
  const bytes = Buffer.from(data, 'base64');
  const cells = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  if (cells.length !== FEATURES * COLUMNS) throw new Error('weights.json was trained for another set of intents: npm run train');
  const chance = (words: readonly string[], column: number): number => {
    const [sum = 0] = columnSums(cells, words, column, column + 1);
    return 1 / (1 + Math.exp(-(sum * (scales[column] ?? 0) + (biases.member[column] ?? 0))));
  };
  return {
    intents(words, role) {
      const sums = columnSums(cells, words, 0, intentsOpenTo(role));
      return softmax(Array.from(sums, (sum, column) => sum * (scales[column] ?? 0) + (biases[role][column] ?? 0)), temperature);
    },
    danger: (words) => chance(words, DANGER),
    health: (words) => chance(words, HEALTH),
  };
}

/** Words, pieces and meanings each weigh as one whole, however long the message is. */
function columnSums(cells: Int8Array, words: readonly string[], first: number, end: number): Float64Array {
  const features = featuresOf(words);
  const sums = new Float64Array(end - first);
  for (const places of [features.words, features.pieces, features.meanings]) {
    const weight = 1 / Math.sqrt(places.length || 1);
    for (const place of places) {
      const row = place * COLUMNS + first;
      for (let column = 0; column < sums.length; column += 1) sums[column] = (sums[column] ?? 0) + (cells[row + column] ?? 0) * weight;
    }
  }
  return sums;
}

function softmax(logits: readonly number[], temperature: number): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp((logit - highest) / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
