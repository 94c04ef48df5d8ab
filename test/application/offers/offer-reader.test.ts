import { offerReader, type Enriching } from '../../../src/application/offers/offer-reader';
import type { OfferReader } from '../../../src/application/offer-ports';

const rules: OfferReader = { read: (text) => Promise.resolve({ fields: { title: text }, warnings: [] }) };

/** A clock that stands until a source takes its time. */
function aClock() {
  let now = 0;
  return { now: () => now, passes: (ms: number) => (now += ms) };
}

/** A source that takes so long (ms), finds an employer, and notes how long it might have taken. */
function source(name: string, clock: ReturnType<typeof aClock>, tookMs: number, patiences: number[]): Enriching {
  return (_text, sofar, patienceMs) => {
    patiences.push(patienceMs);
    clock.passes(tookMs);
    return Promise.resolve({ ...sofar, fields: { ...sofar.fields, employer: `${sofar.fields.employer ?? ''}${name}` } });
  };
}

describe('reading an offer', () => {
  it('by rules alone needs nothing else', async () => {
    await expect(offerReader({ rules, steady: aClock() }).read('Vendeuse', 9_000)).resolves.toEqual({ fields: { title: 'Vendeuse' }, warnings: [] });
  });

  it('asks each source in its order; what one leaves of its time is for those after it', async () => {
    const clock = aClock();
    const patiences: number[] = [];
    const more = [source('a', clock, 0, patiences), source('b', clock, 1_000, patiences), source('c', clock, 0, patiences)];
    const { fields } = await offerReader({ rules, more, steady: clock }).read('Vendeuse', 9_000);
    expect(fields.employer).toBe('abc');
    expect(patiences).toEqual([3_000, 4_500, 8_000]);
    await offerReader({ rules, more, steady: clock }).read('Vendeuse', 1_000);
    expect(patiences.slice(3)).toEqual([333, 500, 0]);
  });

  it('goes on without a source that fails, and with what was read before one that is late', async () => {
    const clock = aClock();
    const fails: Enriching = () => Promise.reject(new Error('down'));
    const never: Enriching = () => new Promise(() => undefined);
    const { fields } = await offerReader({ rules, more: [fails, never, source('c', clock, 0, [])], steady: clock }).read('Vendeuse', 60);
    expect(fields).toEqual({ title: 'Vendeuse', employer: 'c' });
  });
});
