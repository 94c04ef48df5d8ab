import { isPlainlyOffer } from '../../dialogs/offer-paste';
import type { World } from '../../dialogs/world';
import { speaksOfDistress } from '../understanding/distress';
import { speaksOfHealth, surelySpeaksOfHealth } from '../understanding/health';
import { speaksOfOwnHealth } from '../understanding/wishes/work-said';
import type { Did } from './event';

/** Dialogs whose answers are words for others, written on purpose: an offer for a nurse is not somebody's health. */
const FOR_OTHERS = new Set(['share-offer', 'write-to-cohort', 'move-session', 'cancel-session', 'plan-session', 'create-cohort', 'write-to-member']);

/** Whether what is answered in this dialog is meant for others, and says nothing of whoever writes it. */
export function isForOthers(flow: string | undefined): boolean {
  return flow !== undefined && FOR_OTHERS.has(flow);
}

/** Whether a sentence is of the kind that Relais never keeps (docs/privacy.md): not in a record, not on the chat page, not in a log. */
export function isNotKept(did: Did, openFlow: string | undefined, world: World): boolean {
  if (did.did !== 'say') return false;
  if (speaksOfDistress(did.text)) return !isPlainlyOffer(did.text, world);
  if (openFlow === 'wishes') return speaksOfOwnHealth(did.text);
  if (openFlow === 'write-to-counsellor' || openFlow === 'leave-group') return surelySpeaksOfHealth(did.text);
  return !isForOthers(openFlow) && speaksOfHealth(did.text);
}
