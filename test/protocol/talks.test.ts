import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, theCoordinator, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let counsellor: Somebody;
let bruno: Somebody;
let lina: Somebody;

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais, { members: { Bruno: 'telegram', Lina: 'msteams' } });
  counsellor = scene.counsellor;
  bruno = memberOf(scene, 'Bruno');
  lina = memberOf(scene, 'Lina');
});

/** Asks by text message, as an old phone does: no reason, by phone, in the morning. */
async function asks(member: Somebody, reason = 'passer'): Promise<string> {
  await member.says('parler à ma conseillère');
  await member.says(reason);
  await member.says('par téléphone');
  await member.says('jeudi matin');
  return member.says('envoyer');
}

async function talking(): Promise<void> {
  await asks(bruno);
  await counsellor.hearsOf('Bruno souhaite vous parler');
  await counsellor.presses('Répondre');
  await counsellor.presses('Envoyer', { text: 'Bonjour Bruno, quand puis-je vous appeler ?' });
  await bruno.hearsOf('Message de Odile');
}

describe('on an old phone, a member', () => {
  it('asks to talk, by words and numbers; the counsellor reads their first name and wishes, and nothing else of them', async () => {
    expect(await bruno.says('jvoudrai parler a ma conseillere svp')).toMatch(/Odile[^]*1\. Passer/);
    expect(await bruno.says('Mon contrat finit bientôt')).toMatch(/Où préférez-vous[^]*4\. Par téléphone/);
    expect(await bruno.says('4')).toMatch(/Quand[^]*2\. Un matin/);
    expect(await bruno.says('mardi après 14 h')).toMatch(/Odile[^]*Raison : Mon contrat finit bientôt\nOù : Par téléphone\nQuand : mardi après 14 h[^]*1\. Envoyer/);
    expect(counsellor.hears().join()).not.toContain('souhaite vous parler');
    expect(await bruno.says('1')).toContain('envoyé à Odile');
    const card = await counsellor.hearsOf('Bruno souhaite vous parler');
    for (const words of ['Mon contrat finit bientôt', 'Par téléphone', 'mardi après 14 h', scene.name]) expect(card).toContain(words);
    expect(card).not.toContain(bruno.conversation);
  });

  it('talks with the counsellor through Relais: each reads the other on their own channel', async () => {
    await talking();
    expect(await bruno.hearsOf('Message de Odile')).toMatch(/« Bonjour Bruno, quand puis-je vous appeler \? »[^]*1\. Répondre\n2\. Terminer/);
    expect(await bruno.says('1')).toMatch(/pour Odile[^]*« Bonjour Bruno/);
    expect(await bruno.says('demain 10h')).toBe('C’est envoyé à Odile.');
    const heard = await counsellor.hearsOf('demain 10h');
    expect(heard).toMatch(/Message de Bruno/);
    expect(JSON.stringify(relais.connector.accepted.filter(({ conversation }) => conversation === counsellor.conversation))).not.toContain(bruno.conversation);
    expect(JSON.stringify(relais.connector.accepted.filter(({ conversation }) => conversation === bruno.conversation))).not.toContain(counsellor.conversation);
  });

  it('is served as ever meanwhile: only what answers "Répondre" goes to the counsellor', async () => {
    await talking();
    expect(await bruno.says('prochaine séance')).toContain('séance');
    expect(await bruno.says('mes données')).toContain('Prénom : Bruno');
    await bruno.says('parler à ma conseillère');
    expect(await bruno.says('répondre')).toContain('message pour Odile');
    await bruno.says('d’accord');
    await counsellor.hearsOf('d’accord');
    const heard = counsellor.hears().join('\n');
    expect(heard).not.toContain('prochaine séance');
    expect(heard).not.toContain('mes données');
  });

  it('ends it, the counsellor is told, and old buttons say so and send nothing', async () => {
    await talking();
    expect(await bruno.says('2')).toMatch(/conversation avec Odile est terminée/);
    expect(await counsellor.hearsOf('Bruno a terminé')).toContain('terminé');
    expect(await counsellor.presses('Répondre')).toContain('Cette conversation est terminée');
    expect(await bruno.says('parler à ma conseillère')).toContain('Voulez-vous dire pourquoi');
  });

  it('says STOP: the talk ends, the counsellor is told why, and nothing is sent any more', async () => {
    await talking();
    await bruno.says('STOP');
    expect(await counsellor.hearsOf('ne veut plus recevoir de messages')).toContain('Bruno');
    const before = bruno.hears().length;
    expect(await counsellor.presses('Répondre')).toContain('terminée');
    expect(bruno.hears()).toHaveLength(before);
  });

  it('writes of their health: it is neither kept nor sent, and they are told; "appelez-moi" is', async () => {
    await talking();
    await bruno.says('1');
    expect(await bruno.says('je suis diabétique depuis un mois')).toMatch(/rien sur la santé[^]*appelez-moi/);
    expect(await bruno.says('appelez-moi')).toContain('envoyé à Odile');
    await counsellor.hearsOf('appelez-moi');
    expect(counsellor.hears().join()).not.toContain('diabétique');
    expect(await bruno.says('mes données')).not.toContain('diabétique');
  });

  it('gives health as the reason: the request goes without it', async () => {
    expect(await asks(bruno, 'j’ai un cancer')).toContain('envoyé');
    expect(await counsellor.hearsOf('Bruno souhaite vous parler')).toMatch(/Raison : non précisée/);
    expect(counsellor.hears().join()).not.toContain('cancer');
  });

  it('changes their mind: "retour" asks again, "annuler" and "ne pas envoyer" send nothing', async () => {
    await bruno.says('parler à ma conseillère');
    await bruno.says('passer');
    await bruno.says('chez moi');
    expect(await bruno.says('retour')).toContain('Où préférez-vous');
    expect(await bruno.says('au travail')).toContain('Quand');
    expect(await bruno.says('le matin')).toContain('Où : Au travail');
    expect(await bruno.says('ne pas envoyer')).toContain('Rien n’a été envoyé');
    await bruno.says('parler à ma conseillère');
    await bruno.says('annuler');
    expect(counsellor.hears().join()).not.toContain('souhaite vous parler');
  });
});

describe('in Teams', () => {
  it('a member asks from the menu by buttons, and answers on the card or in words', async () => {
    await lina.says('menu');
    await lina.presses('Parler à qui m’accompagne');
    await lina.presses('Passer');
    await lina.presses('Dans un lieu neutre');
    expect(await lina.presses('Dès que possible')).toMatch(/Où : Dans un lieu neutre/);
    await lina.presses('Envoyer');
    await counsellor.hearsOf('Lina souhaite vous parler');
    await counsellor.presses('Répondre');
    expect(await counsellor.says('Je suis là jeudi')).toContain('envoyé à Lina');
    await lina.hearsOf('Je suis là jeudi');
    expect(await lina.presses('Répondre')).toContain('Je suis là jeudi');
    expect(await lina.presses('Envoyer', { text: 'Parfait' })).toMatch(/envoyé à Odile[^]*Odile : Je suis là jeudi[^]*Vous : Parfait/);
    await counsellor.hearsOf('Parfait');
  });

  it('a counsellor sees in their menu that talks go on, and who waits for an answer; none, and the button is gone', async () => {
    await asks(bruno);
    await counsellor.hearsOf('Bruno souhaite vous parler');
    expect(await counsellor.says('menu')).toContain('Conversations (1)');
    expect(await counsellor.presses('Conversations (1)')).toMatch(/Bruno \(.*\) : attend votre réponse/);
    expect(await counsellor.presses('Bruno')).toMatch(/Conversation avec Bruno[^]*Par téléphone[^]*Pas encore de message/);
    await counsellor.presses('Terminer');
    await bruno.hearsOf('est terminée');
    expect(await counsellor.says('menu')).not.toContain('Conversations');
  });

  it('"Répondre" pressed on two cards in turn sends to whom the open question says', async () => {
    await asks(bruno);
    await asks(lina);
    await counsellor.hearsOf('Bruno souhaite vous parler');
    await counsellor.hearsOf('Lina souhaite vous parler');
    await counsellor.says('conversations');
    await counsellor.presses('Bruno');
    await counsellor.presses('Répondre');
    expect(await counsellor.says('conversations')).toContain('Lina');
    await counsellor.presses('Lina');
    expect(await counsellor.presses('Répondre')).toContain('message pour Lina');
    await counsellor.says('Pour Lina seulement');
    await lina.hearsOf('Pour Lina seulement');
    expect(bruno.hears().join()).not.toMatch(/Pour Lina|Message de/);
  });

  it('the same press and words three times at once are sent once', async () => {
    await asks(bruno);
    await counsellor.hearsOf('Bruno souhaite vous parler');
    await counsellor.presses('Répondre');
    const value = { action: { type: 'Action.Execute', data: { relais: counsellor.token('Envoyer'), text: 'Une fois' } } };
    await Promise.all([1, 2, 3].map(() => counsellor.sends({ type: 'invoke', name: 'adaptiveCard/action', value })));
    await bruno.hearsOf('Une fois');
    await bruno.says('menu');
    expect(bruno.hears().filter((text) => text.includes('Une fois'))).toHaveLength(1);
  });
});

describe('whoever is not of the talk', () => {
  it('reads and writes nothing: not another member with the button, not a coordinator who does not accompany the group', async () => {
    await talking();
    const token = counsellor.token('Répondre');
    const coordinator = await theCoordinator(relais);
    for (const other of [lina, coordinator]) {
      const value = { action: { type: 'Action.Execute', data: { relais: token } } };
      const { body } = await other.sends({ type: 'invoke', name: 'adaptiveCard/action', value });
      expect(JSON.stringify(body)).toContain('plus valable');
    }
    expect(await coordinator.says('conversations')).toContain('pas de conversation');
    expect(await lina.says('parler à ma conseillère')).toContain('Voulez-vous dire pourquoi');
  });

  it('and who waits for a seat can talk too', async () => {
    const small = await aCohort(relais, { seats: 1, members: { Ida: 'telegram' } });
    const marco = await joins(relais, small, 'Marco', 'telegram');
    expect(await asks(marco)).toContain('envoyé à Odile');
    await small.counsellor.hearsOf('Marco souhaite vous parler');
    await small.counsellor.presses('Répondre');
    await small.counsellor.says('Bonjour Marco');
    expect(await marco.hearsOf('Bonjour Marco')).toContain('Message de Odile');
  });

  it('nor a stranger', async () => {
    expect(await relais.somebody('telegram', 'inconnu').says('parler à ma conseillère')).toContain('inscrit dans un groupe');
  });
});
