import { absence } from '../../dialogs/absence';
import { aWorld } from '../support/builders';
import { conversation, type Transcript } from '../support/conversation';
import { HEALTH, NO_HEALTH } from '../understanding/health-table';

const seed = { cohort: 'cohort-1', session: 'session-1' };
const asked = (): Transcript => conversation(absence, aWorld(), { seed }).bot('C’est noté, vous ne venez pas.…');
const explained = { command: 'explain-absence', ...seed } as const;

it('proposes categories, and to pass', () => {
  asked().choices('Un autre rendez-vous', 'Un problème de transport', 'La garde d’un enfant', 'Je travaille', 'Raison personnelle', 'Passer');
});

it.each([
  ['Un autre rendez-vous', 'appointment'],
  ['Un problème de transport', 'transport'],
  ['La garde d’un enfant', 'childcare'],
  ['Je travaille', 'work'],
  ['Raison personnelle', 'private'],
] as const)('passes "%s" on as a category', (label, reason) => {
  asked().press(label).completes({ ...explained, reason });
});

it.each(['Passer', 'non', 'rien', 'Je préfère ne pas dire.'])('asks for nothing more after "%s"', (said) => {
  asked().user(said).completes(explained);
});

it.each([['RDV', 'appointment'], ['pas de voiture', 'transport'], ['grève', 'transport'], ['mission', 'work'], ['perso', 'private']] as const)('understands "%s" as a category', (said, reason) => {
  asked().user(said).completes({ ...explained, reason });
});

it.each(NO_HEALTH.filter((said) => said !== 'pas de voiture'))('passes "%s" on to the counsellor', (said) => {
  asked().user(said).completes({ ...explained, reason: 'private', text: said });
});

it.each(Object.values(HEALTH).flat())('does not keep "%s"', (said) => {
  asked().user(said).kept({ ...seed, why: { reason: 'private', healthLeftOut: true } }).completes({ ...explained, reason: 'private', healthLeftOut: true });
});

it('keeps the beginning of a very long reason', () => {
  asked().user('bla '.repeat(2_500)).completes({ ...explained, reason: 'private', text: 'bla '.repeat(50) });
});

it('asks again after a pause, and has nothing to go back to', () => {
  asked().again().bot('C’est noté, vous ne venez pas.…').back().bot('C’est noté, vous ne venez pas.…');
});

it('goes on from an older version, or ends kindly when the session is not known any more', () => {
  const state = { flow: 'absence', version: 0, step: 'why', order: [], answers: { ...seed, why: 'transport' } };
  conversation(absence, aWorld(), { state }).bot('C’est noté, vous ne venez pas.…').user('bus').completes({ ...explained, reason: 'transport' });
  conversation(absence, aWorld(), { state: { ...state, answers: { cohort: 'cohort-1' } } }).stops('Cette démarche a changé depuis, pardon : je ne peux pas la reprendre. Recommencez-la depuis le menu.');
});
