import { momentInWords } from '../../src/i18n/dates';
import { at } from '../../src/domain/wall-clock';
import { aRelais, type TestRelais } from '../support/relais';
import { anInvitation, found, joins, someName, workday, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let phone: Somebody;
let scene: CohortScene;
let lina: Somebody;
let date: string;

/** A date as people type it: 27/11/2026. */
const typed = (day: string): string => day.split('-').reverse().join('/');

beforeAll(async () => {
  relais = await aRelais();
  phone = relais.somebody('sms', someName('Inconnue'));
  date = workday(relais, 6);
});
afterAll(() => relais.stop());

describe('a counsellor does all their work by numbered text', () => {
  it('becomes one with a code and a first name', async () => {
    await phone.says(await anInvitation(relais));
    expect(await phone.says('Mathurin')).toMatch(/Bonjour Mathurin[^]*1\. Mes groupes\n2\. Créer un groupe\n3\. Planifier une séance\n4\. Écrire au groupe/);
  });

  it('creates a group question by question, correcting as they go', async () => {
    expect(await phone.says('2')).toContain("Comment s'appelle le groupe");
    expect(await phone.says('Cap Phare')).toContain('Dans quelle commune');
    expect(await phone.says('Saint-Denis')).toMatch(/1\. Saint-Denis \(/);
    expect(await phone.says('Valognes')).toMatch(/1\. Chercher un emploi\n2\. Changer de métier\n3\. Construire une formation/);
    expect(await phone.says('retour')).toContain('Dans quelle commune');
    await phone.says('Valognes');
    expect(await phone.says('2')).toContain('Combien de places');
    expect(await phone.says('zéro')).toContain('de 1 à 12');
    expect(await phone.says('0')).toContain('de 1 à 12');
    const created = await phone.says('2');
    expect(created).toMatch(/1\. Planifier une séance\n2\. Voir le groupe/);
    scene = { counsellor: phone, name: 'Cap Phare', code: found(/\bVAL-[A-Z2-9]{4}\b/, created), members: {} };
    lina = await joins(relais, scene, 'Lina', 'sms');
    await phone.hearsOf("Lina vient de s'inscrire");
  });

  it('plans a session in words', async () => {
    await phone.says('menu');
    expect(await phone.says('3')).toContain('Quel jour');
    expect(await phone.says('31/02/2027')).toContain("n'existe pas");
    expect(await phone.says('01/01/2020')).toContain('passée');
    expect(await phone.says('un de ces jours')).toContain('pas reconnu une date');
    expect(await phone.says(typed(date))).toContain('quelle heure');
    expect(await phone.says('25 h')).toContain('pas reconnu une heure');
    expect(await phone.says('9h30')).toContain('Combien de temps');
    expect(await phone.says('2 h')).toMatch(/1\. Une seule fois\n2\. Chaque semaine\n3\. Tous les 15 jours/);
    expect(await phone.says('1')).toContain('Où a lieu');
    expect(await phone.says('Salle Manche, 2e étage')).toMatch(/programme[^]*1\. Passer/);
    expect(await phone.says('Apporter un CV')).toContain(momentInWords(at(date, '09:30')));
  });

  it('sees the group and who comes', async () => {
    await lina.says('je viens');
    await phone.says('menu');
    expect(await phone.says('1')).toMatch(/Cap Phare : 1 sur 2, séance [^]*1\. Cap Phare/);
    expect(await phone.says('1')).toMatch(/Lina \(Valognes\)[^]*1\. Voir la séance\n2\. Qui vient \?/);
    expect(await phone.says('2')).toMatch(/Viennent \(1\)\n\n- Lina/);
  });

  it('moves the session: what stays is kept by a number, then preview, "Modifier", "Envoyer"', async () => {
    expect(await phone.says('déplacer la séance')).toMatch(/prévue [^]*1\. Garder ce jour/);
    await phone.says('1');
    expect(await phone.says('14 h')).toMatch(/1\. Garder ce lieu/);
    expect(await phone.says('1')).toContain('un mot');
    const preview = await phone.says('La salle était prise.');
    expect(preview).toContain(`${momentInWords(at(date, '09:30'))} -> ${momentInWords(at(date, '14:00'))}`);
    expect(preview).toContain('La salle était prise.');
    expect(preview).toMatch(/1 personne[^]*- Lina[^]*1\. Envoyer\n2\. Modifier\n3\. Ne pas envoyer/);
    await phone.says('2');
    await phone.says('1');
    await phone.says('15 h');
    await phone.says('1');
    expect(await phone.says('passer')).toContain(momentInWords(at(date, '15:00')));
    expect(lina.hears().join()).not.toContain('déplacée');
    expect(await phone.says('1')).toContain("C'est parti");
    await lina.hearsOf(`${momentInWords(at(date, '09:30'))} -> ${momentInWords(at(date, '15:00'))}`);
  });

  it('gets one report when all is settled', async () => {
    await phone.hearsOf('Remis : 1');
    expect(phone.hears().filter((text) => text.includes('compte rendu ('))).toHaveLength(1);
    expect(await phone.says('1')).toContain('compte rendu (');
  });

  it('sends again by number what may not have arrived', async () => {
    relais.connector.answer({ status: 500 }, lina.conversation);
    await phone.says('écrire au groupe');
    await phone.says('Un mot incertain');
    await phone.says('1');
    expect(await phone.hearsOf('Incertains : 1')).toMatch(/1\. Actualiser\n2\. Renvoyer/);
    relais.connector.answer(undefined, lina.conversation);
    expect(await phone.says('2')).toContain('1 personne');
    await lina.hearsOf('Un mot incertain');
  });

  it('writes to the group, decides not to, then does', async () => {
    await phone.says('écrire au groupe');
    await phone.says('Pensez au café');
    expect(await phone.says('ne pas envoyer')).toContain("Rien n'a été envoyé");
    await phone.says('écrire au groupe');
    expect(await phone.says('Pensez au thé')).toMatch(/Mathurin écrit au groupe[^]*"Pensez au thé"/);
    await phone.says('Envoyer');
    expect(await lina.hearsOf('Pensez au thé')).toMatch(/\d\. J.ai lu/);
    expect(lina.hears().join()).not.toContain('café');
  });

  it('lets somebody in from the waiting list', async () => {
    await joins(relais, scene, 'Bruno', 'sms');
    const marco = await joins(relais, scene, 'Marco', 'sms');
    await phone.hearsOf('Marco attend une place');
    await lina.says('supprimer');
    expect(await lina.says('oui, tout effacer')).toContain('effacé');
    expect(await phone.hearsOf("Une place s'est libérée")).toMatch(/1\. Donner la place à Marco/);
    expect(await phone.says('donner la place à Marco')).toContain('Marco rejoint');
    await marco.hearsOf('Bienvenue Marco');
  });

  it('cancels the session', async () => {
    expect(await phone.says('annuler la séance')).toMatch(/Vous annulez la séance[^]*1\. Passer/);
    expect(await phone.says('1')).toMatch(/annulée[^]*1\. Envoyer/);
    await phone.says('1');
    await phone.says('menu');
    expect(await phone.says('1')).toContain('pas de séance prévue');
  });

  it('has no coordinator’s rights', async () => {
    expect(await phone.says('inviter un conseiller')).toContain('pas possible avec votre role');
  });
});
