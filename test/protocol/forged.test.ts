import { factsOf, forger, pressOf, tokensIn, VOID } from '../support/forgery';
import { directTurns, type DirectTurns } from '../support/direct-turns';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, sessionAt, someName, workday, type CohortScene } from '../support/scenes';
import { somebody, type Somebody } from '../support/somebody';
import { chance, profile, seed } from '../faults/profile';

/** Some here; all of them in a fault run. */
const FORGERIES = process.env['RELAIS_TEST_PROFILE'] === undefined ? 1_500 : 10_000 * profile().scale;

let relais: TestRelais;
let scene: CohortScene;
let other: CohortScene;
let lina: Somebody;
let everybody: Record<string, Somebody>;
/** Every token that the bot ever gave to each of them. */
let tokens: Record<string, string[]>;
/** The same bot without the network, for presses by the thousand. */
let direct: DirectTurns;

beforeAll(async () => {
  relais = await aRelais();
  direct = await directTurns(relais.organisation);
  scene = await aCohort(relais, { seats: 2, members: { Lina: 'msteams', Awa: 'msteams' } });
  other = await aCohort(relais, { members: { Nora: 'msteams' } });
  await plansSession(relais, scene);
  await plansSession(relais, other);
  lina = memberOf(scene, 'Lina');
  everybody = { lina, counsellor: scene.counsellor, nora: memberOf(other, 'Nora'), 'other counsellor': other.counsellor, waiting: await joins(relais, scene, 'Marco') };
  for (const counsellor of [scene.counsellor, other.counsellor]) await showsAll(counsellor, counsellor === scene.counsellor ? scene.name : other.name);
  for (const member of [lina, memberOf(other, 'Nora')]) await showsMember(member);
  tokens = Object.fromEntries(Object.entries(everybody).map(([name, person]) => [name, tokensOf(person)]));
}, 60_000);
afterAll(async () => {
  await direct.close();
  await relais.stop();
});

/** Opens every card of a counsellor and leaves it open: menu, group, lists, forms, previews and their buttons. */
async function showsAll(counsellor: Somebody, group: string): Promise<void> {
  for (const words of ['menu', 'déplacer la séance', 'annuler', 'planifier une séance', 'annuler', 'qui vient ?']) await counsellor.says(words);
  await counsellor.says('mes groupes');
  await counsellor.presses(group);
  await counsellor.says('écrire au groupe');
  await counsellor.presses("Voir l'aperçu", { text: 'Un mot jamais envoyé' });
}

async function showsMember(member: Somebody): Promise<void> {
  for (const words of ['menu', 'mes données', 'prochaine séance', 'partager une offre', 'Une offre jamais envoyée', 'groupe']) await member.says(words);
}

function tokensOf({ conversation }: Somebody): string[] {
  return tokensIn(relais.connector.accepted.filter((posted) => posted.conversation === conversation).map(({ activity }) => activity));
}

async function pressed(person: Somebody, activity: ReturnType<typeof pressOf>): Promise<string> {
  const { status, body } = await direct.receive(person.activity(activity));
  expect(status).toBe(200);
  return JSON.stringify(body);
}

describe('S-5 a button proves nothing', () => {
  it('of each kind was shown to each of them, or the rest here would say nothing', () => {
    for (const [name, own] of Object.entries(tokens)) expect({ name, many: own.length >= (name === 'waiting' ? 1 : 10) }).toEqual({ name, many: true });
  });

  it('forwarded to somebody of the same group, of another one, of another tenant or channel, does nothing, and says so kindly', async () => {
    const strangers = {
      'a stranger': relais.somebody('msteams', someName('Inconnue')),
      'the same account in another tenant': somebody(() => relais.url(), relais.connector, 'msteams', nameOf(lina), 'tenant-2'),
      'the same name on another channel': relais.somebody('telegram', nameOf(lina)),
    };
    const before = await factsOf(relais.organisation);
    for (const [from, own] of Object.entries(tokens)) {
      for (const [to, person] of Object.entries({ ...everybody, ...strangers })) {
        if (to === from) continue;
        for (const token of own.filter((_, index) => index % 6 === 0)) expect(`${from} to ${to}: ${await pressed(person, pressOf({ relais: token }))}`).toContain(VOID);
      }
    }
    expect(await factsOf(relais.organisation)).toEqual(before);
  });

  it(`forged in ${String(FORGERIES)} ways (seed ${String(seed())}) does nothing, and says so kindly`, async () => {
    const facts = await factsOf(relais.organisation);
    const ids = [...new Set([...JSON.stringify(facts).matchAll(/\b[0-9a-f]{32}\b/g)].map(([id]) => id))];
    const forgedPress = forger(Object.values(tokens).flat(), ids, chance('forged'));
    const people = [...Object.values(everybody), relais.somebody('msteams', someName('Inconnue'))];
    for (let sent = 0; sent < FORGERIES; sent += people.length) {
      const forged = people.map((person) => person.activity(forgedPress()));
      const answers = await Promise.all(forged.map(async (activity) => ({ sent: activity['value'], answer: await direct.receive(activity) })));
      expect(answers.filter(({ answer }) => answer.status !== 200 || !JSON.stringify(answer.body).includes(VOID))).toEqual([]);
    }
    expect(await factsOf(relais.organisation)).toEqual(facts);
    if (process.env['RELAIS_TEST_PROFILE'] !== undefined) console.info(`S-5 forgeries ${String(FORGERIES)}, effects 0, kind refusals ${String(FORGERIES)} (seed ${String(seed())})`);
  }, 240_000 * profile().scale);

  it('with another verb, and with ids of others beside its token, means what it meant', async () => {
    await lina.says('annuler');
    await lina.says('prochaine séance');
    const foreign = (text: string): boolean => text.includes(other.name) || text.includes('Nora');
    const before = await factsOf(relais.organisation, foreign);
    expect(Object.keys(before).length).toBeGreaterThan(1);
    const ids = [...JSON.stringify(before).matchAll(/\b[0-9a-f]{32}\b/g)].map(([id]) => id);
    for (const id of new Set(ids)) {
      const data = { cohort: id, session: id, person: id, do: 'erase-me', relais: lina.token('Je viens') };
      expect(await pressed(lina, pressOf(data, 'admin'))).toContain('je viens');
    }
    expect(await factsOf(relais.organisation, foreign)).toEqual(before);
  });

  it('of one’s own form cannot be filled in with the group, the session or the people of another one', async () => {
    const foreign = (text: string): boolean => text.includes(scene.name) || text.includes('"Lina');
    const before = await factsOf(relais.organisation, foreign);
    const ids = [...new Set([...JSON.stringify(before).matchAll(/\b[0-9a-f]{32}\b/g)].map(([id]) => id))];
    const { date, time } = sessionAt(workday(relais, 9), '14:00');
    const typed = { date, time, durationMinutes: '60', everyWeeks: '0', place: 'Ici', programme: 'x', note: '', text: 'Bonjour', name: 'Pris', commune: 'Valognes', axis: 'training', seats: '3', marks: 'present' };
    for (const [words, submit] of [['planifier une séance', 'Planifier'], ['déplacer la séance', "Voir l'aperçu"], ['écrire au groupe', "Voir l'aperçu"]] as const) {
      for (const id of ids.slice(0, 3)) {
        await other.counsellor.says('annuler');
        await other.counsellor.says(words);
        await other.counsellor.presses(submit, { ...typed, cohort: id, session: id, members: id, draft: id, [id]: 'present' });
      }
    }
    expect(await factsOf(relais.organisation, foreign)).toEqual(before);
  }, 60_000);
});

describe('S-5 a button that is out of date', () => {
  it('of a session that was moved changes nothing and shows the new date', async () => {
    const group = await aCohort(relais, { members: { Ines: 'msteams' } });
    await plansSession(relais, group, { days: 6 });
    const ines = memberOf(group, 'Ines');
    await ines.says('prochaine séance');
    const old = ines.token('Je viens');
    await group.counsellor.says('déplacer la séance');
    const { date, time } = sessionAt(workday(relais, 8), '15:00');
    await group.counsellor.presses("Voir l'aperçu", { date, time });
    await group.counsellor.presses('Envoyer');
    await ines.hearsOf('La séance est déplacée');
    expect(await pressed(ines, pressOf({ relais: old }))).toContain('a changé depuis');
    expect(await group.counsellor.says('qui vient ?')).not.toContain('Viennent');
  });

  it('of a counsellor who was erased does nothing any more', async () => {
    const group = await aCohort(relais, { members: { Ines: 'msteams' } });
    await plansSession(relais, group);
    await showsAll(group.counsellor, group.name);
    const old = tokensOf(group.counsellor);
    await group.counsellor.says('annuler');
    await group.counsellor.says('supprimer');
    await group.counsellor.presses('Oui, tout effacer');
    const before = await factsOf(relais.organisation);
    for (const token of old) expect(await pressed(group.counsellor, pressOf({ relais: token }))).toContain(VOID);
    expect(await factsOf(relais.organisation)).toEqual(before);
  });

  it('of a session that is over changes nothing', async () => {
    const group = await aCohort(relais, { members: { Ines: 'msteams' } });
    await plansSession(relais, group, { days: 1 });
    const ines = memberOf(group, 'Ines');
    await ines.says('prochaine séance');
    const old = ines.token('Je viens');
    await relais.travel(3 * 86_400_000);
    expect(JSON.stringify(await ines.sends(pressOf({ relais: old })))).toMatch(/a déjà eu lieu|n’existe plus/);
  });
});

/** The name of somebody, as their conversation has it. */
function nameOf({ conversation }: Somebody): string {
  return conversation.slice(conversation.indexOf('-') + 1);
}
