import { registration } from '../../dialogs/registration';
import { aWorld } from '../support/builders';
import { conversation, type Transcript } from '../support/conversation';

const seed = { cohort: 'cohort-1', cohortName: 'Cap Valognes' };
const NOTICE = ['Bienvenue ! Cette invitation est pour le groupe Cap Valognes.…', 'Je garde : votre prénom,…', 'Je ne garde rien sur votre santé.…', 'Êtes-vous d’accord ?'];
const NOT_UNDERSTOOD = 'Je n’ai pas compris. Choisissez une des réponses proposées.';
const FIRST_NAME = 'Quel est votre prénom ?';
const AXIS = 'Sur quoi voulez-vous avancer en ce moment ?';
const READING = 'Comment préférez-vous lire mes messages ?';
const VALOGNES = { code: '50615', name: 'Valognes' };
const RECAP = (...facts: string[]): string[] => ['Voici ce que j’ai noté. Est-ce que tout est juste ?', ...facts];
const USUAL_FACTS = ['Prénom : Awa', 'Commune : Valognes', 'Axe : Chercher un emploi', 'Lecture : Phrases habituelles'];

function invited(): Transcript {
  return conversation(registration, aWorld(), { seed }).bot(...NOTICE);
}

function atRecap(): Transcript {
  return invited()
    .press('J’accepte')
    .bot(FIRST_NAME)
    .user('Awa')
    .bot('Merci Awa. Dans quelle commune habitez-vous ?')
    .user('valogne')
    .bot('Vouliez-vous dire…')
    .press('Valognes (Manche, 50)')
    .bot(AXIS)
    .press('Chercher un emploi')
    .bot(READING)
    .press('Phrases habituelles')
    .bot(...RECAP(...USUAL_FACTS));
}

it('begins with what Relais is and keeps, and asks for consent', () => {
  invited().choices('J’accepte', 'Je refuse');
});

it('registers somebody who answers every question', () => {
  atRecap()
    .choices('C’est bon', 'Corriger')
    .press('C’est bon')
    .completes({ command: 'register', cohort: 'cohort-1', firstName: 'Awa', commune: VALOGNES, axis: 'job-search', reading: 'normal' });
});

it('understands the words of the buttons when they are typed', () => {
  invited()
    .user('j\'accepte !')
    .bot(FIRST_NAME)
    .user('je m’appelle zoé.')
    .bot('Merci Zoé. Dans quelle commune habitez-vous ?')
    .user('Valence (26)')
    .bot(AXIS)
    .user('construire une FORMATION')
    .bot(READING)
    .user('court et simple')
    .bot(...RECAP('Prénom : Zoé', 'Commune : Valence', 'Axe : Construire une formation', 'Lecture : Court et simple'))
    .user('c’est bon')
    .completes({ command: 'register', cohort: 'cohort-1', firstName: 'Zoé', commune: { code: '26362', name: 'Valence' }, axis: 'training', reading: 'simple' });
});

it('keeps nothing when consent is refused', () => {
  invited()
    .press('Je refuse')
    .stops('C’est noté : je ne garde rien. Vous pouvez en parler avec votre conseiller ou votre conseillère. Si vous changez d’avis, écrivez de nouveau le code.');
});

it('asks for consent again when the answer is neither yes nor no', () => {
  invited().user('peut-être').bot(NOT_UNDERSTOOD, ...NOTICE).kept(seed);
});

it.each(['😀', '42', 'a@b', '!!', 'bonjour', 'merci', 'oui', 'je viens', 'en retard'])('does not take "%s" for a first name', (said) => {
  invited().press('J’accepte').bot(FIRST_NAME).user(said).bot('Je n’ai pas reconnu un prénom. Écrivez-le simplement, par exemple : Awa.', FIRST_NAME);
});

it('asks for a shorter first name, and keeps the consent', () => {
  invited()
    .press('J’accepte')
    .bot(FIRST_NAME)
    .user('A'.repeat(10_000))
    .bot('C’est un peu long. Écrivez seulement votre prénom (40 lettres au plus).', FIRST_NAME)
    .kept({ ...seed, consent: 'yes' });
});

it.each(['Jean-Noël', 'Maïmouna', 'D’Artagnan', 'Ali', 'Nguyễn', '李娜', 'M.-Claire'])('takes "%s" for a first name', (name) => {
  invited().press('J’accepte').bot(FIRST_NAME).user(name).bot(`Merci ${name}. Dans quelle commune habitez-vous ?`);
});

it('asks which one of several communes is meant', () => {
  invited()
    .press('J’accepte')
    .bot(FIRST_NAME)
    .user('Awa')
    .bot('Merci Awa. Dans quelle commune habitez-vous ?')
    .user('Valence')
    .bot('Il y a plusieurs communes de ce nom. Laquelle est la vôtre ?')
    .choices('Valence (Drôme, 26)', 'Valence (Tarn-et-Garonne, 82)')
    .press('Valence (Tarn-et-Garonne, 82)')
    .bot(AXIS)
    .kept({ ...seed, consent: 'yes', firstName: 'Awa', commune: { code: '82186', name: 'Valence' } });
});

it('says that a commune does not exist, and keeps the first name', () => {
  invited()
    .press('J’accepte')
    .bot(FIRST_NAME)
    .user('Awa')
    .bot('Merci Awa. Dans quelle commune habitez-vous ?')
    .user('Atlantis')
    .bot('Je ne trouve pas cette commune en France. Vérifiez le nom, ou écrivez le code postal.', 'Merci Awa. Dans quelle commune habitez-vous ?')
    .kept({ ...seed, consent: 'yes', firstName: 'Awa' });
});

it('goes back question by question, to the consent', () => {
  invited()
    .press('J’accepte')
    .bot(FIRST_NAME)
    .user('Awa')
    .bot('Merci Awa. Dans quelle commune habitez-vous ?')
    .press('Retour')
    .bot(FIRST_NAME)
    .back()
    .bot(...NOTICE)
    .back()
    .bot(...NOTICE);
});

describe('correcting at the end', () => {
  const WHAT = 'Que voulez-vous corriger ?';

  it.each([
    ['Prénom', FIRST_NAME, 'Marie', ['Prénom : Marie', ...USUAL_FACTS.slice(1)]],
    ['Commune', 'Merci Awa. Dans quelle commune habitez-vous ?', '50100', ['Prénom : Awa', 'Commune : Cherbourg-en-Cotentin', ...USUAL_FACTS.slice(2)]],
    ['Axe', AXIS, 'changer de métier', [...USUAL_FACTS.slice(0, 2), 'Axe : Changer de métier', 'Lecture : Phrases habituelles']],
    ['Lecture', READING, 'simple', [...USUAL_FACTS.slice(0, 3), 'Lecture : Court et simple']],
  ])('asks only for "%s" again', (label, question, said, facts) => {
    atRecap().press('Corriger').bot(WHAT).press(label).bot(question).user(said).bot(...RECAP(...facts));
  });

  it('goes back to the recap when nothing has to be corrected', () => {
    atRecap().press('Corriger').bot(WHAT).press('Retour').bot(...RECAP(...USUAL_FACTS));
  });

  it('asks what to correct again when the answer names nothing', () => {
    atRecap().press('Corriger').bot(WHAT).user('mon âge').bot(NOT_UNDERSTOOD, WHAT).choices('Prénom', 'Commune', 'Axe', 'Lecture');
  });

  it('can be done twice', () => {
    atRecap().press('Corriger').bot(WHAT).press('Prénom').bot(FIRST_NAME).user('Marie').bot(...RECAP('Prénom : Marie', ...USUAL_FACTS.slice(1)))
      .user('non').bot(WHAT).user('prénom').bot(FIRST_NAME).user('Awa').bot(...RECAP(...USUAL_FACTS));
  });
});

it('goes on with its question after a pause of days', () => {
  atRecap().again().bot(...RECAP(...USUAL_FACTS));
});

describe('a registration that an older version left', () => {
  const state = { flow: 'registration', version: 0, step: 'reading', order: ['consent', 'firstName', 'commune', 'axis'], answers: { ...seed, consent: 'yes', firstName: 'Awa', commune: VALOGNES, axis: 'job-search' } };

  it('goes on where it was', () => {
    conversation(registration, aWorld(), { state }).bot(READING);
  });

  it('asks again only for the answer that has another shape today', () => {
    conversation(registration, aWorld(), { state: { ...state, answers: { ...state.answers, commune: 'Valognes' } } })
      .bot('Merci Awa. Dans quelle commune habitez-vous ?')
      .user('Valognes')
      .bot(READING)
      .kept(state.answers);
  });

  it('ends kindly when it does not know any more which group it is about', () => {
    const { cohort: _lost, ...answers } = state.answers;
    conversation(registration, aWorld(), { state: { ...state, answers } })
      .stops('Cette démarche a changé depuis, pardon : je ne peux pas la reprendre. Recommencez-la depuis le menu.');
  });
});
