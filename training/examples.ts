import { featuresOf, type Features } from '../src/understanding/features';
import { INTENTS, MEMBER_INTENTS, type Role } from '../src/understanding/intents';
import { saysDistress } from '../src/understanding/distress-lexicon';
import { saysHealth } from '../src/understanding/health-lexicon';
import { wordsForModel } from '../src/understanding/model-words';
import { DISTRESS, NO_DISTRESS } from '../test/understanding/distress-table';
import { HEALTH, NO_HEALTH } from '../test/understanding/health-table';
import { writtenSentences, type Written } from './expand';
import { sameWords, unseenWords } from './unseen';
import { around, spoilt, type Chance } from './spoil';

/** One sentence to learn from; what is undefined is not taught by it. */
export interface Example {
  readonly features: Features;
  readonly role: Role;
  readonly intent: number | undefined;
  readonly danger: boolean | undefined;
  readonly health: boolean | undefined;
  readonly weight: number;
}

type Lesson = Omit<Example, 'features' | 'role' | 'weight'>;

/** Each sentence is learned as written and in this many other ways of typing it. */
const WAYS = 3;
/** Of these there are so many sentences that fewer ways of typing each will do. */
const MANY: ReadonlySet<string> = new Set(['distress', 'no-distress', 'other']);
const OTHER = INTENTS.indexOf('other');
const NO_INTENT: ReadonlySet<string> = new Set(['no-distress', 'health', 'no-health', 'known-health', 'known-no-health', 'known-no-distress']);
/** The sentences that the word lists were written for weigh more: none of them may be lost. */
const KNOWN = 4;
const MEMBERS: readonly string[] = MEMBER_INTENTS;

export function trainingExamples(chance: Chance): Example[] {
  return lessons(chance).flatMap(({ subject, sentences }) =>
    sentences.flatMap((sentence) => waysOf(sentence, subject, chance).flatMap((text) => rolesOf(subject).map(([role, weight]) => exampleOf(text, subject, role, weight)))));
}

/** All that is learned from: nothing that says the same words as a sentence kept for measuring. */
export function lessons(chance: Chance): Written[] {
  const kept = unseenWords();
  const free = ({ subject, sentences }: Written): Written => ({ subject, sentences: sentences.filter((sentence) => !kept.has(sameWords(sentence))) });
  return [...writtenSentences(chance), ...known()].map(free);
}

/** Sentences that the word lists were written for, long before. */
function known(): Written[] {
  return [
    { subject: 'distress', sentences: Object.values(DISTRESS).flat() },
    { subject: 'known-no-distress', sentences: NO_DISTRESS },
    { subject: 'known-health', sentences: Object.values(HEALTH).flat() },
    { subject: 'known-no-health', sentences: NO_HEALTH },
  ];
}

function waysOf(sentence: string, subject: string, chance: Chance): string[] {
  if (MANY.has(subject)) return [sentence, spoilt(sentence, chance)];
  return [sentence, sentence, around(sentence, chance), ...Array.from({ length: WAYS }, () => spoilt(sentence, chance))];
}

/** There is no end of what is off topic: it must not weigh more than what people come for. */
const OFF_TOPIC = 0.45;

/** Counsellors say what members say too, less often. */
function rolesOf(subject: string): [Role, number][] {
  if (NO_INTENT.has(subject)) return [['member', subject.startsWith('known') ? KNOWN : 1.5]];
  const weight = subject === 'other' ? OFF_TOPIC : 1;
  if (MEMBERS.includes(subject) || subject === 'unclear') return [['member', weight], ['counsellor', weight / 2]];
  return [['counsellor', 1]];
}

function exampleOf(text: string, subject: string, role: Role, weight: number): Example {
  const features = featuresOf(wordsForModel(text));
  return { features, role, weight, ...lessonOf(text, subject) };
}

function lessonOf(text: string, subject: string): Lesson {
  const intent = subject === 'unclear' ? OTHER : INTENTS.findIndex((name) => name === subject);
  const taught = intent < 0 ? undefined : intent;
  switch (subject) {
    case 'distress':
      return { intent: undefined, danger: true, health: undefined };
    case 'health':
    case 'known-health':
      return { intent: undefined, danger: saysDistress(text) ? undefined : false, health: true };
    case 'no-distress':
    case 'known-no-distress':
    case 'known-no-health':
    case 'no-health':
      return { intent: undefined, danger: false, health: subject.endsWith('health') || !saysHealth(text) ? false : undefined };
    default:
      return { intent: taught, danger: saysDistress(text) ? undefined : false, health: saysHealth(text) ? undefined : false };
  }
}
