import { z } from 'zod';
import type { LocalDate } from '../../domain/wall-clock';
import { speaksOfHealth, surelySpeaksOfHealth } from '../../understanding/health';
import { saysHealth } from '../../understanding/health-lexicon';
import type { FindCommune } from '../../understanding/offer/commune';
import { standing } from '../../understanding/offer/standing';
import { asSeen, ordersAModel } from '../../understanding/orders-to-a-model';
import { withoutPersons } from '../../understanding/without-persons';
import type { Allowance, Asker, Chat, ChatAnswer, Model } from '../model-port';
import type { Log } from '../ports';
import { CHOICE, choiceInstructions, choiceShape, CLAIMED, OFFER_INSTRUCTIONS, OFFER_SHAPE } from './shapes';

export interface ModelDeps {
  /** A way for each question: an endpoint that is too slow for messages may still read offers. */
  ways: Record<Question, Chat>;
  allowance: Allowance;
  findCommune: FindCommune;
  /** The day it is for the organisation. */
  today(): LocalDate;
  log: Log;
}

type Question = 'offer' | 'intent';

const MOST_CHARACTERS = 8_000;
/** Offers get 400 tokens for eleven short values; an intent is one word. */
const MOST_TOKENS = { offer: 400, intent: 30 } as const;
/** French needs about a token for three characters and a half: rather too many. */
const CHARACTERS_A_TOKEN = 3;
/** What the protocol and the shape add. */
const AROUND = 400;

interface Asking {
  what: Question;
  instructions: string;
  text: string;
  shape: Record<string, unknown>;
  patienceMs: number;
}

/** The `Model` port over a way to one: it sends what may be sent, spends what is allowed, and believes only what stands in the text. */
export function languageModel(deps: ModelDeps): Model {
  return {
    async readOffer(text, asker, patienceMs) {
      const sent = sendable(text, asker, surelySpeaksOfHealth);
      const said = sent === undefined ? undefined : await asked({ what: 'offer', instructions: OFFER_INSTRUCTIONS, text: sent, shape: OFFER_SHAPE, patienceMs }, asker, deps);
      const claimed = CLAIMED.safeParse(parsed(said)).data;
      if (sent === undefined || claimed === undefined) return undefined;
      return standing(claimed, { text: sent, today: deps.today(), findCommune: deps.findCommune });
    },
    async chooseIntent(text, intents, asker, patienceMs) {
      const sent = sendable(text, asker, speaksOfHealth);
      const said = sent === undefined ? undefined : await asked({ what: 'intent', instructions: choiceInstructions(intents), text: sent, shape: choiceShape(intents), patienceMs }, asker, deps);
      const chosen = CHOICE.safeParse(parsed(said)).data?.intent;
      return intents.find((intent) => intent === chosen);
    },
  };
}

/**
 * The text alone, without persons and without what nobody sees; undefined when it may not leave the house, or would give orders. A
 * listed word of health holds it back in any case; `isHealth` hears the others: of an offer, which speaks of nobody, only when sure.
 */
function sendable(text: string, { names }: Asker, isHealth: (text: string) => boolean): string | undefined {
  if (text.length > MOST_CHARACTERS || saysHealth(text) || isHealth(text) || ordersAModel(text)) return undefined;
  const sent = withoutPersons(asSeen(text), names).trim();
  return sent === '' || ordersAModel(sent) ? undefined : sent;
}

async function asked({ what, instructions, text, shape, patienceMs }: Asking, { person }: Asker, { ways, allowance, log }: ModelDeps): Promise<string | undefined> {
  const mostTokens = MOST_TOKENS[what];
  const asks = Math.ceil((instructions.length + text.length) / CHARACTERS_A_TOKEN) + AROUND;
  const taken = await allowance.take(person, asks + mostTokens);
  if (taken === undefined) {
    log.info('model.saved', { what });
    return undefined;
  }
  const answer = await ways[what].ask({ instructions, text, shape, mostTokens, patienceMs });
  await allowance.settle(taken, spentOn(answer, taken.tokens));
  if (answer.answered) return answer.said;
  log.warn('model.silent', { what, why: answer.why });
  return undefined;
}

/** What it says that it cost, within reason; all that was taken where nobody knows. */
function spentOn(answer: ChatAnswer, taken: number): number {
  if (!answer.answered) return answer.spent ? taken : 0;
  const { tokens = taken } = answer;
  return tokens < taken / 20 ? taken : Math.min(tokens, taken * 2);
}

/** The object in an answer, in a fence or not; undefined for anything else. */
function parsed(said: string | undefined): unknown {
  const object = said?.slice(said.indexOf('{'), said.lastIndexOf('}') + 1) ?? '';
  try {
    return z.looseObject({}).safeParse(JSON.parse(object)).data;
  } catch {
    return undefined;
  }
}
