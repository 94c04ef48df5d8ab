import { sameOffer } from '../../src/domain/offer-identity';
import { marksOf } from '../../src/understanding/matching/offer-marks';
import { anOfferOf, DIFFERENT, HELD_BACK_DIFFERENT, HELD_BACK_SAME, SAME, type Line } from './offer-pairs';

/** Whether two offers are taken for one, in whichever order they came. */
function areSame(a: Line, b: Line): boolean {
  const [one, other] = [marksOf(anOfferOf(a)), marksOf(anOfferOf(b))];
  const said = sameOffer(one, other);
  expect(sameOffer(other, one)).toBe(said);
  return said;
}

const missed = SAME.filter(([a, b]) => !areSame(a, b));

test('at least 95 of 100 offers that come back in other words are recognised', () => {
  expect(SAME.length).toBeGreaterThanOrEqual(60);
  console.info(`offer-identity: ${SAME.length - missed.length} of ${SAME.length} pairs recognised, 0 of ${DIFFERENT.length} different ones taken for one`);
  expect(missed.length / SAME.length).toBeLessThanOrEqual(0.05);
});

test.each(DIFFERENT)('%s · is not · %s', (a, b) => {
  expect(areSame(a, b)).toBe(false);
});

test('there are at least 60 pairs that must be told apart', () => {
  expect(DIFFERENT.length).toBeGreaterThanOrEqual(60);
});

test('an offer is itself as soon as it says what, who and where', () => {
  for (const line of [...SAME, ...DIFFERENT].flat()) {
    const fields = anOfferOf(line);
    const complete = fields.title !== undefined && fields.employer !== undefined && fields.commune !== undefined;
    if (complete) expect([line, areSame(line, line)]).toEqual([line, true]);
  }
});

test('an offer that says nothing is no other offer', () => {
  expect(sameOffer(marksOf({}), marksOf({}))).toBe(false);
});

test('of offers nobody tuned the words for, most are recognised and none is mistaken', () => {
  const recognised = HELD_BACK_SAME.filter(([a, b]) => areSame(a, b)).length;
  console.info(`offer-identity, held back: ${recognised} of ${HELD_BACK_SAME.length} pairs recognised, of ${HELD_BACK_DIFFERENT.length} different ones none taken for one`);
  expect(recognised / HELD_BACK_SAME.length).toBeGreaterThanOrEqual(0.6);
  expect(HELD_BACK_DIFFERENT.filter(([a, b]) => areSame(a, b))).toEqual([]);
});
