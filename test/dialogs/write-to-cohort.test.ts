import { writeToCohort } from '../../dialogs/write-to-cohort';
import { aCohort, aWorld } from '../support/builders';
import { conversation } from '../support/conversation';

const one = aWorld({ cohorts: [aCohort()] });
const two = aWorld({ cohorts: [aCohort(), aCohort({ id: 'cohort-2', name: 'Cap Cherbourg' })] });
const TITLE = 'Écrire au groupe';
const ASK = 'Que voulez-vous écrire au groupe ?';
const BAD = 'Écrivez un message (2 000 signes au plus).';

function preview(cohort: string, text: string) {
  return { command: 'preview', draft: { sends: 'message', cohort, text } } as const;
}

describe('as a form', () => {
  it('previews the message', () => {
    conversation(writeToCohort, one, { forms: true }).form(TITLE, { text: '' }).submit({ text: 'Bonjour à tous' }).completes(preview('cohort-1', 'Bonjour à tous'));
  });

  it('keeps a message that is too long, and says so', () => {
    const long = 'a'.repeat(2_001);
    conversation(writeToCohort, one, { forms: true }).form(TITLE, { text: '' }).submit({ text: long }).form(TITLE, { text: { value: long, problem: BAD } }).submit({ text: 'Court' }).completes(preview('cohort-1', 'Court'));
  });

  it('refuses an empty message', () => {
    conversation(writeToCohort, one, { forms: true }).form(TITLE, { text: '' }).submit({ text: '   ' }).form(TITLE, { text: { value: '   ', problem: BAD } });
  });

  it('opens a draft again with what was written', () => {
    conversation(writeToCohort, two, { forms: true, seed: { cohort: 'cohort-2', before: 'Bonjour' } }).form(TITLE, { text: 'Bonjour' }).submit().completes(preview('cohort-2', 'Bonjour'));
  });

  it('asks first for which group, and can come back to it', () => {
    conversation(writeToCohort, two, { forms: true }).bot('Pour quel groupe ?').press('Cap Valognes').form(TITLE, { text: '' }).back().bot('Pour quel groupe ?').user('cohort-2').form(TITLE, { text: '' }).submit({ text: 'Bonjour' }).completes(preview('cohort-2', 'Bonjour'));
  });

  it('takes up what an older version left', () => {
    const state = { flow: 'write-to-cohort', version: 0, step: 'form', order: [], answers: { cohort: 'cohort-1', text: 12 } };
    conversation(writeToCohort, one, { state, forms: true }).form(TITLE, { text: '' }).submit({ text: 'Bonjour' }).completes(preview('cohort-1', 'Bonjour'));
  });
});

describe('question by question', () => {
  it('previews the message', () => {
    conversation(writeToCohort, two).bot('Pour quel groupe ?').user('CAP VALOGNES').bot(ASK).user('Bonjour à tous').completes(preview('cohort-1', 'Bonjour à tous'));
  });

  it('quotes the draft that is written again', () => {
    conversation(writeToCohort, one, { seed: { cohort: 'cohort-1', before: 'Bonjour' } }).bot(ASK, 'Bonjour').user('Bonsoir').completes(preview('cohort-1', 'Bonsoir'));
  });

  it('asks again for a message that is too long', () => {
    conversation(writeToCohort, one).bot(ASK).user('a'.repeat(10_000)).bot(BAD, ASK).user('😀').completes(preview('cohort-1', '😀'));
  });

  it('goes back to the group', () => {
    conversation(writeToCohort, two).bot('Pour quel groupe ?').press('Cap Valognes').bot(ASK).press('Retour').bot('Pour quel groupe ?').kept({});
  });
});
