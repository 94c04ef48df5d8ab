import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, someName, type CohortScene, type SessionScene } from '../support/scenes';

let relais: TestRelais;
let group: CohortScene;
let session: SessionScene;

beforeAll(async () => {
  relais = await aRelais();
  group = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
  session = await plansSession(relais, group, { days: 4, time: '09:30' });
});
afterAll(() => relais.stop());

describe('a member asks', () => {
  it.each([
    'prochaine séance',
    'C’est quand la prochaine séance ?',
    'quand est la prochaine séance ?',
    'où',
    'à quelle heure ?',
    'PROCHAIN RDV',
  ])('"%s" and is told when, where, how long, and what to bring', async (words) => {
    const answer = await memberOf(group, 'Bruno').says(words);
    expect(answer).toContain(session.words);
    expect(answer).toContain('Salle Manche');
    expect(answer).toContain('2 h');
    expect(answer).toContain('Apporter un CV');
    expect(answer).toMatch(/1\. Je viens\n2\. Je ne peux pas\n3\. Je serai en retard/);
  });

  it.each(['qui est ma conseillère ?', 'qui est mon conseiller', 'ma référente'])('"%s" and is told the name', async (words) => {
    expect(await memberOf(group, 'Bruno').says(words)).toContain('Odile');
  });

  it.each(['aide', 'help', '?', 'que sais-tu faire ?', 'Comment ça marche ?'])('"%s" and is told what Relais can do', async (words) => {
    const help = await memberOf(group, 'Bruno').says(words);
    expect(help).toMatch(/séance[^]*STOP/);
    expect(help).toMatch(/1\. Ma prochaine séance/);
  });

  it('for the menu, and gets it as buttons or as numbers', async () => {
    expect(await memberOf(group, 'Bruno').says('menu')).toMatch(/1\. Ma prochaine séance\n2\. .*\n3\. Parler à qui m'accompagne\n4\. Voir les offres\n5\. Partager une offre\n6\. Mes souhaits\n7\. Mes données\n8\. Aide/);
    expect(await memberOf(group, 'Bruno').says('1')).toContain(session.words);
    const lina = memberOf(group, 'Lina');
    await lina.says('menu');
    expect(await lina.presses('Ma prochaine séance')).toContain(session.words);
  });

  it('something that Relais does not understand, and is told so with what it can do', async () => {
    const answer = await memberOf(group, 'Lina').says('Quelle est la capitale de la Mongolie extérieure ?');
    expect(answer).toMatch(/pas compris|ne comprends pas/);
    expect(answer).toContain('Ma prochaine séance');
  });

  it('with nothing but emoji or a picture, and is answered kindly', async () => {
    expect(await memberOf(group, 'Bruno').says('👍')).toContain('Ma prochaine séance');
    const { status } = await memberOf(group, 'Bruno').sends({ type: 'message', attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/photo.png' }] });
    expect(status).toBe(200);
    await memberOf(group, 'Bruno').hearsOf('seulement du texte');
  });

  it('for a number that is not on the list', async () => {
    await memberOf(group, 'Bruno').says('menu');
    expect(await memberOf(group, 'Bruno').says('44')).toContain('ne correspond à aucun choix');
  });

  it('and says hello and thank you', async () => {
    expect(await memberOf(group, 'Bruno').says('bonjour')).toContain('Bonjour Bruno');
    expect(await memberOf(group, 'Bruno').says('merci')).toContain('Avec plaisir');
  });

  it('in distress, and is given the help lines before anything else', async () => {
    const bruno = memberOf(group, 'Bruno');
    expect(await bruno.says('je veux en finir avec la vie')).toContain('3114');
    const { code } = group;
    const stranger = relais.somebody('sms', someName('Inconnue'));
    await stranger.says(code);
    expect(await stranger.says('je ne sais pas où dormir ce soir, je suis à la rue')).toContain('115');
  });

  it('about a group without a session', async () => {
    const quiet = await aCohort(relais, { members: { Ysé: 'sms' } });
    expect(await memberOf(quiet, 'Ysé').says('prochaine séance')).toContain('Aucune séance');
    expect(await memberOf(quiet, 'Ysé').says('je viens')).toContain('Aucune séance');
  });
});

describe('a stranger', () => {
  it.each(['bonjour', 'prochaine séance', 'je viens', 'aide', 'menu', 'partager une offre', 'créer un groupe', 'abracadabra'])(
    'who says "%s" is asked for a code and told nothing else',
    async (words) => {
      const answer = await relais.somebody('sms', someName('Inconnue')).says(words);
      expect(answer).toMatch(/code|r[ôo]le/);
      expect(answer).not.toContain('Cap Valognes');
    },
  );

  it('who installs Relais in Teams is greeted once', async () => {
    const lou = relais.somebody('msteams', someName('Lou'));
    const user = `user-${lou.conversation.replace('msteams-', '')}`;
    await lou.sends({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: user }] });
    await lou.sends({ type: 'installationUpdate', action: 'add' });
    expect(lou.hears().filter((text) => text.includes('assistant automatique'))).toHaveLength(1);
  });
});

describe('a member', () => {
  it('who uninstalls Relais and comes back can be written to again', async () => {
    const scene = await aCohort(relais);
    const nora = await joins(relais, scene, 'Nora');
    await nora.sends({ type: 'installationUpdate', action: 'remove' });
    await scene.counsellor.says('écrire au groupe');
    expect(await scene.counsellor.presses("Voir l'aperçu", { text: 'Un mot' })).toMatch(/Ne pourront pas être jointes[^]*Nora \(.*désinstallé/);
    await scene.counsellor.presses('Ne pas envoyer');
    await nora.sends({ type: 'installationUpdate', action: 'add' });
    await scene.counsellor.says('écrire au groupe');
    const preview = await scene.counsellor.presses("Voir l'aperçu", { text: 'Un mot' });
    expect(preview).toContain('Nora');
    expect(preview).not.toContain('Ne pourront pas');
  });
});
