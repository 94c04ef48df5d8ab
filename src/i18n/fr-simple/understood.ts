import { dayInWords } from '../dates';
import { understood as said } from '../fr/understood';
import { enumeration } from '../grammar';
import { pictured } from './pictograms';

const NOT_YET: Partial<Record<string, string>> = {
  declaration: 'Chaque mois, allez sur francetravail.fr. C’est pour votre actualisation. Je ne peux pas la faire.',
  'edit-profile': 'Je ne peux pas changer votre fiche.',
};

/** What Relais asks when it is not sure, and what it tells the counsellors, in simple words. */
export const understood: typeof said = {
  'meant.which': 'Que voulez-vous ?',
  'meant.other': 'Autre chose',
  'meant.noSession': (p) => `Pas de séance le ${dayInWords(p.date)}. Rien ne change.`,
  'meant.stop': 'J’arrête les messages ?',
  'meant.resume': 'Voulez-vous encore les messages ?',
  'meant.invite': 'Pour qui ?',
  'meant.inviteMember': 'Une personne du groupe',
  'intent': said.intent,

  'wish.notYet': (p) => NOT_YET[p.wish] ?? 'Je ne sais pas faire cela.',
  'wish.counsellor': 'Je ne sais pas faire cela. Je sais faire ceci :',
  'wish.offer': (p) => `Je peux le dire à ${p.names.join(', ')}. Je ne donne pas votre message.`,
  'wish.tell': (p) => pictured('message', `Le dire à ${enumeration(p.names)}`),

  'told.wish': (p) => `Je le dis à ${p.names.join(', ')}.`,
  'told.call': (p) => `Je demande un appel à ${p.names.join(', ')}. Je ne dis pas pourquoi.`,
  'told.alert': (p) => `J’écris à ${p.names.join(', ')}. Je donne votre prénom. Danger ? N’attendez pas. Appelez le 112 ou le 3114.`,
  'told.again': (p) => `C’est déjà fait aujourd’hui. ${p.names.join(', ')} a votre demande.`,
  'told.nobody': 'Je ne trouve personne. Appelez votre conseiller. Danger ? Appelez le 112.',

  'asked.alert': (p) => `${p.firstName} a besoin de vous maintenant`,
  'asked.alertWhy': 'Cette personne est peut-être en danger. Elle veut votre aide. Appelez vite.',
  'asked.alertLines': 'Je ne garde pas ses mots. Danger : 112. Idées de mort : 3114.',
  'asked.call': (p) => `${p.firstName} demande un appel`,
  'asked.callWhy': 'Je ne dis pas pourquoi.',
  'asked.wish': (p) => `${p.firstName} a une demande`,
  'asked.what': 'Demande',
  'asked.wishWhy': 'Je ne sais pas le faire. C’est pour vous.',

  'health.notKept': 'Merci. Je ne garde rien sur la santé. Votre phrase est effacée.',
  'health.offer': 'Je peux demander un appel pour vous. Je ne dis pas pourquoi.',
  'health.call': pictured('help', 'Demander à être appelé·e'),

  'distress.offer': (p) => `Je peux écrire à ${p.names.join(', ')}. Je donne votre prénom, rien de plus.`,
  'distress.alert': (p) => pictured('help', `Prévenir ${enumeration(p.names)}`),

  'foreign.spoken': said['foreign.spoken'],
  'foreign.call': said['foreign.call'],
};
