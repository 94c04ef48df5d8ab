import type { IntentName } from '../../domain/intents';
import type { Wish } from '../../domain/wish';
import { dayInWords } from '../dates';
import { enumeration } from '../grammar';

/** What Relais asks when it is not sure, what it cannot do yet, and what it tells the counsellors when a member lets it. */
export const understood = {
  'meant.which': 'Je ne veux pas me tromper. Que voulez-vous faire ?',
  'meant.other': 'Autre chose',
  'meant.noSession': (p: { date: string }) => `Je ne vois pas de séance le ${dayInWords(p.date)}. Rien n’a été modifié.`,
  'meant.stop': 'Voulez-vous que j’arrête de vous écrire ?',
  'meant.resume': 'Voulez-vous recevoir de nouveau les messages ?',
  'meant.invite': 'Qui voulez-vous inviter ?',
  'meant.inviteMember': 'Une personne du groupe',
  'intent': (p: { intent: IntentName }) => INTENTS[p.intent],

  'wish.notYet': (p: { wish: Wish }) => NOT_YET[p.wish] ?? 'Je ne sais pas encore faire cela.',
  'wish.counsellor': 'Je ne sais pas encore faire cela. Voici ce que je sais faire :',
  'wish.offer': (p: { names: string[] }) => `Je peux le dire à ${enumeration(p.names)}, sans recopier votre message.`,
  'wish.tell': (p: { names: string[] }) => `Le dire à ${enumeration(p.names)}`,

  'told.wish': (p: { names: string[] }) => `Je le dis à ${enumeration(p.names)}.`,
  'told.call': (p: { names: string[] }) => `Je demande à ${enumeration(p.names)} de vous appeler. Je ne dis pas pourquoi.`,
  'told.alert': (p: { names: string[] }) =>
    `Je préviens ${enumeration(p.names)} tout de suite. Je donne seulement votre prénom. En cas de danger, n’attendez pas : appelez le 112, ou le 3114.`,
  'told.again': (p: { names: string[] }) => `C’est déjà fait aujourd’hui : ${enumeration(p.names)} a votre demande.`,
  'told.nobody': 'Je n’arrive à joindre personne de votre structure. Appelez-la directement. En cas de danger, appelez le 112.',

  'asked.alert': (p: { firstName: string }) => `${p.firstName} a besoin de vous maintenant`,
  'asked.alertWhy': 'Ce que cette personne a écrit fait penser à un danger. Elle a choisi de vous prévenir. Contactez-la dès que vous lisez ceci.',
  'asked.alertLines': 'Je ne garde pas ses mots. Danger immédiat : 112. Idées de suicide : 3114, aussi pour vous conseiller.',
  'asked.call': (p: { firstName: string }) => `${p.firstName} demande à être appelé·e`,
  'asked.callWhy': 'Je ne transmets pas la raison.',
  'asked.wish': (p: { firstName: string }) => `${p.firstName} a une demande`,
  'asked.what': 'Demande',
  'asked.wishWhy': 'Je ne sais pas encore le faire. J’ai dit que je vous le transmets.',

  'health.notKept': 'Merci de votre confiance. Je ne garde rien sur la santé : votre phrase est effacée.',
  'health.offer': 'Si vous voulez en parler, je peux demander qu’on vous appelle, sans dire pourquoi.',
  'health.call': 'Demander à être appelé·e',

  'distress.offer': (p: { names: string[] }) => `Je peux aussi prévenir ${enumeration(p.names)}. Je donnerai seulement votre prénom.`,
  'distress.alert': (p: { names: string[] }) => `Prévenir ${enumeration(p.names)}`,

  'foreign.spoken': (p: { language: string }) => foreign(p.language).line,
  'foreign.call': (p: { language: string }) => foreign(p.language).call,
};

const INTENTS: Record<IntentName, string> = {
  'next-session': 'Voir la prochaine séance',
  attend: 'Dire que je viens',
  absent: 'Dire que je ne viens pas',
  late: 'Dire que je serai en retard',
  topic: 'Proposer un sujet',
  'carpool-offer': 'Proposer des places en voiture',
  'carpool-request': 'Trouver une place en voiture',
  'share-offer': 'Partager une offre',
  'list-offers': 'Voir les offres',
  'help-request': 'Demander un coup de main',
  'help-offer': 'Proposer un coup de main',
  contacts: 'Trouver un contact utile',
  'talk-to-counsellor': 'Parler à qui m’accompagne',
  'my-path': 'Voir mon parcours',
  strengths: 'Voir mes points forts',
  portrait: 'Faire mon portrait',
  'leave-group': 'Quitter le groupe',
  'my-data': 'Voir mes données',
  erase: 'Effacer mes données',
  stop: 'Arrêter les messages',
  resume: 'Recevoir de nouveau les messages',
  'edit-profile': 'Changer ma fiche',
  declaration: 'M’actualiser',
  menu: 'Voir le menu',
  greeting: 'Dire bonjour',
  thanks: 'Dire merci',
  distress: 'Voir les numéros d’aide',
  other: 'Autre chose',
  'move-session': 'Déplacer une séance',
  'cancel-session': 'Annuler une séance',
  announce: 'Écrire au groupe',
  'cohort-overview': 'Voir mes groupes',
  'who-comes': 'Voir qui vient',
  'new-cohort': 'Créer un groupe',
  invite: 'Inviter quelqu’un',
  schedule: 'Planifier une séance',
  attendance: 'Faire l’appel',
  'review-offers': 'Relire les offres',
  figures: 'Voir les chiffres',
};

const NOT_YET: Partial<Record<Wish, string>> = {
  declaration: 'L’actualisation se fait chaque mois sur francetravail.fr, dans votre espace. Je ne peux pas la faire à votre place.',
  'edit-profile': 'Je ne sais pas encore changer votre fiche.',
};

interface Foreign {
  line: string;
  /** Asks for a call, in the reader's language. */
  call: string;
}

const ENGLISH: Foreign = { line: 'I speak French, English and Arabic. I can ask your counsellor to call you.', call: 'Ask for a call' };
const FOREIGN: Readonly<Record<string, Foreign>> = {
  uk: { line: 'Я розмовляю французькою, англійською та арабською. Я можу попросити вашого консультанта зателефонувати вам.', call: 'Попросити про дзвінок' },
  es: { line: 'Hablo francés, inglés y árabe. Puedo pedir a su consejero o consejera que le llame.', call: 'Pedir una llamada' },
  pt: { line: 'Falo francês, inglês e árabe. Posso pedir ao seu conselheiro ou conselheira que lhe telefone.', call: 'Pedir uma chamada' },
};

function foreign(language: string): Foreign {
  return FOREIGN[language] ?? ENGLISH;
}
