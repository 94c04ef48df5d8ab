import type { Stage } from '../src/domain/offer';
import { nextStages } from '../src/domain/offer-outcome';
import type { Press } from '../src/domain/press';
import { say, type Text } from '../src/i18n/translator';

/** The offer that a reaction is about; `broadcast`: the message that its button stands on. */
export interface Reactable {
  cohort: string;
  offer: string;
  /** What this reader told of it last. */
  stage?: Stage | undefined;
  broadcast?: string | undefined;
}

export interface ReactionChoice {
  label: Text;
  press: Press;
  weight?: 'primary';
}

/** What a reader may say next of an offer: the stages that follow from theirs, or these. The likeliest is expected. */
export function reactionChoices({ cohort, offer, stage, broadcast }: Reactable, stages = nextStages(stage)): ReactionChoice[] {
  return stages.map((next, index) => ({
    label: say('offer.stage', { stage: next }),
    press: { do: 'react', cohort, offer, stage: next, ...(broadcast === undefined ? {} : { broadcast }) },
    ...(index === 0 && next !== 'not-for-me' ? { weight: 'primary' as const } : {}),
  }));
}
