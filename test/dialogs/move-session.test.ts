import { moveSession } from '../../dialogs/move-session';
import { aWorld } from '../support/builders';
import { conversation } from '../support/conversation';

const seed = { cohort: 'cohort-1', session: 'session-1', revision: 3, before: { start: '2026-12-01T09:30', place: 'Médiathèque' } };
const TITLE = 'Déplacer la séance';
const NOW_AT = { date: '2026-12-01', time: '09:30', place: 'Médiathèque', note: '' };
const DAY = 'La séance est prévue mardi 1 décembre à 9 h 30. Quel est le nouveau jour ?';
const HOUR = 'À quelle heure ? (par exemple : 9 h 30)';
const PLACE = 'Où a lieu la séance ? (salle, adresse)';
const NOTE = 'Voulez-vous ajouter un mot pour le groupe ?';

function preview(start: string, place: string, note?: string) {
  return { command: 'preview', draft: { sends: 'move', move: { cohort: 'cohort-1', session: 'session-1', revision: 3, start, place, ...(note ? { note } : {}) } } } as const;
}

describe('as a form', () => {
  const form = () => conversation(moveSession, aWorld(), { seed, forms: true }).form(TITLE, NOW_AT);

  it('shows what the session is now, and previews the move', () => {
    form().submit({ date: '2026-12-03', time: '14:00', note: 'La salle est prise.' }).completes(preview('2026-12-03T14:00', 'Médiathèque', 'La salle est prise.'));
  });

  it('opens a draft again with what was written', () => {
    conversation(moveSession, aWorld(), { seed: { ...seed, before: { start: '2026-12-03T14:00', place: 'Mairie', note: 'À jeudi !' } }, forms: true })
      .form(TITLE, { date: '2026-12-03', time: '14:00', place: 'Mairie', note: 'À jeudi !' })
      .submit({ note: '' })
      .completes(preview('2026-12-03T14:00', 'Mairie'));
  });

  it('says what is wrong in each field, and keeps everything that was typed', () => {
    form()
      .submit({ date: 'bientôt', time: '9', place: '', note: 'x'.repeat(501) })
      .form(TITLE, {
        date: { value: 'bientôt', problem: 'Je n’ai pas reconnu une date. Écrivez par exemple : 01/12/2026.' },
        time: { value: '9', problem: 'Je n’ai pas reconnu une heure. Écrivez par exemple : 9 h 30.' },
        place: { value: '', problem: 'Indiquez un lieu (120 signes au plus).' },
        note: { value: 'x'.repeat(501), problem: 'Ce mot est trop long (500 signes au plus).' },
      })
      .submit({ ...NOW_AT, place: 'Mairie' })
      .completes(preview('2026-12-01T09:30', 'Mairie'));
  });

  it.each([
    [{ code: 'nothing_changed' }, 'Ni la date, ni l’heure, ni le lieu n’ont changé.'],
    [{ code: 'overlaps', start: '2026-12-03T14:00' }, 'Le groupe a déjà une séance jeudi 3 décembre à 14 h. Choisissez un autre moment.'],
  ] as const)('shows the form again when it is refused: %j', (refusal, problem) => {
    form()
      .submit({ note: 'Merci' })
      .completes(preview('2026-12-01T09:30', 'Médiathèque', 'Merci'))
      .refused(refusal)
      .form(TITLE, { ...NOW_AT, date: { value: '2026-12-01', problem }, note: 'Merci' })
      .submit({ date: '2026-12-03' })
      .completes(preview('2026-12-03T09:30', 'Médiathèque', 'Merci'));
  });
});

describe('question by question', () => {
  const atNote = () => conversation(moveSession, aWorld(), { seed }).bot(DAY).user('jeudi 3 décembre').bot(HOUR).user('14h').bot(PLACE).press('Garder ce lieu').bot(NOTE);

  it('previews the move', () => {
    atNote().user('À jeudi').completes(preview('2026-12-03T14:00', 'Médiathèque', 'À jeudi'));
  });

  it('keeps day, hour or place with one press', () => {
    conversation(moveSession, aWorld(), { seed }).bot(DAY).press('Garder ce jour').bot(HOUR).press('Garder cette heure').bot(PLACE).user('Mairie').bot(NOTE).press('Passer').completes(preview('2026-12-01T09:30', 'Mairie'));
  });

  it('keeps them by words too, where the buttons are not numbered', () => {
    conversation(moveSession, aWorld(), { seed }).bot(DAY).user('garder ce jour').bot(HOUR).user('pareil').bot(PLACE).user('Garder ce lieu').bot(NOTE).user('passer').completes(preview('2026-12-01T09:30', 'Médiathèque'));
  });

  it('asks again for a wrong answer, and keeps the others', () => {
    conversation(moveSession, aWorld(), { seed })
      .bot(DAY).user('le 8 novembre 2026').bot('Cette date est passée. Choisissez un jour à venir.', DAY)
      .user('3/12').bot(HOUR).user('tôt').bot('Je n’ai pas reconnu une heure. Écrivez par exemple : 9 h 30.', HOUR)
      .kept({ ...seed, date: '2026-12-03' });
  });

  it('goes back one question at a time', () => {
    atNote().press('Retour').bot(PLACE).back().bot(HOUR).back().bot(DAY);
  });

  it('asks for the moment and the place again when nothing would change', () => {
    conversation(moveSession, aWorld(), { seed }).bot(DAY).user('garder').bot(HOUR).user('garder').bot(PLACE).user('garder').bot(NOTE).user('-').completes(preview('2026-12-01T09:30', 'Médiathèque'))
      .refused({ code: 'nothing_changed' })
      .bot('Ni la date, ni l’heure, ni le lieu n’ont changé.', DAY)
      .kept({ ...seed, note: '' });
  });

  it('drops only what an older version kept in another shape', () => {
    const state = { flow: 'move-session', version: 0, step: 'place', order: ['date', 'time'], answers: { ...seed, date: '3/12', time: '14:00' } };
    conversation(moveSession, aWorld(), { state }).bot(DAY).user('3/12').bot(PLACE).kept({ ...seed, date: '2026-12-03', time: '14:00' });
  });

  it('ends kindly when an older version did not keep which session it was about', () => {
    const state = { flow: 'move-session', version: 0, step: 'date', order: [], answers: { cohort: 'cohort-1', before: seed.before } };
    conversation(moveSession, aWorld(), { state }).stops('Cette démarche a changé depuis, pardon : je ne peux pas la reprendre. Recommencez-la depuis le menu.');
  });
});
