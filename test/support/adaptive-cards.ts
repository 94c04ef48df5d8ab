import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { Json } from './cards';

// The package's main file is for bundlers; this one runs in Node. Safe: it is the same library.
const library = createRequire(__filename)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

/** What the official parser of version 1.5 has to say against a card, with six buttons in a row as in Teams. */
export function complaints(card: Json): string[] {
  const context = new library.SerializationContext(library.Versions.v1_5);
  const parsed = new library.AdaptiveCard();
  parsed.hostConfig = new library.HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(card, context);
  const read = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...read, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}
