import type { Notice } from '../../domain/broadcast';
import type { Cohort } from '../../domain/cohort';
import type { Offer } from '../../domain/offer';
import type { Outgoing } from '../change';
import type { Context } from '../context';
import { outgoing } from '../outgoing';

type Verdict = Extract<Notice, { kind: 'offer-reviewed' }>['verdict'];

/** Tells a member what somebody else (`by`) decided about the offer that they shared; nothing for whoever has left since. */
export function toldSharer({ id, sharedBy, sharedAt }: Offer, verdict: Verdict, { cohort, by }: { cohort: Cohort; by: string }, { now, policy }: Context): Outgoing | undefined {
  if (sharedBy === by || !(sharedBy in cohort.members)) return undefined;
  const broadcast = verdict === 'withdraw' ? `offer-withdrawn-${id}` : `offer-reviewed-${id}`;
  return outgoing({ id: broadcast, cohort: cohort.id, notice: { kind: 'offer-reviewed', offer: id, sharedAt, verdict }, to: [sharedBy], now, policy });
}
