import { buttonOf, cardsOf, wordsOf, type Json } from '../support/cards';
import { chatClient } from '../support/chat-client';
import { whereKept } from '../support/kept';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const DAY = 86_400_000;
const BLOCKED = { status: 403 };

let relais: TestRelais;
let scene: CohortScene;
let counsellor: Somebody;
let bruno: Somebody;

beforeEach(async () => {
  relais = await aRelais();
  scene = await aCohort(relais, { members: { Bruno: 'telegram' } });
  counsellor = scene.counsellor;
  bruno = memberOf(scene, 'Bruno');
});
afterEach(() => relais.stop());

async function asks(member: Somebody): Promise<string> {
  for (const words of ['parler à ma conseillère', 'Mon loyer xylophone', 'par téléphone', 'un matin']) await member.says(words);
  return member.says('envoyer');
}

async function answers(text: string): Promise<void> {
  await counsellor.presses('Répondre');
  await counsellor.presses('Envoyer', { text });
}

async function talking(): Promise<void> {
  await asks(bruno);
  await counsellor.hearsOf('Bruno souhaite vous parler');
  await answers('Bonjour Bruno');
  await bruno.hearsOf('Bonjour Bruno');
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it never held');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('words that do not arrive', () => {
  it('a counsellor is told that the member’s phone refused them, and one press sends them again', async () => {
    await talking();
    relais.connector.answer(BLOCKED, bruno.conversation);
    await answers('Le rendez-vous est à 9 h');
    expect(await counsellor.hearsOf('Votre message n’a pas été remis')).toMatch(/Bruno \(Relais est bloqué/);
    await counsellor.says('conversations');
    expect(await counsellor.presses('Bruno')).toContain('Vous : Le rendez-vous est à 9 h (non remis)');
    relais.connector.answer(undefined, bruno.conversation);
    await bruno.says('menu');
    await counsellor.presses('Renvoyer');
    await bruno.hearsOf('Le rendez-vous est à 9 h');
    await counsellor.hearsOf('Votre message est remis maintenant');
  });

  it('a member is told that nobody got them', async () => {
    await talking();
    relais.connector.answer(BLOCKED, counsellor.conversation);
    await bruno.says('répondre');
    await bruno.says('Je peux demain');
    expect(await bruno.hearsOf('Votre message n’a pas été remis')).toMatch(/Odile \(Relais est bloqué[^]*Écrire de nouveau/);
  });

  it('a request that reaches no counsellor is not left in silence', async () => {
    relais.connector.answer(BLOCKED, counsellor.conversation);
    await asks(bruno);
    expect(await bruno.hearsOf('Votre message n’a pas été remis')).toContain('Odile');
  });

  it('on doubt they are not sent twice, and the writer is told that nobody knows', async () => {
    await talking();
    relais.connector.answer({ status: 500 }, bruno.conversation);
    await answers('Un doute');
    expect(await counsellor.hearsOf('Je ne sais pas si')).toContain('Bruno');
    relais.connector.answer(undefined, bruno.conversation);
    await relais.travel(5 * 60_000);
    await bruno.says('menu');
    expect(bruno.hears().join()).not.toContain('Un doute');
  });

  it('says nothing while all is well', async () => {
    await talking();
    await bruno.says('répondre');
    await bruno.says('Merci');
    await counsellor.hearsOf('Merci');
    await counsellor.says('menu');
    expect(counsellor.hears().join()).not.toMatch(/remis|compte rendu/);
    expect(bruno.hears().join()).not.toMatch(/remis/);
  });
});

describe('time', () => {
  it('a restart loses nothing: the talk and the open question are there', async () => {
    await talking();
    await bruno.says('répondre');
    await relais.restart();
    expect(await bruno.says('Je suis là')).toContain('envoyé à Odile');
    await counsellor.hearsOf('Je suis là');
  });

  it('seven days without a word end a talk; a request that nobody answered waits for its answer', async () => {
    const lina = await joins(relais, scene, 'Lina', 'msteams');
    await talking();
    await asks(lina);
    await counsellor.hearsOf('Lina souhaite vous parler');
    await relais.travel(8 * DAY);
    expect(await bruno.says('répondre')).toContain('Cette conversation est terminée');
    const list = await counsellor.says('conversations');
    expect(list).toContain('Lina');
    expect(list).not.toContain('Bruno');
    await counsellor.presses('Lina');
    await answers('Je rentre de congés');
    await lina.hearsOf('Je rentre de congés');
  });

  it('after thirty days nothing of what was said is kept, nor why', async () => {
    await talking();
    await bruno.says('répondre');
    await bruno.says('Un mot zanzibar');
    await counsellor.hearsOf('zanzibar');
    expect(await whereKept(relais.organisation, 'zanzibar')).not.toEqual([]);
    await relais.travel(31 * DAY);
    // Redis does not travel: the marks of activities, with the cards they were answered, have 48 hours of their own.
    const keptNow = async (words: string) => (await whereKept(relais.organisation, words)).filter((key) => !key.includes(':seen:'));
    for (const words of ['zanzibar', 'xylophone', 'Bonjour Bruno']) await until(async () => (await keptNow(words)).length === 0);
  });

  it('in quiet hours words wait, and the writer is told until when', async () => {
    const quiet = await aRelais({ RELAIS_QUIET_HOURS: '00:00-23:59' });
    const group = await aCohort(quiet, { members: { Ali: 'telegram' } });
    expect(await asks(memberOf(group, 'Ali'))).toMatch(/envoyé à Odile[^]*partira .+ à 23 h 59/);
    await quiet.stop();
  });
});

describe('what is kept', () => {
  it('is in the member’s own file, and of the counsellor’s only what the counsellor wrote', async () => {
    await talking();
    await bruno.says('répondre');
    await bruno.says('Un mot zanzibar');
    await counsellor.hearsOf('zanzibar');
    expect(await bruno.says('mes données')).toContain('Messages échangés');
    const file = await bruno.says('1');
    for (const words of ['xylophone', 'zanzibar', 'Bonjour Bruno', '"where": "phone"']) expect(file).toContain(words);
    await counsellor.says('mes données');
    await counsellor.presses('Télécharger (JSON)');
    const { activity } = relais.connector.accepted.findLast(({ conversation }) => conversation === counsellor.conversation) ?? { activity: {} };
    expect(JSON.stringify(activity)).toContain('Bonjour Bruno');
    expect(JSON.stringify(activity)).not.toMatch(/zanzibar|xylophone/);
  });

  it('is never a sentence about health, not even for the time of a card', async () => {
    const lina = await joins(relais, scene, 'Lina', 'msteams');
    await asks(lina);
    await counsellor.hearsOf('Lina souhaite vous parler');
    await answers('Bonjour Lina');
    await lina.hearsOf('Bonjour Lina');
    await lina.presses('Répondre');
    expect(await lina.presses('Envoyer', { text: 'je suis diabétique zanzibar' })).toMatch(/rien sur la santé/);
    expect(await whereKept(relais.organisation, 'zanzibar')).toEqual([]);
    expect(counsellor.hears().join()).not.toContain('zanzibar');
  });

  it('goes with the member, messages under way included', async () => {
    await talking();
    await bruno.says('répondre');
    await bruno.says('Un mot zanzibar');
    await counsellor.hearsOf('zanzibar');
    await bruno.says('supprimer');
    await bruno.says('oui, tout effacer');
    for (const words of ['zanzibar', 'xylophone', 'Bonjour Bruno']) expect(await whereKept(relais.organisation, words)).toEqual([]);
    expect(await counsellor.presses('Répondre')).toContain('Cette conversation est terminée');
  });
});

describe('on our own page', () => {
  it('a member asks, is answered, and answers on the card', async () => {
    const client = chatClient(relais.url());
    const visit = await client.open();
    const says = (text: string) => client.post(visit, { type: 'message', text });
    const shown = async (): Promise<Json[]> => ((await client.read(visit)).body['activities'] as Json[]);
    for (const words of [scene.code, 'j’accepte', 'Nour', 'Valognes', 'emploi', 'phrases habituelles', 'c’est bon']) await says(words);
    for (const words of ['parler à ma conseillère', 'passer', 'chez moi', 'mardi', 'envoyer']) await says(words);
    await counsellor.hearsOf('Nour souhaite vous parler');
    await answers('Bonjour Nour');
    const cardWith = async (words: string): Promise<Json | undefined> => (await shown()).flatMap(cardsOf).findLast((card) => wordsOf(card).includes(words));
    await until(async () => (await cardWith('Bonjour Nour')) !== undefined);
    const data = buttonOf((await cardWith('Bonjour Nour')) ?? {}, 'Répondre')?.['data'] as Json;
    await client.post(visit, { type: 'message', value: data });
    await says('Oui, mardi');
    expect(await counsellor.hearsOf('Oui, mardi')).toContain('Message de Nour');
    await until(async () => (await cardWith('C’est envoyé à Odile')) !== undefined);
  });
});
