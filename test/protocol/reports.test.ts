import { cardsOf, wordsOf } from '../support/cards';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, plansSession, sessionAt, workday, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let counsellor: Somebody;

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms', Awa: 'msteams' } });
  ({ counsellor } = scene);
});
afterEach(() => {
  for (const member of Object.values(scene.members)) relais.connector.answer(undefined, member.conversation);
});

async function writes(text: string): Promise<void> {
  await counsellor.says('écrire au groupe');
  await counsellor.presses("Voir l'aperçu", { text });
  await counsellor.presses('Envoyer');
}

/** Figures in their places: "Remis : 2" and so on. */
const figures = (wanted: Record<string, number>): RegExp => new RegExp(Object.entries(wanted).map(([label, count]) => `${label} : ${String(count)}\\b`).join('[^]*'));

/** Waits until the one report card shows these figures. */
async function reportSays(pattern: RegExp): Promise<string> {
  const until = Date.now() + 10_000;
  for (;;) {
    const card = counsellor.screen().map(wordsOf).findLast((text) => text.includes('compte rendu'));
    if (card !== undefined && pattern.test(card)) return card;
    if (Date.now() > until) throw new Error(`the report never said ${String(pattern)}; it says\n${card ?? 'nothing'}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const acceptedFor = (words: string): number =>
  relais.connector.accepted.filter(({ conversation, activity }) => conversation !== counsellor.conversation && JSON.stringify(activity).includes(words)).length;

describe('the report of a message', () => {
  it('is one card, updated in place, that counts what the channel accepted', async () => {
    await writes('Premier mot');
    await reportSays(figures({ Remis: 3, 'Non remis': 0, Lus: 0 }));
    expect(acceptedFor('Premier mot')).toBe(3);
    await memberOf(scene, 'Lina').presses("J'ai lu");
    await reportSays(figures({ Remis: 3, Lus: 1 }));
    await memberOf(scene, 'Bruno').says('1');
    await reportSays(figures({ Remis: 3, Lus: 2 }));
    await memberOf(scene, 'Lina').presses("J'ai lu").catch(() => '');
    const cards = relais.connector.accepted.filter(({ conversation, activity }) => conversation === counsellor.conversation && cardsOf(activity).map(wordsOf).join().includes('compte rendu'));
    expect(cards.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(1);
    expect(cards.at(-1)?.method).toBe('PUT');
  });

  it('counts answers to a move', async () => {
    await plansSession(relais, scene, { days: 6 });
    await counsellor.says('déplacer la séance');
    const after = sessionAt(workday(relais, 9), '15:00');
    await counsellor.presses("Voir l'aperçu", { date: after.date, time: after.time });
    await counsellor.presses('Envoyer');
    await reportSays(figures({ Remis: 3, Lus: 0, 'Ont répondu': 0 }));
    await memberOf(scene, 'Awa').presses('Je viens');
    await reportSays(figures({ Remis: 3, Lus: 1, 'Ont répondu': 1 }));
    await memberOf(scene, 'Bruno').says('je viens');
    await reportSays(figures({ Remis: 3, Lus: 2, 'Ont répondu': 2 }));
  });

  it('shows a member who blocked Relais as not delivered, with the reason, and next time before sending', async () => {
    relais.connector.answer({ status: 403 }, memberOf(scene, 'Bruno').conversation);
    await plansSession(relais, scene, { days: 6 });
    await writes('Un mot qui ne passe pas');
    const report = await reportSays(figures({ Remis: 2, 'Non remis': 1 }));
    expect(report).toMatch(/Non remis à[^]*Bruno \(.*bloqué/);
    expect(acceptedFor('Un mot qui ne passe pas')).toBe(2);
    await counsellor.says('écrire au groupe');
    expect(await counsellor.presses("Voir l'aperçu", { text: 'Encore' })).toMatch(/2 personnes[^]*Ne pourront pas être jointes[^]*Bruno/);
    await counsellor.presses('Ne pas envoyer');
    const who = await counsellor.says('qui vient ?');
    expect(who).toMatch(/joint\w* \(1\)\n• Bruno/);
    expect(who).not.toMatch(/pas répondu \(\d\)\n.*Bruno/);
  });

  it('lets the counsellor send again to somebody who has unblocked Relais since', async () => {
    const bruno = memberOf(scene, 'Bruno');
    relais.connector.answer({ status: 403 }, bruno.conversation);
    await writes('Un mot à répéter');
    await reportSays(figures({ Remis: 2, 'Non remis': 1 }));
    relais.connector.answer(undefined, bruno.conversation);
    await bruno.says('bonjour');
    expect(await counsellor.presses('Renvoyer')).toContain('1 personne');
    await bruno.hearsOf('Un mot à répéter');
    expect(acceptedFor('Un mot à répéter')).toBe(3);
  });

  it.each([['an error of the channel', { status: 500 }], ['a gateway time-out', { status: 504 }], ['a cut connection', 'cut']] as const)(
    'after %s says that it does not know, never sends twice by itself, and resends on a press',
    async (_what, mode) => {
      const awa = memberOf(scene, 'Awa');
      relais.connector.answer(mode, awa.conversation);
      const postsBefore = relais.connector.requests.filter(({ conversation }) => conversation === awa.conversation).length;
      await writes('Un mot incertain');
      const report = await reportSays(figures({ Remis: 2, Incertains: 1 }));
      expect(report).toMatch(/On ne sait pas[^]*• Awa/);
      expect(relais.connector.requests.filter(({ conversation }) => conversation === awa.conversation)).toHaveLength(postsBefore + 1);
      await counsellor.says('mes groupes');
      relais.connector.answer(undefined, awa.conversation);
      expect(await counsellor.presses('Renvoyer')).toContain('1 personne');
      await awa.hearsOf('Un mot incertain');
      expect(awa.hears().filter((text) => text.includes('Un mot incertain'))).toHaveLength(1);
    },
  );

  it('says that somebody left the group or was erased meanwhile in no more than a number', async () => {
    await writes('Un mot à tous');
    await reportSays(figures({ Remis: 3 }));
    const awa = memberOf(scene, 'Awa');
    await awa.says('supprimer');
    await awa.presses('Oui, tout effacer');
    await reportSays(figures({ Remis: 2 }));
    expect(counsellor.screen().map(wordsOf).findLast((text) => text.includes('compte rendu'))).not.toContain('Awa');
  });

  it('is retried by the channel’s own wish when there was too much at once', async () => {
    const lina = memberOf(scene, 'Lina');
    relais.connector.answer({ status: 429, headers: { 'retry-after': '0' } }, lina.conversation);
    await writes('Un mot retardé');
    await reportSays(figures({ Remis: 2, 'En cours d’envoi': 1 }));
    relais.connector.answer(undefined, lina.conversation);
    await relais.travel(60_000);
    await lina.hearsOf('Un mot retardé');
    await reportSays(figures({ Remis: 3, 'Non remis': 0 }));
  });
});
