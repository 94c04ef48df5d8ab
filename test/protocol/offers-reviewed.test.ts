import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let lina: Somebody;
let bruno: Somebody;
let awa: Somebody;
const OFFER = 'Boulangerie Martin recrute une vendeuse en CDI, 35 h par semaine, à Valognes. Réf 4521-BM';
const SAME = 'URGENT : vendeur/vendeuse H/F, CDI 35h\nEmployeur : Boulangerie Martin\nLieu : Valognes';
const SCAM = 'Vendeuse à domicile, CDI, 3000 € par mois. Envoyez votre RIB et une copie de votre carte d’identité, et payez les frais de dossier de 50 euros.';

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'telegram', Awa: 'msteams' } });
  [lina, bruno, awa] = [memberOf(scene, 'Lina'), memberOf(scene, 'Bruno'), memberOf(scene, 'Awa')];
});

const shares = async (person: Somebody, offer: string, ...answers: string[]): Promise<string> => {
  await person.says('partager une offre');
  await person.says(offer);
  let said = '';
  for (const words of answers) said = await person.says(words);
  return said;
};

describe('an offer that the group has', () => {
  it('is not sent twice: the second sharer is thanked, told who was first, and may send it to whoever has not got it', async () => {
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    await bruno.hearsOf('vendeuse');
    const zoe = await joins(relais, scene, 'Zoé', 'telegram');
    await bruno.says('partager une offre');
    const known = await bruno.says(SAME);
    expect(known).toMatch(/Merci ! Lina a déjà partagé cette offre le [^]*1\. À une personne\n2\. Corriger/);
    expect(await bruno.says('à tout le groupe')).toContain('Lina a déjà partagé');
    expect(await bruno.says('à une personne')).toMatch(/1\. Zoé$/m);
    await bruno.says('1');
    expect(await bruno.says('oui')).toContain('transmis à Zoé');
    expect(await zoe.hearsOf('H/F')).toContain('Bruno a pensé à vous');
    await awa.hearsOf('Lina partage');
    expect(awa.hears().filter((text) => text.includes('Boulangerie Martin'))).toHaveLength(1);
    expect(awa.hears().join()).not.toContain('URGENT');
    expect(lina.hears().join()).not.toContain('Bruno partage');
  });

  it('is seen as the same when the first one was shared while the second was being written', async () => {
    await bruno.says('partager une offre');
    expect(await bruno.says(SAME)).not.toContain('déjà');
    await bruno.says('tout le groupe');
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    expect(await bruno.says('oui')).toContain('Tout le groupe l’a déjà');
    await bruno.hearsOf('Lina partage');
    expect(awa.hears().join()).not.toContain('URGENT');
  });

  it('that went to one person only is nobody else’s business', async () => {
    await shares(lina, OFFER, 'Awa', 'oui');
    await awa.hearsOf('Lina a pensé à vous');
    await bruno.says('partager une offre');
    expect(await bruno.says(SAME)).not.toContain('déjà');
    await bruno.says('tout le groupe');
    expect(await bruno.says('oui')).toMatch(/Tout le groupe a déjà cette offre|transmis au groupe/);
    expect(awa.hears().join()).not.toContain('URGENT');
  });
});

describe('a suspect offer', () => {
  it('goes to the counsellors first, who share it or not; the sharer hears of it', async () => {
    await lina.says('partager une offre');
    expect(await lina.says(SCAM)).toMatch(/Attention : elle [^]*arnaque[^]*Vos conseillers la liront avant le groupe/);
    await lina.presses('À tout le groupe');
    expect(await lina.presses('Partager')).toMatch(/Par prudence, elle part d’abord à Odile/);
    const read = await scene.counsellor.hearsOf('à relire');
    expect(read).toMatch(/Lina propose une offre[^]*Attention[^]*Elle est pour tout le groupe[^]*RIB/);
    expect(bruno.hears().join() + awa.hears().join()).not.toContain('RIB');
    expect(await bruno.says('voir les offres')).not.toContain('domicile');
    expect(await scene.counsellor.presses('Ne pas partager')).toContain('ne sera pas partagée');
    expect(await lina.hearsOf('a été relue')).toContain('n’est pas partagée');
    expect(bruno.hears().join() + awa.hears().join()).not.toContain('RIB');
  });

  it('is shared when a counsellor says so; of two who decide one wins, and the other is told', async () => {
    await shares(lina, SCAM, 'Awa', 'oui');
    await scene.counsellor.hearsOf('à relire');
    const value = (title: string) => ({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: { relais: scene.counsellor.token(title) } } } });
    const [yes, no] = [value('Partager'), value('Ne pas partager')];
    const answers = (await Promise.all([scene.counsellor.sends(yes), scene.counsellor.sends(no)])).map(({ body }) => JSON.stringify(body));
    expect(answers.filter((body) => /est partagée avec 1 personne|ne sera pas partagée/.test(body))).toHaveLength(1);
    expect(answers.filter((body) => /déjà décidé|a été retirée, ou n’est plus/.test(body))).toHaveLength(1);
    await lina.hearsOf('a été relue');
    expect(bruno.hears().join()).not.toContain('RIB');
  });
});

describe('"à ma conseillère d’abord"', () => {
  it('asks for a word; she finds it under "offres à relire", and then it goes to the group', async () => {
    await lina.says('partager une offre');
    await lina.says(OFFER);
    expect(await lina.presses("À ma conseillère d'abord")).toContain('Voici ce que Odile va lire d’abord');
    expect(await lina.presses('Partager')).toContain('Merci ! Elle part d’abord à Odile');
    await scene.counsellor.hearsOf('à relire');
    expect(await scene.counsellor.says('menu')).toContain('Offres à relire (1)');
    expect(await scene.counsellor.says('offres à relire')).toMatch(/Lina propose une offre[^]*On vous demande de la relire/);
    expect(await scene.counsellor.presses('Partager')).toContain('est partagée avec 2 personnes');
    expect(await bruno.hearsOf('Lina partage une offre')).toContain('Boulangerie Martin');
    expect(await lina.hearsOf('a été relue')).toContain('partagée');
    expect(await scene.counsellor.says('offres à relire')).toContain('Aucune offre');
  });
});

describe('"Retirer"', () => {
  it('asks once; then the cards that showed the offer say that it was taken back, and so does a press on an old one', async () => {
    await lina.says('partager une offre');
    await lina.says(OFFER);
    await lina.presses('À tout le groupe');
    await lina.presses('Partager');
    await awa.hearsOf('Lina partage');
    await bruno.hearsOf('Lina partage');
    const old = awa.token("J'ai lu");
    expect(await lina.presses('Retirer')).toMatch(/Retirer « .+ » \?/);
    expect(await lina.presses('Oui, retirer')).toContain('C’est retiré');
    await awa.hearsOf('Cette offre a été retirée.');
    const value = { action: { type: 'Action.Execute', data: { relais: old } } };
    expect(JSON.stringify((await awa.sends({ type: 'invoke', name: 'adaptiveCard/action', value })).body)).toContain('Cette offre a été retirée');
    expect(await bruno.says('ça m’intéresse')).toMatch(/plus là|retirée/);
  });

  it('is for the sharer and the counsellors alone', async () => {
    await shares(lina, OFFER, 'tout le groupe', 'oui');
    await awa.hearsOf('Lina partage');
    expect(() => awa.token('Retirer')).toThrow('no button');
    await scene.counsellor.says('menu');
    expect(lina.token('Retirer')).not.toBe('');
  });

  it('in quiet hours takes back what has not left yet: nobody gets it', async () => {
    const quiet = await aRelais({ RELAIS_QUIET_HOURS: '00:00-23:59' });
    const group = await aCohort(quiet, { members: { Zoé: 'telegram', Ali: 'telegram' } });
    const zoe = memberOf(group, 'Zoé');
    for (const words of ['partager une offre', OFFER, 'groupe', 'oui', 'retirer']) await zoe.says(words);
    expect(await zoe.says('oui, retirer')).toContain('C’est retiré');
    await quiet.travel(24 * 3_600_000);
    expect(await memberOf(group, 'Ali').says('menu')).not.toContain('vendeuse');
    expect(memberOf(group, 'Ali').hears().join()).not.toContain('vendeuse');
    await quiet.stop();
  });
});

describe('an offer said outside any dialog', () => {
  it('is asked about, and its text is not lost', async () => {
    expect(await bruno.says(OFFER)).toMatch(/Voulez-vous partager cette offre \?[^]*Boulangerie Martin[^]*1\. Partager\n2\. Non/);
    expect(await bruno.says('1')).toMatch(/Voici ce que j’ai compris[^]*Employeur : Boulangerie Martin/);
    expect(await bruno.says('annuler')).toContain('Rien n');
    expect(lina.hears().join()).not.toContain('Martin');
  });

  it('goes on after a restart where it was', async () => {
    await bruno.says(OFFER);
    await relais.restart();
    expect(await bruno.says('1')).toContain('Voici ce que j’ai compris');
  });

  it('by a counsellor is shared with their group', async () => {
    expect(await scene.counsellor.says(OFFER)).toContain('Voulez-vous partager cette offre ?');
    await scene.counsellor.presses('Partager');
    expect(await scene.counsellor.presses('À tout le groupe')).toContain('Voici ce que tout le groupe va recevoir');
    expect(await scene.counsellor.presses('Partager')).toContain('transmis au groupe (3 personnes)');
    expect(await bruno.hearsOf('Boulangerie Martin')).toContain('Odile');
  });
});

describe('ten offers at once', () => {
  const TEN = Array.from({ length: 10 }, (_, index) => `${String(index + 1)}) ${['Vendeuse', 'Cuisinier', 'Serveuse', 'Maçon', 'Plombier', 'Cariste', 'Soudeur', 'Boulanger', 'Secrétaire', 'Livreur'][index] ?? ''}, CDI ${String(20 + index)} h par semaine, Valognes`).join('\n');

  it('are shared one by one, until one says enough', async () => {
    await bruno.says('partager une offre');
    expect(await bruno.says(TEN)).toContain('J’en vois 10.');
    expect(await bruno.says('une par une')).toContain('Poste : Vendeuse');
    await bruno.says('groupe');
    expect(await bruno.says('oui')).toMatch(/transmis au groupe[^]*Il reste 9 offres/);
    expect(await bruno.says('la suivante')).toContain('Poste : Cuisinier');
    await bruno.says('groupe');
    expect(await bruno.says('oui')).toContain('Il reste 8 offres');
    expect(await bruno.says('arrêter là')).toContain('je ne partage pas les autres');
  });
});
