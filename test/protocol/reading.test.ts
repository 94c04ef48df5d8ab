import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, plansSession, someName, type CohortScene } from '../support/scenes';
import { segmentsOf } from '../support/sms-segments';

let relais: TestRelais;
let group: CohortScene;

beforeAll(async () => {
  relais = await aRelais();
  group = await aCohort(relais, { seats: 12, members: { Bruno: 'sms', Lina: 'msteams', Sacha: 'sms', Yann: 'telegram' } });
  await plansSession(relais, group);
});
afterAll(() => relais.stop());

describe('"plus simple" and "phrases habituelles" change how one is written to', () => {
  it('at once and for good, and back', async () => {
    const yann = memberOf(group, 'Yann');
    expect(await yann.says('aide')).toContain('Je peux : vous dire');
    expect(await yann.says('Plus simple svp')).toBe('D’accord. J’écris plus simple. Pour changer, écrivez « phrases habituelles ».');
    expect(await yann.says('ma prochaine séance')).toMatch(/ heures?\b[^]*Vous venez \?[^]*✅ Je viens/);
    expect(await yann.says('phrases habituelles')).toContain('écrivez « plus simple »');
    expect(await yann.says('ma prochaine séance')).toMatch(/Pouvez-vous venir \?[^]*\d\. Je viens/);
  });

  it('on cards too, where the words of a button stay, after a pictogram', async () => {
    const lina = memberOf(group, 'Lina');
    await lina.says('écrivez plus simplement');
    expect(await lina.says('menu')).toContain('📅 Ma prochaine séance');
    await lina.presses('Ma prochaine séance');
    expect(await lina.presses('Je ne peux pas')).toContain('Pourquoi ?');
    expect(await lina.presses('Mon enfant')).toContain('Je le dis à votre conseiller');
  });

  it('in the middle of a question, which then comes again in the other words', async () => {
    const sacha = memberOf(group, 'Sacha');
    expect(await sacha.says('partager une offre')).toContain('son lien');
    expect(await sacha.says('plus simple')).toMatch(/J'écris plus simple[^]*On reprend[^]*Collez l'offre ici\./);
    expect(await sacha.says('Cuisinier à Brix')).toContain('Pour qui ?');
    expect(await sacha.says('annuler')).toContain("C'est arreté");
  });

  it('in the middle of a registration, where it is then no question any more', async () => {
    const stranger = relais.somebody('sms', someName('Inconnue'));
    for (const words of [group.code, 'oui']) await stranger.says(words);
    expect(await stranger.says('plus simple')).toMatch(/J'écris plus simple[^]*Quel est votre prénom \?/);
    for (const words of ['Inès', 'Valognes']) await stranger.says(words);
    const recap = await stranger.says('changer de métier');
    expect(recap).toMatch(/Voici vos réponses[^]*Court et simple/);
    expect(await stranger.says("c'est bon")).toContain('Bienvenue Inès');
  });

  it('as the answer to the question of how to read', async () => {
    const stranger = relais.somebody('sms', someName('Inconnue'));
    for (const words of [group.code, 'oui', 'Noé', 'Valognes', 'formation']) await stranger.says(words);
    expect(await stranger.says('écris plus simple')).toMatch(/^Voici vos réponses/);
  });

  it('for a counsellor as well', async () => {
    expect(await group.counsellor.says('plus simple')).toContain('J’écris plus simple');
    expect(await group.counsellor.says('menu')).toContain('👥 Mes groupes');
    expect(await group.counsellor.says('phrases habituelles')).toContain('phrases habituelles');
  });

  it('and a stranger without a code is told what Relais is', async () => {
    expect(await relais.somebody('telegram', someName('Inconnue')).says('plus simple')).toContain('Je suis Relais');
  });
});

describe('text messages', () => {
  it('are posted in the cheap alphabet, and understood by the numbers and words that they show', async () => {
    const bruno = memberOf(group, 'Bruno');
    await bruno.says('plus simple');
    expect(await bruno.says('ma prochaine séance')).toContain('1. Je viens');
    expect(await bruno.says('2')).toContain('Pourquoi ?');
    expect(await bruno.says('Pas de transport')).toContain('Merci.');
    await group.counsellor.says('écrire au groupe');
    await group.counsellor.presses("Voir l'aperçu", { text: 'Rendez-vous à l’entrée, près du cœur de ville… « salle fenêtre »' });
    await group.counsellor.presses('Envoyer');
    expect(await bruno.hearsOf('coeur de ville')).toContain('"Rendez-vous à l\'entrée, près du coeur de ville... "salle fenetre""');
    const posted = relais.connector.accepted.filter(({ conversation }) => conversation.startsWith('sms-')).map(({ activity }) => String(activity['text']));
    expect(posted.length).toBeGreaterThan(20);
    expect(posted.filter((text) => segmentsOf(text).alphabet !== 'GSM-7')).toEqual([]);
  });
});
