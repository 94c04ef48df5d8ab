import { cancelSession } from '../../dialogs/cancel-session';
import { confirmSend } from '../../dialogs/confirm-send';
import { counsellorName } from '../../dialogs/counsellor-name';
import { erase } from '../../dialogs/erase';
import { aWorld } from '../support/builders';
import { conversation } from '../support/conversation';

const NOT_UNDERSTOOD = 'Je n’ai pas compris. Choisissez une des réponses proposées.';
const OUTDATED = 'Cette démarche a changé depuis, pardon : je ne peux pas la reprendre. Recommencez-la depuis le menu.';
const world = aWorld();

describe('erasing everything', () => {
  const WARNING = 'Tout ce que Relais garde sur vous sera effacé…';
  const asked = () => conversation(erase, world).bot(WARNING);

  it('takes one clear press', () => {
    asked().choices('Oui, tout effacer', 'Non, garder').press('Oui, tout effacer').completes({ command: 'erase-me' });
  });

  it.each(['oui', 'ok', 'effacer', '1', 'd’accord'])('does not take "%s" for it', (said) => {
    asked().user(said).bot(NOT_UNDERSTOOD, WARNING);
  });

  it.each(['Non, garder', 'non', 'garder'])('erases nothing after "%s"', (said) => {
    asked().user(said).stops('Rien n’a été effacé.');
  });

  it('asks again after a pause, an older version, or "retour"', () => {
    asked().again().bot(WARNING).back().bot(WARNING);
    conversation(erase, world, { state: { flow: 'erase', version: 0, step: 'sure', order: [], answers: { sure: true } } }).bot(WARNING).user('oui tout effacer').completes({ command: 'erase-me' });
  });
});

describe('a counsellor’s first name', () => {
  const ASK = 'Quel est votre prénom ? Vos groupes le verront.';

  it('is asked once', () => {
    conversation(counsellorName, world).bot(ASK).user('moi c’est Odile').completes({ command: 'name-counsellor', firstName: 'Odile' });
  });

  it('is asked again when it is no name', () => {
    conversation(counsellorName, world).bot(ASK).user('12').bot('Je n’ai pas reconnu un prénom. Écrivez-le simplement, par exemple : Awa.', ASK).back().bot(ASK).again().bot(ASK);
  });

  it('survives an older version', () => {
    conversation(counsellorName, world, { state: { flow: 'counsellor-name', version: 0, step: 'name', order: [], answers: { firstName: 1 } } }).bot(ASK);
  });
});

describe('cancelling a session', () => {
  const seed = { cohort: 'cohort-1', session: 'session-1', revision: 2, start: '2026-12-01T09:30' };
  const draft = { sends: 'cancellation', cohort: 'cohort-1', session: 'session-1', revision: 2 } as const;
  const ASK = 'Vous annulez la séance du mardi 1 décembre à 9 h 30. Voulez-vous ajouter un mot pour le groupe ?';
  const asked = () => conversation(cancelSession, world, { seed, forms: true }).bot(ASK);

  it.each(['Passer', '-', 'passer'])('previews it without a word after "%s"', (said) => {
    asked().user(said).completes({ command: 'preview', draft });
  });

  it('previews it with a word for the group', () => {
    asked().user('Je suis en formation.').completes({ command: 'preview', draft: { ...draft, note: 'Je suis en formation.' } });
  });

  it('asks again for a word that is too long', () => {
    asked().user('x'.repeat(501)).bot('Ce mot est trop long (500 signes au plus).', ASK).press('Passer').completes({ command: 'preview', draft });
  });

  it('asks again after a pause, an older version, or "retour"', () => {
    asked().again().bot(ASK).back().bot(ASK);
    conversation(cancelSession, world, { state: { flow: 'cancel-session', version: 0, step: 'note', order: ['note'], answers: { ...seed, note: null } } }).bot(ASK);
    conversation(cancelSession, world, { state: { flow: 'cancel-session', version: 0, step: 'note', order: [], answers: { ...seed, start: 'mardi' } } }).stops(OUTDATED);
  });
});

describe('confirming what is sent', () => {
  const draft = { sends: 'message', cohort: 'cohort-1', text: 'Bonjour' } as const;
  const asked = () => conversation(confirmSend, world, { seed: { draft } }).bot('Aperçu avant envoi');

  it('has three ways out', () => {
    asked().choices('Envoyer', 'Modifier', 'Ne pas envoyer').press('Envoyer').completes({ command: 'send', draft });
    asked().press('Modifier').completes({ command: 'edit-draft', draft });
    asked().press('Ne pas envoyer').stops('Rien n’a été envoyé.');
  });

  it('sends nothing without a clear word', () => {
    asked().user('je crois').bot(NOT_UNDERSTOOD, 'Aperçu avant envoi').user('ne pas envoyer').stops('Rien n’a été envoyé.');
  });

  it('asks again after a pause, and ends kindly when the draft has another shape today', () => {
    asked().again().bot('Aperçu avant envoi').back().bot('Aperçu avant envoi');
    conversation(confirmSend, world, { state: { flow: 'confirm-send', version: 0, step: 'decision', order: [], answers: { draft: { sends: 'song' } } } }).stops(OUTDATED);
  });
});
