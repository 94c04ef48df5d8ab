import type { AttendanceMark, RsvpAnswer } from '../../domain/group-session';
import { dayInWords } from '../dates';
import type { sessions as usual } from '../fr/sessions';
import { cap } from '../grammar';
import { duration, moment, soon } from './dates';
import { pictured } from './pictograms';

/** Sessions, reminders, changes and answers, in simple words. */
export const sessions: typeof usual = {
  'date.moment': (p) => moment(p.at),
  'date.day': (p) => dayInWords(p.at.slice(0, 10), { year: true }),
  'date.duration': (p) => duration(p.minutes),

  'session.title': (p) => `Séance ${soon(p)}`,
  'session.when': 'Quand',
  'session.duration': 'Durée',
  'session.place': 'Lieu',
  'session.programme': 'On fait',
  'session.none': 'Pas de séance pour le moment.',
  'session.manage': pictured('session', 'Voir la séance'),
  'session.whoComes': pictured('group', 'Qui vient ?'),
  'session.attendance': pictured('yes', "Faire l'appel"),
  'session.move': pictured('change', 'Déplacer'),
  'session.cancel': pictured('no', 'Annuler la séance'),

  'reminder.soon': (p) => `Votre séance : ${soon(p)}`,
  'reminder.new': (p) => `Nouvelle séance : ${soon(p)}`,
  'reminder.cohort': (p) => `Groupe ${p.cohort}`,

  'rsvp.ask': 'Vous venez ?',
  'rsvp.coming': pictured('yes', 'Je viens'),
  'rsvp.notComing': pictured('no', 'Je ne peux pas'),
  'rsvp.late': pictured('late', 'Je serai en retard'),
  'rsvp.yours': (p) => `Votre réponse : ${ANSWERS[p.answer]}. Vous pouvez changer.`,
  'rsvp.noted': (p) => `${p.late === undefined ? NOTED[p.answer] : `Vous venez en retard (${duration(p.late)}). C’est noté.`} ${cap.first(moment(p.start))}. Lieu : ${p.place}.`,

  'change.moved': 'La séance change',
  'change.cancelled': 'Pas de séance',
  'change.cancelledAt': (p) => `Pas de séance ${moment(p.start)}.`,
  'change.fromTo': (p) => `${moment(p.to)}. Pas ${moment(p.from)}.`,
  'change.spoken': (p) => `La séance est ${moment(p.to)}. Lieu : ${p.place}.`,
  'change.newPlace': 'Nouveau lieu',
  'change.placeFromTo': (p) => `${p.place}. Pas ${p.placeBefore}.`,
  'change.note': 'Un mot pour vous :',
  'change.read': pictured('yes', "J'ai lu"),
  'change.ask': 'Vous venez ?',
  'change.thanks': 'Merci.',

  'announcement.title': (p) => `${p.from} écrit au groupe ${p.cohort}`,
  'admitted.title': (p) => `${p.firstName}, il y a une place. Vous êtes dans le groupe ${p.cohort}.`,

  'attendance.mark': (p) => pictured(p.mark === 'present' ? 'yes' : p.mark === 'excused' ? 'message' : 'no', MARKS[p.mark]),
  'data.answer': (p) => `${moment(p.start)} : ${ANSWERS[p.answer]}`,
  'data.attendance': (p) => `${moment(p.start)} : ${PRESENCES[p.mark]}`,
};

const ANSWERS: Record<RsvpAnswer, string> = { coming: 'je viens', notComing: 'je ne peux pas', late: 'je serai en retard' };
const NOTED: Record<RsvpAnswer, string> = {
  coming: 'Vous venez. C’est noté.',
  notComing: 'Vous ne venez pas. C’est noté.',
  late: 'Vous venez en retard. C’est noté.',
};
const MARKS: Record<AttendanceMark, string> = { present: 'est là', excused: 'a prévenu', absent: 'n’est pas là' };
const PRESENCES: Record<AttendanceMark, string> = { present: 'vous étiez là', excused: 'vous avez prévenu', absent: 'vous n’étiez pas là' };
