import { z } from 'zod';
import { AttendanceMark } from '../src/domain/group-session';
import { WallTime } from '../src/domain/wall-clock';
import { say } from '../src/i18n/translator';
import { ATTENDANCE_WORDS } from '../src/understanding/answer-words';
import { flow } from './flow';
import { readOneOf } from './readers';
import { ofCohort } from './which-cohort';
import { answer, problem } from './step';

const Answers = z.object({
  cohort: z.string(),
  session: z.string(),
  start: WallTime,
  members: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What was noted before, shown again on the form. */
  before: z.record(z.string(), AttendanceMark).optional(),
  marks: z.record(z.string(), AttendanceMark),
});
const options = AttendanceMark.options.map((mark) => ({ label: say('attendance.mark', { mark }), value: mark }));

/** A counsellor takes the attendance, member after member: present, excused or absent. */
export const attendance = flow('attendance', 1, Answers, {
  title: say('attendance.formTitle'),
  submit: say('attendance.save'),
  about: ({ cohort, start = '' }, world) => [...ofCohort(cohort, world), say('form.aboutSession', { start })],
})
  .step('marks', {
    takeBack(marks, { members = [] }) {
      const given = members.filter(({ id }) => id in marks).slice(0, -1);
      return given.length === 0 ? undefined : Object.fromEntries(Object.entries(marks).filter(([member]) => given.some(({ id }) => id === member)));
    },
    isComplete: (marks, { members = [] }) => members.every(({ id }) => id in marks),
    ask({ members = [], marks = {}, start = '' }) {
      const name = members.find(({ id }) => !(id in marks))?.name ?? '';
      return {
        title: say('attendance.form', { start }),
        lines: [say('attendance.ask', { name })],
        choices: options,
      };
    },
    read(said, _world, { members = [], marks = {} }) {
      const member = members.find(({ id }) => !(id in marks));
      const mark = readOneOf(said, ATTENDANCE_WORDS);
      return member && mark.read === 'answer' ? answer({ ...marks, [member.id]: mark.value }) : problem(say('flow.choose'));
    },
    fields: ({ members = [], before = {} }) => members.map(({ id, name }) => ({ id, label: say('attendance.member', { name }), kind: 'choice', options, value: before[id] ?? 'present' })),
    readFields(values, { members = [] }) {
      const marks = members.map(({ id }) => [id, AttendanceMark.safeParse(values[id]).data] as const);
      const known = marks.filter((mark): mark is [string, AttendanceMark] => mark[1] !== undefined);
      return known.length === members.length ? answer(Object.fromEntries(known)) : problem(say('flow.choose'));
    },
  })
  .complete(({ cohort, session, marks }) => ({ command: 'take-attendance', cohort, session, marks }));
