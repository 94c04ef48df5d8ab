import type { Limiter, Place, SendResult } from '../../src/application/ports';
import { paceOf } from '../../src/delivery/pace';
import { aPerson } from '../contract/records';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const { address } = aPerson('p1');
const sent: SendResult = { sent: true, activity: 'a1' };
const throttled = (more: { retryAfterMs?: number } = {}): SendResult => ({ sent: false, why: 'throttled', code: '429', ...more });
const unauthorised: SendResult = { sent: false, why: 'unauthorised', code: '401' };

type Answer = Pick<Place, 'place' | 'waitMs'>;

/** A limiter that answers as it is told, then gives places at once; the process wakes up as late from each wait as is said. */
function aPace(answers: Answer[] = [], lateMs: number[] = []) {
  let now = 0;
  let count = 0;
  const asked = jest.fn<Promise<Place>, Parameters<Limiter['place']>>(async () => {
    const answer = answers.shift() ?? { place: 'taken' as const, waitMs: 0 };
    const at = now;
    // After the caller noted when its place is.
    setImmediate(() => (now = at + answer.waitMs + (lateMs.shift() ?? 0)));
    return { ...answer, id: `place-${(count += 1)}` };
  });
  const pause = jest.fn<Promise<void>, Parameters<Limiter['pause']>>(async () => undefined);
  const pace = paceOf({ limiter: { place: asked, pause, count: async () => [] }, clock: { now: () => now }, log });
  return { asked, pause, pace, passes: (ms: number) => (now += ms) };
}

beforeEach(() => jest.clearAllMocks());

describe('a place for a delivery', () => {
  it('is waited for when it is near', async () => {
    const { pace, asked } = aPace([{ place: 'taken', waitMs: 20 }]);
    const before = Date.now();
    expect(await pace.place('p1')).toEqual({ person: 'p1', id: 'place-1', at: 20 });
    expect(Date.now() - before).toBeGreaterThanOrEqual(19);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('puts the job back when the conversation is left alone for longer', async () => {
    const { pace } = aPace([{ place: 'later', waitMs: 1_500 }]);
    expect(await pace.place('p1')).toEqual({ afterMs: 1_500 });
  });

  it('is asked for again while everybody is busy, and keeps its turn in the queue', async () => {
    const { pace, asked } = aPace([{ place: 'busy', waitMs: 400 }]);
    expect(await pace.place('p1')).toMatchObject({ id: 'place-2' });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is given up for another one when the process was held up meanwhile, twice at most', async () => {
    const waits = Array.from({ length: 9 }, () => ({ place: 'taken' as const, waitMs: 5 }));
    const { pace, asked } = aPace(waits, [51, 900, 900, 900]);
    expect(await pace.place('p1')).toMatchObject({ id: 'place-3' });
    expect(asked.mock.calls).toEqual([['p1', 250, undefined], ['p1', 250, 'place-1'], ['p1', 250, 'place-2']]);
  });

  it('is used as it is soon after, and given up for another one later', async () => {
    const { pace, asked, passes } = aPace();
    const place = await pace.place('p1');
    if ('afterMs' in place) throw new Error('no place');
    passes(50);
    expect(await pace.renewed(place)).toBe(place);
    passes(1);
    expect(await pace.renewed(place)).toMatchObject({ id: 'place-2' });
    expect(asked).toHaveBeenLastCalledWith('p1', 250, 'place-1');
  });

  it('is not waited for when the process ends: the job is put back at once', async () => {
    const { pace, asked } = aPace([{ place: 'taken', waitMs: 60_000 }]);
    const waiting = pace.place('p1');
    await Promise.resolve();
    pace.close();
    expect(await waiting).toEqual({ afterMs: 0 });
    expect(await pace.place('p2')).toEqual({ afterMs: 0 });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is used, however late, by a row that is claimed when the process ends', async () => {
    const { pace, passes } = aPace();
    const place = await pace.place('p1');
    if ('afterMs' in place) throw new Error('no place');
    pace.close();
    passes(900);
    expect(await pace.renewed(place)).toBe(place);
  });
});

describe('what the channel says', () => {
  it('pauses the conversation for as long as a 429 asks, or a second', async () => {
    const { pace, pause } = aPace();
    await pace.heed(address, throttled({ retryAfterMs: 7_000 }));
    await pace.heed(address, sent);
    await pace.heed(address, throttled());
    expect(pause.mock.calls).toEqual([[address, 7_000, 'conversation'], [address, 1_000, 'conversation']]);
  });

  it('pauses the lane at the third 429 in a row', async () => {
    const { pace, pause } = aPace();
    for (let count = 0; count < 3; count += 1) await pace.heed(address, throttled({ retryAfterMs: 2_000 }));
    expect(pause).toHaveBeenLastCalledWith(address, 2_000, 'lane');
    expect(pause).toHaveBeenCalledTimes(4);
    expect(log.warn).toHaveBeenLastCalledWith('channel.throttled', { what: 'lane', forMs: 2_000 });
  });

  it('stops the lane for a minute at the third 401 in a row, with an alarm, and at each one until something is taken', async () => {
    const { pace, pause } = aPace();
    for (const result of [unauthorised, unauthorised, sent, unauthorised, unauthorised]) await pace.heed(address, result);
    expect(pause).not.toHaveBeenCalled();
    await pace.heed(address, unauthorised);
    await pace.heed(address, unauthorised);
    expect(pause.mock.calls).toEqual([[address, 60_000, 'lane'], [address, 60_000, 'lane']]);
    expect(log.error.mock.calls.map(([event]) => event)).toEqual(['channel.unauthorised', 'channel.unauthorised']);
  });

  it('changes nothing about the pace otherwise', async () => {
    const { pace, pause } = aPace();
    for (const why of ['refused', 'ambiguous', 'unreached'] as const) await pace.heed(address, { sent: false, why, code: '500' });
    for (let count = 0; count < 4; count += 1) await pace.heed(address, { sent: false, why: 'throttled', code: '412' });
    expect(pause).not.toHaveBeenCalled();
  });
});
