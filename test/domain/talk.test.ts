import { withoutPerson } from '../../src/domain/cohort';
import { isOpen, openTalkOf, openTalks, readersOf, withMessage, withoutOldTalks, withTalk } from '../../src/domain/talk';
import { aCohort, aTalk, NOW } from '../support/builders';

const DAY = 86_400_000;
const says = (from: string, id = 'm', at = NOW, text = 'Bonjour') => ({ id, from, at, text });
const cohort = aCohort({ members: ['Awa', 'Marc'], counsellors: { odile: 'Odile', karim: 'Karim' } });

describe('a talk', () => {
  it('is read by all counsellors until one has answered, then by those who have', () => {
    const asked = aTalk();
    expect(readersOf(asked, 'awa', cohort)).toEqual(['odile', 'karim']);
    const answered = withMessage(asked, says('karim'));
    expect(readersOf(answered, 'awa', cohort)).toEqual(['karim']);
    expect(readersOf(withMessage(answered, says('odile')), 'awa', cohort)).toEqual(['karim', 'odile']);
    expect(readersOf(answered, 'karim', cohort)).toEqual(['awa']);
  });

  it('goes back to all of them when who answered accompanies the group no more', () => {
    expect(readersOf(aTalk({ counsellors: ['gone'] }), 'awa', cohort)).toEqual(['odile', 'karim']);
  });

  it('is not taken over by the member’s own words', () => {
    expect(withMessage(aTalk(), says('awa')).counsellors).toEqual([]);
  });

  it('ends after seven days without a word, once it was answered; a request waits for thirty', () => {
    expect([7 * DAY - 1, 7 * DAY].map((ms) => isOpen(aTalk({ counsellors: ['odile'] }), NOW + ms))).toEqual([true, false]);
    expect([30 * DAY - 1, 30 * DAY].map((ms) => isOpen(aTalk(), NOW + ms))).toEqual([true, false]);
    expect(isOpen(aTalk({ closedAt: NOW }), NOW)).toBe(false);
  });

  it('is found by its member while it goes on, the latest word first', () => {
    const two = { ...cohort, talks: [aTalk(), aTalk({ id: 'talk-2', member: 'marc', lastAt: NOW + 1 }), aTalk({ id: 'old', closedAt: NOW })] };
    expect(openTalks(two, NOW + 2).map(({ id }) => id)).toEqual(['talk-2', 'talk-1']);
    expect(openTalkOf(two, 'awa', NOW + 2)?.id).toBe('talk-1');
    expect(openTalkOf(two, 'nobody', NOW)).toBeUndefined();
    expect(openTalks(cohort, NOW)).toEqual([]);
  });

  it('keeps its last forty messages', () => {
    const long = Array.from({ length: 50 }, (_, index) => says('awa', String(index))).reduce(withMessage, aTalk());
    expect(long.messages).toHaveLength(40);
    expect(long.messages.at(-1)?.id).toBe('49');
  });
});

describe('what was said', () => {
  const talk = aTalk({ reason: 'Loyer', lastAt: NOW + 20 * DAY, counsellors: ['odile'], messages: [says('awa', 'm1'), says('odile', 'm2', NOW + 20 * DAY)] });

  it('goes after thirty days, word by word, the reason too, and the talk with its last word', () => {
    const with30 = (days: number) => withoutOldTalks(withTalk(cohort, talk), NOW + days * DAY)?.talks;
    expect(with30(29)).toBeUndefined();
    expect(with30(30)?.map(({ reason, messages }) => ({ reason, left: messages.map(({ id }) => id) }))).toEqual([{ reason: undefined, left: ['m2'] }]);
    expect(with30(50)).toEqual([]);
    expect(withoutOldTalks(cohort, NOW + 99 * DAY)).toBeUndefined();
  });

  it('goes with the member', () => {
    expect(withoutPerson(withTalk(cohort, talk), 'awa').talks).toEqual([]);
  });

  it('goes with the counsellor who said it; the talk is there for the others', () => {
    const [left] = withoutPerson(withTalk(cohort, talk), 'odile').talks ?? [];
    expect(left).toMatchObject({ member: 'awa', counsellors: [], messages: [{ id: 'm1' }] });
  });

  it('loses the first name of somebody else who is erased, where it can only mean them', () => {
    const about = { ...talk, reason: 'Marc me dépose', messages: [says('awa', 'm1', NOW, 'MARC a le code')] };
    const [left] = withoutPerson(withTalk(cohort, about), 'marc').talks ?? [];
    expect(left).toMatchObject({ reason: '[…] me dépose', messages: [{ text: '[…] a le code' }] });
  });
});
