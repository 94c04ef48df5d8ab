import { absence } from './absence';
import { askCounsellor } from './ask-counsellor';
import { attendance } from './attendance';
import { cancelSession } from './cancel-session';
import { confirmSend } from './confirm-send';
import { counsellorName } from './counsellor-name';
import { createCohort } from './create-cohort';
import { erase } from './erase';
import type { Flow } from './flow';
import { leaveGroup } from './leave-group';
import { moveSession } from './move-session';
import { planSession } from './plan-session';
import { registration } from './registration';
import { shareOffer } from './share-offer';
import { writeToCounsellor, writeToMember } from './write-in-talk';
import { wishes } from './wishes';
import { writeToCohort } from './write-to-cohort';

/** Every dialog of Relais, by name. */
export const flows = {
  absence,
  'ask-counsellor': askCounsellor,
  attendance,
  'cancel-session': cancelSession,
  'confirm-send': confirmSend,
  'counsellor-name': counsellorName,
  'create-cohort': createCohort,
  erase,
  'leave-group': leaveGroup,
  'move-session': moveSession,
  'plan-session': planSession,
  registration,
  'share-offer': shareOffer,
  wishes,
  'write-to-cohort': writeToCohort,
  'write-to-counsellor': writeToCounsellor,
  'write-to-member': writeToMember,
} satisfies Record<string, Flow>;

export type FlowName = keyof typeof flows;

/** The dialog of this name; undefined for one that an older version knew. */
export function flowNamed(name: string): Flow | undefined {
  return Object.hasOwn(flows, name) ? flows[name as FlowName] : undefined;
}
