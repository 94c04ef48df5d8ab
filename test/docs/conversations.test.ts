import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aRelais, type TestRelais } from '../support/relais';
import type { Somebody } from '../support/somebody';

const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
/** The Sunday on which the README's conversations take place. */
const THAT_DAY = Date.parse('2026-11-22T10:00:00+01:00');

interface Exchange {
  said: string | undefined;
  answers: string[];
}

/** What the README shows: a line after `> ` is the person's, the others are heard in answer; `[…]` leaves something out. */
function conversation(name: string): Exchange[] {
  const block = new RegExp(`<!-- ${name} -->\\n\`\`\`text\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? '';
  const exchanges: Exchange[] = [{ said: undefined, answers: [] }];
  for (const line of block.split('\n')) {
    if (line.startsWith('> ')) exchanges.push({ said: line.slice(2), answers: [] });
    else if (line !== '' && line !== '[…]') exchanges.at(-1)?.answers.push(line);
  }
  return exchanges;
}

async function play(phone: Somebody, exchanges: Exchange[], code: string): Promise<void> {
  for (const { said, answers } of exchanges) {
    if (said === undefined) continue;
    const heard = await phone.says(said.replace('VAL-7K3F', code));
    expect({ said, missing: answers.filter((line) => !heard.includes(line)), heard }).toEqual({ said, missing: [], heard });
  }
}

describe('the conversations of the README', () => {
  let relais: TestRelais;
  let counsellor: Somebody;
  let phone: Somebody;
  let code: string;

  beforeAll(async () => {
    relais = await aRelais();
    await relais.travel(THAT_DAY - Date.now());
    counsellor = relais.somebody('msteams', 'Nadia');
    await counsellor.says(relais.setupCode);
    await counsellor.presses('Créer un groupe');
    const created = await counsellor.presses('Créer', { name: 'Valognes du mardi', commune: 'Valognes', axis: 'job-search', seats: '6' });
    code = /[A-Z]{3}-\w{4}/.exec(created)?.[0] ?? '';
    await counsellor.presses('Planifier une séance');
    await counsellor.presses('Planifier', { date: '2026-12-01', time: '09:30', durationMinutes: '120', everyWeeks: '0', place: 'Salle 2', programme: 'Offres du jour' });
  });
  afterAll(() => relais.stop());

  it('of a registration and of a session that moves are what Relais says', async () => {
    phone = relais.somebody('telegram', 'awa');
    const registration = conversation('registration');
    expect(registration.length).toBeGreaterThan(7);
    await play(phone, registration, code);

    // Numbers of a question asked a moment ago would count on.
    await relais.travel(10 * 60_000);
    await counsellor.says('déplacer');
    await counsellor.presses(titleOf('aperçu'), { date: '2026-12-03', time: '14:00', place: 'Salle 2' });
    await counsellor.presses('Envoyer');
    await hearsThenPlays(phone, 'move', '→');
  });

  it('of an offer that is shared, read by somebody whom it fits, and thanked for, are what Relais says', async () => {
    const other = relais.somebody('telegram', 'lina');
    for (const words of [code, '1', 'Lina', 'Montebourg', '1', '1', '1']) await other.says(words);
    for (const words of ['mes souhaits', 'vente', 'terminer']) await other.says(words);
    // The last conversation ended with a question; numbers of those asked a moment ago would count on.
    await phone.says('annuler');
    await relais.travel(10 * 60_000);
    const sharing = conversation('offer');
    expect(sharing.length).toBeGreaterThan(4);
    await play(phone, sharing, code);
    await hearsThenPlays(other, 'received', 'Maison Leroy');
    await hearsThenPlays(phone, 'thanks', 'vous remercie');
    expect(phone.hears().join()).not.toContain('Pour vous');
  });

  /** A conversation that begins with a message of Relais, which holds these words; perhaps it is all of it. */
  async function hearsThenPlays(somebody: Somebody, name: string, words: string): Promise<void> {
    const [message, ...answers] = conversation(name);
    const heard = await somebody.hearsOf(words);
    expect(message?.answers.length).toBeGreaterThan(1);
    expect({ missing: message?.answers.filter((line) => !heard.includes(line)), heard }).toEqual({ missing: [], heard });
    await play(somebody, answers, code);
  }

  /** The title of the newest button with this word, whatever its apostrophe. */
  function titleOf(word: string): string {
    const titles = counsellor.screen().flatMap((card) => ((card['actions'] ?? []) as { title: string }[]).map(({ title }) => title));
    return titles.findLast((title) => title.includes(word)) ?? word;
  }
});
