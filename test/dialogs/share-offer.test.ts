import { shareOffer } from '../../dialogs/share-offer';
import { aCohort, aPerson, aWorld } from '../support/builders';
import { conversation, type Transcript } from '../support/conversation';

const world = aWorld({ person: aPerson({ firstName: 'Awa', memberOf: 'cohort-1' }), cohorts: [aCohort({ members: ['Awa', 'Marc', 'Zoé'] })] });
const TEXT = 'Cuisinier, CDI à Brix : https://exemple.fr/offre/42';
const ASK = 'Collez l’offre ou son lien, ou écrivez-la en quelques mots.';
const FOR_WHOM = 'À qui voulez-vous la transmettre ?';
const TO_ALL = 'Voici ce que tout le groupe va recevoir, de votre part :';
const UNKNOWN = 'Je ne connais pas cette personne dans le groupe. Choisissez un prénom de la liste.';
const forWhom = (): Transcript => conversation(shareOffer, world).bot(ASK).user(TEXT).bot(FOR_WHOM);

it('proposes the group and its other members, never the speaker', () => {
  forWhom().choices('À tout le groupe', 'Marc', 'Zoé');
});

it.each(['À tout le groupe', 'tout le monde', 'TOUS'])('shares with the group after "%s" and one press', (said) => {
  forWhom().user(said).bot(TO_ALL, TEXT).choices('Partager').press('Partager').completes({ command: 'share-offer', text: TEXT, to: 'group' });
});

it('shares with one member by first name', () => {
  forWhom().user('zoe').bot('Voici ce que Zoé va recevoir, de votre part :', TEXT).user('oui').completes({ command: 'share-offer', text: TEXT, to: 'zoé' });
});

it('does not guess a member who is not in the group', () => {
  forWhom().user('Fatou').bot(UNKNOWN, FOR_WHOM).kept({ text: TEXT });
});

it('does not choose between two members of the same first name', () => {
  const namesakes = aCohort({ members: ['Awa', 'Marc'] });
  namesakes.members['marc-2'] = { ...namesakes.members['marc'], firstName: 'Marc', commune: { code: '50615', name: 'Valognes' }, axis: 'training', joinedAt: 0 };
  conversation(shareOffer, { ...world, cohorts: [namesakes] }).bot(ASK).user(TEXT).bot(FOR_WHOM).user('Marc').bot('Plusieurs personnes du groupe ont ce prénom. Choisissez une ligne de la liste.', FOR_WHOM);
});

it('does not share with the speaker', () => {
  forWhom().user('Awa').bot(UNKNOWN, FOR_WHOM).user('awa').bot(UNKNOWN, FOR_WHOM);
});

it('shares nothing without a clear yes', () => {
  forWhom().press('Marc').bot('Voici ce que Marc va recevoir, de votre part :', TEXT).user('peut-être').bot('Je n’ai pas compris. Choisissez une des réponses proposées.', 'Voici ce que Marc va recevoir, de votre part :', TEXT);
});

it('asks for a text that is not too long', () => {
  conversation(shareOffer, world).bot(ASK).user('a'.repeat(4_001)).bot('Ce texte est trop long (4 000 signes au plus).…', ASK).user(' ').bot('Je n’ai rien reçu.…', ASK);
});

it('goes back to the person, then to the text', () => {
  forWhom().press('Marc').bot('Voici ce que Marc va recevoir, de votre part :', TEXT).press('Retour').bot(FOR_WHOM).press('Retour').bot(ASK).kept({});
});

it('asks for whom again when that member has left meanwhile', () => {
  forWhom().press('Marc').bot('Voici ce que Marc va recevoir, de votre part :', TEXT).press('Partager').completes({ command: 'share-offer', text: TEXT, to: 'marc' })
    .refused({ code: 'nobody_to_tell' })
    .bot('Il n’y a personne à qui envoyer ce message.', FOR_WHOM)
    .kept({ text: TEXT });
});

it('drops only what an older version kept in another shape', () => {
  const state = { flow: 'share-offer', version: 0, step: 'confirm', order: ['text', 'to'], answers: { text: TEXT, to: ['marc'] } };
  conversation(shareOffer, world, { state }).bot(FOR_WHOM).press('Zoé').bot('Voici ce que Zoé va recevoir, de votre part :', TEXT);
});
