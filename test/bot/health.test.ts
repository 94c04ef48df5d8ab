import { healthAnswers, type Check, type Figures } from '../../src/bot/health';

const alarms = new Map<string, boolean>();
const figures: Figures = { alarm: (part, on) => void alarms.set(part, on), text: () => Promise.resolve({ type: 'text/plain', body: 'figures' }) };
let now = 0;

const check = (part: Check['part'], look: Check['look'], inRedis = true): Check => ({ part, inRedis, look });
const well = (): Promise<boolean> => Promise.resolve(true);
const answersOf = (...checks: Check[]): ReturnType<typeof healthAnswers> => healthAnswers(checks, figures, () => now);

beforeEach(() => {
  alarms.clear();
  now = 0;
});

it('/ready is green when every part is well', async () => {
  const { status, body } = await answersOf(check('redis', well), check('eventLoop', well, false))['/ready']();
  expect([status, JSON.parse(body)]).toEqual([200, { ready: true, redis: true, eventLoop: true }]);
  expect(alarms.get('redis')).toBe(false);
});

it.each([
  ['says no', () => Promise.resolve(false)],
  ['cannot be looked at', () => Promise.reject(new Error('closed'))],
])('/ready is red and names the part that %s; /live stays green', async (_what, look) => {
  const answers = answersOf(check('redis', well), check('memory', look), check('jobs', well));
  const { status, body } = await answers['/ready']();
  expect([status, JSON.parse(body)]).toEqual([503, { ready: false, redis: true, memory: false, jobs: true }]);
  expect((await answers['/live']()).status).toBe(200);
  expect([...alarms]).toEqual([['redis', false], ['memory', true], ['jobs', false]]);
});

it('a lost Redis is named as the cause: what is kept in it is not looked at', async () => {
  const look = jest.fn(well);
  const { body } = await answersOf(check('redis', () => Promise.reject(new Error('lost'))), check('memory', look), check('delivery', well, false))['/ready']();
  expect(JSON.parse(body)).toEqual({ ready: false, redis: false, memory: null, delivery: true });
  expect(look).not.toHaveBeenCalled();
  expect([...alarms]).toEqual([['redis', true], ['memory', false], ['delivery', false]]);
});

it('a part that does not answer is red after three seconds', async () => {
  jest.useFakeTimers();
  const asked = answersOf(check('redis', () => new Promise<boolean>(() => undefined)))['/ready']();
  await jest.advanceTimersByTimeAsync(3_000);
  expect((await asked).status).toBe(503);
  jest.useRealTimers();
});

it('is looked at once a second at most, however often it is asked for', async () => {
  const look = jest.fn(well);
  const answers = answersOf(check('redis', look));
  await Promise.all([answers['/ready'](), answers['/ready'](), answers['/metrics']()]);
  expect(look).toHaveBeenCalledTimes(1);
  now = 1_000;
  await answers['/metrics']();
  expect(look).toHaveBeenCalledTimes(2);
});
