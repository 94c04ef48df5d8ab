import { createQueue } from '../../src/adapters/queue';
import { connectionOptions } from '../../src/adapters/redis/connection-options';
import { finishErasures, forgetJobs } from '../../src/application/people/finish-erasures';
import { erasureOf } from '../../src/application/people/erasure';
import { parseQuietHours } from '../../src/domain/quiet-hours';
import { anOrganisation, ids, redisAddress, type Organisation } from './organisation';
import { aCohort, aConversation, aMember, aMessage, aPerson, DAY, fresh, MINUTE, NOW } from './records';

const GONE = 'gone4f7a';
const NAME = 'Zéphyrine';
const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };

let here: Organisation;
beforeEach(() => {
  here = anOrganisation();
});
afterEach(() => here.close());

const gone = aPerson(GONE, { firstName: NAME, memberOf: 'bocage' });
const counsellor = aPerson('counsellor', { firstName: 'Maëlle', counsels: ['bocage'] });
const stays = aPerson('stays', { firstName: 'Basile', memberOf: 'bocage' });

function theCohort(members: Record<string, string>) {
  const session = {
    id: 's1', start: '2026-11-20T09:30', durationMinutes: 120, place: 'Salle 2', programme: 'CV', status: 'planned' as const, revision: 1,
    rsvps: { stays: { answer: 'notComing' as const, at: NOW, reasonText: `${NAME} ne peut pas me déposer` } },
  };
  const named = Object.fromEntries(Object.entries(members).map(([id, name]) => [id, aMember(name)]));
  return aCohort('bocage', { members: named, counsellors: { counsellor: 'Maëlle' }, sessions: { s1: session } });
}

async function settle(members: Record<string, string> = { [GONE]: NAME, stays: 'Basile' }): Promise<void> {
  await here.store.commit({ people: [gone, counsellor, stays].map(fresh), cohorts: [fresh(theCohort(members))], conversation: fresh(aConversation(gone.address.speaker, { person: GONE })) }, NOW);
}

async function erase(): Promise<string> {
  const [person] = (await here.store.details([GONE], [])).people;
  const cohort = await here.store.cohort('bocage');
  const quiet = parseQuietHours('none');
  if (!person || !cohort || !quiet.ok) throw new Error('nobody to erase');
  const policy = { zone: 'Europe/Paris', reminders: [], quiet: quiet.value, organisation: 'x', retentionMonths: 24 };
  return here.store.commit(erasureOf(person, [cohort], { ids, now: NOW, policy }), NOW);
}

const holding = (everything: Record<string, string>, ...words: string[]): string[] =>
  Object.entries(everything).filter(([key, content]) => words.some((word) => key.includes(word) || content.includes(word))).map(([key]) => key);

function aQueue() {
  return createQueue({ connection: connectionOptions(redisAddress()), organisation: here.name, clock: { now: () => NOW }, log });
}

describe('P-2 erasing somebody, in what others wrote', () => {
  it('strikes their first name in announcements, notes and other people’s reasons, and nothing else of them', async () => {
    await settle();
    const note = `Merci à ${NAME} pour les clés, Zéphyrines non`;
    await here.store.commit({
      outgoing: [
        aMessage('bravo', ['stays'], { notice: { kind: 'announcement', text: `Bravo à ${NAME.toUpperCase()} !` } }),
        aMessage('moved', ['stays'], { notice: { kind: 'moved', from: '2026-11-20T09:30', to: '2026-11-21T09:30', placeBefore: 'A', place: 'B', note } }),
      ],
    }, NOW);
    expect(await erase()).toBe('done');
    const { broadcasts } = await here.store.details([], ['bravo', 'moved']);
    expect(broadcasts.map(({ broadcast }) => broadcast.notice)).toEqual([
      { kind: 'announcement', text: 'Bravo à […] !' },
      { kind: 'moved', from: '2026-11-20T09:30', to: '2026-11-21T09:30', placeBefore: 'A', place: 'B', note: 'Merci à […] pour les clés, Zéphyrines non' },
    ]);
    expect((await here.store.cohort('bocage'))?.value.sessions['s1']?.rsvps['stays']?.reasonText).toBe('[…] ne peut pas me déposer');
  });

  it('leaves a first name that somebody else of the group bears too', async () => {
    await settle({ [GONE]: NAME, stays: 'zéphyrine' });
    await here.store.commit({ outgoing: [aMessage('bravo', ['stays'], { notice: { kind: 'announcement', text: `Bravo à ${NAME}` } })] }, NOW);
    await erase();
    expect((await here.store.details([], ['bravo'])).broadcasts[0]?.broadcast.notice).toEqual({ kind: 'announcement', text: `Bravo à ${NAME}` });
    expect((await here.store.cohort('bocage'))?.value.sessions['s1']?.rsvps['stays']?.reasonText).toContain(NAME);
  });

  it('strikes it on other people’s chat pages too, sealed buttons untouched, and takes their own page away', async () => {
    await settle();
    const card = { attachments: [{ content: { title: `${NAME} arrive dans le groupe`, data: { relais: `x-${NAME}-y` } } }] };
    await here.chat.append(counsellor.address.conversation, card, NOW);
    await here.chat.append(counsellor.address.conversation, { text: 'Autre chose' }, NOW);
    await here.chat.append(gone.address.conversation, { text: 'Je suis là' }, NOW);
    await erase();
    const { activities } = await here.chat.since(counsellor.address.conversation, 0);
    expect(activities[0]).toMatchObject({ attachments: [{ content: { title: '[…] arrive dans le groupe', data: { relais: `x-${NAME}-y` } } }] });
    expect(activities[1]).toMatchObject({ text: 'Autre chose' });
    expect((await here.chat.since(gone.address.conversation, 0)).activities).toEqual([]);
  });

  it('is refused, to be done again, when something was said on such a page meanwhile', async () => {
    await settle();
    await here.chat.append(counsellor.address.conversation, { text: `${NAME} ?` }, NOW);
    const read = here.redis.hgetall.bind(here.redis);
    let said = false;
    here.redis.hgetall = async (key: string) => {
      const lines = await read(key);
      if (key === here.keys.chat(counsellor.address.conversation) && !said) await here.chat.append(counsellor.address.conversation, { text: `Où est ${NAME} ?` }, NOW);
      said ||= key === here.keys.chat(counsellor.address.conversation);
      return lines;
    };
    expect(await erase()).toBe('stale');
    expect(await erase()).toBe('done');
    expect(holding(await here.everything(), NAME)).toEqual([]);
  });

  it('takes them out of a cohort where they are no member any more', async () => {
    await settle();
    const before = aCohort('before', { offers: [{ id: 'o', text: 'Poste', sharedBy: 'stays', sharedAt: NOW, to: GONE }] });
    await here.store.commit({ cohorts: [fresh(before)] }, NOW);
    await erase();
    expect((await here.store.cohort('before'))?.value.offers).toEqual([]);
  });
});

describe('P-2 erasing somebody who waits in the queue', () => {
  it('takes out their jobs in whatever state, BullMQ’s keys included, and no other job', async () => {
    await settle();
    const queue = aQueue();
    const job = (person: string, tries: number) => ({ kind: 'deliver' as const, broadcast: 'b', person, tries });
    await queue.wake(job(GONE, 0), NOW);
    await queue.wake(job(GONE, 1), NOW + MINUTE);
    await queue.wake(job('stays', 0), NOW);
    expect(holding(await here.everything(), GONE).some((key) => key.includes('deliver'))).toBe(true);
    await erase();
    await forgetJobs({ keeping: here.keeping, queue });
    expect(holding(await here.everything(), GONE)).toEqual([]);
    expect(holding(await here.everything(), '"person\\":\\"stays').length).toBeGreaterThan(0);
    await queue.close();
  });

  it('is not finished while a worker has such a job in hand, and is once it has ended', async () => {
    await settle();
    const queue = aQueue();
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    let begun = (): void => undefined;
    const begins = new Promise<void>((resolve) => (begun = resolve));
    const deliver = async (): Promise<undefined> => {
      begun();
      await ended;
      return undefined;
    };
    const worker = queue.work({ deliver, agenda: async () => undefined, report: async () => undefined });
    await queue.wake({ kind: 'deliver', broadcast: 'b', person: GONE, tries: 0 }, NOW);
    await begins;
    await erase();
    await finishErasures({ keeping: here.keeping, queue, log });
    expect((await here.keeping.unfinished())?.tombstones).toHaveLength(1);
    end();
    await worker.close();
    await finishErasures({ keeping: here.keeping, queue, log });
    expect(await here.keeping.unfinished()).toBeUndefined();
    expect(holding(await here.everything(), GONE)).toEqual([]);
    await queue.close();
  });
});

describe('finishing an erasure', () => {
  const finish = async (rewritten: boolean | 'refused'): Promise<boolean> => {
    const queue = { forget: async () => 0 };
    await finishErasures({ keeping: { ...here.keeping, rewriteFile: async () => rewritten }, queue, log });
    return (await here.keeping.unfinished()) === undefined;
  };

  it('is done when the file was written anew, and tried again when it was not', async () => {
    await settle();
    await erase();
    expect(await finish(false)).toBe(false);
    expect(await finish(true)).toBe(true);
  });

  it('is done, and said in the log, where the server lets nobody ask for it', async () => {
    await settle();
    await erase();
    log.warn.mockClear();
    expect(await finish('refused')).toBe(true);
    expect(log.warn).toHaveBeenCalledWith('erasure.file-kept', { people: 1 });
  });

  it('leaves those who were erased meanwhile for the next time', async () => {
    await settle();
    await erase();
    const rewriteFile = async (): Promise<true> => {
      await here.store.commit({ erase: [{ person: '', speaker: 'webchat|later' }] }, NOW + 1);
      return true;
    };
    await finishErasures({ keeping: { ...here.keeping, rewriteFile }, queue: { forget: async () => 0 }, log });
    expect((await here.keeping.unfinished())?.tombstones).toHaveLength(1);
  });
});

describe('what stays of somebody erased', () => {
  it('is a keyed hash, by which a restored backup shows that they are back', async () => {
    await settle();
    expect(await here.keeping.returned()).toEqual([]);
    await erase();
    const tombstones = await here.keeping.tombstones();
    expect(Object.values(tombstones)).toEqual([NOW]);
    expect(JSON.stringify(tombstones)).not.toContain(GONE);
    await here.redis.del(here.keys.erased);
    await here.store.commit({ people: [fresh(gone)] }, NOW);
    expect(await here.keeping.returned()).toEqual([]);
    await here.keeping.bury(tombstones);
    expect(await here.keeping.returned()).toEqual([GONE]);
  });

  it('goes after twelve months', async () => {
    await settle();
    await here.keeping.bury({ old: NOW - 366 * DAY, recent: NOW - 364 * DAY });
    await erase();
    expect(Object.keys(await here.keeping.tombstones())).toEqual(expect.arrayContaining(['recent']));
    expect(Object.keys(await here.keeping.tombstones())).not.toContain('old');
  });

  it('gives each night to one process', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => here.keeping.claimNight('2026-11-22')));
    expect(claims.filter((claim) => claim)).toHaveLength(1);
    expect(await here.keeping.claimNight('2026-11-23')).toBe(true);
  });
});
