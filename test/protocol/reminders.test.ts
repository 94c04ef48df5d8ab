import { at, plusDays, toInstant } from '../../src/domain/wall-clock';
import { timeInWords } from '../../src/i18n/dates';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, PARIS, plansSession, sessionAt, workday, type CohortScene, type SessionScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let relais: TestRelais;
afterEach(() => relais.stop());

/** Lets the clock jump to an instant; the bot that starts there does what is due. */
const jumpTo = (instant: number): Promise<void> => relais.travel(instant - relais.now());
const reminders = (person: Somebody): string[] => person.hears().filter((text) => /Rappel|Votre séance/.test(text));

/** Waits until everybody in the list has this many reminders; one too many is seen at the next look. */
async function remindersAre(scene: CohortScene, wanted: Record<string, number>): Promise<void> {
  const counts = (): Record<string, number> => Object.fromEntries(Object.keys(wanted).map((name) => [name, reminders(memberOf(scene, name)).length]));
  const until = Date.now() + 10_000;
  while (JSON.stringify(counts()) !== JSON.stringify(wanted) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(counts()).toEqual(wanted);
}

/** The same at the end: stopping the bot lets all work under way end, so that one reminder too many is seen. */
async function remindersStay(scene: CohortScene, wanted: Record<string, number>): Promise<void> {
  await remindersAre(scene, wanted);
  await relais.restart();
  await remindersAre(scene, wanted);
}

describe('the reminders of a session', () => {
  it('come 7 days before to all, 2 days before to who has not answered, the day before to all, 3 hours before to who comes', async () => {
    relais = await aRelais();
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms', Awa: 'msteams', Ida: 'sms' } });
    const session = await plansSession(relais, scene, { days: 10, time: '10:00' });
    await memberOf(scene, 'Ida').says('je ne peux pas');
    await memberOf(scene, 'Ida').says('passer');

    await jumpTo(session.startsAt - 7 * DAY - 2 * HOUR);
    await remindersAre(scene, { Lina: 0, Bruno: 0, Awa: 0, Ida: 0 });
    await jumpTo(toInstant(at(plusDays(session.date, -7), '10:01'), PARIS));
    await remindersAre(scene, { Lina: 1, Bruno: 1, Awa: 1, Ida: 0 });
    const first = reminders(memberOf(scene, 'Bruno'))[0] ?? '';
    expect(first).toContain(session.words);
    expect(first).toMatch(/Salle Manche[^]*Apporter un CV[^]*1\. Je viens\n2\. Je ne peux pas\n3\. Je serai en retard/);

    await memberOf(scene, 'Lina').presses('Je viens');
    await jumpTo(toInstant(at(plusDays(session.date, -2), '10:01'), PARIS));
    await remindersAre(scene, { Lina: 1, Bruno: 2, Awa: 2, Ida: 0 });
    await memberOf(scene, 'Bruno').says('3');
    await jumpTo(toInstant(at(plusDays(session.date, -1), '10:01'), PARIS));
    await remindersAre(scene, { Lina: 2, Bruno: 3, Awa: 3, Ida: 0 });
    expect(reminders(memberOf(scene, 'Lina')).at(-1)).toMatch(/demain[^]*Votre réponse : je viens/);

    await jumpTo(session.startsAt - 3 * HOUR + MINUTE);
    await remindersAre(scene, { Lina: 3, Bruno: 4, Awa: 3, Ida: 0 });
    expect(reminders(memberOf(scene, 'Bruno')).at(-1)).toContain("aujourd'hui");
    await jumpTo(session.startsAt + HOUR);
    await remindersStay(scene, { Lina: 3, Bruno: 4, Awa: 3, Ida: 0 });
  });

  it('tell the counsellor the day before at 17:00 who has not answered and, apart, who could not be reached', async () => {
    relais = await aRelais({ RELAIS_REMINDERS: 'P2D:all' });
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms', Awa: 'msteams' } });
    const session = await plansSession(relais, scene, { days: 6, time: '10:00' });
    await memberOf(scene, 'Lina').says('je viens');
    relais.connector.answer({ status: 403 }, memberOf(scene, 'Awa').conversation);
    await jumpTo(toInstant(at(plusDays(session.date, -2), '10:01'), PARIS));
    await remindersStay(scene, { Lina: 1, Bruno: 1, Awa: 0 });
    const digests = () => scene.counsellor.hears().filter((text) => text.includes(`${scene.name} : séance`));
    await jumpTo(toInstant(at(plusDays(session.date, -1), '16:59'), PARIS));
    expect(digests()).toHaveLength(0);
    await jumpTo(toInstant(at(plusDays(session.date, -1), '17:00'), PARIS) + MINUTE);
    const digest = await scene.counsellor.hearsOf(`${scene.name} : séance`);
    expect(digest).toContain('1 personne a dit venir');
    expect(digest).toMatch(/pas répondu\n• Bruno\n[^]*joint\w*\n• Awa/);
    await relais.restart();
    expect(digests()).toHaveLength(1);
  });

  it('never speak of the old time once the session is moved', async () => {
    relais = await aRelais({ RELAIS_REMINDERS: 'P2D:all PT3H:all' });
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
    const session = await plansSession(relais, scene, { days: 5, time: '10:00' });
    await memberOf(scene, 'Lina').says('je viens');
    const after = sessionAt(workday(relais, 8), '15:00');
    await scene.counsellor.says('déplacer la séance');
    await scene.counsellor.presses("Voir l'aperçu", { date: after.date, time: after.time });
    await scene.counsellor.presses('Envoyer');
    await memberOf(scene, 'Bruno').hearsOf('déplacée');
    await jumpTo(session.startsAt - HOUR);
    await remindersAre(scene, { Lina: 0, Bruno: 0 });
    await jumpTo(toInstant(at(plusDays(after.date, -2), '15:01'), PARIS));
    await remindersStay(scene, { Lina: 1, Bruno: 1 });
    expect(reminders(memberOf(scene, 'Lina'))[0]).toContain(after.words);
    expect(reminders(memberOf(scene, 'Lina'))[0]).toContain('Pouvez-vous venir');
    expect(reminders(memberOf(scene, 'Bruno')).join()).not.toContain(session.words);
  });

  it('fall silent when the session is cancelled', async () => {
    relais = await aRelais({ RELAIS_REMINDERS: 'P1D:all' });
    const scene = await aCohort(relais, { members: { Lina: 'msteams' } });
    const session = await plansSession(relais, scene, { days: 4 });
    await scene.counsellor.says('annuler la séance');
    await scene.counsellor.presses('Passer');
    await scene.counsellor.presses('Envoyer');
    await memberOf(scene, 'Lina').hearsOf('annulée');
    await jumpTo(session.startsAt - HOUR);
    await remindersStay(scene, { Lina: 0 });
    expect(scene.counsellor.hears().join()).not.toContain(`${scene.name} : séance`);
  });

  it('are one at most when the bot slept through several of them', async () => {
    relais = await aRelais();
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
    const session = await plansSession(relais, scene, { days: 10 });
    await jumpTo(session.startsAt - 20 * HOUR);
    await remindersStay(scene, { Lina: 1, Bruno: 1 });
  });

  it('do not reach who stopped the messages or was erased', async () => {
    relais = await aRelais({ RELAIS_REMINDERS: 'P2D:all' });
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms', Awa: 'sms' } });
    const session = await plansSession(relais, scene, { days: 5 });
    await memberOf(scene, 'Bruno').says('STOP');
    await memberOf(scene, 'Awa').says('supprimer');
    await memberOf(scene, 'Awa').says('1');
    await jumpTo(session.startsAt - DAY - 20 * HOUR);
    await remindersStay(scene, { Lina: 1, Bruno: 0, Awa: 0 });
  });

  it('reach who joins after they were planned', async () => {
    relais = await aRelais({ RELAIS_REMINDERS: 'P1D:all' });
    const scene = await aCohort(relais);
    const session = await plansSession(relais, scene, { days: 5 });
    scene.members['Nora'] = await joins(relais, scene, 'Nora', 'sms');
    await jumpTo(session.startsAt - 20 * HOUR);
    await remindersStay(scene, { Nora: 1 });
  });
});

describe('a session planned less than a day ahead', () => {
  it('announces itself once, at once', async () => {
    relais = await aRelais();
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
    const session = await plansSoon(scene, 20 * HOUR);
    for (const name of ['Lina', 'Bruno']) {
      await memberOf(scene, name).hearsOf(session.words);
      expect(memberOf(scene, name).hears().filter((text) => text.includes(session.words))).toHaveLength(1);
    }
    expect(await memberOf(scene, 'Lina').presses('Je viens')).toContain('Votre réponse : je viens');
    await relais.restart();
    expect(about(memberOf(scene, 'Bruno'), session)).toHaveLength(1);
  });
});

describe('quiet hours', () => {
  /** Two hours from now until two hours ago: quiet now, open in a short while. Never depends on the hour of the test. */
  const quietNow = (): string => `${clock(-2 * HOUR)}-${clock(3 * HOUR)}`;
  const clock = (ahead: number): string => new Date(Date.now() + ahead).toLocaleTimeString('fr-FR', { timeZone: PARIS, hour: '2-digit', minute: '2-digit' });

  it('hold back a message to the group, say so before and after, and let it go when they end', async () => {
    const quiet = quietNow();
    relais = await aRelais({ RELAIS_QUIET_HOURS: quiet });
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
    const end = timeInWords(quiet.slice(-5));
    await scene.counsellor.says('écrire au groupe');
    expect(await scene.counsellor.presses("Voir l'aperçu", { text: 'Un mot du soir' })).toContain(end);
    expect(await scene.counsellor.presses('Envoyer')).toContain(end);
    expect(await scene.counsellor.hearsOf('En cours d’envoi : 2')).toContain(end);
    await relais.restart();
    expect(memberOf(scene, 'Lina').hears().join()).not.toContain('Un mot du soir');
    await relais.travel(3 * HOUR + 2 * MINUTE);
    await memberOf(scene, 'Lina').hearsOf('Un mot du soir');
    await memberOf(scene, 'Bruno').hearsOf('Un mot du soir');
  });

  it('let through the cancellation of a session within twelve hours, and hold back that of a later one', async () => {
    relais = await aRelais({ RELAIS_QUIET_HOURS: quietNow(), RELAIS_REMINDERS: 'none' });
    const near = await aCohort(relais, { members: { Lina: 'msteams' } });
    await plansSoon(near, 11 * HOUR);
    await cancels(near);
    await memberOf(near, 'Lina').hearsOf('annulée');
    const far = await aCohort(relais, { members: { Bruno: 'sms' } });
    await plansSession(relais, far, { days: 3 });
    await cancels(far);
    await far.counsellor.hearsOf('En cours d’envoi : 1');
    await relais.restart();
    expect(memberOf(far, 'Bruno').hears().join()).not.toContain('annulée');
    await relais.travel(3 * HOUR + 2 * MINUTE);
    await memberOf(far, 'Bruno').hearsOf('annulée');
  });

  it('do not silence answers to people who write', async () => {
    relais = await aRelais({ RELAIS_QUIET_HOURS: quietNow() });
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    expect(await memberOf(scene, 'Bruno').says('menu')).toContain('Ma prochaine séance');
  });
});

const about = (person: Somebody, { words }: SessionScene): string[] => person.hears().filter((text) => text.includes(words));

/** A session so many ms from now, to the minute, whatever the day; on a holiday it is kept. */
async function plansSoon(scene: CohortScene, ahead: number): Promise<SessionScene> {
  const wall = new Date(relais.now() + ahead).toLocaleString('sv-SE', { timeZone: PARIS });
  const session = sessionAt(wall.slice(0, 10), wall.slice(11, 16));
  await scene.counsellor.says('planifier une séance');
  const typed = { date: session.date, time: session.time, durationMinutes: '60', everyWeeks: '0', place: 'Salle Manche', programme: '' };
  const answer = await scene.counsellor.presses('Planifier', typed);
  if (answer.includes('Que faire ?')) await scene.counsellor.presses('Garder');
  return session;
}

async function cancels({ counsellor }: CohortScene): Promise<void> {
  await counsellor.says('annuler la séance');
  await counsellor.presses('Passer');
  await counsellor.presses('Envoyer');
}
