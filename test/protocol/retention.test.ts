import { parseQuietHours } from '../../src/domain/quiet-hours';
import { eraseReturned, runRetention, type RetentionDeps } from '../../src/application/retention';
import { plannedRetention } from '../../src/application/retention-plan';
import { at, dateOf, plusDays, toInstant, toWall } from '../../src/domain/wall-clock';
import { nightly } from '../../src/delivery/retention';
import { foreseeRetention, keepToRetention } from '../../src/operations/retention';
import { anOrganisation, ids, type Organisation } from '../contract/organisation';
import { aCohort, aConversation, aMember, aPerson, DAY, fresh, MINUTE, NOW } from '../contract/records';
import { whereKept } from '../support/kept';
import { manualQueue } from '../support/manual-queue';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort as aGroup, joins, memberOf, PARIS } from '../support/scenes';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
/** NOW is 13 November 2026: the night of 14 October 2028 tells, that of 13 November 2028 erases. */
const TELL = '2028-10-14';
const ERASE = '2028-11-13';
const night = (date: string): number => toInstant(at(date, '03:00'), PARIS);

describe('P-4 the nightly run', () => {
  let here: Organisation;
  let now: number;
  let deps: RetentionDeps;
  beforeEach(async () => {
    here = anOrganisation();
    const quiet = parseQuietHours('none');
    if (!quiet.ok) throw new Error('quiet hours');
    const policy = { zone: PARIS, reminders: [], quiet: quiet.value, organisation: 'x', retentionMonths: 24 };
    deps = { store: here.store, keeping: here.keeping, queue: manualQueue(), policy, clock: { now: () => now }, ids, log };
    await settle();
  });
  afterEach(() => here.close());

  /** Twenty people a day apart around the last word of 13 November 2026, and those whom something else keeps. */
  async function settle(): Promise<void> {
    const around = Array.from({ length: 21 }, (_, day) => aPerson(`day${String(day - 10)}`, { lastContactAt: NOW + (day - 10) * DAY, memberOf: 'meets' }));
    const kept = [
      aPerson('present', { memberOf: 'meets' }),
      aPerson('elsewhere', { memberOf: 'meets' }),
      aPerson('counsellor', { counsels: ['meets'] }),
      aPerson('coordinator', { counsels: [], coordinator: true }),
      aPerson('waits', { waitsFor: 'meets' }),
      aPerson('alone'),
      aPerson('stopped', { stoppedAt: NOW, memberOf: 'meets' }),
    ];
    const session = { durationMinutes: 120, place: 'Salle', programme: '', status: 'planned' as const, revision: 1, rsvps: {} };
    const meets = aCohort('meets', {
      members: Object.fromEntries([...around.map(({ id }) => id), 'present', 'elsewhere', 'stopped'].map((id) => [id, { ...aMember('Awa'), joinedAt: 0 }])),
      counsellors: { counsellor: 'Nadia' },
      waiting: [{ person: 'waits', firstName: 'Lou', commune: { code: '1', name: 'Brix' }, axis: 'training', since: NOW }],
      sessions: { s1: { ...session, id: 's1', start: '2028-06-01T09:30', attendance: { present: 'present', 'day-10': 'absent' } } },
    });
    const other = aCohort('other', { sessions: { s2: { ...session, id: 's2', start: '2028-06-02T09:30', attendance: { elsewhere: 'excused' } } } });
    await here.store.commit({ people: [...around, ...kept].map(fresh), cohorts: [fresh(meets), fresh(other)] }, NOW);
  }

  async function atNight(date: string) {
    now = night(date);
    const planned = await plannedRetention(deps);
    const before = await here.keeping.people();
    const told = async () => (await here.store.details(await here.keeping.people(), [])).people.filter(({ value }) => value.retentionNoticeAt === now).map(({ value }) => value.id).sort();
    await runRetention(deps);
    const left = new Set(await here.keeping.people());
    const of = (step: string): string[] => planned.filter((entry) => entry.step === step).map(({ person }) => person).sort();
    return { planned: { tell: of('tell'), erase: of('erase') }, real: { tell: await told(), erase: before.filter((id) => !left.has(id)).sort() } };
  }

  it('tells and erases exactly those who are due, to the day, and as the dry run said', async () => {
    const days = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, index) => `day${String(from + index)}`).sort();
    const dayBefore = await atNight(plusDays(TELL, -1));
    expect(dayBefore.real.tell).toEqual(days(-10, -1));
    const day = await atNight(TELL);
    expect(day.real.tell).toEqual(['alone', 'day0', 'stopped', 'waits']);
    expect((await atNight(plusDays(TELL, 1))).real.tell).toEqual(['day1']);
    const eve = await atNight(plusDays(ERASE, -1));
    expect(eve.real.erase).toEqual(days(-10, -1));
    const last = await atNight(ERASE);
    expect(last.real.erase).toEqual(['alone', 'day0', 'stopped', 'waits']);
    expect((await atNight(plusDays(ERASE, 1))).real.erase).toEqual(['day1']);
    for (const { planned, real } of [dayBefore, day, eve, last]) expect(planned).toEqual(real);
    for (const id of ['present', 'elsewhere', 'counsellor', 'coordinator']) expect(await here.keeping.people()).toContain(id);
    expect((await here.store.cohort('meets'))?.value.waiting).toEqual([]);
  });

  it('spares whoever writes between the plan and the erasure, and does nothing twice', async () => {
    await atNight(TELL);
    now = night(ERASE);
    const commit = here.store.commit.bind(here.store);
    let wrote = false;
    const store = {
      ...here.store,
      commit: async (change: Parameters<typeof commit>[0], instant: number) => {
        const [gone] = change.erase ?? [];
        if (gone?.person === 'day0' && !wrote) {
          wrote = true;
          const [person] = (await here.store.details(['day0'], [])).people;
          if (person) await commit({ people: [{ value: { ...person.value, lastContactAt: now }, revision: person.revision }] }, now);
        }
        return commit(change, instant);
      },
    };
    expect(await runRetention({ ...deps, store })).toEqual({ told: 10, erased: 13 });
    expect(await here.keeping.people()).toContain('day0');
    expect(await runRetention(deps)).toEqual({ told: 0, erased: 0 });
  });

  it('runs once a night over all processes, in the organisation’s time, and makes up for a pause', async () => {
    now = toInstant(at(TELL, '01:59'), PARIS);
    await nightly(deps);
    expect(await plannedRetention(deps)).not.toEqual([]);
    now += MINUTE;
    const runs = jest.spyOn(deps.keeping, 'people');
    await Promise.all(Array.from({ length: 5 }, () => nightly(deps)));
    expect(runs).toHaveBeenCalledTimes(2);
    expect(await plannedRetention(deps)).toEqual([]);
    now = toInstant(at(plusDays(ERASE, 9), '16:45'), PARIS);
    await nightly(deps);
    expect(await here.keeping.people()).not.toContain('day0');
  });

  it('forgets addresses after 60 days of failure and offers after six months', async () => {
    const lost = aPerson('lost', { lastContactAt: NOW, unreachableSince: NOW });
    const offers = [{ id: 'o', text: 'Poste', sharedBy: 'present', sharedAt: NOW }];
    await here.store.commit({ people: [fresh(lost)], cohorts: [fresh(aCohort('offers', { offers }))] }, NOW);
    now = NOW + 59 * DAY;
    await runRetention(deps);
    expect((await here.store.details(['lost'], [])).people[0]?.value.address.conversation).toBe('talk-lost');
    now = NOW + 60 * DAY;
    await runRetention(deps);
    expect((await here.store.details(['lost'], [])).people[0]?.value.address).toMatchObject({ channel: 'webchat', conversation: '', user: '', serviceUrl: '' });
    now = NOW + 183 * DAY;
    await runRetention(deps);
    expect((await here.store.cohort('offers'))?.value.offers).toEqual([]);
  });

  it('is foreseen by the command with --dry-run, which writes nothing, and carried out by the command without', async () => {
    const environment = { REDIS_URL: process.env['RELAIS_TEST_REDIS'], RELAIS_ORGANISATION: here.name, RELAIS_RETENTION_MONTHS: '24', RELAIS_QUIET_HOURS: 'none' };
    now = night(TELL);
    const before = await here.everything();
    const foreseen = await foreseeRetention(environment, deps.clock);
    if (foreseen.done !== 'foreseen') throw new Error(foreseen.why);
    const due = foreseen.planned.filter(({ step }) => step === 'tell');
    expect(due.map(({ person }) => person).sort()).toEqual(['alone', ...Array.from({ length: 11 }, (_, day) => `day${String(day - 10)}`), 'stopped', 'waits'].sort());
    expect(foreseen.planned.filter(({ step }) => step === 'keep').map(({ person, on }) => `${person} ${on}`)).toContain('day1 2028-10-15');
    expect(await here.everything()).toEqual(before);
    expect(await keepToRetention(environment, deps.clock)).toEqual({ done: 'retention', told: due.length, erased: 0 });
    now = night(ERASE);
    expect(await keepToRetention(environment, deps.clock)).toMatchObject({ done: 'retention', erased: due.length });
    expect(await here.keeping.people()).not.toContain('day0');
  });

  it('erases once more whom a restored backup brought back', async () => {
    await atNight(TELL);
    await atNight(ERASE);
    await here.store.commit({ people: [fresh(aPerson('day0', { memberOf: 'meets' }))], conversation: fresh(aConversation('webchat|user-day0', { person: 'day0' })) }, now);
    expect(await eraseReturned(deps)).toBe(1);
    expect(await here.keeping.people()).not.toContain('day0');
    expect((await here.store.scene('webchat|user-day0', 'a', now)).conversation.revision).toBe(0);
  });
});

describe('P-4 somebody of whom nothing was heard', () => {
  let relais: TestRelais;
  beforeAll(async () => {
    relais = await aRelais({ RELAIS_RETENTION_MONTHS: '3' });
  });
  afterAll(() => relais.stop());

  /** At ten in the morning of this day from now, in Paris. */
  const travelToDay = (days: number) => relais.travel(toInstant(at(plusDays(dateOf(toWall(relais.now(), PARIS)), days), '10:00'), PARIS) - relais.now());

  it('is told how to stay thirty days before, stays with any word, and else is erased, and the seat is free', async () => {
    const scene = await aGroup(relais, { members: { Bruno: 'sms', Lina: 'msteams' } });
    const [bruno, lina] = [memberOf(scene, 'Bruno'), memberOf(scene, 'Lina')];
    const waiting = await joins(relais, scene, 'Wilhelmine', 'sms');
    await travelToDay(65);
    expect(await bruno.hearsOf('Pour rester')).toMatch(/Bonjour Bruno[^]*j'effacerai le [^]*1\. Je reste/);
    await lina.hearsOf('Pour rester');
    await waiting.hearsOf('Pour rester');
    expect(await bruno.says('coucou')).toContain('rien ne sera effacé');
    expect(await lina.presses('Je reste')).toContain('rien ne sera effacé');
    await scene.counsellor.says('mes groupes');
    await travelToDay(31);
    await scene.counsellor.hearsOf('Une place s’est libérée');
    expect(await whereKept(relais.organisation, 'Wilhelmine')).toEqual([]);
    expect(await bruno.says('mes données')).toContain('Bruno');
    expect(await lina.says('mes données')).toContain('Lina');
    expect(bruno.hears().filter((text) => text.includes('Pour rester'))).toHaveLength(1);
  });
});
