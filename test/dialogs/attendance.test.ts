import { attendance } from '../../dialogs/attendance';
import { aWorld } from '../support/builders';
import { conversation } from '../support/conversation';

const members = [{ id: 'awa', name: 'Awa' }, { id: 'marc', name: 'Marc' }, { id: 'zoe', name: 'Zoé' }];
const seed = { cohort: 'cohort-1', session: 'session-1', start: '2026-12-01T09:30', members };
const TITLE = 'Faire l’appel';
const OF = 'Appel de la séance du mardi 1 décembre à 9 h 30';
const marks = { awa: 'present', marc: 'excused', zoe: 'absent' } as const;
const TAKEN = { command: 'take-attendance', cohort: 'cohort-1', session: 'session-1', marks } as const;

describe('as a form', () => {
  const form = () => conversation(attendance, aWorld(), { seed, forms: true }).form(TITLE, { awa: 'present', marc: 'present', zoe: 'present' });

  it('takes the attendance of all with one press', () => {
    form().submit({ marc: 'excused', zoe: 'absent' }).completes(TAKEN);
  });

  it('shows what was noted before', () => {
    conversation(attendance, aWorld(), { seed: { ...seed, before: { marc: 'excused', zoe: 'absent' } }, forms: true }).form(TITLE, marks).submit().completes(TAKEN);
  });

  it('forgets what was noted before when an older version kept it in another shape', () => {
    const state = { flow: 'attendance', version: 0, step: 'form', order: [], answers: { ...seed, before: { marc: 'ill' } } };
    conversation(attendance, aWorld(), { state, forms: true }).form(TITLE, { awa: 'present', marc: 'present', zoe: 'present' });
  });

  it('keeps what was chosen when a mark is missing', () => {
    form()
      .submit({ marc: 'excused', zoe: '' })
      .form(TITLE, { awa: { value: 'present', problem: 'Je n’ai pas compris. Choisissez une des réponses proposées.' }, marc: 'excused', zoe: '' })
      .submit({ zoe: 'absent' })
      .completes(TAKEN);
  });

  it('goes on member by member when somebody writes instead', () => {
    form().byQuestions().bot(OF, 'Awa était…').user('présente').bot(OF, 'Marc était…').user('excusé').bot(OF, 'Zoé était…').user('absente').completes(TAKEN);
  });

  it('takes up what an older version left', () => {
    const state = { flow: 'attendance', version: 0, step: 'form', order: [], answers: { ...seed, marks: { awa: 'here' } } };
    conversation(attendance, aWorld(), { state, forms: true }).form(TITLE, { awa: 'present', marc: 'present', zoe: 'present' });
  });
});

describe('member by member', () => {
  const atZoe = () => conversation(attendance, aWorld(), { seed }).bot(OF, 'Awa était…').choices('présent·e', 'excusé·e', 'absent·e').press('présent·e').bot(OF, 'Marc était…').user('E').bot(OF, 'Zoé était…');

  it('takes the attendance', () => {
    atZoe().user('a').completes(TAKEN);
  });

  it('asks again for a wrong answer, and keeps the others', () => {
    atZoe().user('malade').bot(OF, 'Je n’ai pas compris. Choisissez une des réponses proposées.', 'Zoé était…').kept({ ...seed, marks: { awa: 'present', marc: 'excused' } });
  });

  it('goes back one member at a time', () => {
    atZoe().press('Retour').bot(OF, 'Marc était…').back().bot(OF, 'Awa était…').back().bot(OF, 'Awa était…').kept(seed);
  });

  it('goes on where it was after a pause', () => {
    atZoe().again().bot(OF, 'Zoé était…');
  });

  it('ends kindly when an older version did not keep whom it was about', () => {
    const state = { flow: 'attendance', version: 0, step: 'marks', order: [], answers: { cohort: 'cohort-1', session: 'session-1' } };
    conversation(attendance, aWorld(), { state }).stops('Cette démarche a changé depuis, pardon : je ne peux pas la reprendre. Recommencez-la depuis le menu.');
  });
});
