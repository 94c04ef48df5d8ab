import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, plansSession, type CohortScene } from '../support/scenes';

let relais: TestRelais;
let scene: CohortScene;

beforeAll(async () => {
  relais = await aRelais();
  scene = await aCohort(relais, { members: { Bruno: 'telegram', Awa: 'sms', Ida: 'directline' } });
  await plansSession(relais, scene, { days: 5, time: '10:00' });
});
afterAll(() => relais.stop());

const whoComes = (): Promise<string> => scene.counsellor.says('qui vient ?');

describe('how late somebody will be', () => {
  it('is kept as they said it, told back to them, and shown to the counsellor', async () => {
    expect(await memberOf(scene, 'Bruno').says('je serai en retard de 20 min')).toContain('en retard (20 minutes)');
    expect(await whoComes()).toMatch(/Seront en retard \(1\)\n• Bruno \(20 minutes\)/);
  });

  it('works from an old phone in the French of text messages', async () => {
    expect(await memberOf(scene, 'Awa').says('jserai en retard de 10 min dsl')).toContain('en retard (10 minutes)');
    expect(await whoComes()).toContain('• Awa (10 minutes)');
  });

  it('is reckoned from the hour at which they say they will arrive', async () => {
    expect(await memberOf(scene, 'Ida').says('je serai en retard j’arrive à 10h45')).toContain('en retard (45 minutes)');
    expect(await whoComes()).toContain('• Ida (45 minutes)');
  });

  it('the last one said counts; "en retard" alone takes nothing back', async () => {
    expect(await memberOf(scene, 'Bruno').says('finalement je serai en retard de 40 minutes')).toContain('en retard (40 minutes)');
    await memberOf(scene, 'Bruno').says('je serai en retard');
    expect(await whoComes()).toContain('• Bruno (40 minutes)');
  });

  it('stands in what they can see of themselves, and goes with another answer', async () => {
    expect(await memberOf(scene, 'Bruno').says('mes données')).toContain('je serai en retard (40 minutes)');
    await memberOf(scene, 'Bruno').says('finalement je viens');
    expect(await whoComes()).not.toContain('40 minutes');
  });
});

describe('other words around an answer', () => {
  it('"je pensais pas pouvoir mais si je viens" is coming', async () => {
    expect(await memberOf(scene, 'Ida').says('je pensais pas pouvoir mais si je viens')).toMatch(/vous venez/);
  });

  it('"pas sûr de venir" is asked about, and answers nothing', async () => {
    const before = await whoComes();
    expect(await memberOf(scene, 'Ida').says('pas sûr de venir')).toMatch(/Je ne veux pas me tromper/);
    expect(await whoComes()).toBe(before);
  });

  it('"finalement je ne viens plus" is not coming', async () => {
    expect(await memberOf(scene, 'Ida').says('finalement je ne viens plus')).toMatch(/pourquoi/);
    expect(await whoComes()).toMatch(/Ne viennent pas \(1\)\n• Ida/);
  });
});
