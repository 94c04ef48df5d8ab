import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, found, memberOf, plansSession, type CohortScene, type SessionScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let bruno: Somebody;
let session: SessionScene;

beforeEach(async () => {
  relais = await aRelais();
  scene = await aCohort(relais, { members: { Bruno: 'sms' } });
  bruno = memberOf(scene, 'Bruno');
  session = await plansSession(relais, scene);
});
afterEach(() => relais.stop());

const whoComes = (): Promise<string> => scene.counsellor.says('qui vient ?');
/** The number that stands before these words in what was read. */
const numberOf = (words: string, read: string): string => found(new RegExp(`\\d+(?=\\. ${words})`), read);

/** The session moves to another hour: everybody is told, and asked again. */
async function moves(to: string): Promise<string> {
  await scene.counsellor.says('mes groupes');
  await scene.counsellor.presses(scene.name);
  await scene.counsellor.presses('Voir la séance');
  await scene.counsellor.presses('Déplacer');
  await scene.counsellor.presses("Voir l'aperçu", { date: session.date, time: to });
  await scene.counsellor.presses('Envoyer');
  return bruno.hearsOf('déplacée');
}

describe('on an old phone, a message comes while somebody types the number of another one', () => {
  it('a late "2" still means the second line of the menu that was read, and answers no session', async () => {
    expect(await bruno.says('menu')).toMatch(/2\. Qui m'accompagne/);
    const told = await moves('15:00');
    expect(Number(numberOf('Je ne peux pas', told))).toBeGreaterThan(2);
    expect(await bruno.says('2')).toContain('Odile');
    expect(await whoComes()).not.toMatch(/Viennent \(1\)|Ne viennent pas/);
  });

  it('the numbers of the message that came count on, and mean what stands beside them', async () => {
    await bruno.says('menu');
    expect(await bruno.says(numberOf('Je viens', await moves('15:00')))).toContain('vous venez');
    expect(await whoComes()).toMatch(/Viennent \(1\)\n• Bruno/);
  });

  it('a late "2" about a date that was moved meanwhile answers neither date: the new one is shown', async () => {
    expect(await bruno.says('prochaine séance')).toMatch(/2\. Je ne peux pas/);
    await moves('15:00');
    expect(await bruno.says('2')).toContain('15 h');
    expect(await whoComes()).not.toMatch(/Viennent \(1\)|Ne viennent pas/);
  });

  it('an open question keeps its numbers, and the message that came can be answered after it', async () => {
    await bruno.says('je ne peux pas');
    const told = await moves('15:00');
    expect(Number(numberOf('Je viens', told))).toBeGreaterThan(3);
    expect(await bruno.says(numberOf('Je viens', told))).toContain('vous venez');
    expect(await whoComes()).toMatch(/Viennent \(1\)\n• Bruno/);
  });

  it('an hour later the message that came is the question: its numbers begin at 1', async () => {
    await bruno.says('menu');
    await relais.travel(60 * 60_000);
    const told = await moves('16:00');
    expect(numberOf('J.ai lu', told)).toBe('1');
    expect(await bruno.says(numberOf('Je viens', told))).toContain('vous venez');
  });

  it('a number that stands beside nothing is said to be none, and changes nothing', async () => {
    await bruno.says('prochaine séance');
    expect(await bruno.says('42')).toContain('Ce numéro ne correspond à aucun choix');
    expect(await whoComes()).not.toMatch(/Viennent \(1\)|Ne viennent pas/);
  });
});
