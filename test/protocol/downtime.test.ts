import { at, plusDays, toInstant, toWall } from '../../src/domain/wall-clock';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, PARIS, plansSession, type CohortScene, type SessionScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let relais: TestRelais;
afterEach(() => relais.stop());

/** The bot is down from now until this instant: it finds everything that was due meanwhile at once. */
const downUntil = (instant: number): Promise<void> => relais.travel(instant - relais.now());
const reminders = (person: Somebody): string[] => person.hears().filter((text) => /Rappel|Votre séance/.test(text));
const notices = ({ counsellor }: CohortScene): string[] => counsellor.hears().filter((text) => text.includes('Pas parti à temps'));

/** All that is under way ends before the bot stops; what comes up by itself afterwards is one too many. */
async function settled(): Promise<void> {
  await relais.restart();
  await relais.restart();
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function aSessionToRemind(plan: string): Promise<{ scene: CohortScene; session: SessionScene }> {
  relais = await aRelais({ RELAIS_REMINDERS: plan });
  const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
  return { scene, session: await plansSession(relais, scene, { days: 6, time: '10:00' }) };
}

describe('T-3 a reminder', () => {
  it('that a pause of ten minutes held up is sent', async () => {
    const { scene, session } = await aSessionToRemind('PT3H:all');
    await downUntil(session.startsAt - 3 * HOUR + 10 * MINUTE);
    for (const name of ['Lina', 'Bruno']) await until(() => reminders(memberOf(scene, name)).length === 1, `${name} is reminded`);
    await settled();
    expect(reminders(memberOf(scene, 'Lina'))).toHaveLength(1);
    expect(notices(scene)).toEqual([]);
  });

  it('is sent half an hour before the start at the latest', async () => {
    const { scene, session } = await aSessionToRemind('PT3H:all');
    await downUntil(session.startsAt - 31 * MINUTE);
    await until(() => reminders(memberOf(scene, 'Bruno')).length === 1, 'Bruno is reminded');
    expect(notices(scene)).toEqual([]);
  });

  it('that comes later than that is not sent: the counsellor is told once, and sees who heard nothing', async () => {
    const { scene, session } = await aSessionToRemind('PT3H:all');
    await memberOf(scene, 'Lina').says('je viens');
    await downUntil(session.startsAt - 29 * MINUTE);
    const told = await scene.counsellor.hearsOf('Pas parti à temps');
    expect(told).toMatch(/Le rappel prévu .* à 7 h n’est pas parti.*2 personnes/);
    await settled();
    for (const name of ['Lina', 'Bruno']) expect(reminders(memberOf(scene, name))).toEqual([]);
    expect(notices(scene)).toHaveLength(1);
    expect(await scene.counsellor.presses('Qui vient ?')).toMatch(/joint\w* \(1\)\n• Bruno/);
  });

  it('of a session that took place during a pause of three days is not sent, and every one that was missed is told', async () => {
    const { scene, session } = await aSessionToRemind('P2D:all P1D:unanswered PT3H:coming');
    await memberOf(scene, 'Lina').says('je viens');
    await downUntil(session.startsAt + DAY);
    await scene.counsellor.hearsOf('Pas parti à temps');
    await until(() => notices(scene).length >= 3, 'three notices');
    await settled();
    for (const name of ['Lina', 'Bruno']) expect(reminders(memberOf(scene, name))).toEqual([]);
    const told = notices(scene).join('\n');
    expect(notices(scene)).toHaveLength(3);
    expect(told.match(/Le rappel prévu .* 1 personne devait/g)).toHaveLength(2);
    expect(told.match(/Le point prévu .* à 17 h n’est pas parti/g)).toHaveLength(1);
  });

  it('of a session still ahead comes once after a pause of three days, with the digest once', async () => {
    const { scene, session } = await aSessionToRemind('P3D:all P2D:all P1D:all PT3H:all');
    await downUntil(session.startsAt - 5 * HOUR);
    for (const name of ['Lina', 'Bruno']) await until(() => reminders(memberOf(scene, name)).length === 1, `${name} is reminded`);
    await scene.counsellor.hearsOf(`${scene.name} : séance`);
    await settled();
    for (const name of ['Lina', 'Bruno']) expect(reminders(memberOf(scene, name))).toHaveLength(1);
    expect(scene.counsellor.hears().filter((text) => text.includes(`${scene.name} : séance`))).toHaveLength(1);
    expect(notices(scene)).toEqual([]);
  });
});

/** Quiet for three hours from now, whatever the hour of the test. */
const wall = (ahead: number): string => toWall(Date.now() + ahead, PARIS).slice(11);
const quietNow = (): string => `${wall(-2 * HOUR)}-${wall(3 * HOUR)}`;

async function heldMessage(): Promise<{ scene: CohortScene; opens: number }> {
  relais = await aRelais({ RELAIS_QUIET_HOURS: quietNow(), RELAIS_REMINDERS: 'none' });
  const opens = Date.parse(`${new Date(relais.now() + 3 * HOUR).toISOString().slice(0, 16)}Z`);
  const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
  await scene.counsellor.says('écrire au groupe');
  await scene.counsellor.presses("Voir l'aperçu", { text: 'Rendez-vous à dix heures' });
  await scene.counsellor.presses('Envoyer');
  await scene.counsellor.hearsOf('En cours d’envoi : 2');
  return { scene, opens };
}

describe('T-3 a message to the group', () => {
  it('that a pause held up for less than two hours is sent', async () => {
    const { scene, opens } = await heldMessage();
    await downUntil(opens + 115 * MINUTE);
    for (const name of ['Lina', 'Bruno']) await memberOf(scene, name).hearsOf('dix heures');
  });

  it.each([['five hours', 5 * HOUR], ['three days', 3 * DAY]])('that a pause of %s held up is not sent: its counsellor sees it, and sends it if it is still right', async (_title, pause) => {
    const { scene, opens } = await heldMessage();
    await downUntil(opens + pause);
    expect(await scene.counsellor.hearsOf('plus de deux heures de retard')).toMatch(/Non remis : 2/);
    await settled();
    for (const name of ['Lina', 'Bruno']) expect(memberOf(scene, name).hears().join()).not.toContain('dix heures');
    expect(await scene.counsellor.presses('Renvoyer')).toContain('2 personnes');
    for (const name of ['Lina', 'Bruno']) await memberOf(scene, name).hearsOf('dix heures');
    await settled();
    for (const name of ['Lina', 'Bruno']) expect(memberOf(scene, name).hears().filter((text) => text.includes('dix heures'))).toHaveLength(1);
  });

  it('that was due before a pause ends in quiet hours waits for their end', async () => {
    relais = await aRelais({ RELAIS_QUIET_HOURS: `${wall(30 * MINUTE)}-${wall(90 * MINUTE)}`, RELAIS_REMINDERS: 'none' });
    const scene = await aCohort(relais, { members: { Lina: 'msteams' } });
    relais.connector.answer({ status: 503 }, memberOf(scene, 'Lina').conversation);
    const session = await plansSession(relais, scene, { days: 3 });
    await scene.counsellor.says('annuler la séance');
    await scene.counsellor.presses('Passer');
    await scene.counsellor.presses('Envoyer');
    await until(() => relais.connector.requests.some(({ conversation }) => conversation === memberOf(scene, 'Lina').conversation), 'a first try');
    await settled();
    relais.connector.answer(undefined, memberOf(scene, 'Lina').conversation);
    await relais.travel(45 * MINUTE);
    await settled();
    expect(memberOf(scene, 'Lina').hears().join()).not.toContain('annulée');
    await relais.travel(50 * MINUTE);
    expect(await memberOf(scene, 'Lina').hearsOf('annulée')).toContain(session.words);
  });
});

it('T-3 what the counsellor reads of a missed reminder names the session', async () => {
  const { scene, session } = await aSessionToRemind('P1D:all');
  await downUntil(toInstant(at(plusDays(session.date, 1), '10:00'), PARIS));
  expect(await scene.counsellor.hearsOf('Pas parti à temps')).toContain(session.words);
});
