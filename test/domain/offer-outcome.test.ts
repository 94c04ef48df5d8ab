import type { Offer, Reaction, Stage } from '../../src/domain/offer';
import { Stage as AnyStage } from '../../src/domain/offer';
import { figuresOf, isQuietWeek } from '../../src/domain/offer-figures';
import { nameOf, nextStages, offersWithout, peopleAt, reacted } from '../../src/domain/offer-outcome';
import { withoutOldOffers } from '../../src/domain/retention';
import { aCohort, NOW } from '../support/builders';

const DAY_MS = 86_400_000;
const anOffer = (wishes: Partial<Offer> = {}): Offer => ({ id: 'offer-1', text: 'Vendeuse à Valognes', sharedBy: 'lina', sharedAt: NOW, ...wishes });
const at = (stage: Stage, when = NOW): Reaction => ({ stage, at: when });

describe('what somebody says of an offer', () => {
  it('is their last word, and does not touch what others said', () => {
    const first = reacted(anOffer({ reactions: { bruno: at('hired') } }), 'awa', 'interested', NOW);
    const second = reacted(first, 'awa', 'applied', NOW + 1);
    expect(second.reactions).toEqual({ bruno: at('hired'), awa: { stage: 'applied', at: NOW + 1, appliedAt: NOW + 1 } });
  });

  it('said twice is the very same offer', () => {
    const offer = reacted(anOffer(), 'awa', 'applied', NOW);
    expect(reacted(offer, 'awa', 'applied', NOW + DAY_MS)).toBe(offer);
  });

  it('keeps when they applied first, so that the question after it comes once', () => {
    const later = (['interview', 'not-for-me', 'applied'] as const).reduce((offer, stage, index) => reacted(offer, 'awa', stage, NOW + index + 1), reacted(anOffer(), 'awa', 'applied', NOW));
    expect(later.reactions?.['awa']).toEqual({ stage: 'applied', at: NOW + 3, appliedAt: NOW });
  });

  it.each<[Stage | undefined, Stage[]]>([
    [undefined, ['interested', 'applied', 'not-for-me']],
    ['interested', ['applied', 'not-for-me']],
    ['applied', ['interview', 'hired', 'not-for-me']],
    ['interview', ['hired', 'not-for-me']],
    ['hired', []],
    ['not-for-me', ['interested']],
  ])('after %s may become %j', (stage, next) => {
    expect(nextStages(stage)).toEqual(next);
  });

  it('never proposes the stage that stands', () => {
    for (const stage of AnyStage.options) expect(nextStages(stage)).not.toContain(stage);
  });

  it('goes with the one who said it, and the offers that were theirs go too', () => {
    const offers = [anOffer({ reactions: { awa: at('applied'), bruno: at('interested') } }), anOffer({ id: 'offer-2', sharedBy: 'awa' }), anOffer({ id: 'offer-3', to: 'awa' })];
    expect(offersWithout(offers, 'awa', '')).toEqual([anOffer({ reactions: { bruno: at('interested') } })]);
    expect(offersWithout(offers.slice(0, 1), 'nobody', '')).toEqual(offers.slice(0, 1));
    expect(offersWithout([anOffer({ text: 'Pour toi Awa : vendeuse' })], 'awa', 'Awa')).toEqual([anOffer({ text: 'Pour toi […] : vendeuse' })]);
  });

  it('lists people in the order in which they got there', () => {
    expect(peopleAt(anOffer({ reactions: { awa: at('applied', NOW + 2), bruno: at('applied', NOW + 1), zoe: at('hired') } }), ['applied'])).toEqual(['bruno', 'awa']);
  });
});

describe('the name of an offer', () => {
  it.each<[Pick<Offer, 'text' | 'fields'>, string]>([
    [{ text: 'x', fields: { title: 'Vendeuse', employer: 'Le Panier' } }, 'Vendeuse, Le Panier'],
    [{ text: 'x', fields: { title: 'Vendeuse' } }, 'Vendeuse'],
    [{ text: '\n Cariste à Brix \nCDI' }, 'Cariste à Brix '],
    [{ text: 'a'.repeat(80), fields: { employer: 'Le Panier' } }, `${'a'.repeat(60)}…`],
  ])('%j is %s', (offer, name) => {
    expect(nameOf(offer).trim()).toBe(name.trim());
  });
});

describe('the figures of a group', () => {
  const offers = [
    anOffer({ reactions: { awa: at('hired', NOW), bruno: at('applied', NOW - 10 * DAY_MS), zoe: at('not-for-me') } }),
    anOffer({ id: 'offer-2', sharedAt: NOW + 1, reactions: { bruno: at('interested') } }),
    anOffer({ id: 'offer-3', sharedAt: NOW - 20 * DAY_MS, review: 'warned' }),
  ];

  it('count what was shared, what waits, and who is how far; "pas pour moi" is nobody’s figure', () => {
    const figures = figuresOf({ offers });
    expect(figures).toMatchObject({ shared: 2, waiting: 1, totals: { hired: 1, interview: 0, applied: 1, interested: 1 } });
    expect(figures.offers.map(({ came }) => came)).toEqual([[{ stage: 'interested', people: ['bruno'] }], [{ stage: 'hired', people: ['awa'] }, { stage: 'applied', people: ['bruno'] }]]);
    expect(JSON.stringify(figures)).not.toContain('zoe');
  });

  it('of a week count what happened in it only', () => {
    const week = figuresOf({ offers: offers.slice(0, 2) }, { from: NOW - 12 * DAY_MS, until: NOW - 5 * DAY_MS });
    expect(week).toMatchObject({ shared: 0, totals: { hired: 0, applied: 1 } });
    expect(isQuietWeek(figuresOf({ offers: offers.slice(0, 2) }, { from: 0, until: NOW - 30 * DAY_MS }))).toBe(true);
    expect(isQuietWeek(week)).toBe(false);
  });

  it('are gone with the offers after six months', () => {
    const cohort = aCohort({ offers: offers.slice(0, 1) });
    expect(withoutOldOffers(cohort, NOW + 182 * DAY_MS)?.offers[0]?.reactions).toEqual(cohort.offers[0]?.reactions);
    expect(withoutOldOffers(cohort, NOW + 183 * DAY_MS)?.offers).toEqual([]);
  });
});
