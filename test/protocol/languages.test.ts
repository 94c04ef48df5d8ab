import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, plansSession, someName, type CohortScene, type SessionScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let relais: TestRelais;
let group: CohortScene;
let session: SessionScene;

beforeAll(async () => {
  relais = await aRelais();
  group = await aCohort(relais, { seats: 12, members: { Bruno: 'telegram', Lina: 'msteams' } });
  session = await plansSession(relais, group, { days: 3 });
});
afterAll(() => relais.stop());

const FRENCH = /[àâçèêëîïôùû]|\b(?:vous|séance|votre|est|pour|je|groupe)\b/i;

/** What somebody was told, without what people in the tests wrote themselves. */
const ours = (text: string): string => text.replaceAll(group.name, '').replace(/Salle Manche|Apporter un CV|Odile|Français|Langue|Manche|Valognes/g, '');

describe('somebody who writes in English', () => {
  let john: Somebody;

  it('is answered in English, and may choose another language', async () => {
    john = relais.somebody('telegram', someName('John'));
    const answer = await john.says('Hello, I don’t speak French well');
    expect(answer).toMatch(/^Shall we go on in English\?\n\n1\. English\n2\. Français\n3\. العربية\nHello! I’m Relais, an automatic assistant\.[^]*write the code/);
  });

  it('registers in English, by words and numbers', async () => {
    const consent = await john.says(group.code);
    expect(consent).toMatch(/^Welcome! This invitation is for the group[^]*Do you agree\?\n\n1\. I agree\n2\. I don't agree$/);
    expect(await john.says('yes')).toBe('What is your first name?');
    expect(await john.says('My name is John')).toBe('Thank you John. Which town do you live in?');
    expect(await john.says('Valognes')).toContain('1. Look for a job');
    const recap = await john.says('look for a job');
    expect(recap).toMatch(/Here is what I noted[^]*First name: John[^]*Language: English[^]*1\. That's right/);
    expect(await john.says('that’s right')).toMatch(/Welcome John![^]*Next session: \w+day \d+ \w+ at 10:00[^]*1\. I'm coming/);
    expect(john.hears().slice(1).filter((text) => FRENCH.test(ours(text)))).toEqual([]);
  });

  it('answers a session, has an absence explained and asks for help in English', async () => {
    expect(await john.says('I can’t come')).toMatch(/you are not coming[^]*1\. Another appointment/);
    expect(await john.says('a transport problem')).toBe('Thank you, I am telling your counsellor.');
    expect(await john.says('when is the next session?')).toMatch(/Session: [^]*Your answer: I can’t come[^]*1\. I'm coming/);
    expect(await john.says('1')).toContain('Noted, you are coming. See you soon!');
    expect(await john.says('help')).toContain('I can: tell you when and where the next session is');
    expect(await john.says('my data')).toMatch(/What Relais keeps about you[^]*Language: English/);
    expect(await john.says('delete my data')).toMatch(/Everything Relais keeps about you will be deleted[^]*2\. No, keep it/);
    expect(await john.says('no')).toBe('Nothing was deleted.');
  });

  it('gets the reminder in English, while the others get theirs in French', async () => {
    await relais.travel(session.startsAt - DAY - relais.now() + HOUR);
    expect(await john.hearsOf('Reminder: session')).toMatch(/Reminder: session tomorrow, \w+day \d+ \w+ at 10:00[^]*Your answer: I’m coming\. You can change it\./);
    expect(await memberOf(group, 'Bruno').hearsOf('Rappel')).toContain('demain');
    const posted = relais.connector.accepted.filter(({ conversation, activity }) => conversation === john.conversation && String(activity['text']).startsWith('Reminder'));
    expect(posted.map(({ activity }) => activity['locale'])).toEqual(['en-GB']);
  });

  it('is heard at once when in danger, and stops messages with the usual word', async () => {
    expect(await john.says('I want to die')).toMatch(/You can talk to someone now[^]*3114: thoughts of suicide/);
    expect(await john.says('stop')).toContain('I will not write to you any more');
    expect(await john.says('START')).toContain('you will get messages again');
  });

  it('goes back to French, and to any other language, by a word', async () => {
    expect(await john.says('en français')).toMatch(/^D’accord, j’écris en français\.[^]*Ma prochaine séance/);
    expect(await john.says('langue')).toMatch(/1\. Français\n2\. English\n3\. العربية/);
    expect(await john.says('2')).toMatch(/^All right, I’m writing in English\.[^]*My next session/);
  });
});

describe('somebody who writes in Arabic', () => {
  it('is answered, registers and is reminded in Arabic, with names that keep their direction', async () => {
    const nour = relais.somebody('telegram', someName('Nour'));
    expect(await nour.says('السلام عليكم، لا أتكلم الفرنسية')).toMatch(/^هل نواصل بالعربية؟[^]*Relais/);
    expect(await nour.says(group.code)).toMatch(/\u200f١?1\. \u2068/);
    for (const words of ['نعم', 'اسمي نور', 'Valognes', '١']) await nour.says(words);
    expect(await nour.says('نعم')).toMatch(/نور[^]*\u200f1\. \u2068/);
    expect(await nour.says('بياناتي')).toContain('العربية');
    expect(await nour.says('أريد أن أموت')).toMatch(/3114[^]*112/);
    await relais.travel(session.startsAt - 2 * HOUR - relais.now());
    const [reminder] = nour.hears().slice(-1);
    expect(reminder).toMatch(/\p{Script=Arabic}/u);
    expect(FRENCH.test(ours(reminder ?? ''))).toBe(false);
  });
});

describe('a member who reads French', () => {
  it('is asked before the language changes for good, and keeps theirs without an answer', async () => {
    const bruno = memberOf(group, 'Bruno');
    expect(await bruno.says('what is the weather like today')).toMatch(/^Shall we go on in English\?[^]*Sorry, I did not understand/);
    expect(await bruno.says('menu')).toContain('Ma prochaine séance');
    expect(await bruno.says('in English please')).toMatch(/^All right, I’m writing in English/);
    expect(await bruno.says('français')).toMatch(/Which language[^]*1\. Français/);
    expect(await bruno.says('1')).toMatch(/^D’accord, j’écris en français/);
  });

  it('keeps the answers of a dialog whose language changes in the middle', async () => {
    const bruno = memberOf(group, 'Bruno');
    await bruno.says('partager une offre');
    expect(await bruno.says('in English please')).toMatch(/I’m writing in English[^]*Let’s go on where we were[^]*job offer/);
    expect(await bruno.says('cancel')).toContain('It is cancelled');
    expect(await bruno.says('en français')).toContain('j’écris en français');
  });

  it('chooses on a card, which says so in its language and says which it is', async () => {
    const lina = memberOf(group, 'Lina');
    await lina.says('aide');
    await lina.presses('Langue / Language');
    expect(await lina.presses('العربية')).toMatch(/\p{Script=Arabic}/u);
    const card = lina.screen().at(-1);
    expect(card).toMatchObject({ rtl: true });
    await lina.says('en français');
    expect(lina.screen().at(-1)?.['rtl']).toBeUndefined();
  });
});
