import { hasSharedEnough, MOST_A_DAY, TO_GROUP } from '../../domain/offer';
import { ok, refuse } from '../../domain/result';
import type { UseCase } from '../context';
import { askerOf } from '../model/asker';
import { sharing } from './access';
import { knownTo, twinsIn, whoHas } from './twins';

/** Whoever typed an offer waits so long (ms) for what is read of it, a page behind a link included. */
const PATIENCE_MS = 9_000;
/** Whoever pressed on a card waits less. */
const SHORT_PATIENCE_MS = 2_500;
/** What is kept of an offer's text. */
export const OFFER_TEXT_LENGTH = 4_000;

/** Reads what was pasted and looks whether the group has it already. Nothing is written or sent. */
export const studyOffer: UseCase<'study-offer'> = async ({ cohort: id, text, to, rest }, context) => {
  const found = sharing(context, id);
  if (!found.ok) return found;
  const { person, cohort, isCounsellor } = found.value;
  if (hasSharedEnough(cohort.value.offers, person.id, context.now)) return refuse({ code: 'too_many_offers', most: MOST_A_DAY });
  const { fields, warnings, page } = await context.offers.read(text, context.hurried ? SHORT_PATIENCE_MS : PATIENCE_MS, askerOf(context.scene));
  const whole = page === undefined ? text : `${text}\n\n${page}`;
  const kept = whole.slice(0, OFFER_TEXT_LENGTH);
  const twins = twinsIn(cohort.value, { text: kept, fields }, context);
  const known = knownTo(person.id, isCounsellor, twins, await whoHas(twins, context), cohort.value);
  const isOpen = to !== undefined && (to === TO_GROUP || to in cohort.value.members) && !known;
  return ok({
    outcome: {
      done: 'offer-studied',
      cohort: cohort.value,
      found: { fields, warnings, ...(whole.length > OFFER_TEXT_LENGTH ? { cut: true } : {}) },
      text: kept,
      ...(known ? { known } : {}),
      ...(isOpen ? { to } : {}),
      ...(rest ? { rest } : {}),
    },
  });
};
