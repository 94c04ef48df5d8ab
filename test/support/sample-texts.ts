import { AttendanceMark, AbsenceReason, RsvpAnswer } from '../../src/domain/group-session';
import { Axis, Reading } from '../../src/domain/person';
import { INTENTS } from '../../src/domain/intents';
import { TalkPlace } from '../../src/domain/talk';
import type { Text, Translator } from '../../src/i18n/translator';

type Spoken = Extract<Text, { params: unknown }>;

const start = '2026-12-01T09:30';
const TUESDAY = { start, today: '2026-11-30' };
const names = ['Awa', 'Marius'];
const cohort = 'Valognes';
const several = [0, 1, 5];

/** Typical parameters of every text that needs some: a text that is added without a line here does not compile. */
const PARAMS: { [T in Spoken as T['key']]: readonly T['params'][] } = {
  'date.moment': [{ at: start }],
  'date.day': [{ at: start }],
  'date.duration': [{ minutes: 90 }, { minutes: 45 }, { minutes: 60 }],
  'session.title': [TUESDAY],
  'reminder.soon': [TUESDAY, { start, today: '2026-11-20' }],
  'reminder.new': [TUESDAY],
  'reminder.cohort': [{ cohort }],
  'rsvp.yours': RsvpAnswer.options.map((answer) => ({ answer })),
  'rsvp.noted': RsvpAnswer.options.map((answer) => ({ answer, start, place: 'Maison des services' })),
  'change.cancelledAt': [{ start }],
  'change.fromTo': [{ from: start, to: '2026-12-03T14:00' }],
  'change.spoken': [{ from: start, to: '2026-12-03T14:00', place: 'Maison des services' }],
  'change.placeFromTo': [{ placeBefore: 'Salle 2', place: 'Salle 3' }],
  'announcement.title': [{ from: 'Camille', cohort }],
  'admitted.title': [{ firstName: 'Awa', cohort }],
  'attendance.mark': AttendanceMark.options.map((mark) => ({ mark })),
  'data.answer': RsvpAnswer.options.map((answer) => ({ start, answer })),
  'data.attendance': AttendanceMark.options.map((mark) => ({ start, mark })),

  'registration.notice1': [{ cohort }],
  'registration.notice3': [{ months: 24 }, { months: 6 }],
  'registration.commune': [{ firstName: 'Awa' }],
  'commune.choice': [{ name: 'Valognes', departmentName: 'Manche', department: '50' }],
  axis: Axis.options.map((axis) => ({ axis })),
  reading: Reading.options.map((reading) => ({ reading })),
  'absence.reason': AbsenceReason.options.map((reason) => ({ reason })),
  'offer.member': [{ firstName: 'Awa' }],
  'offer.check': [{ to: undefined }, { to: 'Awa' }],
  'offer.shared': [{ to: undefined, people: 5 }, { to: 'Awa', people: 1 }],
  'offer.forGroup': [{ from: 'Awa' }],
  'offer.forYou': [{ from: 'Awa' }],
  'welcome.title': [{ firstName: 'Awa' }],
  'welcome.with': [{ cohort, counsellors: ['Camille'] }, { cohort, counsellors: [] }],
  'welcome.next': [TUESDAY],
  'waiting.welcome': [{ firstName: 'Awa', cohort, rank: 2 }],
  'waiting.still': [{ cohort }],

  'menu.hello': [{ firstName: 'Awa' }],
  'counsellor.names': [{ cohort, names }],
  'trouble.oops': [{ id: '7F3K' }],
  'retention.title': [{ firstName: 'Awa' }, { firstName: '' }],
  'retention.when': [{ date: '2026-12-01' }],
  'data.channelName': [{ channel: 'sms' }, { channel: 'webchat' }, { channel: 'msteams' }, { channel: 'telegram' }, { channel: 'facebook' }],
  'data.messages': [{ count: 3 }],
  'code.wrong': [{ triesLeft: 2 }, { triesLeft: 0 }],
  'refusal.too_many_codes': [{ minutes: 30 }],
  'refusal.already_member': [{ cohort }],
  'refusal.already_waiting': [{ cohort }],
  'refusal.in_the_past': [{ start }],
  'refusal.overlaps': [{ start }],

  'counsellor.welcome': [{ firstName: 'Camille', coordinator: true }, { firstName: 'Camille', coordinator: false }],
  'counsellor.count': several.map((cohorts) => ({ cohorts })),
  'label.said': [{ text: 'Awa' }],
  'cohorts.line': [{ name: cohort, members: 4, seats: 6, next: start }, { name: cohort, members: 0, seats: 6 }],
  'cohort.created': [{ name: cohort }],
  'cohort.seats': [{ members: 4, seats: 6 }],
  'cohort.uncertain': [{ count: 1 }, { count: 2 }],
  'cohort.communeSeveral': [{ names: ['Valence (26)', 'Valence (82)'] }],
  'cohort.communeNear': [{ names: ['Valence (26)', 'Valence (82)'] }],
  'form.aboutSession': [{ start }],
  'plan.everyChoice': [0, 1, 2, 3].map((weeks) => ({ weeks })),
  'plan.holidays': [{ dates: ['2026-12-25T09:30'] }],
  'planned.title': [{ cohort, everyWeeks: 0 }, { cohort, everyWeeks: 2 }],
  'planned.more': [{ count: 1 }, { count: 12 }],
  'planned.holiday': [
    { nominal: '2026-12-25T09:30', start: undefined },
    { nominal: '2026-12-25T09:30', start: '2026-12-25T09:30' },
    { nominal: '2026-12-25T09:30', start: '2026-12-28T09:30' },
  ],
  'move.current': [{ start }],
  'cancelSession.ask': [{ start }],
  'preview.to': several.map((count) => ({ count })),
  'preview.why': (['stopped', 'blocked', 'gone'] as const).map((why) => ({ name: 'Awa', why })),
  'preview.held': [{ at: '2026-12-01T08:00' }],
  'report.title': ['moved', 'cancelled', 'announcement', 'other'].map((kind) => ({ kind, cohort })),
  'report.why': ['stopped', 'blocked', 'gone', 'left', 'overdue', 'late', 'superseded', 'expired', 'cancelled', '403', '404', '500'].map((code) => ({ name: 'Awa', code })),
  'report.resent': [{ people: 1 }, { people: 3 }],
  'newcomer.joined': [{ firstName: 'Awa' }],
  'newcomer.waiting': [{ firstName: 'Awa' }],
  'newcomer.seats': several.map((free) => ({ free })),
  'newcomer.admit': [{ firstName: 'Awa' }],
  'seat.free': [{ cohort }],
  'seat.waiting': [{ names }],
  'admit.done': [{ firstName: 'Awa', cohort }],
  'silence.title': [{ cohort, start }],
  'silence.coming': several.map((count) => ({ count })),
  'missed.title': [{ cohort, start }],
  'missed.reminder': [{ due: start, people: 1 }, { due: start, people: 5 }],
  'missed.digest': [{ due: start }],
  'whoComes.title': [{ cohort, start }],
  'attendance.form': [{ start }],
  'attendance.ask': [{ name: 'Awa' }],
  'attendance.member': [{ name: 'Awa' }],

  'talk.listCount': [{ talks: 2 }],
  'talk.listLine': [{ firstName: 'Awa', cohort, waits: true }, { firstName: 'Awa', cohort, waits: false }],
  'talk.askReason': [{ names }],
  'talk.where': TalkPlace.options.map((where) => ({ where })),
  'talk.when': [{ when: 'soon' }, { when: 'morning' }, { when: 'afternoon' }, { when: 'any' }, { when: { said: 'jeudi matin' } }],
  'talk.recap': [{ names }],
  'talk.asked': [{ names }],
  'talk.requestFrom': [{ firstName: 'Awa' }],
  'talk.with': [{ names }],
  'talk.messageFrom': [{ from: 'Awa' }],
  'talk.line': [{ from: 'Awa', text: 'Bonjour' }, { from: 'Awa', text: 'Bonjour', trouble: 'not-delivered' }, { from: 'Awa', text: 'Bonjour', trouble: 'uncertain' }],
  'talk.writeTo': [{ names }],
  'talk.text': [{ names }],
  'talk.sent': [{ names }],
  'talk.doubtful': [{ names }],
  'talk.closed': [{ names }],
  'talk.closedBy': [{ firstName: 'Awa' }],
  'talk.stoppedBy': [{ firstName: 'Awa' }],
  'data.talks': [{ count: 3 }],

  'meant.noSession': [{ date: '2026-12-01' }],
  intent: INTENTS.map((intent) => ({ intent })),
  'wish.notYet': [{ wish: 'declaration' }, { wish: 'leave-group' }, { wish: 'edit-profile' }, { wish: 'topic' }],
  'wish.offer': [{ names }],
  'wish.tell': [{ names }],
  'told.wish': [{ names }],
  'told.call': [{ names }],
  'told.alert': [{ names }],
  'told.again': [{ names }],
  'asked.alert': [{ firstName: 'Awa' }],
  'asked.call': [{ firstName: 'Awa' }],
  'asked.wish': [{ firstName: 'Awa' }],
  'distress.offer': [{ names }],
  'distress.alert': [{ names }],
  // Other languages have words of their own, which the list of usual French words does not hold.
  'foreign.frenchOnly': [],
  'foreign.call': [],
};

/** Names in the parameters: they are no words of ours. */
export const NAMES: ReadonlySet<string> = new Set(['Awa', 'Marius', 'Camille', 'Valognes', 'Valence', 'Manche']);

/** A text with each of its typical parameters. */
export function rendered(key: Text['key'], t: Translator): string[] {
  // Safe: PARAMS ties the parameters to the key; a key that is not in it has none.
  const samples = (PARAMS as Partial<Record<Text['key'], readonly unknown[]>>)[key];
  // Safe: as above.
  return samples ? samples.map((params) => t.say({ key, params } as unknown as Text)) : [t.say({ key } as unknown as Text)];
}
