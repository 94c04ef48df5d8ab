import { holidayOn } from '../../src/domain/holidays';
import { at, dateOf, plusDays, toWall } from '../../src/domain/wall-clock';
import { dayInWords, momentInWords } from '../../src/i18n/dates';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, formOf, PARIS, plansSession, workday, type CohortScene } from '../support/scenes';

let relais: TestRelais;
let scene: CohortScene;

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais);
});

const today = (): string => dateOf(toWall(relais.now(), PARIS));
/** The next public holiday that is at least this many days away. */
const holiday = (days = 3): string => (holidayOn(plusDays(today(), days)) ? plusDays(today(), days) : holiday(days + 1));
const form = (typed: Record<string, string>) => ({ date: workday(relais, 5), time: '10:00', durationMinutes: '120', everyWeeks: '0', place: 'Salle Manche', programme: '', ...typed });

async function plans(typed: Record<string, string>): Promise<string> {
  await scene.counsellor.says('planifier une séance');
  return scene.counsellor.presses('Planifier', form(typed));
}

describe('a counsellor plans a session', () => {
  it('once', async () => {
    const date = workday(relais, 9);
    expect(await plans({ date, time: '09:30' })).toContain(`• ${momentInWords(at(date, '09:30'))}`);
    expect(await scene.counsellor.presses('Voir la séance')).toMatch(/2 h[^]*Salle Manche/);
  });

  it('every two weeks from the first date, at the same hour of the wall clock, winter and summer', async () => {
    const date = workday(relais, 5);
    let answer = await plans({ date, time: '14:00', everyWeeks: '2' });
    if (answer.includes('Que faire ?')) answer = await scene.counsellor.presses('Garder');
    for (const weeks of [0, 2, 4, 6, 8, 10]) expect(answer).toContain(momentInWords(at(plusDays(date, weeks * 7), '14:00')));
    expect(answer).toMatch(/et \d+ autres dates/);
  });

  it('and finds the group’s series again half a year later, topped up by the clock', async () => {
    const own = await aRelais();
    try {
      const group = await aCohort(own);
      const date = workday(own, 5);
      await group.counsellor.says('planifier une séance');
      const answer = await group.counsellor.presses('Planifier', { ...form({ everyWeeks: '2' }), date });
      if (answer.includes('Que faire ?')) await group.counsellor.presses('Garder');
      await own.travel(250 * 86_400_000);
      await group.counsellor.says('mes groupes');
      expect(await group.counsellor.presses(group.name)).toMatch(/Séance .*10 h/);
    } finally {
      await own.stop();
    }
  });

  it.each([
    ['in the past', () => ({ date: plusDays(today(), -1) }), 'passée'],
    ['earlier today', () => ({ date: today(), time: '00:00' }), 'déjà passé'],
    ['on 31 February', () => ({ date: `${String(Number(today().slice(0, 4)) + 1)}-02-31` }), 'n’existe pas'],
    ['in ten years', () => ({ date: plusDays(today(), 3_650) }), 'plus de deux ans'],
    ['without a date', () => ({ date: '' }), 'pas reconnu une date'],
    ['at 25:00', () => ({ time: '25:00' }), 'pas reconnu une heure'],
    ['for 3 minutes', () => ({ durationMinutes: '3' }), 'de 15 minutes à 10 heures'],
    ['every 99 weeks', () => ({ everyWeeks: '99' }), 'de 0 (une seule fois) à 12'],
    ['nowhere', () => ({ place: '' }), 'Indiquez un lieu'],
    ['with a programme of 10,000 characters', () => ({ programme: 'y'.repeat(10_000) }), 'trop long'],
  ])('not %s: the form says what is wrong and keeps the rest', async (_when, wrong, problem) => {
    const typed = wrong();
    let answer = await plans({ place: 'Salle des fêtes', ...typed });
    if (answer.includes('Que faire ?')) answer = await scene.counsellor.presses('Garder');
    expect(answer).toContain(problem);
    if (!('place' in typed)) expect(formOf(scene.counsellor, 'Planifier')['place']).toBe('Salle des fêtes');
    expect(await scene.counsellor.presses('Planifier', form({}))).toContain('Séance planifiée');
  });

  it('not during another one: the form says which, and an hour after it is fine', async () => {
    const session = await plansSession(relais, scene, { time: '10:00' });
    expect(await plans({ date: session.date, time: '11:00', durationMinutes: '60' })).toContain(session.words);
    expect(await scene.counsellor.presses('Planifier', form({ date: session.date, time: '12:00' }))).toContain('Séance planifiée');
  });
});

describe('public holidays', () => {
  it('are flagged with a choice before anything is planned', async () => {
    const flagged = await plans({ date: holiday(), everyWeeks: '2' });
    expect(flagged).toContain(dayInWords(holiday(), { year: true }));
    await scene.counsellor.presses('Annuler');
    await scene.counsellor.says('mes groupes');
    expect(await scene.counsellor.presses(scene.name)).toContain('Aucune séance');
  });

  it('kept: the session is on that day', async () => {
    await plans({ date: holiday() });
    expect(await scene.counsellor.presses('Garder')).toContain(`• ${momentInWords(at(holiday(), '10:00'))}`);
  });

  it('skipped: the series goes on two weeks later', async () => {
    await plans({ date: holiday(), everyWeeks: '2' });
    const planned = await scene.counsellor.presses('Sauter');
    expect(planned).not.toContain(`• ${momentInWords(at(holiday(), '10:00'))}`);
    expect(planned).toContain('pas de séance');
    expect(planned).toContain(`• ${momentInWords(at(plusDays(holiday(), 14), '10:00'))}`);
  });

  it('skipped when there is only that one session: nothing is planned, and nothing else is said', async () => {
    await plans({ date: holiday() });
    const answer = await scene.counsellor.presses('Sauter');
    expect(answer).toContain('Aucune séance n’est planifiée');
    expect(answer).not.toContain('rappels');
  });

  it('moved: the session is on the next working day', async () => {
    await plans({ date: holiday() });
    const planned = await scene.counsellor.presses('Décaler au jour ouvré suivant');
    expect(planned).toContain('la séance passe au');
    expect(planned).not.toContain(`• ${momentInWords(at(holiday(), '10:00'))}`);
  });

  it('are asked about again when the date is corrected after a clash', async () => {
    const before = holiday(20);
    await plans({ date: before });
    await scene.counsellor.presses('Garder');
    await plans({ date: before });
    expect(await scene.counsellor.presses('Garder')).toContain('déjà une séance');
    const other = holiday(Math.round((Date.parse(before) - Date.parse(today())) / 86_400_000) + 1);
    expect(await scene.counsellor.presses('Planifier', form({ date: other }))).toContain('Que faire ?');
  });
});
