import { withoutName } from './naming';
import type { Offer, Reaction, Stage } from './offer';

/** The last signs of an offer that has no title: enough to know it again. */
const SHORT = 60;

/** The offer with what this person says came of it. The last word counts; the same one twice is the very same offer. */
export function reacted(offer: Offer, person: string, stage: Stage, now: number): Offer {
  const before = offer.reactions?.[person];
  if (before?.stage === stage) return offer;
  const appliedAt = before?.appliedAt ?? (stage === 'applied' ? now : undefined);
  const reaction: Reaction = { stage, at: now, ...(appliedAt === undefined ? {} : { appliedAt }) };
  return { ...offer, reactions: { ...offer.reactions, [person]: reaction } };
}

/** What may come next for somebody at this stage; undefined when they have not said anything yet. */
export function nextStages(stage: Stage | undefined): readonly Stage[] {
  switch (stage) {
    case undefined:
      return ['interested', 'applied', 'not-for-me'];
    case 'interested':
      return ['applied', 'not-for-me'];
    case 'applied':
      return ['interview', 'hired', 'not-for-me'];
    case 'interview':
      return ['hired', 'not-for-me'];
    case 'not-for-me':
      return ['interested'];
    case 'hired':
      return [];
  }
}

/** Who is at one of these stages, in the order in which they got there. */
export function peopleAt({ reactions = {} }: Offer, stages: readonly Stage[]): string[] {
  return Object.entries(reactions)
    .filter(([, { stage }]) => stages.includes(stage))
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([person]) => person);
}

/** How an offer is named in a line: its title and employer, else how its text begins. */
export function nameOf({ fields, text }: Pick<Offer, 'fields' | 'text'>): string {
  if (fields?.title) return fields.employer ? `${fields.title}, ${fields.employer}` : fields.title;
  const first = text.trim().split('\n')[0] ?? '';
  return first.length > SHORT ? `${first.slice(0, SHORT).trimEnd()}…` : first;
}

/**
 * The offers without what this person said of them, without those that they shared or that were for them alone, and without
 * this first name ('' for none) where others wrote it beside an offer.
 */
export function offersWithout(offers: readonly Offer[], person: string, name: string): Offer[] {
  return offers.filter(({ sharedBy, to }) => sharedBy !== person && to !== person).map((offer) => {
    const { [person]: _theirs, ...reactions } = offer.reactions ?? {};
    return { ...offer, text: withoutName(offer.text, name), ...(offer.reactions ? { reactions } : {}) };
  });
}
