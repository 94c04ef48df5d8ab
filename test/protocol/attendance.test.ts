import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, anInvitation, formOf, joins, memberOf, plansSession, someName, type CohortScene, type SessionScene } from '../support/scenes';

let relais: TestRelais;
let scene: CohortScene;
let session: SessionScene;
const MINUTE = 60_000;

beforeAll(async () => {
  relais = await aRelais({ RELAIS_REMINDERS: 'none' });
  scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
  session = await plansSession(relais, scene);
});
afterAll(() => relais.stop());

describe('the attendance', () => {
  it('is not taken days before', async () => {
    await scene.counsellor.says("faire l'appel");
    expect(await scene.counsellor.presses('Enregistrer')).toContain('l’appel ouvre une heure avant');
  });

  it('is taken on one form from an hour before the start, and shown with who comes', async () => {
    await relais.travel(session.startsAt - 50 * MINUTE - relais.now());
    await scene.counsellor.says('mes groupes');
    await scene.counsellor.presses(scene.name);
    await scene.counsellor.presses('Voir la séance');
    expect(await scene.counsellor.presses("Faire l'appel")).toMatch(/Lina[^]*Bruno/);
    const [lina = '', bruno = ''] = Object.keys(formOf(scene.counsellor, 'Enregistrer'));
    expect(await scene.counsellor.presses('Enregistrer', { [lina]: 'present', [bruno]: 'excused' })).toContain('L’appel est enregistré');
    const who = await scene.counsellor.says('qui vient ?');
    expect(who).toMatch(/Lina : présent/);
    expect(who).toMatch(/Bruno : excusé/);
  });

  it('can be corrected, and shows what was noted before', async () => {
    await scene.counsellor.says("faire l'appel");
    const noted = formOf(scene.counsellor, 'Enregistrer');
    expect(Object.values(noted)).toEqual(['present', 'excused']);
    const [lina = ''] = Object.keys(noted);
    await scene.counsellor.presses('Enregistrer', { [lina]: 'absent' });
    expect(await scene.counsellor.says('qui vient ?')).toMatch(/Lina : absent[^]*Bruno : excusé/);
  });

  it('after the session is about that session, and members can no longer answer it', async () => {
    await relais.travel(session.startsAt + 180 * MINUTE - relais.now());
    expect(await scene.counsellor.says("faire l'appel")).toContain(session.words);
    expect(await memberOf(scene, 'Bruno').says('je viens')).toContain('Aucune séance');
    expect(await memberOf(scene, 'Bruno').says('mes données')).toMatch(new RegExp(`${session.words}.*excusé`));
  });

  it('is taken by numbers on a phone, member after member', async () => {
    const phone = relais.somebody('sms', someName('Inconnue'));
    for (const words of [await anInvitation(relais), 'Mathurin', 'créer un groupe', 'Cap Phone', 'Valognes', '1', '6']) await phone.says(words);
    const [code = ''] = /VAL-[A-Z2-9]{4}/.exec(phone.hears().join()) ?? [];
    const group: CohortScene = { counsellor: phone, name: 'Cap Phone', code, members: {} };
    await joins(relais, group, 'Ida', 'sms');
    await joins(relais, group, 'Noé', 'sms');
    for (const words of ['planifier une séance', 'demain', '10 h', '2 h', 'une seule fois', 'Salle Manche', 'passer']) await phone.says(words);
    if (phone.hears().at(-1)?.includes('Que faire ?')) await phone.says('garder');
    await relais.travel(2 * 86_400_000);
    expect(await phone.says('appel')).toMatch(/Ida.*\n\n1\. présent.*\n2\. excusé.*\n3\. absent/);
    expect(await phone.says('1')).toContain('Noé');
    expect(await phone.says('absent')).toContain("L'appel est enregistré");
    const who = await phone.says('qui vient ?');
    expect(who).toMatch(/Ida : présent/);
    expect(who).toMatch(/Noé : absent/);
  });
});
