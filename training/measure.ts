import { mayBeDistress, speaksOfDistress } from '../src/understanding/distress';
import { speaksOfHealth } from '../src/understanding/health';
import { COUNSELLOR_INTENTS, type IntentName, type Role } from '../src/understanding/intents';
import { SURE, understand } from '../src/understanding/understand';
import { unseen } from './unseen';

export interface Judged {
  readonly text: string;
  readonly wanted: string;
  readonly got: IntentName;
  readonly confidence: number;
  readonly offered: boolean;
}

const NOW = '2026-11-22T10:00';
const COUNSELLORS: readonly string[] = COUNSELLOR_INTENTS;

/** Each sentence of a file as Relais reads it, those of counsellors as a counsellor's. */
export function judged(file: string, subject?: string): Judged[] {
  return unseen(file).map(([name, text]) => {
    const wanted = subject ?? name;
    const role: Role = COUNSELLORS.includes(wanted) ? 'counsellor' : 'member';
    const { intent, confidence, alternatives } = understand(text, { now: NOW, role });
    return { text, wanted, got: intent, confidence, offered: intent === wanted || alternatives.some((other) => other.intent === wanted) };
  });
}

/** With the help lines at once, or with one line beside the usual answer. */
const isAnswered = (text: string): boolean => speaksOfDistress(text) || mayBeDistress(text);

export interface Share {
  readonly right: number;
  readonly of: number;
}

export const share = <T>(items: readonly T[], isRight: (item: T) => boolean): Share => ({ right: items.filter(isRight).length, of: items.length });
export const percent = ({ right, of }: Share): string => `${((100 * right) / of).toFixed(1)} % (${String(right)} of ${String(of)})`;

/** Everything that docs/understanding.md publishes, measured on one half of the unseen sentences. */
export function figures(half: 'tuning' | 'held-back') {
  const intents = judged(`intents-${half}`).filter(({ wanted }) => wanted !== 'other');
  const offTopic = half === 'tuning' ? judged('intents-tuning').filter(({ wanted }) => wanted === 'other') : judged('off-topic-held-back', 'other');
  const all = [...intents, ...offTopic];
  const heard = (file: string, test: (text: string) => boolean): Share => share(unseen(file), ([, text]) => test(text));
  return {
    intents, offTopic,
    right: share(intents, ({ wanted, got }) => wanted === got),
    offered: share(intents, ({ offered }) => offered),
    refused: share(offTopic, ({ got, confidence }) => got === 'other' || confidence < SURE),
    refusedOutright: share(offTopic, ({ got }) => got === 'other'),
    sureAndRight: share(all.filter(({ confidence }) => confidence >= SURE), ({ wanted, got }) => wanted === got),
    sure: share(all, ({ confidence }) => confidence >= SURE),
    distress: heard(`distress-${half}`, speaksOfDistress),
    perhapsDistress: heard(`distress-${half}`, isAnswered),
    perhapsFalse: heard(`no-distress-${half}`, isAnswered),
    perhapsFalseElsewhere: share(all, ({ text }) => isAnswered(text)),
    otherPeople: heard('distress-other-people', speaksOfDistress),
    otherPeoplePerhaps: heard('distress-other-people', isAnswered),
    falseOtherPeople: heard('no-distress-other-people', speaksOfDistress),
    falseOtherPeoplePerhaps: heard('no-distress-other-people', isAnswered),
    health: heard(`health-${half}`, speaksOfHealth),
    falseDistress: heard(`no-distress-${half}`, speaksOfDistress),
    falseDistressElsewhere: share(all, ({ text }) => speaksOfDistress(text)),
    falseHealth: heard(`no-health-${half}`, speaksOfHealth),
  };
}
