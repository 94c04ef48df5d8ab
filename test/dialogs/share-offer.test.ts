import { shareOffer } from '../../dialogs/share-offer';
import type { Commands } from '../../src/application/context';
import type { OfferFields } from '../../src/domain/offer-fields';
import { aCohort, aCounsellor, aPerson, aWorld } from '../support/builders';
import { conversation, type Transcript } from '../support/conversation';

const cohort = aCohort({ members: ['Awa', 'Marc', 'Zoé'] });
const world = aWorld({ person: aPerson({ firstName: 'Awa', memberOf: 'cohort-1' }), cohorts: [cohort] });
const TEXT = 'Cuisinier, CDI à Valognes : https://exemple.fr/offre/42';
const FIELDS: OfferFields = { title: 'Cuisinier', commune: 'Valognes', contract: 'permanent', url: 'https://exemple.fr/offre/42' };
const found = { fields: FIELDS, warnings: [] };
const ASK = 'Collez l’offre ou son lien, ou écrivez-la en quelques mots.';
const FOR_WHOM = 'À qui voulez-vous la transmettre ?';
const TO_ALL = 'Voici ce que tout le groupe va recevoir, de votre part :';
const UNKNOWN = 'Je ne connais pas cette personne dans le groupe. Choisissez un prénom de la liste.';
const FACTS = ['Poste : Cuisinier', 'Lieu : Valognes', 'Contrat : CDI', 'Lien : https://exemple.fr/offre/42'];
const NOT_FOUND = 'Je n’ai pas trouvé : l’employeur, les heures, le salaire, le début.';
const UNDERSTOOD = ['Voici ce que j’ai compris', NOT_FOUND, ...FACTS, FOR_WHOM];
const CHOOSE = 'Je n’ai pas compris. Choisissez une des réponses proposées.';
const share: Omit<Commands['share-offer'], 'to'> = { command: 'share-offer', cohort: 'cohort-1', text: TEXT, fields: FIELDS, warnings: [] };

/** As it goes on once the text was studied. */
const studied = (more: Record<string, unknown> = {}): Transcript => conversation(shareOffer, world, { seed: { cohort: 'cohort-1', text: TEXT, found, ...more } }).bot(...UNDERSTOOD);

describe('what is pasted', () => {
  it('is studied first: a text, a link, a page’s markup', () => {
    for (const [said, text] of [[TEXT, TEXT], ['https://exemple.fr/offre/42', 'https://exemple.fr/offre/42'], ['<p>Cuisinier, <b>CDI</b> à Valognes</p>', 'Cuisinier, CDI à Valognes']] as const) {
      conversation(shareOffer, world).bot(ASK).user(said).completes({ command: 'study-offer', cohort: 'cohort-1', text });
    }
  });

  it.each([
    [' ', 'Je n’ai rien reçu.…'],
    ['<script></script>', 'Je n’ai rien reçu.…'],
    ['bonjour', 'Bonjour ! Collez le texte de l’offre…'],
    ['bande de cons', 'Je ne transmets pas ce message au groupe.…'],
    ['Je cherche un emploi de serveur', 'Je comprends que vous cherchez un emploi.…'],
    ['a'.repeat(8_001), 'Ce texte est trop long (8 000 signes au plus).…'],
    ['o '.repeat(50_000), 'Ce texte est trop long (8 000 signes au plus).…'],
  ])('that is no offer gets a kind answer, and the question again: %.30s', (said, answer) => {
    conversation(shareOffer, world).bot(ASK).user(said).bot(answer, ASK);
  });

  it('that is not recognised may be shared all the same, or written anew', () => {
    const doubt = (): Transcript => conversation(shareOffer, world).bot(ASK).user('Voir Gérard au marché').bot('Je n’y reconnais pas une offre d’emploi.', 'Voir Gérard au marché', 'La partager quand même ?');
    doubt().press('Oui, c’est une offre').completes({ command: 'study-offer', cohort: 'cohort-1', text: 'Voir Gérard au marché' });
    doubt().press('Non, recommencer').bot(ASK);
  });

  it('in English is taken for what it says', () => {
    conversation(shareOffer, world).bot(ASK).user('We are hiring a cook, permanent contract, 35 hours a week, in Valognes').completes({ command: 'study-offer', cohort: 'cohort-1', text: 'We are hiring a cook, permanent contract, 35 hours a week, in Valognes' });
  });

  it('as several offers is shared one by one, and what is left is not lost', () => {
    const two = '1) Cuisinier, CDI, Valognes\n2) Serveuse, CDD 3 mois, Valognes';
    const several = (): Transcript => conversation(shareOffer, world).bot(ASK).user(two).bot('J’en vois 2. Je les partage une par une ?');
    several().press('Une par une').completes({ command: 'study-offer', cohort: 'cohort-1', text: '1) Cuisinier, CDI, Valognes', rest: ['2) Serveuse, CDD 3 mois, Valognes'] });
    several().press('C’est une seule offre').completes({ command: 'study-offer', cohort: 'cohort-1', text: '1) Cuisinier, CDI, Valognes\n\n2) Serveuse, CDD 3 mois, Valognes' });
    const left = (): Transcript => conversation(shareOffer, world, { seed: { cohort: 'cohort-1', rest: ['b', 'c'] } }).bot('Il reste 2 offres.');
    left().press('La suivante').completes({ command: 'study-offer', cohort: 'cohort-1', text: 'b', rest: ['c'] });
    left().press('Arrêter là').stops('D’accord, je ne partage pas les autres.');
  });

  it('outside the dialog is asked about first', () => {
    const offhand = (): Transcript => conversation(shareOffer, world, { seed: { pasted: TEXT } }).bot('Voulez-vous partager cette offre ?', TEXT);
    offhand().press('Partager').completes({ command: 'study-offer', cohort: 'cohort-1', text: TEXT });
    offhand().press('Non').stops('D’accord, je n’ai rien partagé.');
    offhand().user('peut-être').bot(CHOOSE, 'Voulez-vous partager cette offre ?', TEXT);
  });
});

describe('for whom', () => {
  it('is the group, one person, or the counsellor first', () => {
    studied().choices('À tout le groupe', 'À une personne', "À ma conseillère d'abord", 'Corriger');
  });

  it.each(['À tout le groupe', 'tout le monde', 'TOUS'])('shares with the group after "%s" and one press', (said) => {
    studied().user(said).bot(TO_ALL, ...FACTS, TEXT).choices('Partager', 'Corriger').press('Partager').completes({ ...share, to: 'group' });
  });

  it('shares with one member, whose first name is asked or said at once, never the speaker', () => {
    studied().press('À une personne').bot('À quelle personne ?').choices('Marc', 'Zoé').press('Zoé').bot('Voici ce que Zoé va recevoir, de votre part :', ...FACTS, TEXT).user('oui').completes({ ...share, to: 'zoé' });
    studied().user('zoe').bot('Voici ce que Zoé va recevoir, de votre part :', ...FACTS, TEXT).user('oui').completes({ ...share, to: 'zoé' });
    studied().user('Awa').bot('Voici ce que j’ai compris', UNKNOWN, ...FACTS).choices('Marc', 'Zoé');
  });

  it('tells who reads it first when the counsellor does', () => {
    studied().user('à ma conseillère d’abord').bot('Voici ce que Odile va lire d’abord, de votre part :', ...FACTS, TEXT).press('Partager').completes({ ...share, to: 'counsellors' });
  });

  it('says why a suspect offer is read first, whoever it is for', () => {
    const warned = { fields: FIELDS, warnings: ['asks-money'] };
    conversation(shareOffer, world, { seed: { cohort: 'cohort-1', text: TEXT, found: warned } })
      .bot('Voici ce que j’ai compris', 'Attention : elle demande de l’argent.…', 'Vos conseillers la liront avant le groupe.', NOT_FOUND, ...FACTS, FOR_WHOM)
      .user('groupe')
      .bot('Voici ce que Odile va lire d’abord, de votre part :', ...FACTS, TEXT)
      .press('Partager')
      .completes({ ...share, warnings: ['asks-money'], to: 'group' });
  });

  it('does not choose between two members of the same first name: their communes tell them apart', () => {
    const namesakes = aCohort({ members: ['Awa', 'Marc', 'Zoé'] });
    namesakes.members['marc-2'] = { firstName: 'Marc', commune: { code: '50129', name: 'Cherbourg' }, axis: 'training', joinedAt: 0 };
    const both = (): Transcript => conversation(shareOffer, { ...world, cohorts: [namesakes] }, { seed: { cohort: 'cohort-1', text: TEXT, found } }).bot(...UNDERSTOOD);
    both().user('Marc').bot('Voici ce que j’ai compris', 'Plusieurs personnes du groupe ont ce prénom.…', ...FACTS).choices('Marc, Valognes', 'Marc, Cherbourg');
    both().user('une personne').bot('À quelle personne ?').user('marc cherbourg').bot('Voici ce que Marc va recevoir, de votre part :', ...FACTS, TEXT).press('Partager').completes({ ...share, to: 'marc-2' });
  });

  it('shares nothing without a clear yes', () => {
    studied().user('Marc').bot('Voici ce que Marc va recevoir, de votre part :', ...FACTS, TEXT).user('peut-être').bot(CHOOSE, 'Voici ce que Marc va recevoir, de votre part :', ...FACTS, TEXT);
  });

  it('asks for whom again when that member has left meanwhile', () => {
    studied().user('Marc').bot('Voici ce que Marc va recevoir,…', ...FACTS, TEXT).press('Partager').completes({ ...share, to: 'marc' })
      .refused({ code: 'nobody_to_tell' })
      .bot('Voici ce que j’ai compris', 'Il n’y a personne à qui envoyer ce message.', NOT_FOUND, ...FACTS, FOR_WHOM);
  });

  it('is one person who has not got it, when the group has it already', () => {
    const known = { from: 'Marc', at: world.now, has: ['marc'] };
    conversation(shareOffer, world, { seed: { cohort: 'cohort-1', text: TEXT, found, known } })
      .bot('Voici ce que j’ai compris', 'Merci ! Marc a déjà partagé cette offre le lundi 9 novembre.…', NOT_FOUND, ...FACTS, 'Vous pouvez l’envoyer à une personne qui ne l’a pas encore.')
      .choices('À une personne', 'Corriger')
      .press('À une personne')
      .bot('À quelle personne ?')
      .choices('Zoé');
  });
});

describe('correcting', () => {
  it('shows what stands there in words, and "retour" goes back to what is to be corrected', () => {
    studied().press('Corriger').bot('Que voulez-vous corriger ?').user('contrat').bot('Quel contrat ? Écrivez « rien » pour l’enlever.', 'Contrat : CDI').press('CDD')
      .bot('Voici ce que j’ai compris', NOT_FOUND, 'Poste : Cuisinier', 'Lieu : Valognes', 'Contrat : CDD', 'Lien : https://exemple.fr/offre/42', FOR_WHOM)
      .press('Corriger').bot('Que voulez-vous corriger ?').user('horaire').bot('Combien d’heures par semaine ? Écrivez « rien » pour l’enlever.')
      .back().bot('Que voulez-vous corriger ?').press('Rien d’autre')
      .bot('Voici ce que j’ai compris', NOT_FOUND, 'Poste : Cuisinier', 'Lieu : Valognes', 'Contrat : CDD', 'Lien : https://exemple.fr/offre/42', FOR_WHOM);
  });

  it('asks which field, then its value, read as the words of an offer are', () => {
    studied().press('Corriger').bot('Que voulez-vous corriger ?').user('salaire').bot('Quel salaire ? Écrivez « rien » pour l’enlever.').user('12,50 € de l’heure')
      .bot('Voici ce que j’ai compris', 'Je n’ai pas trouvé : l’employeur, les heures, le début.', 'Poste : Cuisinier', 'Lieu : Valognes', 'Contrat : CDI', 'Salaire : 12,50 € de l’heure', 'Lien : https://exemple.fr/offre/42', FOR_WHOM)
      .user('corriger').bot('Que voulez-vous corriger ?').press('Rien d’autre').bot('Voici ce que j’ai compris', 'Je n’ai pas…', 'Poste : Cuisinier', 'Lieu : Valognes', 'Contrat : CDI', 'Salaire : 12,50 € de l’heure', 'Lien :…', FOR_WHOM)
      .user('groupe').bot(TO_ALL, 'Poste : Cuisinier', 'Lieu : Valognes', 'Contrat : CDI', 'Salaire : 12,50 € de l’heure', 'Lien :…', TEXT)
      .press('Partager').completes({ ...share, fields: { ...FIELDS, pay: '12,50 € de l’heure' }, to: 'group' });
  });

  it.each<[string, string, OfferFields]>([
    ['Lieu', 'valognes', { commune: 'Valognes' }], ['Contrat', 'CDD', { contract: 'fixed-term' }], ['Durée', '6 mois', { months: 6 }], ['Horaire', '17,5', { hoursPerWeek: 17.5 }],
    ['Début', '1er décembre', { start: '2026-12-01' }], ['Date limite', '30/11/2026', { deadline: '2026-11-30' }], ['Lien', 'voir https://exemple.fr/x', { url: 'https://exemple.fr/x' }],
  ])('reads %s as people write it', (label, said, fields) => {
    const asked = conversation(shareOffer, world, { seed: { cohort: 'cohort-1', text: TEXT, found: { fields: { title: 'Cuisinier' }, warnings: [] }, fixing: true } }).bot('Que voulez-vous corriger ?').press(label);
    asked.bot('…').user(said).bot('…', '…', '…', '…', FOR_WHOM).user('groupe').bot(TO_ALL, '…', '…', TEXT).press('Partager').completes({ ...share, fields: { title: 'Cuisinier', ...fields }, to: 'group' });
  });

  it('on a card is a form with each field, whose mistakes are said where they are', () => {
    const form = conversation(shareOffer, world, { seed: { cohort: 'cohort-1', text: TEXT, found }, forms: true }).bot(...UNDERSTOOD).press('Corriger');
    const shown = { title: 'Cuisinier', employer: '', commune: 'Valognes', contract: 'permanent', months: '', hoursPerWeek: '', pay: '', start: '', deadline: '', url: 'https://exemple.fr/offre/42', reference: '' };
    form.form('Corriger l’offre', shown).submit({ employer: 'Chez Lulu', commune: 'Nulleville', title: '' })
      .form('Corriger l’offre', { ...shown, title: '', employer: 'Chez Lulu', commune: { value: 'Nulleville', problem: 'Je ne trouve pas cette commune en France. Vérifiez le nom, ou écrivez le code postal.' } })
      .submit({ commune: 'Valence' }).form('Corriger l’offre', { ...shown, title: '', employer: 'Chez Lulu', commune: { value: 'Valence', problem: expect.any(String) as string } })
      .submit({ commune: 'Valognes' }).bot('Voici ce que j’ai compris', 'Je n’ai pas…', 'Employeur : Chez Lulu', 'Lieu : Valognes', 'Contrat : CDI', 'Lien :…', FOR_WHOM);
  });
});

describe('a counsellor', () => {
  const odile = aCounsellor({ counsels: ['cohort-1', 'cohort-2'] });
  const both = { ...world, person: odile, cohorts: [cohort, aCohort({ id: 'cohort-2', name: 'Cap Cherbourg', members: ['Ali'] })] };

  it('says for which group, and is proposed no counsellor', () => {
    conversation(shareOffer, both).bot('Pour quel groupe ?').press('Cap Cherbourg').bot(ASK).user(TEXT).completes({ command: 'study-offer', cohort: 'cohort-2', text: TEXT });
    conversation(shareOffer, both, { seed: { cohort: 'cohort-2', text: TEXT, found } }).bot(...UNDERSTOOD).choices('À tout le groupe', 'À une personne', 'Corriger').press('À une personne').bot('À quelle personne ?').choices('Ali');
  });
});

describe('a dialog that goes on', () => {
  it('goes back to the person, then to the text', () => {
    const turn = conversation(shareOffer, world, { state: { flow: 'share-offer', version: 2, step: 'to', order: ['text'], answers: { cohort: 'cohort-1', text: TEXT, found } } });
    turn.bot(...UNDERSTOOD).press('À une personne').bot('À quelle personne ?').press('Marc').bot('Voici…', ...FACTS, TEXT).press('Retour').bot('À quelle personne ?').press('Retour').bot(...UNDERSTOOD).press('Retour').bot(ASK)
      .user('Serveuse, CDD à Valognes').completes({ command: 'study-offer', cohort: 'cohort-1', text: 'Serveuse, CDD à Valognes' });
  });

  it('of the first version is studied now, and whom it was for is not asked again', () => {
    const state = { flow: 'share-offer', version: 1, step: 'confirm', order: ['text', 'to'], answers: { text: TEXT, to: 'marc' } };
    conversation(shareOffer, world, { state }).completes({ command: 'study-offer', cohort: 'cohort-1', text: TEXT, to: 'marc' });
    conversation(shareOffer, world, { seed: { cohort: 'cohort-1', text: TEXT, found, to: 'marc' } }).bot('Voici ce que Marc va recevoir, de votre part :', ...FACTS, TEXT);
  });

  it('drops only what an older version kept in another shape', () => {
    const state = { flow: 'share-offer', version: 0, step: 'confirm', order: ['text', 'to'], answers: { text: TEXT, to: ['marc'], found: 'x' } };
    conversation(shareOffer, world, { state }).completes({ command: 'study-offer', cohort: 'cohort-1', text: TEXT });
  });
});
