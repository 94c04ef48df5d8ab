import { askCounsellor } from '../../dialogs/ask-counsellor';
import { writeToCounsellor, writeToMember } from '../../dialogs/write-in-talk';
import { aCohort, aPerson, aTalk, aWorld, NOW } from '../support/builders';
import { conversation, type Transcript } from '../support/conversation';

const messages = [
  { id: 'm1', from: 'awa', at: NOW, text: 'Bonjour' },
  { id: 'm2', from: 'odile', at: NOW, text: 'Quand puis-je vous appeler ?' },
];
const cohorts = [aCohort({ members: ['Awa', 'Marc'], talks: [aTalk({ counsellors: ['odile'], messages })] })];
const world = aWorld({ person: aPerson({ firstName: 'Awa', memberOf: 'cohort-1' }), cohorts });
const counsellor = aWorld({ person: aPerson({ firstName: 'Odile', counsels: ['cohort-1'] }), cohorts });
const NOT_UNDERSTOOD = 'Je n’ai pas compris. Choisissez une des réponses proposées.';
const OUTDATED = 'Cette démarche a changé depuis, pardon : je ne peux pas la reprendre. Recommencez-la depuis le menu.';

describe('asking to talk to a counsellor', () => {
  const WHY = 'Je préviens Odile. Voulez-vous dire pourquoi…';
  const WHERE = 'Où préférez-vous parler ?';
  const WHEN = 'Quand préférez-vous ? Choisissez, ou écrivez un moment…';
  const RECAP = 'Voici ce que Odile va recevoir, avec votre prénom :';
  const asked = () => conversation(askCounsellor, world).bot(WHY);
  const recap = (reason: string, where: string, when: string) => [RECAP, `Raison : ${reason}`, `Où : ${where}`, `Quand : ${when}`];

  it('takes three short answers and one press', () => {
    asked().choices('Passer').user('Mon contrat finit')
      .bot(WHERE).choices('Au travail', 'Chez moi', 'Dans un lieu neutre', 'Par téléphone', 'Peu importe').press('Chez moi')
      .bot(WHEN).choices('Dès que possible', 'Un matin', 'Un après-midi', 'Peu importe').press('Un matin')
      .bot(...recap('Mon contrat finit', 'Chez moi', 'Un matin')).choices('Envoyer', 'Ne pas envoyer').press('Envoyer')
      .completes({ command: 'ask-counsellor', reason: 'Mon contrat finit', where: 'home', when: 'morning' });
  });

  it.each(['Passer', '-', 'non', 'rien'])('needs no reason ("%s"), and takes a moment in one’s own words', (said) => {
    asked().user(said).bot(WHERE).user('tel').bot(WHEN).user('mardi\naprès 14 h').bot(...recap('non précisée', 'Par téléphone', 'mardi après 14 h')).user('ok')
      .completes({ command: 'ask-counsellor', where: 'phone', when: { said: 'mardi après 14 h' } });
  });

  it('keeps nothing about health, in the reason or the moment, and says so', () => {
    asked().user('j’ai un cancer').bot('Merci de me l’avoir dit. Relais ne garde rien sur la santé…', WHERE).kept({ reason: { text: '', healthLeftOut: true } })
      .press('Par téléphone').bot(WHEN).user('après ma chimiothérapie').bot('Écrivez seulement un moment, par exemple : jeudi matin.', WHEN).user('jeudi matin').bot(...recap('non précisée', 'Par téléphone', 'jeudi matin'));
  });

  it('asks again for what is too long or not among the answers', () => {
    asked().user('x'.repeat(301)).bot('C’est un peu long (300 signes au plus). Dites l’essentiel.', WHY).user('passer')
      .bot(WHERE).user('sur la lune').bot(NOT_UNDERSTOOD, WHERE).press('Au travail')
      .bot(WHEN).user('x'.repeat(101)).bot('Écrivez seulement un moment, par exemple : jeudi matin.', WHEN).press('Peu importe')
      .bot(...recap('non précisée', 'Au travail', 'Peu importe')).user('peut-être').bot(NOT_UNDERSTOOD, ...recap('non précisée', 'Au travail', 'Peu importe'));
  });

  it('goes back question by question, and sends nothing on "ne pas envoyer"', () => {
    asked().press('Passer').bot(WHERE).press('Chez moi').bot(WHEN).back().bot(WHERE).back().bot(WHY).user('Un conseil').bot(WHERE).user('dehors').bot(WHEN).user('vite')
      .bot(...recap('Un conseil', 'Dans un lieu neutre', 'Dès que possible')).press('Ne pas envoyer').stops('Rien n’a été envoyé.');
  });

  it('goes on after a pause, and asks again only for what an older version kept otherwise', () => {
    asked().press('Passer').bot(WHERE).again().bot(WHERE);
    const state = { flow: 'ask-counsellor', version: 0, step: 'when', order: ['reason', 'where'], answers: { reason: 'Un mot', where: 'home' } };
    conversation(askCounsellor, world, { state }).bot(WHY).kept({ where: 'home' });
  });

  it('is for who waits for a seat too', () => {
    const waiting = aWorld({ person: aPerson({ firstName: 'Lou', waitsFor: 'cohort-1' }), cohorts });
    conversation(askCounsellor, waiting).bot(WHY);
  });
});

describe('writing in a talk', () => {
  const seed = { cohort: 'cohort-1', talk: 'talk-1', names: ['Odile'] };
  const ASK = ['Écrivez votre message pour Odile. Le groupe ne le verra pas.', 'Quand puis-je vous appeler ?'];
  const HEALTH = 'Relais ne garde et ne transmet rien sur la santé : je n’ai pas envoyé votre phrase.…';
  const sent = (text: string) => ({ command: 'write-in-talk', cohort: 'cohort-1', talk: 'talk-1', text }) as const;
  const member = (): Transcript => conversation(writeToCounsellor, world, { seed }).bot(...ASK);

  it('shows what the other side said last, and to whom the answer goes', () => {
    member().user('Demain à 10 h').completes(sent('Demain à 10 h'));
  });

  it.each(['jeudi matin', 'je suis là', 'oui', 'je ne peux pas', '2'])('takes "%s" as it is', (text) => {
    member().user(text).completes(sent(text));
  });

  it('sends nothing of a member’s health, and takes "appelez-moi" instead', () => {
    member().user('je suis diabétique').bot(HEALTH, ...ASK).kept(seed).user('appelez-moi').completes(sent('appelez-moi'));
  });

  it('stands on a card with one field, what was wrong above it and the sentence gone', () => {
    const wrong = 'Relais ne garde et ne transmet rien sur la santé : je n’ai pas envoyé votre phrase. Écrivez-le autrement, ou seulement « appelez-moi ».';
    conversation(writeToCounsellor, world, { seed, forms: true }).form('Répondre', { text: '' }).submit({ text: 'j’ai un cancer' })
      .form('Répondre', { text: { value: '', problem: wrong } }).submit({ text: 'Jeudi' }).completes(sent('Jeudi'));
  });

  it('leaves a counsellor’s words to the counsellor, and quotes the member', () => {
    const ask = ['Écrivez votre message pour Awa. Le groupe ne le verra pas.', 'Bonjour'];
    conversation(writeToMember, counsellor, { seed: { ...seed, names: ['Awa'] } }).bot(...ask).user('Apportez votre certificat médical').completes(sent('Apportez votre certificat médical'));
  });

  it('asks again for a message that is empty or too long, after a pause, and after "retour"', () => {
    member().user('x'.repeat(1_001)).bot('Écrivez un message (1 000 signes au plus).', ...ASK).user(' ').bot('Écrivez un message (1 000 signes au plus).', ...ASK).again().bot(...ASK).back().bot(...ASK);
  });

  it('ends kindly when an older version kept it otherwise', () => {
    conversation(writeToCounsellor, world, { state: { flow: 'write-to-counsellor', version: 0, step: 'text', order: [], answers: { ...seed, names: 'Odile' } } }).stops(OUTDATED);
  });
});
