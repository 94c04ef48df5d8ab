import { at, dateOf, plusDays, toInstant, toWall, weekday } from '../../src/domain/wall-clock';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, PARIS, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const DAY_MS = 86_400_000;
const OFFER = 'Vendeuse, CDI 35 h à Valognes\nBoulangerie Le Fournil';

let relais: TestRelais;
let scene: CohortScene;
let lina: Somebody;
let bruno: Somebody;
let awa: Somebody;

beforeEach(async () => {
  relais = await aRelais();
  scene = await aCohort(relais, { seats: 3, members: { Lina: 'telegram', Bruno: 'telegram', Awa: 'msteams' } });
  lina = memberOf(scene, 'Lina');
  bruno = memberOf(scene, 'Bruno');
  awa = memberOf(scene, 'Awa');
});
afterEach(() => relais.stop());

async function shared(text = OFFER, words = 'Vendeuse'): Promise<void> {
  for (const said of ['partager une offre', text, 'à tout le groupe', 'partager']) await lina.says(said);
  await bruno.hearsOf(words);
}

/** Until ten o'clock of next Monday, in Paris (ms). */
function untilMonday(): number {
  const today = dateOf(toWall(relais.now(), PARIS));
  return toInstant(at(plusDays(today, 8 - weekday(today)), '10:00'), PARIS) - relais.now();
}

const heardBy = (person: Somebody, words: string): string[] => person.hears().filter((text) => text.includes(words));

describe('what comes of an offer', () => {
  it('from "Ça m’intéresse" to a word to the group: each step said once, and the seat is free', async () => {
    const marco = await joins(relais, scene, 'Marco', 'telegram');
    await shared();
    expect(await bruno.says("ça m'intéresse")).toMatch(/vous intéresse[^]*Seules les personnes[^]*1\. J'ai postulé\n2\. Pas pour moi/);
    expect(await bruno.says('1')).toMatch(/vous avez postulé[^]*1\. Entretien\n2\. Embauché·e\n3\. Pas pour moi\n4\. Dire merci à Lina/);
    expect(await lina.hearsOf('Merci pour votre partage')).toMatch(/Quelqu’un a postulé à l’offre que vous avez partagée/);

    await relais.travel(15 * DAY_MS);
    expect(await bruno.hearsOf('Où en êtes-vous')).toMatch(/1\. Entretien\n2\. Pas encore de réponse\n3\. Embauché·e\n4\. Pas pour moi/);
    expect(await bruno.says('3')).toMatch(/Félicitations Bruno[^]*1\. Quitter le groupe\n2\. Plus tard/);
    expect(await lina.hearsOf('a trouvé du travail grâce')).not.toContain('Bruno');
    expect(await bruno.says('1')).toContain('laisser un mot');
    expect(await bruno.says('Merci à tous, et à bientôt !')).toMatch(/Merci à tous[^]*trouvé du travail[^]*1\. Quitter le groupe\n2\. Rester/);
    expect(lina.hears().join()).not.toContain('à bientôt !');
    expect(await bruno.says('1')).toMatch(/Vous avez quitté le groupe[^]*bonne route/);

    expect(await lina.hearsOf('Un mot de Bruno')).toContain('Merci à tous, et à bientôt !');
    expect(await awa.hearsOf('Un mot de Bruno')).toContain('Merci à tous');
    expect(await scene.counsellor.hearsOf('Bruno a quitté le groupe')).toContain('travail trouvé');
    expect(await scene.counsellor.hearsOf('Une place s’est libérée')).toContain('Marco');
    await scene.counsellor.presses('Donner la place à Marco');
    await marco.hearsOf('Bonne nouvelle');
    expect(heardBy(bruno, 'Où en êtes-vous')).toHaveLength(1);
  });

  it('is seen by the person and the counsellors, and by nobody else', async () => {
    await shared();
    await bruno.says("j'ai postulé");
    await awa.hearsOf('Vendeuse');
    expect(await awa.presses("Ça m'intéresse")).toMatch(/vous intéresse[^]*Boulangerie Le Fournil[^]*J'ai postulé/);
    await lina.hearsOf('Merci pour votre partage');
    const card = await scene.counsellor.says('suites des offres');
    for (const words of ['Offres partagées : 1', 'Ont postulé : Bruno', 'Intéressé·e·s : Awa', 'Lina']) expect(card.replace(/\s+/g, ' ')).toContain(words);
    for (const person of [lina, awa]) expect(person.hears().join()).not.toContain('Bruno');
    expect(await lina.says('suites des offres')).not.toContain('Bruno');
    expect(await lina.says('mes données')).not.toContain('postulé');
    expect(await bruno.says('mes données')).toMatch(/Suites que vous avez données aux offres\n[^]*J'ai postulé/);
  });

  it('pressed by two at once, three times each, counts each of them once, and thanks once', async () => {
    await joins(relais, scene, 'Marco', 'telegram');
    await shared();
    await awa.hearsOf('Vendeuse');
    const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: { relais: awa.token("J'ai postulé") } } } };
    await Promise.all([...[1, 2, 3].map(() => awa.sends(press)), ...[1, 2, 3].map(() => bruno.sends({ type: 'message', text: "j'ai postulé" }))]);
    await lina.hearsOf('Merci pour votre partage');
    expect((await scene.counsellor.says('suites des offres')).replace(/\s+/g, ' ')).toMatch(/Ont postulé : (Awa et Bruno|Bruno et Awa)/);
    await relais.travel(15 * DAY_MS);
    await Promise.all([bruno.hearsOf('Où en êtes-vous'), awa.hearsOf('Où en êtes-vous')]);
    expect(heardBy(lina, 'Merci pour votre partage')).toHaveLength(1);
  });

  it('does not thank by itself where it could only be one person, but in their name when they press for it, once', async () => {
    const small = await aCohort(relais, { members: { Ida: 'telegram', Paul: 'telegram' } });
    const [ida, paul] = [memberOf(small, 'Ida'), memberOf(small, 'Paul')];
    for (const said of ['partager une offre', OFFER, 'à tout le groupe', 'partager']) await ida.says(said);
    await paul.hearsOf('Vendeuse');
    expect(await paul.says("j'ai postulé")).toContain('vous avez postulé');
    expect(await small.counsellor.says('suites des offres')).toContain('Paul');
    expect(ida.hears().join()).not.toContain('Merci pour votre partage');
    expect(await paul.says('dire merci à Ida')).toMatch(/je dis à Ida que son offre vous a servi[^]*1\. Entretien/);
    expect(await ida.hearsOf('Merci pour votre partage')).toMatch(/Paul vous remercie[^]*candidature/);
    await paul.says('entretien');
    expect(await paul.says('dire merci à Ida')).toContain('Ida');
    expect(heardBy(ida, 'Merci pour votre partage')).toHaveLength(1);
  });

  it('asks of which offer it is said when several can be meant', async () => {
    await shared();
    await shared('Cariste, CDD 6 mois à Brix', 'Cariste');
    await bruno.says('menu');
    expect(await bruno.says("j'ai postulé")).toMatch(/pour quelle offre[^]*1\. Cariste[^]*2\. Vendeuse/);
    expect(await bruno.says('2')).toContain('Vendeuse');
    expect(await bruno.says('embauché')).toContain('Félicitations');
  });

  it('without any offer, says that it does not know which', async () => {
    expect(await bruno.says("j'ai postulé")).toContain('Je ne vois pas de quelle offre');
  });
});

describe('the question after an application', () => {
  it.each([
    ['said since that there is an interview', 'entretien'],
    ['stopped the messages', 'STOP'],
  ])('does not come to whoever %s', async (_why, said) => {
    await shared();
    await bruno.says("j'ai postulé");
    await awa.hearsOf('Vendeuse');
    await awa.presses("J'ai postulé");
    await bruno.says(said);
    await relais.travel(15 * DAY_MS);
    await awa.hearsOf('Où en êtes-vous');
    expect(bruno.hears().join()).not.toContain('Où en êtes-vous');
  });

  it('comes once, whatever is answered, over restarts', async () => {
    await shared();
    await bruno.says("j'ai postulé");
    await relais.travel(15 * DAY_MS);
    await bruno.hearsOf('Où en êtes-vous');
    expect(await bruno.says('2')).toContain('vous attendez encore');
    await relais.restart();
    await relais.travel(16 * DAY_MS);
    await bruno.says('menu');
    expect(heardBy(bruno, 'Où en êtes-vous')).toHaveLength(1);
  });
});

describe('the week’s digest', () => {
  it('comes to the counsellors on Monday, once, with what happened; a quiet week says nothing', async () => {
    await shared();
    await bruno.says("j'ai postulé");
    await relais.travel(untilMonday());
    const digest = await scene.counsellor.hearsOf('Les offres de la semaine');
    expect(digest.replace(/\s+/g, ' ')).toMatch(/Ont postulé : Bruno/);
    await relais.restart();
    await relais.travel(7 * DAY_MS);
    await scene.counsellor.says('menu');
    expect(heardBy(scene.counsellor, 'Les offres de la semaine')).toHaveLength(1);
    expect(lina.hears().join()).not.toContain('Les offres de la semaine');
  });
});

describe('leaving the group', () => {
  it('is asked for in words, for another reason, without a word: the group hears nothing, the counsellors hear who', async () => {
    expect(await bruno.says('je veux quitter le groupe')).toMatch(/Pourquoi[^]*1\. J'ai trouvé du travail\n2\. Une autre raison/);
    await bruno.says('2');
    await bruno.says('passer');
    expect(await bruno.says('oui')).toContain('Vous avez quitté le groupe');
    expect(await scene.counsellor.hearsOf('Bruno a quitté le groupe')).toContain('autre');
    expect(lina.hears().join()).not.toContain('Bruno');
    expect(await bruno.says('menu')).not.toContain('Partager une offre');
    expect(await bruno.says('quitter le groupe')).toContain('inscrit dans un groupe');
  });

  it('leaves the account, with the exit in "mes données", and another group may be joined; "supprimer" erases it all', async () => {
    await bruno.says('quitter le groupe');
    for (const said of ['travail', 'Bonne continuation à Lina et à tous', 'oui']) await bruno.says(said);
    await lina.hearsOf('Bonne continuation');
    expect(await bruno.says('mes données')).toMatch(/Groupes quittés\n[^]*travail trouvé/);
    const file = await bruno.says('1');
    expect(file).toContain('"word": "Bonne continuation à Lina et à tous"');
    const other = await aCohort(relais);
    expect(await bruno.says(other.code)).toContain(other.name);
    await bruno.says('annuler');
    await bruno.says('supprimer');
    expect(await bruno.says('oui, tout effacer')).toContain('effac');
  });

  it('keeps no word about health, and shows the help lines for a word of distress', async () => {
    await bruno.says('quitter le groupe');
    await bruno.says('autre');
    expect(await bruno.says('j’ai un cancer')).toMatch(/rien sur la santé[^]*laisser un mot/);
    expect(await bruno.says('je veux mourir')).toContain('3114');
    expect(await bruno.says('annuler')).toContain('Rien');
    expect(scene.counsellor.hears().join()).not.toContain('a quitté le groupe');
  });
});
