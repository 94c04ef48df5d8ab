import type { AttendanceMark, RsvpAnswer } from '../../domain/group-session';
import { dayInWords, durationInWords, momentInWords } from '../dates';
import { cap } from '../grammar';

/** Sessions, reminders, changes and answers. */
export const sessions = {
  'date.moment': (p: { at: string }) => momentInWords(p.at),
  'date.day': (p: { at: string }) => dayInWords(p.at.slice(0, 10), { year: true }),
  'date.duration': (p: { minutes: number }) => durationInWords(p.minutes),

  'session.title': (p: { start: string; today: string }) => `Séance ${cap.soon(p)}`,
  'session.when': 'Quand',
  'session.duration': 'Durée',
  'session.place': 'Lieu',
  'session.programme': 'Au programme',
  'session.none': 'Aucune séance n’est prévue pour le moment.',
  'session.manage': 'Voir la séance',
  'session.whoComes': 'Qui vient ?',
  'session.attendance': "Faire l'appel",
  'session.move': 'Déplacer',
  'session.cancel': 'Annuler la séance',

  'reminder.soon': (p: { start: string; today: string }) => `Rappel : séance ${cap.soon(p)}`,
  'reminder.new': (p: { start: string; today: string }) => `Nouvelle séance ${cap.soon(p)}`,
  'reminder.cohort': (p: { cohort: string }) => `Groupe ${p.cohort}`,

  'rsvp.ask': 'Pouvez-vous venir ?',
  'rsvp.coming': 'Je viens',
  'rsvp.notComing': 'Je ne peux pas',
  'rsvp.late': 'Je serai en retard',
  'rsvp.yours': (p: { answer: RsvpAnswer }) => `Votre réponse : ${ANSWERS[p.answer]}. Vous pouvez en changer.`,
  'rsvp.noted': (p: { answer: RsvpAnswer; start: string; place: string; late?: number }) => `${p.late === undefined ? NOTED[p.answer] : notedLate(p.late)} ${cap.first(momentInWords(p.start))}, ${p.place}.`,

  'change.moved': 'La séance est déplacée',
  'change.cancelled': 'La séance est annulée',
  'change.cancelledAt': (p: { start: string }) => `La séance du ${momentInWords(p.start)} n’aura pas lieu.`,
  'change.fromTo': (p: { from: string; to: string }) => `${momentInWords(p.from)} → ${momentInWords(p.to)}`,
  'change.spoken': (p: { from: string; to: string; place: string }) => `Elle devait avoir lieu ${momentInWords(p.from)}. Elle aura lieu ${momentInWords(p.to)}, ${p.place}.`,
  'change.newPlace': 'Nouveau lieu',
  'change.placeFromTo': (p: { placeBefore: string; place: string }) => `${p.placeBefore} → ${p.place}`,
  'change.note': 'Le mot de votre conseiller ou conseillère :',
  'change.read': "J'ai lu",
  'change.ask': 'Pouvez-vous venir à la nouvelle date ?',
  'change.thanks': 'Merci, c’est noté.',

  'announcement.title': (p: { from: string; cohort: string }) => `${p.from} écrit au groupe ${p.cohort}`,
  'admitted.title': (p: { firstName: string; cohort: string }) => `Bonne nouvelle ${p.firstName} : une place s’est libérée, vous êtes dans le groupe ${p.cohort}.`,

  'attendance.mark': (p: { mark: AttendanceMark }) => MARKS[p.mark],
  'data.answer': (p: { start: string; answer: RsvpAnswer }) => `${momentInWords(p.start)} : ${ANSWERS[p.answer]}`,
  'data.attendance': (p: { start: string; mark: AttendanceMark }) => `${momentInWords(p.start)} : ${MARKS[p.mark]}`,
};

const ANSWERS: Record<RsvpAnswer, string> = { coming: 'je viens', notComing: 'je ne peux pas', late: 'je serai en retard' };
const notedLate = (minutes: number): string => `C’est noté, vous serez en retard (${durationInWords(minutes)}). Venez quand même !`;
const NOTED: Record<RsvpAnswer, string> = {
  coming: 'C’est noté, vous venez. À bientôt !',
  notComing: 'C’est noté, vous ne venez pas.',
  late: 'C’est noté, vous serez en retard. Venez quand même !',
};
const MARKS: Record<AttendanceMark, string> = { present: 'présent·e', excused: 'excusé·e', absent: 'absent·e' };
