import type { Outlet } from '../../src/application/outlet';
import type { Limiter, SendResult } from '../../src/application/ports';
import { pacedReplies } from '../../src/delivery/pace-replies';
import { aPerson } from '../contract/records';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const awa = aPerson('awa').address;
const marius = aPerson('marius').address;
const words = { type: 'message', text: 'Bonjour' } as const;

function replies(count: Limiter['count'] = async (posted) => posted.map(() => 0), result: SendResult = { sent: true, activity: 'a1' }) {
  const counted = jest.fn(count);
  const pause = jest.fn(async () => undefined);
  const post = jest.fn<Promise<SendResult>, Parameters<Outlet['post']>>(async () => result);
  const limiter: Limiter = { count: counted, pause, place: async () => ({ place: 'later', waitMs: 60_000, id: 'p' }) };
  const outlet = pacedReplies({ post, update: async () => result }, { limiter, clock: { now: () => Date.now() }, log });
  return { outlet, counted, pause, post };
}

const counts = async (counted: jest.Mock): Promise<void> => {
  while (counted.mock.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
};

beforeEach(() => jest.clearAllMocks());

describe('replies', () => {
  it('go at once, whatever deliveries do, and are counted together afterwards', async () => {
    const { outlet, counted, post } = replies();
    await outlet.post(awa, words);
    await outlet.update(marius, 'a1', words);
    expect(post).toHaveBeenCalledTimes(1);
    expect(counted).not.toHaveBeenCalled();
    await counts(counted);
    expect(counted.mock.calls).toEqual([[[awa, marius]]]);
    await outlet.close();
    expect(counted).toHaveBeenCalledTimes(1);
  });

  it('are counted before the process ends', async () => {
    const { outlet, counted } = replies();
    await outlet.post(awa, words);
    await outlet.close();
    expect(counted.mock.calls).toEqual([[[awa]]]);
  });

  it('wait where a conversation has had too much, and nowhere else; a second at most', async () => {
    const { outlet, counted, post } = replies(async (posted) => posted.map(({ speaker }) => (speaker === awa.speaker ? 3_600_000 : 0)));
    await outlet.post(awa, words);
    await counts(counted);
    const before = Date.now();
    const waiting = outlet.post(awa, words);
    await outlet.post(marius, words);
    expect(post.mock.calls.map(([to]) => to)).toEqual([awa, marius]);
    await waiting;
    expect(Date.now() - before).toBeGreaterThanOrEqual(990);
    expect(post).toHaveBeenCalledTimes(3);
    await outlet.close();
  });

  it('are sent though nobody can count them', async () => {
    const { outlet, post } = replies(async () => Promise.reject(new Error('no Redis')));
    expect(await outlet.post(awa, words)).toEqual({ sent: true, activity: 'a1' });
    await outlet.close();
    expect(post).toHaveBeenCalledTimes(1);
    expect(log.warn).toHaveBeenCalledWith('replies.uncounted');
  });

  it('pause the deliveries of their conversation when the channel wants less', async () => {
    const { outlet, pause } = replies(undefined, { sent: false, why: 'throttled', code: '429', retryAfterMs: 4_000 });
    await outlet.post(awa, words);
    expect(pause).toHaveBeenCalledWith(awa, 4_000, 'conversation');
    await outlet.close();
  });
});
