import { whereKept } from '../support/kept';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, someName, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());

async function writes({ counsellor }: CohortScene, text: string): Promise<string> {
  await counsellor.says('écrire au groupe');
  const preview = await counsellor.presses("Voir l'aperçu", { text });
  await counsellor.presses('Envoyer');
  return preview;
}

describe('STOP and START', () => {
  it.each(['STOP', 'stop', 'Stop !', 'arrêt', 'stop sms', 'ARRETER LES MESSAGES'])('"%s" stops all messages at once; START brings them again', async (word) => {
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
    const bruno = memberOf(scene, 'Bruno');
    expect(await bruno.says(word)).toContain('START');
    await writes(scene, 'Pendant l’arrêt');
    await memberOf(scene, 'Lina').hearsOf('Pendant l’arrêt');
    await scene.counsellor.hearsOf('Non remis : 1');
    expect(await bruno.says('START')).toContain('STOP');
    await writes(scene, 'Après la reprise');
    await bruno.hearsOf('Après la reprise');
    expect(bruno.hears().join()).not.toContain('Pendant');
  });

  it('twice is the same as once, and answers still come to whoever writes', async () => {
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    const bruno = memberOf(scene, 'Bruno');
    await bruno.says('STOP');
    expect(await bruno.says('STOP')).toContain('START');
    expect(await bruno.says('menu')).toMatch(/START[^]*1\. Recevoir de nouveau les messages/);
    await bruno.says('1');
    expect(await bruno.says('menu')).not.toContain('Recevoir de nouveau');
  });

  it('is heard in the middle of a dialog of a member, and ends it', async () => {
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    const bruno = memberOf(scene, 'Bruno');
    await bruno.says('partager une offre');
    expect(await bruno.says('STOP')).toContain('START');
    expect(await bruno.says('Vendeuse à Valognes')).not.toContain('qui voulez-vous');
  });

  it('is heard in the middle of a form of a counsellor', async () => {
    const { counsellor } = await aCohort(relais);
    await counsellor.says('créer un groupe');
    expect(await counsellor.says('STOP')).toContain('START');
    expect(await counsellor.says('START')).toContain('STOP');
  });

  it('is not heard inside a sentence', async () => {
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    await memberOf(scene, 'Bruno').says('Je descends à l’arrêt de bus, stop');
    await writes(scene, 'Toujours là');
    await memberOf(scene, 'Bruno').hearsOf('Toujours là');
  });

  it('from a stranger is answered, and nothing is kept', async () => {
    const stranger = relais.somebody('sms', someName('Inconnue'));
    expect(await stranger.says('STOP')).toContain('ne garde rien');
    expect(await stranger.says('mes données')).toContain('ne garde rien');
  });
});

describe('"mes données"', () => {
  it('shows everything that is kept, in words', async () => {
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
    const session = await plansSession(relais, scene);
    const bruno = memberOf(scene, 'Bruno');
    await bruno.says('je ne peux pas');
    await bruno.says('Je repeins le salon');
    await bruno.says('partager une offre');
    for (const words of ['Vendeuse à Valognes', '1', '1']) await bruno.says(words);
    const data = await bruno.says('mes données');
    for (const words of ['Bruno', 'Valognes', 'Chercher un emploi', scene.name, 'Accord donné le', session.words, 'Je repeins le salon', 'Vendeuse à Valognes']) expect(data).toContain(words);
    expect(data).not.toContain('Lina');
  });

  it('can be downloaded as JSON, on cards as a file', async () => {
    const scene = await aCohort(relais, { members: { Lina: 'msteams' } });
    const lina = memberOf(scene, 'Lina');
    await lina.says('mes données');
    await lina.presses('Télécharger (JSON)');
    const files = relais.connector.accepted
      .filter(({ conversation }) => conversation === lina.conversation)
      .flatMap(({ activity }) => (activity['attachments'] ?? []) as { contentType: string; name?: string; content: unknown }[])
      .filter(({ contentType }) => contentType === 'application/json');
    expect(files).toHaveLength(1);
    const [file] = files;
    expect(file?.name).toMatch(/\.json$/);
    const kept = JSON.parse(String(file?.content)) as { person: { firstName: string } };
    expect(kept.person.firstName).toBe('Lina');
  });

  it('can be downloaded by number on a phone', async () => {
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    expect(await memberOf(scene, 'Bruno').says('mes données')).toMatch(/1\. Télécharger/);
    expect(await memberOf(scene, 'Bruno').says('1')).toContain('"firstName": "Bruno"');
  });

  it('belong to a counsellor as well', async () => {
    const { counsellor } = await aCohort(relais);
    expect(await counsellor.says('mes données')).toContain('Odile');
  });
});

describe('"supprimer"', () => {
  it('asks first, and "Non, garder" erases nothing', async () => {
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    const bruno = memberOf(scene, 'Bruno');
    expect(await bruno.says('supprimer')).toMatch(/1\. Oui, tout effacer\n2\. Non, garder/);
    expect(await bruno.says('2')).toContain("Rien n'a été effacé");
    expect(await bruno.says('mes données')).toContain('Bruno');
  });

  it('erases everywhere: no key, field or value holds the first name, the address or the words any more', async () => {
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
    const firstName = 'Wilhelmine';
    const gone = await joins(relais, scene, firstName, 'msteams');
    await plansSession(relais, scene);
    await gone.says('prochaine séance');
    await gone.presses('Je ne peux pas');
    await gone.says('Je repeins la salle de bains');
    await gone.says('partager une offre');
    await gone.says('Soudeuse à Brix');
    await gone.presses('À tout le groupe');
    await gone.presses('Partager');
    await memberOf(scene, 'Bruno').hearsOf('Soudeuse');
    await writes(scene, 'Un mot pour tout le monde');
    await gone.hearsOf('Un mot pour tout le monde');
    await gone.presses("J'ai lu");
    await scene.counsellor.says('qui vient ?');
    await scene.counsellor.says('mes groupes');
    await scene.counsellor.presses(scene.name);
    await scene.counsellor.presses('Qui vient ?');
    await scene.counsellor.says("faire l'appel");
    await memberOf(scene, 'Bruno').says('partager une offre');
    await memberOf(scene, 'Bruno').says('Une autre offre');
    await gone.says('mes données');
    await gone.presses('Télécharger (JSON)');
    for (const words of [firstName, 'repeins la salle', 'Soudeuse', gone.conversation]) expect(await whereKept(relais.organisation, words)).not.toEqual([]);

    await gone.says('supprimer');
    expect(await gone.presses('Oui, tout effacer')).toContain('effacé');
    await scene.counsellor.hearsOf('Une place s’est libérée');
    for (const words of [firstName, 'repeins la salle', 'Soudeuse', gone.conversation]) expect(await whereKept(relais.organisation, words)).toEqual([]);
    expect(await gone.says('mes données')).toContain('ne garde rien');
    expect(await scene.counsellor.says('qui vient ?')).not.toContain(firstName);
  });

  it('cancels deliveries under way', async () => {
    const scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
    const bruno = memberOf(scene, 'Bruno');
    relais.connector.answer({ status: 429, headers: { 'retry-after': '1' } }, bruno.conversation);
    await writes(scene, 'Un mot en route');
    await memberOf(scene, 'Lina').hearsOf('Un mot en route');
    await scene.counsellor.hearsOf('En cours d’envoi : 1');
    relais.connector.answer(undefined, bruno.conversation);
    await bruno.says('supprimer');
    await bruno.says('1');
    await relais.travel(10 * 60_000);
    await relais.restart();
    expect(bruno.hears().join()).not.toContain('Un mot en route');
  });

  it('frees the seat and tells the counsellor who waits for it', async () => {
    const scene = await aCohort(relais, { seats: 1, members: { Bruno: 'sms' } });
    await joins(relais, scene, 'Marco', 'sms');
    await memberOf(scene, 'Bruno').says('supprimer');
    await memberOf(scene, 'Bruno').says('1');
    expect(await scene.counsellor.hearsOf('Une place s’est libérée')).toContain('Marco');
    await scene.counsellor.says('mes groupes');
    expect(await scene.counsellor.presses(scene.name)).toContain('0 sur 1');
  });

  it('lets the person register again as somebody new', async () => {
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    const bruno = memberOf(scene, 'Bruno');
    await bruno.says('supprimer');
    await bruno.says('1');
    for (const words of [scene.code, 'oui', 'Bruno', 'Valognes', '1', '1']) await bruno.says(words);
    expect(await bruno.says('1')).toContain('Bienvenue Bruno');
  });

  it('makes old buttons of that person void', async () => {
    const scene = await aCohort(relais, { members: { Lina: 'msteams' } });
    await plansSession(relais, scene);
    const lina = memberOf(scene, 'Lina');
    await lina.says('prochaine séance');
    const old = lina.token('Je viens');
    await lina.says('supprimer');
    await lina.presses('Oui, tout effacer');
    const { body } = await lina.sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: { relais: old } } } });
    expect(JSON.stringify(body)).toContain('n’est plus valable');
    expect(await whereKept(relais.organisation, lina.conversation)).toEqual([]);
  });

  it('is a counsellor’s right too: their groups stay, without their name', async () => {
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    await scene.counsellor.says('supprimer');
    expect(await scene.counsellor.presses('Oui, tout effacer')).toContain('effacé');
    expect(await scene.counsellor.says('mes groupes')).toContain('code');
    expect(await memberOf(scene, 'Bruno').says('qui est ma conseillère ?')).not.toContain('Odile');
  });

  it('in the middle of a dialog erases that dialog too', async () => {
    const scene = await aCohort(relais, { members: { Bruno: 'sms' } });
    const bruno: Somebody = memberOf(scene, 'Bruno');
    await bruno.says('partager une offre');
    await bruno.says('Une offre à moitié');
    await bruno.says('supprimer');
    expect(await bruno.says('1')).toContain('effacé');
    expect(await whereKept(relais.organisation, 'Une offre à moitié')).toEqual([]);
  });
});
