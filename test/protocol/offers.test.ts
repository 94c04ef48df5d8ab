import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let lina: Somebody;
let bruno: Somebody;
const OFFER = 'Vendeuse, CDI 35 h à Valognes https://example.org/offre-1';

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms', Awa: 'msteams' } });
  lina = memberOf(scene, 'Lina');
  bruno = memberOf(scene, 'Bruno');
});

describe('a member shares an offer', () => {
  it('with the whole group, after a press to confirm: everybody else sees who shared it', async () => {
    await lina.says('menu');
    await lina.presses('Partager une offre');
    expect(await lina.says(OFFER)).toMatch(/Poste : Vendeuse[^]*Lieu : Valognes[^]*Contrat : CDI[^]*Horaire : 35 h par semaine[^]*À qui/);
    const check = await lina.presses('À tout le groupe');
    expect(check).toContain(OFFER);
    expect(bruno.hears().join()).not.toContain('Vendeuse');
    expect(await lina.presses('Partager')).toContain('2 personnes');
    expect(await bruno.hearsOf('Vendeuse')).toMatch(/Lina partage une offre[^]*https:\/\/example\.org\/offre-1/);
    expect(await memberOf(scene, 'Awa').hearsOf('Vendeuse')).toContain('Lina partage une offre');
    expect(lina.hears().join()).not.toContain('Lina partage une offre');
  });

  it('to somebody who has a session to answer: the numbers of both messages mean what they say', async () => {
    await plansSession(relais, scene, { days: 4 });
    await bruno.says('prochaine séance');
    await lina.says('partager une offre');
    await lina.says(OFFER);
    await lina.presses('À tout le groupe');
    await lina.presses('Partager');
    expect(await bruno.hearsOf('Vendeuse')).toMatch(/7\. J.ai lu/);
    expect(await bruno.says('1')).toContain('vous venez');
    expect(await bruno.says('7')).toContain('Merci');
  });

  it('with one member by first name: nobody else gets it, and no address is shown', async () => {
    await bruno.says('partager une offre');
    expect(await bruno.says(OFFER)).toMatch(/1\. A tout le groupe\n2\. A une personne\n3\. A ma conseillère d'abord\n4\. Corriger/);
    expect(await bruno.says('2')).toMatch(/1\. Lina\n2\. Awa/);
    expect(await bruno.says('awa')).toContain('Awa');
    expect(await bruno.says('1')).toContain('transmis à Awa');
    const heard = await memberOf(scene, 'Awa').hearsOf('Vendeuse');
    expect(heard).toContain('Bruno a pensé à vous');
    expect(heard).not.toContain(bruno.conversation);
    expect(JSON.stringify(relais.connector.accepted.filter(({ conversation }) => conversation === memberOf(scene, 'Awa').conversation))).not.toContain(bruno.conversation);
    expect(lina.hears().join()).not.toContain('Vendeuse');
  });

  it('and changes their mind: "retour" asks again for whom, "annuler" sends nothing', async () => {
    await bruno.says('partager une offre');
    await bruno.says(OFFER);
    await bruno.says('1');
    expect(await bruno.says('retour')).toContain('A qui');
    expect(await bruno.says('annuler')).toContain("Rien n'a été enregistré");
    expect(lina.hears().join()).not.toContain('Vendeuse');
  });

  it('with somebody who is not in the group: asks again', async () => {
    await bruno.says('partager une offre');
    await bruno.says(OFFER);
    expect(await bruno.says('Napoléon')).toMatch(/ne connais pas[^]*1\. Lina\n2\. Awa/);
    expect(await bruno.says('Lina')).toContain('Lina');
  });

  it('of 10,000 characters: asks for less', async () => {
    await bruno.says('partager une offre');
    expect(await bruno.says('o'.repeat(10_000))).toContain('trop long');
    expect(await bruno.says(OFFER)).toContain('A qui');
  });

  it('alone in the group: says that there is nobody, and keeps nothing', async () => {
    const alone = await aCohort(relais);
    const ida = await joins(relais, alone, 'Ida', 'sms');
    await ida.says('partager une offre');
    const answers = [await ida.says(OFFER), await ida.says('1'), await ida.says('1')];
    expect(answers.join()).toContain('personne');
  });

  it('pressed three times at once is shared once', async () => {
    await lina.says('partager une offre');
    await lina.says(OFFER);
    await lina.presses('À tout le groupe');
    const value = { action: { type: 'Action.Execute', data: { relais: lina.token('Partager') } } };
    await Promise.all([1, 2, 3].map(() => lina.sends({ type: 'invoke', name: 'adaptiveCard/action', value })));
    await bruno.hearsOf('Vendeuse');
    await memberOf(scene, 'Awa').hearsOf('Vendeuse');
    expect(bruno.hears().filter((text) => text.includes('Vendeuse'))).toHaveLength(1);
  });

  it('that has the name of somebody in two of the group: both stand in the list, and words alone do not choose', async () => {
    await joins(relais, scene, 'Awa', 'sms');
    await bruno.says('partager une offre');
    await bruno.says(OFFER);
    expect(await bruno.says('Awa')).toMatch(/Plusieurs personnes[^]*1\. Awa, Valognes\n2\. Awa, Valognes/);
    expect(await bruno.says('2')).toContain('Voici ce que Awa va recevoir');
  });

  it('is seen by whoever stopped the messages neither now nor later', async () => {
    await bruno.says('STOP');
    await lina.says('partager une offre');
    await lina.says(OFFER);
    await lina.presses('À tout le groupe');
    await lina.presses('Partager');
    await memberOf(scene, 'Awa').hearsOf('Vendeuse');
    await bruno.says('START');
    expect(bruno.hears().join()).not.toContain('Vendeuse');
  });
});

describe('somebody on the waiting list', () => {
  it('cannot share an offer yet', async () => {
    const small = await aCohort(relais, { seats: 1, members: { Ida: 'sms' } });
    const marco = await joins(relais, small, 'Marco', 'sms');
    expect(await marco.says('partager une offre')).toContain('inscrit dans un groupe');
  });
});

describe('in quiet hours', () => {
  it('an offer waits, and the one who shares it is told until when', async () => {
    const quiet = await aRelais({ RELAIS_QUIET_HOURS: '00:00-23:59' });
    const group = await aCohort(quiet, { members: { Zoé: 'sms', Ali: 'sms' } });
    const zoe = memberOf(group, 'Zoé');
    await zoe.says('partager une offre');
    await zoe.says(OFFER);
    await zoe.says('1');
    expect(await zoe.says('1')).toMatch(/C'est transmis au groupe[^]*partira .+ à 23 h 59/);
    expect(memberOf(group, 'Ali').hears().join()).not.toContain('Vendeuse');
    await quiet.stop();
  });
});
