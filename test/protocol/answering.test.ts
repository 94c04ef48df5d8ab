import { whereKept } from '../support/kept';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let group: CohortScene;
let lina: Somebody;
let bruno: Somebody;

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());

beforeEach(async () => {
  group = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
  await plansSession(relais, group);
  lina = memberOf(group, 'Lina');
  bruno = memberOf(group, 'Bruno');
});

const whoComes = (): Promise<string> => group.counsellor.says('qui vient ?');

describe('a member answers', () => {
  it('on a card, which shows the answer from then on', async () => {
    await lina.says('prochaine séance');
    expect(await lina.presses('Je viens')).toMatch(/Votre réponse : je viens/);
    expect(await whoComes()).toMatch(/Viennent \(1\)\n• Lina/);
  });

  it('by number, and by plain words', async () => {
    await bruno.says('prochaine séance');
    expect(await bruno.says('3')).toContain('en retard');
    expect(await whoComes()).toMatch(/Seront en retard \(1\)\n• Bruno/);
    expect(await bruno.says('je viens')).toContain('vous venez');
    expect(await whoComes()).toMatch(/Viennent \(1\)\n• Bruno/);
  });

  it('and changes their mind as often as they like: the last answer counts', async () => {
    await lina.says('prochaine séance');
    await lina.presses('Je viens');
    await lina.presses('Je ne peux pas');
    await lina.presses('Passer');
    await lina.presses('Je serai en retard');
    const seen = await whoComes();
    expect(seen).toMatch(/Seront en retard \(1\)\n• Lina/);
    expect(seen).not.toMatch(/^Viennent|Ne viennent pas/m);
  });

  it('a hundred times at once: it counts once', async () => {
    await lina.says('prochaine séance');
    const relaisToken = lina.token('Je viens');
    const value = { action: { type: 'Action.Execute', data: { relais: relaisToken } } };
    const answers = await Promise.all(Array.from({ length: 100 }, () => lina.sends({ type: 'invoke', name: 'adaptiveCard/action', value })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(JSON.stringify(answers)).not.toContain('référence');
    expect(await whoComes()).toMatch(/Viennent \(1\)\n• Lina/);
  });

  it('together with everybody else, and nobody is lost', async () => {
    const others = await Promise.all(['Awa', 'Ida', 'Noé', 'Zoé'].map((name) => joins(relais, group, name, 'sms')));
    await Promise.all([lina, bruno, ...others].map((person) => person.says('je viens')));
    expect(await whoComes()).toContain('Viennent (6)');
  });

  it('in the middle of another dialog, which goes on afterwards', async () => {
    await bruno.says('prochaine séance');
    await lina.says('prochaine séance');
    await lina.says('partager une offre');
    await lina.says('Vendeuse à Valognes');
    expect(await lina.presses('Je viens')).toContain('je viens');
    await lina.presses('À tout le groupe');
    expect(await lina.presses('Partager')).toContain('transmis');
  });
});

describe('a member cannot come', () => {
  const reason = async (person: Somebody, words: string): Promise<string> => {
    await person.says('je ne peux pas');
    return person.says(words);
  };

  it('and may say why with one press: the counsellor sees it, nobody else', async () => {
    await lina.says('prochaine séance');
    expect(await lina.presses('Je ne peux pas')).toContain('pourquoi');
    await lina.presses('Un problème de transport');
    expect(await whoComes()).toMatch(/Ne viennent pas \(1\)\n• Lina \(Un problème de transport\)/);
    for (const words of ['prochaine séance', 'menu', 'mes données']) expect(await bruno.says(words)).not.toContain('transport');
    expect(bruno.hears().join()).not.toContain('transport');
  });

  it('by number on a phone', async () => {
    expect(await bruno.says('je ne peux pas')).toContain('6. Passer');
    await bruno.says('2');
    expect(await whoComes()).toContain('Bruno (Un problème de transport)');
  });

  it('or ask for something else: that is done, and no words of it are passed on as the reason', async () => {
    expect(await reason(bruno, 'voir les offres')).toContain('pourquoi');
    expect(await bruno.says('partager une offre')).toContain("Collez l'offre");
    await bruno.says('annuler');
    expect(await whoComes()).toMatch(/Bruno(?! \()/);
  });

  it('or in their own words', async () => {
    await reason(bruno, 'Je garde le chien de ma tante');
    expect(await whoComes()).toContain('Bruno (Je garde le chien de ma tante)');
  });

  it('or not at all: the answer counts anyway', async () => {
    await reason(bruno, 'passer');
    expect(await whoComes()).toMatch(/Ne viennent pas \(1\)\n• Bruno\n/);
  });

  it('or goes away without a word: the answer counts as soon as it is given', async () => {
    await bruno.says('je ne peux pas');
    expect(await whoComes()).toMatch(/Ne viennent pas \(1\)\n• Bruno/);
  });

  it('and the reason is gone when they come after all', async () => {
    await reason(bruno, 'Je repeins la cuisine');
    expect(await whereKept(relais.organisation, 'repeins la cuisine')).not.toEqual([]);
    await bruno.says('je viens');
    expect(await whoComes()).not.toContain('cuisine');
    expect(await whereKept(relais.organisation, 'repeins la cuisine')).toEqual([]);
  });

  it.each(['Je suis hospitalisé pour ma chimiothérapie', 'dépression, je vois mon psychiatre', 'RDV chez le kiné pour mon dos'])(
    'because of their health ("%s"): the sentence is kept nowhere, and they are told so',
    async (words) => {
      expect(await reason(bruno, words)).toContain('ne garde rien sur la santé');
      expect(await whoComes()).toContain('Bruno (Raison personnelle)');
      expect(await whereKept(relais.organisation, words.slice(0, 15))).toEqual([]);
    },
  );
});
