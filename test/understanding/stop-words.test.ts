import { phraseIntent } from '../../src/understanding/phrases';

const STOPS = [
  'STOP', 'stop', 'Stop.', 'stop!', 'STOP !!!', 'Stop SMS', 'stopsms', 'STOPSMS', 'ARRET', 'arrêt', 'Arrêt SMS', 'arrêtez', 'Arrêtez !', 'arreter', 'désabonner',
  'Désabonnement', '« STOP »', '"stop"', 'S T O P', 's.t.o.p', 'S-T-O-P', 'stop stop stop', 'Stop merci', 'STOP svp', 'stopp', 'stoop', 'stooop', 'STOPPER', 'stoppez tout',
  'unsubscribe', 'STOP 36111', 'stop publicité', 'je veux arrêter les messages', 'ne m’écrivez plus', 'plus de sms', 'ne plus recevoir de messages', 'stop à tous les messages',
  'fin des messages', 'résilier', 'laissez-moi tranquille', 'ＳＴＯＰ', 'STOP 🛑', '\u200bSTOP', 'STOP\n', 'bonjour, stop svp', 'Je veux me désabonner',
];
const NOT_STOPS = [
  'Je descends à l’arrêt de bus, stop', 'le bus ne s’arrête plus à Valognes', 'non stop', 'on m’a fait un contrôle au stop', 'j’ai arrêté mon contrat', 'je suis en arrêt maladie',
  'stop ou encore ?', 'arrêt de bus Mairie', 'je cherche un poste d’opérateur stop motion', 'top', 'stopover', 'l’atelier s’arrête à 16 h', 'fin de la séance à quelle heure ?', 'STOP 36', 'spot',
];

it.each(STOPS)('P-7 "%s" is STOP', (words) => {
  expect(phraseIntent(words)).toEqual({ intent: 'open', place: 'stop' });
});

it.each(NOT_STOPS)('P-7 "%s" stops nothing', (words) => {
  expect(phraseIntent(words)).not.toEqual({ intent: 'open', place: 'stop' });
});
