import { commandsDuring } from '../support/monitor';
import { aRelais, type TestRelais } from '../support/relais';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let camille: Somebody;
let awa: Somebody;

const during = (work: () => Promise<unknown>): Promise<string[]> => commandsDuring(relais.organisation, work);

beforeAll(async () => {
  relais = await aRelais({ RELAIS_QUIET_HOURS: '00:00-23:59' });
  camille = relais.somebody('msteams', 'Camille');
  awa = relais.somebody('sms', 'Awa');
  await camille.says(relais.setupCode);
  await camille.presses('Créer un groupe');
  await camille.presses('Créer', { name: 'Mardi', commune: 'Valognes', axis: 'job-search', seats: '6' });
  const code = /Code : (\S+)/.exec(camille.hears().join('\n'))?.[1] ?? '';
  await awa.says(code);
}, 30_000);
afterAll(() => relais.stop());

describe('Redis round trips of a turn', () => {
  it('are 2 at most for a step of a dialog', async () => {
    for (const text of ['1', 'Awa', 'Valognes', '1', '1']) expect((await during(() => awa.says(text))).length).toBeLessThanOrEqual(2);
  });

  it('are 3 at most for the command that ends it', async () => {
    expect((await during(() => awa.says('1'))).length).toBeLessThanOrEqual(3);
    expect(awa.hears().at(-1)).toContain('Bienvenue Awa');
  });

  it('are 2 at most for a question', async () => {
    for (const text of ['prochaine séance', 'qui est ma conseillère', 'aide', 'menu']) {
      expect((await during(() => awa.says(text))).length).toBeLessThanOrEqual(2);
    }
  });

  it('are 3 at most for each command of a counsellor and for an answer', async () => {
    await camille.says('menu');
    await camille.presses('Planifier une séance');
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const form = { date: day, time: '09:30', durationMinutes: '120', everyWeeks: '0', place: 'Salle 2', programme: 'CV' };
    const counts: Record<string, number> = {};
    const count = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      counts[name] = (await during(work)).length;
    };
    await count('plan', () => camille.presses('Planifier', form));
    if (camille.hears().at(-1)?.includes('fériée')) await camille.presses('Garder');
    await count('answer', () => awa.says('je viens'));
    await camille.presses('Voir le groupe');
    await camille.says('mes groupes');
    await camille.presses('Mardi');
    await camille.says('mes groupes');
    await count('cohort', () => camille.presses('Mardi'));
    await count('who comes', () => camille.says('qui vient ?'));
    await count('form', () => camille.presses('Déplacer'));
    await count('preview', () => camille.presses('Voir l’aperçu', { time: '14:00' }));
    await count('send', () => camille.presses('Envoyer'));
    expect(Object.entries(counts).filter(([, trips]) => trips > 3)).toEqual([]);
  });
});
