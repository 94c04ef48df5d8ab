import type { OfferField, OfferFields } from '../src/domain/offer-fields';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { facts, type Block } from './card';

/** What an offer says of itself, as label and value, in the order in which it is read out; the link is a button of its own. */
export function offerFacts(fields: OfferFields, without: readonly OfferField[] = []): { label: Text; value: Text }[] {
  const { contract, months, hoursPerWeek, start, deadline } = fields;
  const said = (field: 'title' | 'employer' | 'commune' | 'pay' | 'url' | 'reference'): Text | undefined =>
    fields[field] === undefined ? undefined : say('label.said', { text: fields[field] });
  const day = (date: string | undefined): Text | undefined => (date === undefined ? undefined : say('date.day', { at: date }));
  const values: Partial<Record<OfferField, Text | undefined>> = {
    title: said('title'),
    employer: said('employer'),
    commune: said('commune'),
    contract: contract === undefined && months === undefined ? undefined : say('offer.contract', { contract, months }),
    hoursPerWeek: hoursPerWeek === undefined ? undefined : say('offer.hours', { hoursPerWeek }),
    pay: said('pay'),
    start: day(start),
    deadline: day(deadline),
    reference: said('reference'),
    url: said('url'),
  };
  // Safe: the keys are those written just above.
  return (Object.entries(values) as [OfferField, Text | undefined][]).flatMap(([field, value]) =>
    value === undefined || without.includes(field) ? [] : [{ label: say('offer.label', { field }), value }],
  );
}

/** The same as a block of a card; none when there is nothing to say. */
export function offerFactsBlock(fields: OfferFields, without: readonly OfferField[], t: Translator): Block[] {
  const said = offerFacts(fields, without);
  return said.length === 0 ? [] : [facts(...said.map(({ label, value }): [string, string] => [t.say(label), t.say(value)]))];
}
