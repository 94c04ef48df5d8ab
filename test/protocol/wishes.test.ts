import { factsOf } from '../support/forgery';
import { commandsDuring } from '../support/monitor';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let lina: Somebody;
let bruno: Somebody;
let awa: Somebody;
const RECEPTION = 'Hôtesse d’accueil (H/F)\nMairie de Montebourg, 50310 Montebourg\nCDD 6 mois, 28 h par semaine';
const CLEANING = 'Agent d’entretien\nClean Manche, Cherbourg-en-Cotentin\nCDI, 20 h par semaine';

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais, { members: { Lina: 'telegram', Bruno: 'telegram', Awa: 'directline' } });
  lina = memberOf(scene, 'Lina');
  bruno = memberOf(scene, 'Bruno');
  awa = memberOf(scene, 'Awa');
});

async function shares(who: Somebody, offer: string): Promise<void> {
  for (const words of ['partager une offre', offer, 'À tout le groupe', 'Partager']) await who.says(words);
}

async function wishes(who: Somebody, ...said: string[]): Promise<string> {
  await who.says('mes souhaits');
  for (const words of said) await who.says(words);
  return who.says('terminer');
}

describe('a member who told what they look for', () => {
  it('sees first the offers that fit, with why in one sentence, then all the others', async () => {
    await shares(bruno, RECEPTION);
    await shares(bruno, CLEANING);
    expect(await wishes(lina, 'accueil', 'en voiture', 'c’est tout')).toMatch(/C’est noté\.[^]*Travail cherché : accueil\nTransport : en voiture/);
    const listed = await lina.says('voir les offres');
    expect(listed).toMatch(/Pour vous\n\n- Hôtesse d’accueil, Mairie de Montebourg, Montebourg : à environ 6 km, CDD 6 mois, accueil comme vous le souhaitez\n\nLes autres\n\n- Agent d’entretien, Clean Manche, Cherbourg-en-Cotentin\n/);
    expect(await lina.says('Hôtesse d’accueil')).toMatch(/Bruno partage une offre[^]*Pour vous : à environ 6 km, CDD 6 mois, accueil comme vous le souhaitez/);
    await lina.says('offres');
    expect(await lina.says('Agent d’entretien')).toMatch(/Clean Manche/);
  });

  it('hears why an offer fits when it arrives, and nothing about one that does not', async () => {
    await wishes(lina, 'accueil');
    await shares(bruno, RECEPTION);
    expect(await lina.hearsOf('Mairie de Montebourg')).toContain('accueil comme vous le souhaitez');
    await shares(bruno, CLEANING);
    expect(await lina.hearsOf('Clean Manche')).not.toMatch(/souhaitez|Pour vous :/);
  });

  it('changes one line, takes one back, and forgets all of it', async () => {
    await wishes(awa, 'vente');
    await awa.says('mes souhaits');
    expect(await awa.presses('Distance')).toContain('combien de kilomètres');
    expect(await awa.presses('10 km')).toMatch(/Distance[^]*10 km au plus/);
    expect(await awa.presses('Distance')).toContain('Pour le moment : 10 km au plus.');
    expect(await awa.presses('Ne plus le dire')).not.toContain('10 km au plus');
    expect(await awa.presses('Effacer mes souhaits')).toContain('J’efface tous vos souhaits');
    expect(await awa.presses('Oui, effacer mes souhaits')).toContain('je ne sais plus rien');
    expect(Object.entries(await factsOf(relais.organisation)).filter(([, text]) => text.includes('"trades"'))).toEqual([]);
  });

  it('sees what is kept in "mes données", and goes on after a restart in the middle of the questions', async () => {
    await lina.says('mes souhaits');
    await lina.says('boulangerie');
    await relais.restart();
    expect(await lina.says('à vélo')).toContain('Pour le moment : à vélo');
    await lina.says('c’est tout');
    expect(await lina.says('retour')).toContain('Comment pouvez-vous aller au travail');
    await lina.says('terminer');
    expect(await lina.says('mes données')).toMatch(/Mes souhaits[^]*Travail cherché : boulangerie/);
    expect(await lina.says('1')).toMatch(/"trades": \[\s*"boulangerie"/);
  });

  it('and leaves the questions: nothing of them is kept', async () => {
    await lina.says('mes souhaits');
    await lina.says('ferronnerie');
    expect(await lina.says('annuler')).toContain('Rien n’a été enregistré');
    expect(JSON.stringify(await factsOf(relais.organisation))).not.toContain('ferronnerie');
  });

  it('who writes of their health is told that it is not kept, and it is not', async () => {
    await lina.says('mes souhaits');
    expect(await lina.says('un travail assis, j’ai mal au dos')).toContain('Je ne garde rien sur la santé');
    expect(JSON.stringify(await factsOf(relais.organisation))).not.toContain('mal au dos');
  });
});

describe('P-4 what a member wishes is nobody else’s business', () => {
  it('neither the sharer, nor the others, nor the counsellors ever see it, nor why an offer fits', async () => {
    await wishes(lina, 'canarisation', 'accueil');
    await lina.says('mes souhaits');
    await lina.says('Travail cherché');
    await lina.says('canarisation, accueil');
    await shares(bruno, RECEPTION);
    await lina.hearsOf('Mairie de Montebourg');
    await scene.counsellor.says('mes groupes');
    await scene.counsellor.says('voir les offres');
    await scene.counsellor.says('qui vient ?');
    await awa.says('voir les offres');
    await bruno.says('voir les offres');
    const others = [bruno, awa, scene.counsellor].flatMap((who) => who.hears()).join('\n');
    expect(lina.hears().join('\n')).toContain('accueil comme vous le souhaitez');
    expect(others).toContain('Hôtesse');
    expect(others).not.toMatch(/canarisation|souhaitez|comme vous|à environ/);
  });
});

describe('the list of offers', () => {
  it('without wishes shows them all, newest first, and offers to tell some', async () => {
    await shares(bruno, RECEPTION);
    await shares(bruno, CLEANING);
    expect(await awa.says('voir les offres')).toMatch(/Agent d’entretien[^]*Hôtesse d’accueil[^]*Dites-moi quel travail/);
    expect(await awa.presses('Dire ce que je cherche')).toContain('Quel travail cherchez-vous');
  });

  it('is empty: says so and offers to share one', async () => {
    expect(await awa.says('les offres')).toContain('Il n’y a pas d’offre en ce moment');
    expect(await awa.presses('Partager une offre')).toContain('Collez l’offre');
  });

  it('comes five at a time, each page once', async () => {
    for (const job of ['Serveur', 'Cuisinier', 'Vendeuse', 'Boulanger', 'Maçon', 'Soudeur', 'Caissière']) await shares(bruno, `${job}\nDupont et fils, Valognes\nCDI`);
    const first = await awa.says('voir les offres');
    expect(first).toContain('Offres 1 à 5 sur 7.');
    const second = await awa.presses('Suite');
    expect(second).toContain('Offres 6 à 7 sur 7.');
    expect(second).not.toContain('Suite');
  }, 40_000);

  it('is searched by words', async () => {
    await shares(bruno, RECEPTION);
    await shares(bruno, CLEANING);
    const found = await lina.says('offres à Cherbourg');
    expect(found).toContain('Agent d’entretien');
    expect(found).not.toContain('Hôtesse');
    expect(await lina.says('offres ménage')).toContain('Agent d’entretien');
    expect(await lina.says('offres astronaute')).toContain('Je ne trouve pas d’offre avec « astronaute »');
    expect(await lina.says('Toutes les offres')).toContain('Hôtesse');
  });

  it('is a counsellor’s too, without why', async () => {
    await shares(bruno, RECEPTION);
    await scene.counsellor.says('mes groupes');
    const listed = await scene.counsellor.says('voir les offres');
    expect(listed).toContain('Hôtesse d’accueil');
    expect(listed).not.toMatch(/souhaits|cherche/);
    expect(await scene.counsellor.presses('Hôtesse d’accueil')).toContain('Mairie de Montebourg');
  });

  it('leaves out what one said no to, and what was for another member alone', async () => {
    for (const words of ['partager une offre', CLEANING, 'À une personne', 'Awa', 'Partager']) await bruno.says(words);
    await shares(bruno, RECEPTION);
    expect(await lina.says('voir les offres')).not.toContain('Agent d’entretien');
    await lina.says('Hôtesse d’accueil');
    await lina.says('Pas pour moi');
    expect(await lina.says('voir les offres')).toContain('Il n’y a pas d’offre en ce moment');
  });

  it('and the wishes are read and written like any other turn', async () => {
    // In quiet hours nothing is delivered meanwhile.
    const quiet = await aRelais({ RELAIS_QUIET_HOURS: '00:00-23:59' });
    const group = await aCohort(quiet, { members: { Zoé: 'telegram', Ali: 'telegram' } });
    const zoe = memberOf(group, 'Zoé');
    const during = async (words: string): Promise<number> => (await commandsDuring(quiet.organisation, () => zoe.says(words))).length;
    await shares(memberOf(group, 'Ali'), RECEPTION);
    expect(await during('voir les offres')).toBeLessThanOrEqual(2);
    await zoe.says('mes souhaits');
    expect(await during('accueil')).toBeLessThanOrEqual(2);
    expect(await during('terminer')).toBeLessThanOrEqual(3);
    expect(await during('voir les offres')).toBeLessThanOrEqual(2);
    await quiet.stop();
  });
});

describe('whoever is not in the group', () => {
  it('on the waiting list tells their wishes, and sees no offers yet', async () => {
    const small = await aCohort(relais, { seats: 1, members: { Ida: 'telegram' } });
    const marco = await joins(relais, small, 'Marco', 'telegram');
    expect(await marco.says('voir les offres')).toContain('inscrit dans un groupe');
    expect(await wishes(marco, 'vente')).toMatch(/Travail cherché : vente/);
  });

  it('a counsellor tells none', async () => {
    expect(await scene.counsellor.says('mes souhaits')).toContain('inscrit dans un groupe');
  });
});
