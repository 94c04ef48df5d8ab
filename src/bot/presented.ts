import type { View } from '../../cards/view';
import type { FlowName } from '../../dialogs';
import type { Facts } from './facts';
import type { Known } from '../domain/offer-match';

/** What a person is told, and the dialog that opens next, if any. */
export interface Presented {
  views: View[];
  /** `asked`: its first question is among the views already. `order`: answers in the seed that "retour" takes back. */
  open?: { flow: FlowName; seed: Record<string, unknown>; asked?: boolean; order?: string[] };
}

export interface Surroundings {
  facts: Facts;
  /** Where an invitation link leads: `{publicUrl}/r/{code}`. */
  publicUrl: string;
}

/** What does not depend on the message: the moment, the organisation's zone, and jobs and places. */
export interface Then {
  now: number;
  zone: string;
  known: Known;
}
