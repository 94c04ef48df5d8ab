import { wishes } from '../../dialogs/wishes';
import type { Wishes } from '../../src/domain/wishes';
import { aPerson, aWorld } from '../support/builders';
import { conversation, type Transcript } from '../support/conversation';

const told = (own?: Wishes) => aWorld({ person: aPerson({ memberOf: 'cohort-1', ...(own ? { wishes: own } : {}) }) });
const START = 'Je vous pose quelques questions pour classer les offres.…';
const TRADES = 'Quel travail cherchez-vous ?…';
const MEANS = 'Comment pouvez-vous aller au travail ?';
const DISTANCE = 'Jusqu’à combien de kilomètres de chez vous ?…';
const CONTRACTS = 'Quels contrats vous vont ?';
const HOURS = 'Temps plein ou temps partiel ?…';
const MORE = 'Autre chose ?';
const begun = (): Transcript => conversation(wishes, told()).bot(START, TRADES);

it('asks one thing after the other and keeps what was said, in the person’s words', () => {
  begun()
    .user('je cherche un poste dans la vente ou l’accueil').bot(MEANS)
    .user('le bus').bot('Pour le moment : en bus ou en train.', MORE)
    .user('à pied').bot('Pour le moment : en bus ou en train, à pied.', MORE)
    .user('c’est tout').bot(DISTANCE)
    .user('15 km').bot(CONTRACTS)
    .user('CDI et CDD').bot('Pour le moment : CDI, CDD.', MORE)
    .press('C’est tout').bot(HOURS)
    .user('20 h').bot('Y a-t-il un travail que vous ne voulez pas faire ?')
    .user('surtout pas de ménage').bot('Que savez-vous faire ?…')
    .user('permis B, cuisine').bot('Des offres demandent un permis ou un diplôme.…')
    .user('pas d’anglais').bot('Pour le moment : anglais.', MORE)
    .user('non').bot('À quelles heures pouvez-vous travailler ?…')
    .user('de 9 h à 17 h')
    .completes({
      command: 'set-wishes',
      said: {
        trades: { trades: ['vente', 'accueil'] }, means: { means: ['public-transport', 'on-foot'] }, distance: { mostKm: 15 }, contracts: { contracts: ['permanent', 'public', 'fixed-term'] },
        hours: { mostHoursPerWeek: 20 }, unwanted: { unwanted: ['ménage'] }, skills: { skills: ['permis B', 'cuisine'] }, lacks: { lacks: ['english'] }, day: { notBefore: 540, notAfter: 1_020 },
      },
    });
});

it('takes "accueil", which is a word of the menu too, for the trade', () => {
  begun().user('accueil').bot(MEANS).press('Terminer').completes({ command: 'set-wishes', said: { trades: { trades: ['accueil'] } } });
});

it('ends whenever the person has enough, and leaves out what they pass over', () => {
  begun().choices('Passer', 'Terminer').press('Passer').bot(MEANS).press('Passer').bot(DISTANCE).press('20 km').bot(CONTRACTS).press('Terminer').completes({ command: 'set-wishes', said: { distance: { mostKm: 20 } } });
});

it('never asks by itself which employers somebody needs, nor anything about health', () => {
  const skipped = ['means', 'distance', 'contracts', 'hours', 'unwanted', 'skills', 'lacks'].reduce((transcript) => transcript.bot('…').press('Passer'), begun().press('Passer'));
  skipped.bot('À quelles heures pouvez-vous travailler ?…').press('Passer').completes({ command: 'set-wishes', said: {} });
});

it('keeps no word about health, and says so kindly', () => {
  const refused = begun().user('vente, mais j’ai un problème au dos').bot('Je ne garde rien sur la santé : je n’ai pas noté votre phrase.…', START, TRADES);
  refused.kept({}).user('aide-soignante').bot(MEANS).kept({ trades: { said: { trades: ['aide-soignante'] } } });
});

it('asks again for what it cannot read', () => {
  begun().user('😀').bot('Écrivez un ou plusieurs métiers en quelques mots,…', START, TRADES)
    .press('Passer').bot(MEANS).user('en fusée').bot('Je n’ai pas compris. Choisissez une des réponses proposées.', MEANS)
    .press('Passer').bot(DISTANCE).user('30 minutes').bot('Écrivez un nombre de kilomètres, par exemple « 15 km ».', DISTANCE);
});

it('takes the last choice of a list back, then the list, then the question before', () => {
  begun().user('vente').bot(MEANS).press('En voiture').bot('Pour le moment : en voiture.', MORE).press('À vélo').bot('Pour le moment : en voiture, à vélo.', MORE)
    .press('Retour').bot('Pour le moment : en voiture.', MORE).press('Retour').bot(MEANS).press('Retour').bot(START, TRADES).kept({});
});

it('proposes no choice twice', () => {
  begun().press('Passer').bot(MEANS).choices('En voiture', 'En scooter', 'À vélo', 'En bus ou en train', 'À pied', 'Passer', 'Terminer').press('À vélo').bot('Pour le moment : à vélo.', MORE)
    .choices('En voiture', 'En scooter', 'En bus ou en train', 'À pied', 'C’est tout');
});

it('takes "peu importe" for no limit', () => {
  conversation(wishes, told(), { seed: { topic: 'contracts' } }).bot(CONTRACTS).user('peu importe').completes({ command: 'set-wishes', said: { contracts: {} } });
  conversation(wishes, told(), { seed: { topic: 'day' } }).bot('À quelles heures pouvez-vous travailler ?…').press('Peu importe').completes({ command: 'set-wishes', said: { day: {} } });
});

it('changes one thing alone, says what stands, and takes it back', () => {
  const own = told({ trades: ['vente'], mostKm: 10 });
  conversation(wishes, own, { seed: { topic: 'distance' } }).bot('Pour le moment : 10 km au plus.', DISTANCE).press('50 km').completes({ command: 'set-wishes', said: { distance: { mostKm: 50 } } });
  conversation(wishes, own, { seed: { topic: 'distance' } }).bot('Pour le moment : 10 km au plus.', DISTANCE).press('Ne plus le dire').completes({ command: 'set-wishes', said: { distance: {} } });
});

it('lets whoever wishes choose the employers that they want to see', () => {
  conversation(wishes, told(), { seed: { topic: 'only' } }).bot('Voulez-vous voir en premier seulement certains employeurs ?').press('Entreprises adaptées').bot('Pour le moment : entreprises adaptées.', MORE)
    .press('C’est tout').completes({ command: 'set-wishes', said: { only: { only: ['adapted-enterprise'] } } });
});

it('forgets all of it after a clear yes only', () => {
  conversation(wishes, told(), { seed: { topic: 'forget' } }).bot('J’efface tous vos souhaits ?…').user('peut-être').bot('Je n’ai pas compris.…', 'J’efface tous vos souhaits ?…').press('Oui, effacer mes souhaits').completes({ command: 'forget-wishes' });
  conversation(wishes, told(), { seed: { topic: 'forget' } }).bot('J’efface tous vos souhaits ?…').press('Non, garder').stops('Je n’ai rien changé.');
});

it('drops only what an older version kept in another shape', () => {
  const state = { flow: 'wishes', version: 0, step: 'distance', order: ['trades', 'means'], answers: { trades: { said: { trades: ['vente'] } }, means: ['car'], of: 'old' } };
  conversation(wishes, told(), { state }).bot(MEANS).press('Terminer').completes({ command: 'set-wishes', said: { trades: { trades: ['vente'] } } });
});
