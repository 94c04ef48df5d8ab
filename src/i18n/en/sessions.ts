import type { AttendanceMark, RsvpAnswer } from '../../domain/group-session';
import type { sessions as usual } from '../fr/sessions';
import { day, duration, moment, soon } from './dates';

/** Sessions, reminders, changes and answers, in English. */
export const sessions: typeof usual = {
  'date.moment': ({ at }) => moment(at),
  'date.day': ({ at }) => day(at.slice(0, 10), { year: true }),
  'date.duration': ({ minutes }) => duration(minutes),

  'session.title': (p) => `Session: ${soon(p)}`,
  'session.when': 'When',
  'session.duration': 'Length',
  'session.place': 'Place',
  'session.programme': 'Programme',
  'session.none': 'No session is planned for now.',
  'session.manage': 'See the session',
  'session.whoComes': 'Who is coming?',
  'session.attendance': 'Take attendance',
  'session.move': 'Move',
  'session.cancel': 'Cancel the session',

  'reminder.soon': (p) => `Reminder: session ${soon(p)}`,
  'reminder.new': (p) => `New session: ${soon(p)}`,
  'reminder.cohort': ({ cohort }) => `Group ${cohort}`,

  'rsvp.ask': 'Can you come?',
  'rsvp.coming': "I'm coming",
  'rsvp.notComing': "I can't come",
  'rsvp.late': "I'll be late",
  'rsvp.yours': ({ answer }) => `Your answer: ${ANSWERS[answer]}. You can change it.`,
  'rsvp.noted': ({ answer, start, place, late }) => `${late === undefined ? NOTED[answer] : `Noted, you will be late (${duration(late)}). Please come anyway!`} ${moment(start)}, ${place}.`,

  'change.moved': 'The session has been moved',
  'change.cancelled': 'The session is cancelled',
  'change.cancelledAt': ({ start }) => `The session on ${moment(start)} will not take place.`,
  'change.fromTo': ({ from, to }) => `${moment(from)} → ${moment(to)}`,
  'change.spoken': ({ from, to, place }) => `It was planned for ${moment(from)}. It will now be on ${moment(to)}, ${place}.`,
  'change.newPlace': 'New place',
  'change.placeFromTo': ({ placeBefore, place }) => `${placeBefore} → ${place}`,
  'change.note': 'A note from your counsellor:',
  'change.read': 'I have read it',
  'change.ask': 'Can you come on the new date?',
  'change.thanks': 'Thank you, noted.',

  'announcement.title': ({ from, cohort }) => `${from} writes to the group ${cohort}`,
  'admitted.title': ({ firstName, cohort }) => `Good news ${firstName}: a place has come free, you are in the group ${cohort}.`,

  'attendance.mark': ({ mark }) => MARKS[mark],
  'data.answer': ({ start, answer }) => `${moment(start)}: ${ANSWERS[answer]}`,
  'data.attendance': ({ start, mark }) => `${moment(start)}: ${MARKS[mark]}`,
};

const ANSWERS: Record<RsvpAnswer, string> = { coming: 'I’m coming', notComing: 'I can’t come', late: 'I’ll be late' };
const NOTED: Record<RsvpAnswer, string> = {
  coming: 'Noted, you are coming. See you soon!',
  notComing: 'Noted, you are not coming.',
  late: 'Noted, you will be late. Please come anyway!',
};
const MARKS: Record<AttendanceMark, string> = { present: 'present', excused: 'excused', absent: 'absent' };
