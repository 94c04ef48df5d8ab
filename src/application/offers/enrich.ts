import type { OfferFields } from '../../domain/offer-fields';
import type { Asker, Model } from '../model-port';
import type { Enriching } from './offer-reader';

export interface Asking {
  model: Model;
  asker: Asker;
  /** How long (ms) somebody may wait for it. */
  patienceMs: number;
}

/** Without one of these an offer says too little; the others are often not said at all, and not worth a question. */
const MAIN = ['title', 'employer', 'commune', 'contract'] as const;
const SHORTEST_WAIT_MS = 500;

/** A model as a source of `offerReader`: it reads the page behind a link too, and is asked only where it is known for whom. */
export function byModel(model: Model): Enriching {
  return async (text, sofar, patienceMs, asker) => {
    if (asker === undefined) return sofar;
    const whole = sofar.page === undefined ? text : `${text}\n\n${sofar.page}`;
    return { ...sofar, fields: await enrich(sofar.fields, whole, { model, asker, patienceMs }) };
  };
}

/** The rules' fields, with what a model found where they found nothing. It overrides nothing, and is not asked when the rules have the main things. */
export async function enrich(fields: OfferFields, text: string, { model, asker, patienceMs }: Asking): Promise<OfferFields> {
  const isMissing = MAIN.some((field) => fields[field] === undefined);
  if (!isMissing || patienceMs < SHORTEST_WAIT_MS) return fields;
  const found = await model.readOffer(text, asker, patienceMs);
  return found === undefined ? fields : completed(fields, found);
}

/** An end makes no sense of a permanent contract, whoever found which. */
export function completed(fields: OfferFields, found: OfferFields): OfferFields {
  const all = { ...found, ...fields };
  if (all.contract !== 'permanent' || fields.months !== undefined) return all;
  const { months: _, ...rest } = all;
  return rest;
}
