import { createCohort } from '../../dialogs/create-cohort';
import { aWorld } from '../support/builders';
import { conversation } from '../support/conversation';

const NAME = 'Comment s’appelle le groupe ?';
const COMMUNE = 'Dans quelle commune se réunit le groupe ?';
const AXIS = 'Quel est l’axe du groupe ?';
const SEATS = 'Combien de places ? (6 en général)';
const TITLE = 'Créer un groupe';
const EMPTY = { name: '', commune: '', axis: 'job-search', seats: '6' };
const CREATED = { command: 'create-cohort', name: 'Cap Valognes', commune: { code: '50615', name: 'Valognes' }, axis: 'training', seats: 8 } as const;

describe('as a form', () => {
  const form = () => conversation(createCohort, aWorld(), { forms: true }).form(TITLE, EMPTY);

  it('creates the cohort with one press', () => {
    form().submit({ name: 'Cap Valognes', commune: 'Valognes', axis: 'training', seats: '8' }).completes(CREATED);
  });

  it('says what is wrong in each field, and keeps everything that was typed', () => {
    form()
      .submit({ name: '', commune: 'Atlantis', axis: 'training', seats: '0' })
      .bot(TITLE, 'Il reste quelque chose à corriger.')
      .form(TITLE, {
        name: { value: '', problem: 'Donnez un nom au groupe (60 signes au plus).' },
        commune: { value: 'Atlantis', problem: 'Je ne trouve pas cette commune en France. Vérifiez le nom, ou écrivez le code postal.' },
        axis: 'training',
        seats: { value: '0', problem: 'Le nombre de places va de 1 à 12.' },
      })
      .submit({ name: 'Cap Valognes', commune: '50700', seats: '8' })
      .completes(CREATED);
  });

  it('names the communes that may be meant', () => {
    form()
      .submit({ name: 'Sud', commune: 'Valence' })
      .form(TITLE, {
        name: 'Sud',
        commune: { value: 'Valence', problem: 'Plusieurs communes portent ce nom : Valence (26) et Valence (82). Ajoutez le département.' },
        axis: 'job-search',
        seats: '6',
      })
      .submit({ commune: 'Valence (82)' })
      .completes({ command: 'create-cohort', name: 'Sud', commune: { code: '82186', name: 'Valence' }, axis: 'job-search', seats: 6 });
  });

  it.each(['0', '13', '-1', '6,5', '1e1', 'six', '', ' '])('refuses "%s" seats', (seats) => {
    form()
      .submit({ name: 'Cap', commune: 'Valognes', seats })
      .form(TITLE, { name: 'Cap', commune: 'Valognes', axis: 'job-search', seats: { value: seats, problem: 'Le nombre de places va de 1 à 12.' } });
  });

  it('stays the same when there is nothing to go back to', () => {
    form().submit({ name: 'Cap', commune: '?', seats: '6' }).bot(TITLE, 'Il reste quelque chose à corriger.').back().form(TITLE, { ...EMPTY, name: 'Cap' });
  });

  it('goes on question by question when somebody writes instead, and keeps what was good', () => {
    form().submit({ name: 'Cap', commune: '?', seats: '0' }).bot(TITLE, 'Il reste quelque chose à corriger.').byQuestions().bot(COMMUNE).user('Valognes').bot(SEATS).user('4').completes({ ...CREATED, name: 'Cap', axis: 'job-search', seats: 4 });
  });

  it('takes up a form that an older version left, with its good answers', () => {
    const state = { flow: 'create-cohort', version: 0, step: 'form', order: [], answers: { name: 'Cap', commune: 'Valognes', seats: 9 } };
    conversation(createCohort, aWorld(), { state, forms: true })
      .form(TITLE, { ...EMPTY, name: 'Cap', seats: '9' })
      .submit({ commune: 'Valognes' })
      .completes({ ...CREATED, name: 'Cap', axis: 'job-search', seats: 9 });
  });
});

describe('question by question', () => {
  const atSeats = () =>
    conversation(createCohort, aWorld()).bot(NAME).user('Cap Valognes').bot(COMMUNE).user('Valognes').bot(AXIS).press('Construire une formation').bot(SEATS);

  it('creates the cohort', () => {
    atSeats().user('8').completes(CREATED);
  });

  it('asks again for a wrong answer, and keeps the others', () => {
    conversation(createCohort, aWorld())
      .bot(NAME)
      .user('x'.repeat(61))
      .bot('Donnez un nom au groupe (60 signes au plus).', NAME)
      .user('Cap')
      .bot(COMMUNE)
      .user('Valence')
      .bot('Plusieurs communes portent ce nom : Valence (26) et Valence (82). Ajoutez le département.')
      .press('Valence (Drôme, 26)')
      .bot(AXIS)
      .user('je ne sais pas')
      .bot('Je n’ai pas compris. Choisissez une des réponses proposées.', AXIS)
      .user('emploi')
      .bot(SEATS)
      .user('100')
      .bot('Le nombre de places va de 1 à 12.', SEATS)
      .kept({ name: 'Cap', commune: { code: '26362', name: 'Valence' }, axis: 'job-search' });
  });

  it('goes back, and keeps what was answered before', () => {
    atSeats().press('Retour').bot(AXIS).back().bot(COMMUNE).kept({ name: 'Cap Valognes' });
  });

  it('drops only what an older version kept in another shape', () => {
    const state = { flow: 'create-cohort', version: 0, step: 'seats', order: ['name', 'commune', 'axis'], answers: { name: 'Cap', commune: 'Valognes', axis: 'job' } };
    conversation(createCohort, aWorld(), { state }).bot(COMMUNE).user('Valognes').bot(AXIS).kept({ name: 'Cap', commune: { code: '50615', name: 'Valognes' } });
  });
});
