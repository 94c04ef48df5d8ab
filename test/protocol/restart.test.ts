import { aRelais, type TestRelais } from '../support/relais';
import type { Somebody } from '../support/somebody';

const DAY_MS = 86_400_000;

let relais: TestRelais;
let camille: Somebody;
let code: string;

beforeAll(async () => {
  relais = await aRelais();
  camille = relais.somebody('msteams', 'Camille');
  await camille.says(relais.setupCode);
  await camille.presses('Créer un groupe');
  await camille.presses('Créer', { name: 'Mardi', commune: 'Valognes', axis: 'job-search', seats: '6' });
  code = /Code : (\S+)/.exec(camille.hears().join('\n'))?.[1] ?? '';
}, 30_000);
afterAll(() => relais.stop());

describe('a restart of the bot', () => {
  it('in the middle of a registration loses no answer, by text', async () => {
    const awa = relais.somebody('sms', 'Awa');
    await awa.says(code);
    await awa.says('1');
    await awa.says('Awa');
    await relais.restart();
    expect(await awa.says('Valognes')).toContain('Sur quoi voulez-vous avancer');
    await relais.restart();
    await awa.says('1');
    await awa.says('1');
    const welcome = await awa.says('1');
    expect(welcome).toContain('Bienvenue Awa');
  });

  it('in the middle of a registration loses no answer, on cards: the buttons still work', async () => {
    const marius = relais.somebody('msteams', 'Marius');
    await marius.says(code);
    await relais.restart();
    await marius.presses('J’accepte');
    await marius.says('Marius');
    await marius.says('Montebourg');
    await relais.restart();
    await marius.presses('Changer de métier');
    await marius.presses('Court et simple');
    expect(await marius.presses('C’est bon')).toContain('Bienvenue Marius');
  });

  it('between two reminders loses and doubles none', async () => {
    const awa = relais.somebody('sms', 'Awa');
    await camille.says('menu');
    await camille.presses('Planifier une séance');
    const start = new Date(relais.now() + 7 * DAY_MS + 3_600_000);
    const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' }).format(start);
    const [date = '', time = ''] = paris.split(' ');
    const planned = await camille.presses('Planifier', { date, time, durationMinutes: '120', everyWeeks: '0', place: 'Salle 2', programme: 'CV' });
    if (planned.includes('fériée')) await camille.presses('Garder');
    const reminders = (): number => awa.hears().filter((text) => text.startsWith('Rappel')).length;

    await relais.travel(2 * 3_600_000);
    await awa.hearsOf('Rappel');
    await relais.restart();
    await relais.restart();
    expect(reminders()).toBe(1);
    await awa.says('1');

    await relais.travel(6 * DAY_MS);
    await awa.hearsOf('Votre réponse : je viens');
    await relais.restart();
    expect(reminders()).toBe(2);
  }, 30_000);
});
