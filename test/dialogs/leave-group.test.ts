import { leaveGroup } from '../../dialogs/leave-group';
import { aCohort, aPerson, aWorld, NOW } from '../support/builders';
import { conversation } from '../support/conversation';

const NOT_UNDERSTOOD = 'Je n’ai pas compris. Choisissez une des réponses proposées.';
const WHY = 'Vous voulez quitter le groupe. Pourquoi ?';
const WORD = 'Voulez-vous laisser un mot au groupe ? Écrivez-le ici, ou passez.';
const MEANS = 'Votre place sera libre et vous n’aurez plus de message de ce groupe…';
const GETS = 'Le groupe et ses conseillers recevront, avec votre prénom :';
const NOTHING = 'Le groupe ne recevra pas de message.';

const person = aPerson({ memberOf: 'cohort-1' });
const cohort = aCohort({ members: ['Awa', 'Bruno'] });
const world = aWorld({ person, cohorts: [cohort] });
const hired = aWorld({ person, cohorts: [{ ...cohort, offers: [{ id: 'o', text: 'Cariste', sharedBy: 'bruno', sharedAt: NOW, reactions: { awa: { stage: 'hired', at: NOW } } }] }] });

describe('leaving the group', () => {
  it('asks why, for a word, and says back what the group gets before it does anything', () => {
    conversation(leaveGroup, world)
      .bot(WHY).choices("J'ai trouvé du travail", 'Une autre raison').press("J'ai trouvé du travail")
      .bot(WORD).choices('Passer').user('Merci à tous, et courage !')
      .bot(GETS, 'Merci à tous, et courage !', MEANS).choices('Quitter le groupe', 'Rester dans le groupe').press('Quitter le groupe')
      .completes({ command: 'leave-group', exit: 'hired', word: 'Merci à tous, et courage !' });
  });

  it.each(['passer', 'non', '-', 'pas de mot'])('without a word after "%s"', (said) => {
    conversation(leaveGroup, world).bot(WHY).user('autre').bot(WORD).user(said).bot(NOTHING, MEANS).user('oui').completes({ command: 'leave-group', exit: 'other' });
  });

  it('does not ask why of somebody who said that they are hired', () => {
    conversation(leaveGroup, hired).bot(WORD).press('Passer').bot(NOTHING, MEANS).press('Quitter le groupe').completes({ command: 'leave-group', exit: 'hired' });
  });

  it.each(['non', 'Rester dans le groupe', 'je reste'])('changes nothing after "%s"', (said) => {
    conversation(leaveGroup, hired).bot(WORD).user('passer').bot(NOTHING, MEANS).user(said).stops('Vous restez dans le groupe. Rien n’a été envoyé.');
  });

  it('takes no doubtful word for a yes, nor for a reason', () => {
    conversation(leaveGroup, world).bot(WHY).user('je sais pas').bot(NOT_UNDERSTOOD, WHY).user('travail').bot(WORD).user('passer').bot(NOTHING, MEANS).user('peut-être').bot(NOT_UNDERSTOOD, NOTHING, MEANS);
  });

  it('keeps no sentence about health, and asks for other words', () => {
    conversation(leaveGroup, hired).bot(WORD).user('j’ai un cancer').bot('Relais ne garde et ne transmet rien sur la santé : votre phrase est effacée. Écrivez autre chose, ou passez.', WORD).kept({ exit: 'hired' }).user('Merci').bot(GETS, 'Merci', MEANS);
  });

  it('asks for less than 500 signs', () => {
    conversation(leaveGroup, hired).bot(WORD).user('x'.repeat(501)).bot('Ce mot est vide ou trop long (500 signes au plus).', WORD).user('x'.repeat(500)).bot(GETS, 'x'.repeat(500), MEANS);
  });

  it('goes back a question, and asks again after a pause or an older version', () => {
    conversation(leaveGroup, world).bot(WHY).user('autre').bot(WORD).user('Salut').bot(GETS, 'Salut', MEANS).back().bot(WORD).again().bot(WORD).user('passer').bot(NOTHING, MEANS);
    conversation(leaveGroup, world, { state: { flow: 'leave-group', version: 0, step: 'word', order: ['exit'], answers: { exit: 'other' } } }).bot(WORD);
    conversation(leaveGroup, world, { state: { flow: 'leave-group', version: 0, step: 'word', order: ['exit'], answers: { exit: 'retired' } } }).bot(WHY);
  });
});
