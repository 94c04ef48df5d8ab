import type { Cohort } from '../../domain/cohort';
import { isFor, type Offer } from '../../domain/offer';
import type { Person } from '../../domain/person';
import { ok, refuse, type Result } from '../../domain/result';
import { counselled, membership } from '../access';
import type { Stored } from '../change';
import type { Context } from '../context';

/** Who stands in which cohort, and how. */
export interface Standing {
  person: Person;
  cohort: Stored<Cohort>;
  /** They accompany it; else they are one of its members. */
  isCounsellor: boolean;
}

/** The cohort in which the speaker may share: their own, or one that they accompany. */
export function sharing(context: Context, cohort: string): Result<Standing> {
  const member = membership(context);
  if (member.ok && member.value.cohort.value.id === cohort) return ok({ ...member.value, isCounsellor: false });
  const found = counselled(context, cohort);
  if (found.ok) return ok({ ...found.value, isCounsellor: true });
  return member.ok || context.scene.person?.value.counsels ? found : member;
}

/** An offer that the speaker may see, with how they stand to it; whatever was not for them does not exist for them. */
export function seenOffer(context: Context, cohort: string, id: string): Result<Standing & { offer: Offer }> {
  const found = sharing(context, cohort);
  if (!found.ok) return found;
  const offer = found.value.cohort.value.offers.find((candidate) => candidate.id === id);
  const isSeen = offer && (found.value.isCounsellor || isFor(offer, found.value.person.id));
  return isSeen ? ok({ ...found.value, offer }) : refuse({ code: 'offer_gone' });
}

/** An offer that the speaker may take back: they shared it, or they accompany the cohort. */
export function ownOffer(context: Context, cohort: string, id: string): Result<Standing & { offer: Offer }> {
  const found = seenOffer(context, cohort, id);
  if (!found.ok) return found;
  return found.value.isCounsellor || found.value.offer.sharedBy === found.value.person.id ? found : refuse({ code: 'not_allowed' });
}
