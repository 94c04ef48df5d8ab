import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, someName, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let group: CohortScene;

beforeAll(async () => {
  relais = await aRelais();
  group = await aCohort(relais, { seats: 12 });
});
afterAll(() => relais.stop());

const stranger = (channel = 'msteams'): Somebody => relais.somebody(channel, someName('Inconnue'));

/** Says these words one after the other and gives back the last answer. */
async function saysAll(person: Somebody, ...words: string[]): Promise<string> {
  let answer = '';
  for (const text of words) answer = await person.says(text);
  return answer;
}

describe('somebody registers on cards', () => {
  it('from the code to the welcome, with the next session and its three answers', async () => {
    const session = await plansSession(relais, group, { days: 6, time: '14:00' });
    const lina = stranger();
    const notice = await lina.says(group.code);
    expect(notice).toContain('assistant automatique');
    expect(notice).toMatch(/garde.*prénom.*commune/);
    expect(notice).toContain('STOP');
    expect(await lina.presses("J'accepte")).toContain('prénom ?');
    expect(await lina.says('Lina')).toContain('Merci Lina');
    await lina.says('Valognes');
    await lina.presses('Changer de métier');
    const recap = await lina.presses('Phrases habituelles');
    expect(recap).toMatch(/Lina[^]*Valognes[^]*Changer de métier[^]*Phrases habituelles/);
    const welcome = await lina.presses("C'est bon");
    expect(welcome).toContain('Bienvenue Lina');
    expect(welcome).toContain('avec Odile');
    expect(welcome).toContain(session.words);
    expect(await lina.presses('Je viens')).toContain('vous venez');
  });

  it('and the counsellor gets a card for each one', async () => {
    await joins(relais, group, 'Quitterie');
    expect(await group.counsellor.hearsOf('Quitterie vient de s’inscrire')).toMatch(/Valognes[^]*Chercher un emploi/);
  });

  it('in short and simple words when asked for, at once', async () => {
    const member = stranger();
    await saysAll(member, group.code, 'oui', 'Noé', 'Valognes', 'formation');
    await member.presses('Court et simple');
    expect(await member.presses("C'est bon")).not.toContain(', avec Odile');
    expect(await member.says('aide')).toContain('Je dis quand est la séance');
  });

  it('going back to an earlier answer, and correcting one from the recap', async () => {
    const member = stranger();
    await saysAll(member, group.code, 'j’accepte', 'Lyna');
    expect(await member.presses('Retour')).toContain('prénom ?');
    expect(await saysAll(member, 'Lina', 'Valognes', 'retour')).toContain('commune');
    await saysAll(member, 'Cherbourg-en-Cotentin', 'emploi');
    await member.presses('Court et simple');
    await member.presses('Corriger');
    expect(await member.presses('Commune')).toContain('Dans quelle commune');
    const recap = await member.says('valogne');
    expect(recap).toMatch(/Valognes/);
    if (recap.includes('Vouliez-vous')) await member.says('Valognes');
    await member.presses('Corriger');
    await member.presses('Prénom');
    expect(await member.says('Line')).toMatch(/Line\n[^]*Valognes[^]*Chercher un emploi[^]*Court et simple/);
    expect(await member.presses("C'est bon")).toContain('Bienvenue Line');
  });

  it('not at all when consent is refused: nothing is kept, and the code still works later', async () => {
    const member = stranger();
    await member.says(group.code);
    expect(await member.presses('Je refuse')).toContain('je ne garde rien');
    expect(await member.says('menu')).toContain('code');
    expect(await member.says(group.code)).toContain('Êtes-vous d’accord ?');
  });

  it('only after consent: a first name is no yes', async () => {
    const member = stranger();
    expect(await saysAll(member, group.code, 'Lina')).toContain('Êtes-vous d’accord ?');
  });

  it('or cancels: nothing is kept, and Relais starts again from the code', async () => {
    const member = stranger();
    await saysAll(member, group.code, 'oui', 'Lina');
    expect(await member.says('annuler')).toContain('Rien n’a été enregistré');
    expect(await saysAll(member, group.code, 'oui')).toContain('Quel est votre prénom');
  });
});

describe('somebody registers by numbers on an old phone', () => {
  it('choosing lines by their number', async () => {
    const bruno = stranger('sms');
    expect(await bruno.says(group.code)).toMatch(/1\. J.accepte\n2\. Je refuse/);
    expect(await bruno.says('1')).toContain('prénom');
    await saysAll(bruno, 'bruno', 'valognes');
    const recap = await saysAll(bruno, '3', '1');
    expect(recap).toMatch(/Prénom : Bruno\nCommune : Valognes\n.* : Construire une formation/);
    expect(recap).toMatch(/1\. C.est bon\n2\. Corriger/);
    expect(await bruno.says('1')).toContain('Bienvenue Bruno');
  });

  it('and a number that is not on the list asks again', async () => {
    const member = stranger('sms');
    const answer = await saysAll(member, group.code, '7');
    expect(answer).toContain("Etes-vous d'accord ?");
    expect(answer).toMatch(/1\. J.accepte/);
  });

  it.each(['telegram', 'facebook', 'emulator'])('the same on %s', async (channel) => {
    await joins(relais, await aCohort(relais), 'Ysé', channel);
  });
});

describe('codes', () => {
  it.each([
    ['small letters', (code: string) => code.toLowerCase()],
    ['a space instead of the hyphen', (code: string) => code.replace('-', ' ')],
    ['nothing instead of the hyphen', (code: string) => code.replace('-', '')],
    ['spaces around it', (code: string) => `  ${code} `],
    ['a space between all signs', (code: string) => code.replace('-', '').split('').join(' ')],
    ['a full stop after it', (code: string) => `${code}.`],
    ['a long dash', (code: string) => code.replace('-', '–')],
  ])('are read with %s', async (_how, typed) => {
    expect(await stranger('sms').says(typed(group.code))).toContain("Etes-vous d'accord ?");
  });

  it('five wrong ones in an hour are enough, whatever comes next; an hour later it works', async () => {
    const member = stranger('sms');
    expect(await member.says('VAL-2222')).toContain('4 essais');
    await saysAll(member, 'VAL-2223', 'VAL-2224', 'VAL-2225');
    expect(await member.says('VAL-2226')).toContain('Réessayez dans une heure');
    expect(await member.says(group.code)).toMatch(/beaucoup d'essais[^]*(59|60) minutes/);
    expect(await member.says('bonjour')).toContain('Relais');
    await relais.travel(61 * 60_000);
    expect(await member.says(group.code)).toContain("Etes-vous d'accord ?");
  });

  it('of a group are not for its counsellor', async () => {
    expect(await group.counsellor.says(group.code)).toContain('personnes');
  });

  it('do not register a member twice', async () => {
    const member = await joins(relais, group, 'Solal');
    expect(await member.says(group.code)).toContain('déjà dans le groupe');
    const other = await aCohort(relais);
    expect(await member.says(other.code)).toContain(`déjà dans le groupe ${group.name}`);
  });
});

describe('first names', () => {
  let member: Somebody;
  beforeEach(async () => {
    member = stranger();
    await saysAll(member, group.code, 'oui');
  });

  it.each([
    ['10,000 characters', 'é'.repeat(10_000)],
    ['emoji only', '🙂🙃'],
    ['figures', '12345'],
    ['an HTML tag', '<b>Lina</b>'],
    ['nothing but spaces and a stop', ' . '],
    ['a sentence', 'Bonjour je voudrais venir à la prochaine séance du groupe'],
  ])('of %s are asked for again, kindly', async (_what, typed) => {
    const answer = await member.says(typed);
    expect(answer).toMatch(/prénom/);
    expect(answer).not.toContain('Merci');
    expect(await member.says('Lina')).toContain('Merci Lina');
  });

  it.each([
    ['jean-philippe', 'Jean-philippe'],
    ['je m’appelle Awa', 'Awa'],
    ['Zoé', 'Zoé'],
    ['O’Neal', 'O’Neal'],
    ['Nguyễn', 'Nguyễn'],
    ['Marie Anne', 'Marie Anne'],
  ])('such as "%s" are taken', async (typed, name) => {
    expect((await member.says(typed)).toLowerCase()).toContain(`merci ${name.toLowerCase()}`);
  });
});

describe('communes', () => {
  let member: Somebody;
  beforeEach(async () => {
    member = stranger();
    await saysAll(member, group.code, 'oui', 'Lina');
  });

  it('are recognised without accents, hyphens or capitals, or by postal code', async () => {
    expect(await member.says('saint vaast la hougue')).toContain('avancer');
    const other = stranger();
    expect(await saysAll(other, group.code, 'oui', 'Lina', '50700 Valognes')).toContain('avancer');
  });

  it('that do not exist are asked for again', async () => {
    expect(await member.says('Xyzzyville-sur-Rien')).toContain('Je ne trouve pas cette commune');
    expect(await member.says('Valognes')).toContain('avancer');
  });

  it('with a small mistake are proposed, never guessed', async () => {
    expect(await member.says('Valonges')).toMatch(/Vouliez-vous dire[^]*Valognes/);
    expect(await member.presses('Valognes (Manche, 50)')).toContain('avancer');
  });

  it('of the same name are told apart by department', async () => {
    const several = await member.says('Saint-Denis');
    expect(several).toContain('Saint-Denis (Seine-Saint-Denis, 93)');
    await member.presses('Saint-Denis (Seine-Saint-Denis, 93)');
    await saysAll(member, 'emploi');
    expect(await member.presses('Phrases habituelles')).toContain('Saint-Denis');
  });

  it('of the same name are told apart by number on a phone', async () => {
    const phone = stranger('sms');
    const several = await saysAll(phone, group.code, 'oui', 'Lina', 'saint denis');
    expect(several).toMatch(/1\. Saint-Denis \(/);
    expect(await phone.says('2')).toContain('avancer');
  });
});

describe('in the middle of a registration', () => {
  it('help answers and asks the same question again', async () => {
    const member = stranger('sms');
    const help = await saysAll(member, group.code, 'oui', 'Lina', 'aide');
    expect(help).toContain('"retour"');
    expect(help).toContain('Dans quelle commune');
    expect(await member.says('Valognes')).toContain('avancer');
  });

  it('STOP is heard, and nothing more is asked', async () => {
    const member = stranger('sms');
    const stopped = await saysAll(member, group.code, 'oui', 'Lina', 'STOP');
    expect(stopped).not.toContain('commune');
    expect(stopped).toMatch(/n'écris plus|n'écrirai plus|arret/);
    expect(await member.says('Valognes')).not.toContain('avancer');
    expect(await member.says(group.code)).toContain("Etes-vous d'accord ?");
  });

  it('"mes données" is answered truly, and the question comes again', async () => {
    const member = stranger('sms');
    const data = await saysAll(member, group.code, 'oui', 'Lina', 'mes données');
    expect(data).toContain('Dans quelle commune');
    expect(await member.says('Valognes')).toContain('avancer');
  });

  it('"supprimer" erases the answers', async () => {
    const member = stranger('sms');
    await saysAll(member, group.code, 'oui', 'Lina', 'supprimer');
    expect(await member.says('Oui, tout effacer')).toContain('effacé');
    expect(await member.says('Valognes')).not.toContain('avancer');
  });

  it('another code starts that group’s registration', async () => {
    const other = await aCohort(relais);
    const member = stranger('sms');
    await saysAll(member, group.code);
    expect(await member.says(other.code)).toContain(other.name);
  });
});

describe('a full group', () => {
  it('keeps a waiting list, tells the counsellor, and lets the next one in when a seat is free', async () => {
    const small = await aCohort(relais, { seats: 1, members: { Awa: 'msteams' } });
    const marco = await joins(relais, small, 'Marco', 'sms');
    expect(marco.hears().at(-1)).toMatch(/Marco[^]*complet[^]*liste d'attente[^]*position 1/);
    const waiting = await small.counsellor.hearsOf('Marco attend une place');
    expect(waiting).toContain('complet');
    expect(waiting).not.toContain('Donner la place');
    expect(await marco.says('prochaine séance')).toContain("liste d'attente");
    expect(await marco.says(small.code)).toContain("déjà sur la liste d'attente");

    const awa = memberOf(small, 'Awa');
    await awa.says('supprimer');
    await awa.presses('Oui, tout effacer');
    expect(await small.counsellor.hearsOf('Une place s’est libérée')).toContain('Marco');
    expect(await small.counsellor.presses('Donner la place à Marco')).toContain('Marco rejoint le groupe');
    expect(await marco.hearsOf(small.name)).toBeTruthy();
    await marco.hearsOf('Bonne nouvelle');
    expect(await marco.says('menu')).toContain('Partager une offre');
    await expect(small.counsellor.presses('Donner la place à Marco')).rejects.toThrow('no button');
  });

  it('gives its last seat to one of twenty who finish together, and a rank to each of the others', async () => {
    const small = await aCohort(relais, { seats: 1 });
    const people = Array.from({ length: 20 }, () => stranger('sms'));
    await Promise.all(people.map((person) => saysAll(person, small.code, 'oui', 'Ida', 'Valognes', 'emploi', 'normal')));
    const answers = await Promise.all(people.map((person) => person.says('1')));
    expect(answers.filter((answer) => answer.includes('Bienvenue'))).toHaveLength(1);
    const ranks = answers.flatMap((answer) => /position (\d+)/.exec(answer)?.[1] ?? []).map(Number);
    expect(ranks.sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  });
});

describe('a registration in the middle of which everything is erased', () => {
  it('is not taken up again', async () => {
    const person = stranger('sms');
    await saysAll(person, group.code, 'oui', 'Inès', 'supprimer');
    const last = await person.says('1');
    expect(last).toContain('effacé');
    expect(last).not.toMatch(/Inès|Reprenons|commune/);
  });
});
