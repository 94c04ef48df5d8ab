import type { Cohort } from '../domain/cohort';
import type { Facts } from './facts';

/** The cohort a counsellor looked at last, or their only one. */
export function focused({ world, conversation }: Facts): Cohort | undefined {
  return world.cohorts.find(({ id }) => id === conversation.focus) ?? (world.cohorts.length === 1 ? world.cohorts[0] : undefined);
}
