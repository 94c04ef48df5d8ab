import { dateOf, plusDays, toWall } from '../../src/domain/wall-clock';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, PARIS, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const DAY_MS = 86_400_000;
const OFFER = 'Boulangerie Martin recrute une vendeuse en CDI, 35 h par semaine, à Valognes. Réf 4521-BM';
const SCAM = 'Vendeuse à domicile, CDI, 3000 € par mois. Envoyez votre RIB et une copie de votre carte d’identité, et payez les frais de dossier de 50 euros.';
const SAME_SCAM = `Bonjour, à voir :\n${SCAM}`;

let relais: TestRelais;
let scene: CohortScene;
let lina: Somebody;
let bruno: Somebody;
let awa: Somebody;

beforeEach(async () => {
  relais = await aRelais();
  scene = await aCohort(relais, { members: { Lina: 'telegram', Bruno: 'telegram', Awa: 'msteams' } });
  [lina, bruno, awa] = [memberOf(scene, 'Lina'), memberOf(scene, 'Bruno'), memberOf(scene, 'Awa')];
});
afterEach(() => relais.stop());

const shares = async (person: Somebody, offer: string, ...answers: string[]): Promise<string> => {
  let said = '';
  for (const words of ['partager une offre', offer, ...answers]) said = await person.says(words);
  return said;
};
const cardsAbout = (person: Somebody, words: string): number => person.hears().filter((text) => text.includes(words)).length;

describe('what waits for a counsellor', () => {
  it('is read once, however many share it: whoever comes second is thanked', async () => {
    await shares(lina, SCAM, 'tout le groupe', 'oui');
    await scene.counsellor.hearsOf('Lina propose une offre');
    expect(await shares(bruno, SAME_SCAM, 'tout le groupe', 'oui')).toMatch(/Merci ! Cette offre attend déjà d’être lue par Odile[^]*Que puis-je faire/);
    expect(await scene.counsellor.says('menu')).toContain('Offres à relire (1)');
    expect(cardsAbout(scene.counsellor, 'Bruno propose')).toBe(0);
  });

  it('for one person alone does not stand in the way of the same offer for the group', async () => {
    await shares(lina, SCAM, 'Awa', 'oui');
    expect(await shares(bruno, SAME_SCAM, 'tout le groupe', 'oui')).toContain('part d’abord à Odile');
    expect(await scene.counsellor.says('menu')).toContain('Offres à relire (2)');
  });

  it('stays for the one person it was meant for', async () => {
    expect(await shares(lina, OFFER, 'Awa')).toMatch(/1\. Partager\n2\. À ma conseillère d'abord\n3\. Corriger/);
    expect(await lina.says('2')).toContain('Elle part d’abord à Odile');
    expect(await scene.counsellor.hearsOf('à relire')).toContain('Elle est pour Awa');
    await scene.counsellor.says('offres à relire');
    expect(await scene.counsellor.presses('Partager')).toContain('est partagée avec 1 personne');
    expect(await awa.hearsOf('Boulangerie Martin')).toContain('Lina a pensé à vous');
    expect(bruno.hears().join()).not.toContain('Boulangerie');
  });

  it('for somebody who has left since goes to nobody else, and says so', async () => {
    await shares(lina, SCAM, 'Bruno', 'oui');
    for (const words of ['quitter le groupe', 'autre', 'passer', 'oui']) await bruno.says(words);
    expect(await scene.counsellor.says('offres à relire')).toContain('Elle était pour une personne qui a quitté le groupe');
    expect(await scene.counsellor.presses('Partager')).toContain('ne part à personne');
    expect(awa.hears().join()).not.toContain('RIB');
  });

  it('never becomes for the group when the person it is for leaves before it is shared', async () => {
    await shares(lina, SCAM, 'Bruno');
    for (const words of ['quitter le groupe', 'autre', 'passer', 'oui']) await bruno.says(words);
    expect(await lina.says('oui')).toContain('À qui voulez-vous la transmettre');
    expect(await scene.counsellor.says('menu')).not.toContain('Offres à relire');
  });

  it('can go to nobody any more after its last day', async () => {
    const lastDay = plusDays(dateOf(toWall(relais.now(), PARIS)), 2).split('-').reverse().join('/');
    await shares(lina, `${SCAM}\nDate limite : ${lastDay}`, 'tout le groupe', 'oui');
    await relais.travel(4 * DAY_MS);
    await scene.counsellor.says('offres à relire');
    expect(await scene.counsellor.presses('Partager')).toContain('Cette offre est passée');
    await scene.counsellor.says('offres à relire');
    expect(await scene.counsellor.presses('Ne pas partager')).toContain('ne sera pas partagée');
    expect(await scene.counsellor.says('offres à relire')).toContain('Aucune offre');
  });
});

describe('"retirer", written', () => {
  it('takes back the offer that one shared, and erases nobody', async () => {
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    await lina.says('menu');
    expect(await lina.says('retirer mon offre')).toMatch(/Retirer « [^]* » \?[^]*1\. Oui, retirer\n2\. Garder/);
    expect(await lina.says('1')).toContain('C’est retiré');
    expect(await lina.says('retirer')).toContain('Je ne vois pas de quelle offre');
    expect(await bruno.says('voir les offres')).toContain('Il n’y a pas d’offre');
  });

  it('asks which when one shared several', async () => {
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    await shares(lina, 'Cariste, CDD 6 mois à Brix', 'tout le groupe', 'oui');
    await lina.says('menu');
    expect(await lina.says('retirer')).toMatch(/Quelle offre[^]*1\. Cariste\n2\. vendeuse/);
    expect(await lina.says('1')).toContain('Retirer « Cariste »');
  });
});

describe('an offer that a counsellor takes back', () => {
  it('is gone for all; its sharer hears of it, kindly', async () => {
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    await scene.counsellor.says('voir les offres');
    await scene.counsellor.presses('vendeuse');
    await scene.counsellor.presses('Retirer');
    await scene.counsellor.presses('Oui, retirer');
    expect(await lina.hearsOf('n’est plus dans le groupe')).toContain('peut vous dire pourquoi');
    expect(await bruno.says('voir les offres')).toContain('Il n’y a pas d’offre');
  });
});

describe('a group is not flooded', () => {
  it('by one person: after twenty offers in a day they are thanked and asked to come back', async () => {
    const jobs = ['Cuisinier', 'Serveuse', 'Cariste', 'Maçon', 'Plombier', 'Jardinier', 'Secrétaire', 'Comptable', 'Boulanger', 'Infirmier'];
    const offers = ['Valognes', 'Brix'].flatMap((place) => jobs.map((job) => `${job}, CDI 35 h à ${place}`));
    for (const offer of offers) expect(await shares(lina, offer, 'tout le groupe', 'oui')).toContain('transmis au groupe');
    expect(await shares(lina, 'Soudeur, CDI 35 h à Brix')).toContain('Vous avez déjà partagé 20 offres en 24 heures');
    expect(await shares(awa, 'Soudeur, CDI 35 h à Brix')).toContain('À qui');
    await relais.travel(DAY_MS);
    expect(await shares(lina, 'Soudeur, CDI 35 h à Brix')).toContain('À qui');
  }, 60_000);
});

describe('work that was found', () => {
  it('is no merit of an offer of which nothing was said; it may lead to a word to the group', async () => {
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    await bruno.hearsOf('Boulangerie');
    expect(await bruno.says('j’ai trouvé du travail !')).toMatch(/Félicitations Bruno[^]*1\. Quitter le groupe\n2\. Plus tard/);
    expect(await scene.counsellor.says('suites des offres')).not.toContain('Bruno');
    expect(await bruno.says('1')).toContain('Pourquoi');
  });
});

describe('words in the middle of something else', () => {
  it('say what came of an offer, and the open question comes again', async () => {
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    await bruno.hearsOf('Boulangerie');
    for (const words of ['menu', 'mes souhaits', 'vente']) await bruno.says(words);
    expect(await bruno.says('j’ai déjà postulé à cette offre')).toMatch(/vous avez postulé[^]*Comment pouvez-vous aller au travail/);
    expect(await scene.counsellor.says('qui a postulé ?')).toMatch(/Ont postulé : Bruno/);
    expect(await lina.says('qui a postulé ?')).not.toContain('Bruno');
  });
});

describe('several offers in one paste', () => {
  it('go on with the same number: "1" is the next one each time, and takes nothing back', async () => {
    await shares(lina, '1) Cuisinier en CDI 35 h à Valognes\n2) Serveuse en CDI 35 h à Valognes\n3) Cariste en CDI 35 h à Brix', '1', '1');
    expect(await lina.says('1')).toMatch(/transmis au groupe[^]*Il reste 2 offres[^]*1\. La suivante/);
    expect(await lina.says('1')).toContain('Poste : Serveuse');
  });
});

describe('what cannot be shared as it is', () => {
  it('a link that only opens at home is not shared alone; beside a text it is said', async () => {
    expect(await shares(lina, 'https://192.168.1.1/offre')).toMatch(/adresse privée[^]*Collez l’offre/);
    expect(await lina.says('Cariste, CDI 35 h à Brix http://intranet.local/12')).toMatch(/adresse privée[^]*À qui/);
  });

  it('a picture in the middle of it asks for the text again', async () => {
    await lina.says('partager une offre');
    await lina.sends({ type: 'message', attachments: [{ contentType: 'image/jpeg', contentUrl: 'https://example.org/a.jpg' }] });
    const heard = lina.hears().slice(-3).join('\n');
    expect(heard).toMatch(/seulement du texte[^]*Collez l’offre/);
    expect(heard).not.toContain('Que puis-je faire');
  });
});

describe('whoever shared an offer and is erased', () => {
  it('stands on nobody’s card any more, where cards can be replaced', async () => {
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    await awa.hearsOf('Lina partage une offre');
    for (const words of ['supprimer', 'oui, tout effacer']) await lina.says(words);
    await awa.hearsOf('Cette offre a été retirée');
    expect(await bruno.says('ça m’intéresse')).toContain('plus là');
  });
});
