import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, formOf, joins, memberOf, plansSession, sessionAt, workday, type CohortScene, type SessionScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let counsellor: Somebody;
let before: SessionScene;

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
  ({ counsellor } = scene);
  before = await plansSession(relais, scene, { days: 6 });
});

const heardOf = (firstName: string, words: string): string[] => memberOf(scene, firstName).hears().filter((text) => text.includes(words));

async function opensSession(): Promise<void> {
  await counsellor.says('mes groupes');
  await counsellor.presses(scene.name);
  await counsellor.presses('Voir la séance');
}

async function previewsMove(typed: Record<string, string>): Promise<string> {
  await opensSession();
  await counsellor.presses('Déplacer');
  return counsellor.presses("Voir l'aperçu", typed);
}

describe('moving a session', () => {
  it('shows the exact text, who will get it, and nothing is sent before "Envoyer"', async () => {
    const after = sessionAt(workday(relais, 8), '14:00');
    const preview = await previewsMove({ date: after.date, time: after.time, note: 'La salle était prise.' });
    expect(preview).toContain(`${before.words} → ${after.words}`);
    expect(preview).toContain('La salle était prise.');
    expect(preview).toMatch(/2 personnes\n• Lina\n• Bruno/);
    expect(heardOf('Lina', 'déplacée')).toEqual([]);
    expect(await memberOf(scene, 'Bruno').says('prochaine séance')).toContain(before.words);
  });

  it('then tells each member in words, with "J’ai lu" and the three answers again', async () => {
    const lina = memberOf(scene, 'Lina');
    await lina.says('je viens');
    const after = sessionAt(workday(relais, 8), '14:00');
    await previewsMove({ date: after.date, time: after.time });
    expect(await counsellor.presses('Envoyer')).toContain('C’est parti');
    expect(await lina.hearsOf(`${before.words} → ${after.words}`)).toMatch(/J.ai lu[^]*Je viens[^]*Je ne peux pas[^]*Je serai en retard/);
    const heard = await memberOf(scene, 'Bruno').hearsOf('déplacée');
    expect(heard).toContain(`${before.words} -> ${after.words}`);
    // Bruno wrote just now: the number of the card that he read then keeps its meaning, and those of this message count on.
    expect(heard).toMatch(/2\. J.ai lu\n3\. Je viens\n4\. Je ne peux pas\n5\. Je serai en retard/);
    expect(await counsellor.says('qui vient ?')).not.toContain('Viennent');
    expect(await lina.presses('Je viens')).toContain(after.words);
    await memberOf(scene, 'Bruno').says('4');
    await memberOf(scene, 'Bruno').says('passer');
    expect(await counsellor.says('qui vient ?')).toMatch(/Viennent \(1\)\n• Lina\nNe viennent pas \(1\)\n• Bruno/);
  });

  it('takes a new place alone', async () => {
    const preview = await previewsMove({ place: 'Médiathèque' });
    expect(preview).toContain('Salle Manche → Médiathèque');
    await counsellor.presses('Envoyer');
    await memberOf(scene, 'Lina').hearsOf('Médiathèque');
  });

  it('names who cannot be reached, and why', async () => {
    await memberOf(scene, 'Bruno').says('STOP');
    const gone = await joins(relais, scene, 'Nora');
    await gone.sends({ type: 'installationUpdate', action: 'remove' });
    const preview = await previewsMove({ time: '15:00' });
    expect(preview).toMatch(/1 personne\n• Lina\n/);
    expect(preview).toMatch(/Ne pourront pas être jointes[^]*Bruno \(a demandé l’arrêt[^]*Nora \(.*désinstallé/);
  });

  it('"Modifier" opens the form again with what was typed', async () => {
    const after = sessionAt(workday(relais, 8), '14:00');
    await previewsMove({ date: after.date, time: after.time, note: 'Un mot' });
    await counsellor.presses('Modifier');
    expect(formOf(counsellor, "Voir l'aperçu")).toEqual({ date: after.date, time: after.time, place: 'Salle Manche', note: 'Un mot' });
    expect(await counsellor.presses("Voir l'aperçu", { note: 'Deux mots' })).toContain('Deux mots');
    await counsellor.presses('Envoyer');
    await memberOf(scene, 'Lina').hearsOf('Deux mots');
  });

  it('"Ne pas envoyer" changes nothing, and the preview’s buttons are void', async () => {
    await previewsMove({ time: '15:00' });
    const send = counsellor.token('Envoyer');
    expect(await counsellor.presses('Ne pas envoyer')).toContain('Rien n’a été envoyé');
    const { body } = await counsellor.sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: { relais: send } } } });
    expect(JSON.stringify(body)).toContain('n’est plus valable');
    expect(await memberOf(scene, 'Bruno').says('prochaine séance')).toContain(before.words);
    expect(heardOf('Lina', 'déplacée')).toEqual([]);
  });

  it.each([
    ['to a moment in the past', () => ({ date: '2020-01-01' }), 'passée'],
    ['to 30 February', () => ({ date: '2027-02-30' }), 'n’existe pas'],
    ['to nowhere', () => ({ place: ' ' }), 'Indiquez un lieu'],
    ['to where and when it is', () => ({}), 'Ni la date'],
  ])('is refused %s, on the form', async (_where, typed, problem) => {
    expect(await previewsMove(typed())).toContain(problem);
    expect(await counsellor.presses("Voir l'aperçu", { date: before.date, time: '16:00', place: 'Salle Manche' })).toContain('16 h');
  });

  it('is refused into another session', async () => {
    const other = await plansSession(relais, scene, { days: 12 });
    expect(await previewsMove({ date: other.date, time: '11:00' })).toContain(other.words);
  });

  it('makes the buttons of the old date void, in kind words that show the new one', async () => {
    const lina = memberOf(scene, 'Lina');
    await lina.says('prochaine séance');
    const old = lina.token('Je viens');
    const after = sessionAt(workday(relais, 8), '14:00');
    await previewsMove({ date: after.date, time: after.time });
    await counsellor.presses('Envoyer');
    const { body } = await lina.sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: { relais: old } } } });
    expect(JSON.stringify(body)).toContain('a changé');
    expect(lina.hears().at(-1)).toMatch(new RegExp(`${after.words}[^]*Pouvez-vous venir`));
    expect(await counsellor.says('qui vient ?')).not.toContain('Viennent');
  });

  it('raced by two counsellors is done once', async () => {
    const after = sessionAt(workday(relais, 8), '14:00');
    await previewsMove({ date: after.date, time: after.time });
    const value = { action: { type: 'Action.Execute', data: { relais: counsellor.token('Envoyer') } } };
    await Promise.all([1, 2, 3].map(() => counsellor.sends({ type: 'invoke', name: 'adaptiveCard/action', value })));
    await memberOf(scene, 'Bruno').hearsOf('déplacée');
    await memberOf(scene, 'Lina').hearsOf('déplacée');
    expect(heardOf('Lina', 'déplacée')).toHaveLength(1);
    expect(heardOf('Bruno', 'déplacée')).toHaveLength(1);
  });
});

describe('cancelling a session', () => {
  it('previews, tells everybody, and leaves the others of the series alone', async () => {
    const group = await aCohort(relais, { members: { Ida: 'sms' } });
    await group.counsellor.says('planifier une séance');
    const typed = { date: workday(relais, 7), time: '10:00', durationMinutes: '90', everyWeeks: '1', place: 'Salle Manche', programme: '' };
    if ((await group.counsellor.presses('Planifier', typed)).includes('Que faire ?')) await group.counsellor.presses('Garder');
    await group.counsellor.presses('Voir la séance');
    await group.counsellor.presses('Annuler la séance');
    const preview = await group.counsellor.says('Je suis en formation ce jour-là.');
    const first = sessionAt(typed.date, typed.time);
    expect(preview).toMatch(new RegExp(`${first.words}[^]*Je suis en formation`));
    expect(preview).toMatch(/1 personne\n• Ida/);
    expect(memberOf(group, 'Ida').hears().join()).not.toContain('annulée');
    await group.counsellor.presses('Envoyer');
    const heard = await memberOf(group, 'Ida').hearsOf('annulée');
    expect(heard).toMatch(/Je suis en formation[^]*\d\. J.ai lu/);
    const next = await memberOf(group, 'Ida').says('prochaine séance');
    expect(next).toContain('10 h');
    expect(next).not.toContain(first.words);
  });

  it('makes its buttons void', async () => {
    const lina = memberOf(scene, 'Lina');
    await lina.says('prochaine séance');
    await opensSession();
    await counsellor.presses('Annuler la séance');
    await counsellor.presses('Passer');
    await counsellor.presses('Envoyer');
    await lina.hearsOf('annulée');
    expect(await lina.presses('Je viens')).toContain('annulée');
  });
});

describe('writing to the group', () => {
  it('previews the exact text, with every sign in it, then sends it', async () => {
    const text = 'Bonjour *à tous* !\n1) Le CV <b>imprimé</b> [ici](https://example.org)\n— Odile';
    await counsellor.says('menu');
    await counsellor.presses('Écrire au groupe');
    const preview = await counsellor.presses("Voir l'aperçu", { text });
    expect(preview.replaceAll('  \n', '\n')).toContain(text);
    await counsellor.presses('Envoyer');
    const heard = await memberOf(scene, 'Bruno').hearsOf('Odile écrit au groupe');
    expect(heard.replaceAll('"', '')).toContain(text.replace('—', '-'));
    expect((await memberOf(scene, 'Lina').hearsOf('imprimé')).replaceAll('  \n', '\n')).toContain(text);
  });

  it.each([['nothing', ' '], ['10,000 characters', 'z'.repeat(10_000)]])('%s is not sent', async (_what, text) => {
    await counsellor.says('écrire au groupe');
    expect(await counsellor.presses("Voir l'aperçu", { text })).toContain('2 000 signes au plus');
    expect(await counsellor.presses("Voir l'aperçu", { text: 'Un mot' })).toContain('Un mot');
  });

  it('asks for which group when there are several', async () => {
    await counsellor.says('créer un groupe');
    await counsellor.presses('Créer', { name: 'Cap Second', commune: 'Valognes', axis: 'training', seats: '3' });
    await counsellor.says('écrire au groupe');
    await counsellor.presses('Cap Second');
    expect(await counsellor.presses("Voir l'aperçu", { text: 'Un mot' })).toContain('personne à qui envoyer');
  });

  it('to a group without members is refused', async () => {
    const empty = await aCohort(relais);
    await empty.counsellor.says('écrire au groupe');
    expect(await empty.counsellor.presses("Voir l'aperçu", { text: 'Un mot' })).toContain('personne à qui envoyer');
  });

  it('that is pressed twice is sent once', async () => {
    await counsellor.says('écrire au groupe');
    await counsellor.presses("Voir l'aperçu", { text: 'Une seule fois' });
    const value = { action: { type: 'Action.Execute', data: { relais: counsellor.token('Envoyer') } } };
    await Promise.all([1, 2, 3].map(() => counsellor.sends({ type: 'invoke', name: 'adaptiveCard/action', value })));
    await memberOf(scene, 'Lina').hearsOf('Une seule fois');
    await memberOf(scene, 'Bruno').hearsOf('Une seule fois');
    expect(heardOf('Lina', 'Une seule fois')).toHaveLength(1);
    expect(heardOf('Bruno', 'Une seule fois')).toHaveLength(1);
  });
});
