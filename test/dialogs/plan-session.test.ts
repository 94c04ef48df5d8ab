import { planSession } from '../../dialogs/plan-session';
import { aCohort, aWorld } from '../support/builders';
import { conversation } from '../support/conversation';

const one = aWorld({ cohorts: [aCohort()] });
const two = aWorld({ cohorts: [aCohort(), aCohort({ id: 'cohort-2', name: 'Cap Cherbourg' })] });
const TITLE = 'Planifier une séance';
const EMPTY = { date: '', time: '09:30', durationMinutes: '120', everyWeeks: '2', place: '', programme: '' };
const TYPED = { date: '2026-12-01', time: '14:00', durationMinutes: '90', everyWeeks: '0', place: 'Médiathèque', programme: 'CV' };
const PLANNED = { command: 'plan-session', cohort: 'cohort-1', date: '2026-12-01', time: '14:00', durationMinutes: 90, everyWeeks: 0, place: 'Médiathèque', programme: 'CV', onHoliday: 'keep' } as const;
const WHICH = 'Pour quel groupe ?';
const DAY = 'Quel jour ? (par exemple : mardi 1 décembre)';
const HOUR = 'À quelle heure ? (par exemple : 9 h 30)';
const LENGTH = 'Combien de temps dure la séance ? (par exemple : 2 h)';
const EVERY = 'La séance revient-elle ?';
const PLACE = 'Où a lieu la séance ? (salle, adresse)';
const PROGRAMME = 'Quel est le programme, et que faut-il apporter ?';
const CHRISTMAS = 'Attention, cette date est fériée : vendredi 25 décembre 2026. Que faire ?';

describe('as a form', () => {
  const form = () => conversation(planSession, one, { forms: true }).form(TITLE, EMPTY);

  it('plans a session with one press', () => {
    form().submit(TYPED).completes(PLANNED);
  });

  it('asks first for which group, when there are several', () => {
    conversation(planSession, two, { forms: true })
      .bot(WHICH)
      .choices('Cap Valognes', 'Cap Cherbourg')
      .user('cap cherbourg')
      .form(TITLE, EMPTY)
      .submit({ ...TYPED, date: '25/12/2026' })
      .bot(CHRISTMAS)
      .press('Garder')
      .completes({ ...PLANNED, cohort: 'cohort-2', date: '2026-12-25' });
  });

  it('goes back from the form to the group', () => {
    conversation(planSession, two, { forms: true }).bot(WHICH).press('Cap Valognes').form(TITLE, EMPTY).back().bot(WHICH).press('Cap Cherbourg').form(TITLE, EMPTY).kept({ cohort: 'cohort-2' });
  });

  it('does not take a group that is not the counsellor’s', () => {
    conversation(planSession, two, { forms: true }).bot(WHICH).user('Cap Paris').bot('Je n’ai pas compris. Choisissez une des réponses proposées.', WHICH);
  });

  it('says what is wrong in each field, and keeps everything that was typed', () => {
    form()
      .submit({ date: '2026-02-31', time: '25:00', durationMinutes: '5', everyWeeks: '-1', place: '', programme: 'x'.repeat(501) })
      .form(TITLE, {
        date: { value: '2026-02-31', problem: 'Cette date n’existe pas. Vérifiez le jour et le mois.' },
        time: { value: '25:00', problem: 'Je n’ai pas reconnu une heure. Écrivez par exemple : 9 h 30.' },
        durationMinutes: { value: '5', problem: 'La durée va de 15 minutes à 10 heures.' },
        everyWeeks: { value: '-1', problem: 'Écrivez un nombre de semaines, de 0 (une seule fois) à 12.' },
        place: { value: '', problem: 'Indiquez un lieu (120 signes au plus).' },
        programme: { value: 'x'.repeat(501), problem: 'Le programme est trop long (500 signes au plus).' },
      })
      .submit(TYPED)
      .completes(PLANNED);
  });

  it.each([
    ['2026-11-08', 'Cette date est passée. Choisissez un jour à venir.'],
    ['2028-12-01', 'Cette date est à plus de deux ans. Vérifiez l’année.'],
    ['', 'Je n’ai pas reconnu une date. Écrivez par exemple : 01/12/2026.'],
  ])('refuses the date "%s"', (date, problem) => {
    form().submit({ ...TYPED, date }).form(TITLE, { ...TYPED, date: { value: date, problem } });
  });

  it('can do without a programme', () => {
    form().submit({ ...TYPED, programme: '' }).completes({ ...PLANNED, programme: '' });
  });

  it('flags public holidays, and "retour" shows the form as it was filled in', () => {
    form().submit({ ...TYPED, date: '2026-12-25' }).bot(CHRISTMAS).choices('Garder', 'Sauter', 'Décaler au jour ouvré suivant').press('Retour').form(TITLE, { ...TYPED, date: '2026-12-25' }).submit().bot(CHRISTMAS);
  });

  it('asks about holidays anew when the date changes', () => {
    form()
      .submit({ ...TYPED, date: '2026-12-25' })
      .bot(CHRISTMAS)
      .press('Décaler au jour ouvré suivant')
      .completes({ ...PLANNED, date: '2026-12-25', onHoliday: 'move' })
      .refused({ code: 'overlaps', start: '2026-12-28T14:00' })
      .form(TITLE, { ...TYPED, date: { value: '2026-12-25', problem: 'Le groupe a déjà une séance lundi 28 décembre à 14 h. Choisissez un autre moment.' } })
      .submit({ date: '2027-01-01' })
      .bot('Attention, cette date est fériée : vendredi 1 janvier 2027. Que faire ?')
      .user('garder')
      .completes({ ...PLANNED, date: '2027-01-01', onHoliday: 'keep' });
  });

  it('plans nothing when the only date is a holiday to skip', () => {
    form().submit({ ...TYPED, date: '2026-12-25' }).bot(CHRISTMAS).press('Sauter').stops('D’accord. Aucune séance n’est planifiée.');
  });

  it('shows the form again after a refusal, with what was typed, and runs nothing before it is submitted', () => {
    form()
      .submit(TYPED)
      .completes(PLANNED)
      .refused({ code: 'in_the_past', start: '2026-12-01T14:00' })
      .form(TITLE, { ...TYPED, date: { value: '2026-12-01', problem: 'Mardi 1 décembre à 14 h est déjà passé. Choisissez un moment à venir.' } })
      .again()
      .form(TITLE, { ...TYPED, date: '', time: '09:30' })
      .submit(TYPED)
      .completes(PLANNED);
  });
});

describe('question by question', () => {
  const atProgramme = () =>
    conversation(planSession, one)
      .bot(DAY)
      .user('mardi 1er décembre')
      .bot(HOUR)
      .user('14h')
      .bot(LENGTH)
      .user('1h30')
      .bot(EVERY)
      .press('Une seule fois')
      .bot(PLACE)
      .user('Médiathèque')
      .bot(PROGRAMME);

  it('plans a session', () => {
    atProgramme().user('CV').completes(PLANNED);
  });

  it('plans a series and flags its holidays', () => {
    conversation(planSession, one)
      .bot(DAY).user('vendredi 27 novembre').bot(HOUR).user('9 h 30').bot(LENGTH).user('120').bot(EVERY).user('tous les 15 jours').bot(PLACE).user('Mairie').bot(PROGRAMME).press('Passer')
      .bot('Attention, cette date est fériée : vendredi 25 décembre 2026. Que faire ?')
      .press('Sauter')
      .completes({ command: 'plan-session', cohort: 'cohort-1', date: '2026-11-27', time: '09:30', durationMinutes: 120, everyWeeks: 2, place: 'Mairie', programme: '', onHoliday: 'skip' });
  });

  it('asks again for wrong answers, and keeps the others', () => {
    conversation(planSession, one)
      .bot(DAY).user('31 février').bot('Cette date n’existe pas. Vérifiez le jour et le mois.', DAY)
      .user('hier').bot('Je n’ai pas reconnu une date. Écrivez par exemple : 01/12/2026.', DAY)
      .user('demain').bot(HOUR)
      .user('😀').bot('Je n’ai pas reconnu une heure. Écrivez par exemple : 9 h 30.', HOUR)
      .user('midi').bot(LENGTH)
      .user('11 h').bot('La durée va de 15 minutes à 10 heures.', LENGTH)
      .user('une demi-heure').bot(EVERY)
      .user('souvent').bot('Écrivez un nombre de semaines, de 0 (une seule fois) à 12.', EVERY)
      .user('toutes les 3 semaines').bot(PLACE)
      .user('l'.repeat(121)).bot('Indiquez un lieu (120 signes au plus).', PLACE)
      .kept({ cohort: 'cohort-1', date: '2026-11-10', time: '12:00', durationMinutes: 30, everyWeeks: 3 });
  });

  it('goes back one question at a time', () => {
    atProgramme().press('Retour').bot(PLACE).back().bot(EVERY).back().bot(LENGTH).back().bot(HOUR).back().bot(DAY).back().bot(DAY);
  });

  it('asks only for day and hour again when they are refused', () => {
    atProgramme()
      .user('CV')
      .completes(PLANNED)
      .refused({ code: 'in_the_past', start: '2026-12-01T14:00' })
      .bot('Mardi 1 décembre à 14 h est déjà passé. Choisissez un moment à venir.', DAY)
      .user('2 décembre')
      .bot(HOUR)
      .user('14h')
      .completes({ ...PLANNED, date: '2026-12-02' });
  });

  it('drops only what an older version kept in another shape', () => {
    const state = { flow: 'plan-session', version: 0, step: 'place', order: ['date', 'time', 'durationMinutes', 'everyWeeks'], answers: { cohort: 'cohort-1', date: '01/12/2026', time: '14:00', durationMinutes: '90', everyWeeks: 0 } };
    conversation(planSession, one, { state }).bot(DAY).user('1/12').bot(LENGTH).user('90').bot(PLACE).kept({ cohort: 'cohort-1', date: '2026-12-01', time: '14:00', durationMinutes: 90, everyWeeks: 0 });
  });
});
