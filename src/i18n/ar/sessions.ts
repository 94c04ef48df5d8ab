import type { AttendanceMark, RsvpAnswer } from '../../domain/group-session';
import type { sessions as usual } from '../fr/sessions';
import { day, duration, moment, soon } from './dates';
import { isolate } from './isolate';

/** Sessions, reminders, changes and answers, in Arabic. */
export const sessions: typeof usual = {
  'date.moment': (p) => moment(p.at),
  'date.day': (p) => day(p.at.slice(0, 10), { year: true }),
  'date.duration': (p) => duration(p.minutes),

  'session.title': (p) => `جلسة ${soon(p)}`,
  'session.when': 'الموعد',
  'session.duration': 'المدة',
  'session.place': 'المكان',
  'session.programme': 'البرنامج',
  'session.none': 'لا توجد جلسة مقررة حاليًا.',
  'session.manage': 'عرض الجلسة',
  'session.whoComes': 'من سيحضر؟',
  'session.attendance': 'تسجيل الحضور',
  'session.move': 'تغيير الموعد',
  'session.cancel': 'إلغاء الجلسة',

  'reminder.soon': (p) => `تذكير: جلسة ${soon(p)}`,
  'reminder.new': (p) => `جلسة جديدة: ${soon(p)}`,
  'reminder.cohort': (p) => `مجموعة ${isolate(p.cohort)}`,

  'rsvp.ask': 'هل يمكنك الحضور؟',
  'rsvp.coming': 'سأحضر',
  'rsvp.notComing': 'لا أستطيع الحضور',
  'rsvp.late': 'سأتأخر',
  'rsvp.yours': (p) => `إجابتك: ${ANSWERS[p.answer]}. يمكنك تغييرها.`,
  'rsvp.noted': (p) => `${p.late === undefined ? NOTED[p.answer] : `تم تسجيل تأخرك (${duration(p.late)}). حضورك مهم حتى مع التأخر!`} ${moment(p.start)}، ${isolate(p.place)}.`,

  'change.moved': 'تغيّر موعد الجلسة',
  'change.cancelled': 'أُلغيت الجلسة',
  'change.cancelledAt': (p) => `لن تُعقد جلسة ${moment(p.start)}.`,
  'change.fromTo': (p) => `${moment(p.to)}، بدلًا من ${moment(p.from)}`,
  'change.spoken': (p) => `كان موعدها ${moment(p.from)}. موعدها الجديد ${moment(p.to)}، ${isolate(p.place)}.`,
  'change.newPlace': 'المكان الجديد',
  'change.placeFromTo': (p) => `${isolate(p.place)}، بدلًا من ${isolate(p.placeBefore)}`,
  'change.note': 'كلمة ممن يرافقك:',
  'change.read': 'قرأت الرسالة',
  'change.ask': 'هل يمكنك الحضور في الموعد الجديد؟',
  'change.thanks': 'شكرًا، تم تسجيل ذلك.',

  'announcement.title': (p) => `رسالة من ${isolate(p.from)} إلى مجموعة ${isolate(p.cohort)}`,
  'admitted.title': (p) => `خبر سار، ${isolate(p.firstName)}: صار لك مكان، أنت الآن في مجموعة ${isolate(p.cohort)}.`,

  'attendance.mark': (p) => MARKS[p.mark],
  'data.answer': (p) => `${moment(p.start)}: ${ANSWERS[p.answer]}`,
  'data.attendance': (p) => `${moment(p.start)}: ${MARKS[p.mark]}`,
};

const ANSWERS: Record<RsvpAnswer, string> = { coming: 'سأحضر', notComing: 'لا أستطيع الحضور', late: 'سأتأخر' };
const NOTED: Record<RsvpAnswer, string> = {
  coming: 'تم تسجيل حضورك. إلى اللقاء!',
  notComing: 'تم تسجيل غيابك عن هذه الجلسة.',
  late: 'تم تسجيل تأخرك. حضورك مهم حتى مع التأخر!',
};
const MARKS: Record<AttendanceMark, string> = { present: 'حضور', excused: 'غياب بعذر', absent: 'غياب' };
