import type { RsvpAnswer } from '../domain/group-session';
import { momentInWords } from './dates';
import type { fr } from './fr';
import { cap } from './grammar';

/** Short and simple French: one idea a sentence, usual words, present tense. What is not here is said as usual. */
export const frSimple: Partial<typeof fr> = {
  'welcome.how': 'J’écris avant chaque séance. Pour m’arrêter : STOP.',
  'welcome.with': (p) => `Vous êtes dans le groupe ${p.cohort}.`,
  'welcome.next': (p) => `La séance : ${cap.soon(p)}`,
  'reminder.soon': (p) => `Votre séance : ${cap.soon(p)}`,
  'rsvp.ask': 'Vous venez ?',
  'rsvp.noted': (p) => `${NOTED[p.answer]} ${cap.first(momentInWords(p.start))}. Lieu : ${p.place}.`,
  'session.programme': 'On fait',
  'change.moved': 'La séance change',
  'change.cancelled': 'Pas de séance',
  'change.cancelledAt': (p) => `Pas de séance le ${momentInWords(p.start)}.`,
  'change.ask': 'Vous venez à la nouvelle date ?',
  'absence.ask': 'Vous ne venez pas. C’est noté. Pourquoi ? Vous pouvez passer.',
  'absence.thanks': 'Merci. Je le dis à votre conseiller.',
  'help.member': 'Je dis quand est la séance. Je note si vous venez. Je donne vos offres au groupe.',
  'help.words': 'Écrivez : menu, je viens, je ne peux pas, retour, annuler, STOP.',
  'menu.ask': 'Que voulez-vous ?',
  'stop.done': 'Je n’écris plus. Pour reprendre : START.',
  'start.done': 'J’écris de nouveau. Pour arrêter : STOP.',
  'unknown.text': 'Je ne comprends pas. Je sais faire ceci :',
  'offer.ask': 'Collez l’offre ici.',
  'offer.for': 'Pour qui ?',
};

const NOTED: Record<RsvpAnswer, string> = {
  coming: 'Vous venez. C’est noté.',
  notComing: 'Vous ne venez pas. C’est noté.',
  late: 'Vous venez en retard. C’est noté.',
};
