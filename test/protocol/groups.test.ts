import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, aCounsellor, anInvitation, formOf, joins, memberOf, plansSession, someName, theCoordinator, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());

describe('the first person who writes the set-up code', () => {
  it('becomes coordinator and counsellor, and the code works once', async () => {
    const coordinator = await theCoordinator(relais);
    const menu = coordinator.hears().join();
    expect(menu).toContain('Bonjour Ombeline');
    for (const title of ['Mes groupes', 'Créer un groupe', 'Planifier une séance', 'Écrire au groupe', 'Inviter un conseiller']) expect(coordinator.token(title)).not.toBe('');
    expect(await relais.somebody('msteams', someName('Gaspard')).says(relais.setupCode)).toContain('Je ne connais pas ce code');
    await relais.restart();
    expect(await relais.somebody('msteams', someName('Gaspard')).says(relais.setupCode)).toContain('Je ne connais pas ce code');
  });
});

describe('a counsellor’s invitation', () => {
  it('is a code that makes one person a counsellor, once', async () => {
    const code = await anInvitation(relais);
    const first = relais.somebody('msteams', someName('Judith'));
    expect(await first.says(code.toLowerCase())).toContain('Bonjour Judith');
    expect(await relais.somebody('msteams', someName('Gaspard')).says(code)).toContain('Je ne connais pas ce code');
    expect(await first.says('créer un groupe')).toContain('Nom du groupe');
  });

  it('raced by ten people has one winner', async () => {
    const code = await anInvitation(relais);
    const answers = await Promise.all(Array.from({ length: 10 }, () => relais.somebody('msteams', someName('Judith')).says(code)));
    expect(answers.filter((answer) => answer.includes('Bonjour Judith'))).toHaveLength(1);
  });

  it('asks for a first name where the channel shows none', async () => {
    const phone = relais.somebody('sms', someName('Inconnue'));
    expect(await phone.says(await anInvitation(relais))).toContain('Quel est votre prénom');
    expect(await phone.says('Mathurin')).toContain('Bonjour Mathurin');
  });

  it('is for the coordinator to give: the others have no such button, and are refused', async () => {
    const counsellor = await aCounsellor(relais);
    await counsellor.says('menu');
    await expect(counsellor.presses('Inviter un conseiller')).rejects.toThrow('no button');
    expect(await counsellor.says('inviter un conseiller')).toContain('pas possible avec votre rôle');
  });
});

describe('a counsellor creates a group', () => {
  let counsellor: Somebody;
  beforeEach(async () => {
    counsellor = await aCounsellor(relais);
    await counsellor.says('menu');
    await counsellor.presses('Créer un groupe');
  });

  it('on one form, and gets its code and its link', async () => {
    const created = await counsellor.presses('Créer', { name: 'Cap Cotentin', commune: 'cherbourg en cotentin', axis: 'training', seats: '5' });
    expect(created).toContain('Cap Cotentin');
    const [code] = /CHE-[A-HJ-NP-Z2-9]{4}/.exec(created) ?? [''];
    expect(created).toContain(`/r/${code}`);
    expect(await counsellor.presses('Voir le groupe')).toMatch(/Cap Cotentin[^]*Construire une formation[^]*Cherbourg-en-Cotentin[^]*0 sur 5/);
  });

  it.each([
    ['zero seats', { seats: '0' }, 'de 1 à 12'],
    ['thirteen seats', { seats: '13' }, 'de 1 à 12'],
    ['half a seat', { seats: '2.5' }, 'de 1 à 12'],
    ['no seats', { seats: '' }, 'de 1 à 12'],
    ['no name', { name: '  ' }, 'Donnez un nom'],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, 'Donnez un nom'],
    ['a commune that does not exist', { commune: 'Xyzzyville' }, 'Je ne trouve pas cette commune'],
    ['a commune of which there are several', { commune: 'Saint-Denis' }, 'Plusieurs communes'],
    ['an axis of nobody', { axis: 'astronomy' }, 'Choisissez'],
  ])('and with %s is told so, finds what was typed, and loses nothing', async (_what, wrong, problem) => {
    const good = { name: 'Cap Bocage', commune: 'Valognes', axis: 'reorientation', seats: '4' };
    expect(await counsellor.presses('Créer', { ...good, ...wrong })).toContain(problem);
    const typed = formOf(counsellor, 'Créer');
    for (const [id, value] of Object.entries(good)) if (!(id in wrong)) expect(typed[id]).toBe(value);
    expect(await counsellor.presses('Créer', good)).toContain('Cap Bocage');
  });

  it('may write instead: then the same questions come one by one', async () => {
    expect(await counsellor.says('Cap Plain')).toContain('Comment s’appelle le groupe');
    await counsellor.says('Cap Plain');
    await counsellor.says('Valognes');
    await counsellor.presses('Chercher un emploi');
    expect(await counsellor.says('0')).toContain('de 1 à 12');
    expect(await counsellor.says('6')).toMatch(/VAL-[A-Z2-9]{4}/);
  });

  it('and cancels: nothing was created', async () => {
    expect(await counsellor.presses('Annuler')).toContain('Rien n’a été enregistré');
    expect(await counsellor.says('mes groupes')).toContain('pas encore de groupe');
  });

  it('once, though the form is sent twice at the same time', async () => {
    const relaisToken = counsellor.token('Créer');
    const data = { relais: relaisToken, name: 'Cap Double', commune: 'Valognes', axis: 'training', seats: '5' };
    const press = () => counsellor.sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data } } });
    await Promise.all([press(), press(), press()]);
    expect((await counsellor.says('mes groupes')).match(/Cap Double :/g)).toHaveLength(1);
  });
});

describe('the card of a group', () => {
  it('shows members, next session, who comes, who has not answered', async () => {
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms', Awa: 'sms' } });
    const session = await plansSession(relais, scene);
    await memberOf(scene, 'Lina').says('je viens');
    await memberOf(scene, 'Bruno').says('je serai en retard');
    await scene.counsellor.says('mes groupes');
    const card = await scene.counsellor.presses(scene.name);
    expect(card).toMatch(/Lina \(Valognes\)[^]*Bruno \(Valognes\)[^]*Awa \(Valognes\)/);
    expect(card).toContain(scene.code);
    expect(card).toContain(session.words);
    expect(card).toMatch(/Viennent \(1\)\n• Lina\nSeront en retard \(1\)\n• Bruno/);
    expect(card).toMatch(/\(1\)\n• Awa/);
  });

  it('keeps up to sixty groups of a coordinator apart', async () => {
    const scene = await aCohort(relais);
    const coordinator = await theCoordinator(relais);
    expect(await coordinator.says('mes groupes')).toContain(scene.name);
    expect(await coordinator.presses(scene.name)).toContain(scene.code);
  });
});

describe('a member', () => {
  let scene: CohortScene;
  let lina: Somebody;
  beforeAll(async () => {
    scene = await aCohort(relais, { members: { Lina: 'msteams' } });
    await plansSession(relais, scene);
    lina = memberOf(scene, 'Lina');
  });

  it.each([
    'mes groupes', 'créer un groupe', 'planifier une séance', 'écrire au groupe', 'inviter un conseiller',
    'qui vient ?', 'faire l’appel', 'déplacer la séance', 'annuler la séance',
  ])('who says "%s" is refused', async (words) => {
    expect(await lina.says(words)).toContain('pas possible avec votre rôle');
  });

  it('who presses a button of the counsellor changes nothing', async () => {
    await scene.counsellor.says('mes groupes');
    await scene.counsellor.presses(scene.name);
    await scene.counsellor.presses('Voir la séance');
    for (const title of ['Déplacer', 'Annuler la séance', 'Qui vient ?', "Faire l'appel", 'Voir le groupe']) {
      const data = { relais: scene.counsellor.token(title) };
      const { status, body } = await lina.sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data } } });
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain('n’est plus valable');
    }
  });
});

describe('another counsellor', () => {
  it('neither sees nor changes a group that is not theirs', async () => {
    const scene = await aCohort(relais);
    const other = await aCohort(relais);
    expect(await other.counsellor.says('mes groupes')).not.toContain(scene.name);
    expect(await other.counsellor.says('qui vient ?')).not.toContain(scene.name);
  });

  it('may be a member of nothing and still have everything of their own', async () => {
    const counsellor = await aCounsellor(relais);
    expect(await counsellor.says('planifier une séance')).toContain('pas encore de groupe');
    expect(await counsellor.says('écrire au groupe')).toContain('pas encore de groupe');
    expect(await counsellor.says('déplacer la séance')).toContain('pas encore de groupe');
    await joins(relais, await aCohort(relais), 'Ida');
  });
});
