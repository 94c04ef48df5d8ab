import { z } from 'zod';
import { at, dateOf, LocalDate, LocalTime, timeOf, WallTime } from '../src/domain/wall-clock';
import { say } from '../src/i18n/translator';
import { KEEP_IT } from '../src/understanding/answer-words';
import { plain } from '../src/understanding/words';
import { flow } from './flow';
import { readDay, readHour } from './moments';
import { isOneOf, readLine } from './readers';
import { answer, problem, type Reading } from './step';
import { ofCohort } from './which-cohort';
import type { World } from './world';

/** What the session is now, or what was typed before an edit: shown first, kept with one press. */
const Before = z.object({ start: WallTime, place: z.string(), note: z.string().optional() });
const Answers = z.object({
  cohort: z.string(),
  session: z.string(),
  revision: z.number().int(),
  before: Before,
  date: LocalDate,
  time: LocalTime,
  place: z.string(),
  note: z.string(),
});
type Answers = z.infer<typeof Answers>;
const KEEP = '=';
const LONGEST_NOTE = 500;

/** A counsellor moves a session: day, hour, place, and a word for the group; then the preview. */
export const moveSession = flow('move-session', 1, Answers, {
  title: say('form.move'),
  submit: say('form.preview'),
  about: (answers, world) => [...ofCohort(answers.cohort, world), say('form.aboutSession', { start: plannedStart(answers, world) })],
})
  .step('date', {
    ask: (answers, world) => ({ lines: [say('move.current', { start: plannedStart(answers, world) })], choices: [{ label: say('move.keepDay'), value: KEEP }] }),
    read: (said, world, { before }) => (before && keeps(said) ? answer(dateOf(before.start)) : readDay(said, world)),
    field: ({ date, before }) => ({ label: say('plan.date'), kind: 'date', value: date ?? dateOf(before?.start ?? '') }),
  })
  .step('time', {
    ask: () => ({ lines: [say('plan.timeAsk')], choices: [{ label: say('move.keepTime'), value: KEEP }] }),
    read: (said, _world, { before }) => (before && keeps(said) ? answer(timeOf(before.start)) : readHour(said)),
    field: ({ time, before }) => ({ label: say('plan.time'), kind: 'time', value: time ?? timeOf(before?.start ?? '') }),
  })
  .step('place', {
    ask: () => ({ lines: [say('plan.placeAsk')], choices: [{ label: say('move.keepPlace'), value: KEEP }] }),
    read: (said, _world, { before }) => (before && keeps(said) ? answer(before.place) : readLine(said, 120, say('plan.placeBad'))),
    field: ({ place, before }) => ({ label: say('plan.place'), kind: 'text', maxLength: 120, value: place ?? before?.place ?? '' }),
  })
  .step('note', {
    ask: () => ({ lines: [say('move.noteAsk')], choices: [{ label: say('plan.none'), value: '-' }] }),
    read: readNote,
    field: ({ note, before }) => ({ label: say('move.note'), kind: 'long-text', optional: true, maxLength: LONGEST_NOTE, value: note ?? before?.note ?? '' }),
  })
  .complete(({ cohort, session, revision, date, time, place, note }) => ({
    command: 'preview',
    draft: { sends: 'move', move: { cohort, session, revision, start: at(date, time), place, ...(note ? { note } : {}) } },
  }), { in_the_past: ['date', 'time'], overlaps: ['date', 'time'], nothing_changed: ['date', 'time', 'place'] });

function keeps(said: string): boolean {
  return said === KEEP || isOneOf(said, KEEP_IT);
}

/** When the session is planned as long as nothing is sent, whatever the draft says. */
function plannedStart({ cohort, session = '', before }: Partial<Answers>, { cohorts }: World): WallTime {
  return cohorts.find(({ id }) => id === cohort)?.sessions[session]?.start ?? before?.start ?? '';
}

/** A word for the group, or none. */
export function readNote(said: string): Reading<string> {
  const text = said.trim();
  if (text === '-' || plain(text) === 'passer') return answer('');
  return text.length > LONGEST_NOTE ? problem(say('move.noteLong')) : answer(text);
}
