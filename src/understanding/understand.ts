import { isUndecided, saysOpposite } from './contradictions';
import { speaksOfDistress } from './distress';
import { entitiesIn, type Context, type Entities } from './entities';
import { INTENTS, type IntentName, type Role } from './intents';
import { isForeign } from './language';
import { shippedModel } from './model';
import { LONGEST_WORD } from './model-words';
import { namedIntent } from './named-intent';
import { wholeMessage, windowsOf } from './windows';

export type { Context, Entities } from './entities';
export type { IntentName, Role } from './intents';

export interface Reading {
  readonly intent: IntentName;
  readonly confidence: number;
}

export interface Understood extends Reading {
  readonly entities: Entities;
  /** The likeliest other readings, best first, to be offered as buttons below SURE; none when it is sure. */
  readonly alternatives: readonly Reading[];
}

/** From this confidence on a reading is to be right 95 times in 100 (measured: docs/understanding.md); below it Relais asks. */
export const SURE = 0.75;
/** A reading less likely than this is not worth a button. */
const WORTH_ASKING = 0.05;
const MOST_ALTERNATIVES = 3;
/** Below this nothing is recognised: not Relais's business. */
const NOTHING = 0.2;
const CERTAIN = 0.99;
/** Of a yes that is also a no, or a perhaps. */
const UNCLEAR = 0.6;
/** What a message can say around its request. */
const COURTESY: ReadonlySet<IntentName> = new Set(['greeting', 'thanks', 'other']);

/** What somebody means by a message: distress first, then key phrases, then the model. Nothing is ever done on this alone. */
export function understand(text: string, context: Context): Understood {
  const readings = askedWhenUnclear(readingsOf(text, context.role ?? 'member'), text);
  const [best = { intent: 'other', confidence: CERTAIN }, ...others] = readings;
  const alternatives = best.confidence >= SURE ? [] : others.filter(({ confidence }) => confidence >= WORTH_ASKING).slice(0, MOST_ALTERNATIVES);
  return { ...best, entities: entitiesIn(text, best.intent, context), alternatives };
}

/** An answer to a session that its own words contradict, or leave open, is asked about however sure the model is. */
function askedWhenUnclear(readings: Reading[], text: string): Reading[] {
  const [best] = readings;
  if (best?.intent !== 'attend' && best?.intent !== 'absent') return readings;
  if (!isUndecided(text) && !saysOpposite(best.intent, text)) return readings;
  const other: IntentName = best.intent === 'attend' ? 'absent' : 'attend';
  const rest = readings.slice(1).filter(({ intent }) => intent !== other);
  return [{ ...best, confidence: Math.min(best.confidence, UNCLEAR) }, { intent: other, confidence: rounded(1 - UNCLEAR) }, ...rest];
}

function readingsOf(text: string, role: Role): Reading[] {
  if (speaksOfDistress(text)) return [{ intent: 'distress', confidence: CERTAIN }];
  const named = namedIntent(text, role);
  if (named !== undefined) return [{ intent: named, confidence: CERTAIN }];
  const whole = wholeMessage(text);
  const parts = windowsOf(text);
  if (parts.flat().every(isNoWord) || isForeign(text)) return [{ intent: 'other', confidence: CERTAIN }];
  const ranked = whole === undefined ? [] : ranking(whole, role);
  return parts.length > 1 && needsParts(ranked[0]) ? sharpest(parts.map((part) => ranking(part, role)), ranked) : recognised(ranked);
}

/** A letter, a held key, a line without a space. */
function isNoWord(word: string): boolean {
  return word.length === 1 || word.length >= LONGEST_WORD;
}

function ranking(words: readonly string[], role: Role): Reading[] {
  return shippedModel().intents(words, role)
    .map((confidence, index) => ({ intent: INTENTS[index] ?? 'other', confidence: rounded(confidence) }))
    .filter(({ intent }) => intent !== 'distress')
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_ALTERNATIVES + 1);
}

function needsParts(best: Reading | undefined): boolean {
  return best === undefined || best.confidence < SURE || COURTESY.has(best.intent);
}

/** Among the sentences of a message the one that asks for something most clearly speaks for it. */
function sharpest(parts: readonly Reading[][], whole: Reading[]): Reading[] {
  const asking = parts.filter(([best]) => best !== undefined && !COURTESY.has(best.intent));
  const [clearest] = asking.sort((a, b) => (b[0]?.confidence ?? 0) - (a[0]?.confidence ?? 0));
  if (clearest !== undefined && (clearest[0]?.confidence ?? 0) > (whole[0]?.confidence ?? 0) / 2) return recognised(clearest);
  return recognised(whole.length > 0 ? whole : (parts[0] ?? []));
}

function recognised(readings: Reading[]): Reading[] {
  const [best] = readings;
  if (best === undefined || best.confidence >= NOTHING || best.intent === 'other') return readings;
  return [{ intent: 'other', confidence: rounded(1 - best.confidence) }, ...readings];
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1_000) / 1_000;
}
