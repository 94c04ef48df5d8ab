import { z } from 'zod';
import { holidaysAhead, type Recurrence } from '../src/domain/recurrence';
import { at, LocalDate, LocalTime, plusDays } from '../src/domain/wall-clock';
import { say } from '../src/i18n/translator';
import { HOLIDAY_WORDS } from '../src/understanding/answer-words';
import { plain } from '../src/understanding/words';
import { flow } from './flow';
import { readDay, readHour, readLength } from './moments';
import { readOneOf, readLine } from './readers';
import { answer, problem, type Reading } from './step';
import { ofCohort, whichCohort } from './which-cohort';

const Answers = z.object({
  cohort: z.string(),
  date: LocalDate,
  time: LocalTime,
  durationMinutes: z.number().int(),
  everyWeeks: z.number().int(),
  place: z.string(),
  programme: z.string(),
  onHoliday: z.enum(['keep', 'skip', 'move']).optional(),
});
type Answers = z.infer<typeof Answers>;

/** Sessions of a series are planned this far ahead (`HORIZON_DAYS` of the use case): the holidays shown are those. */
const LOOK_AHEAD_DAYS = 182;
/** The value of "no programme". */
const SKIPPED = '-';
const WEEKS = [0, 1, 2, 3, 4];

/** What a button's words may begin with. */
const PICTOGRAM = /^\p{Extended_Pictographic}/u;

/** A counsellor plans a session, once or every N weeks; public holidays are flagged with a choice. */
export const planSession = flow('plan-session', 1, Answers, {
  title: say('form.session'),
  submit: say('form.plan'),
  about: ({ cohort }, world) => ofCohort(cohort, world),
})
  .step('cohort', whichCohort<Answers>())
  .step('date', {
    ask: () => ({ lines: [say('plan.dateAsk')] }),
    read: (said, world) => readDay(said, world),
    field: ({ date }) => ({ label: say('plan.date'), kind: 'date', ...(date ? { value: date } : {}) }),
  })
  .step('time', {
    ask: () => ({ lines: [say('plan.timeAsk')] }),
    read: (said) => readHour(said),
    field: ({ time = '09:30' }) => ({ label: say('plan.time'), kind: 'time', value: time }),
  })
  .step('durationMinutes', {
    ask: () => ({ lines: [say('plan.durationAsk')] }),
    read: (said) => readLength(said),
    field: ({ durationMinutes = 120 }) => ({ label: say('plan.duration'), kind: 'number', value: String(durationMinutes) }),
  })
  .step('everyWeeks', {
    ask: () => ({ lines: [say('plan.everyAsk')], choices: WEEKS.map((weeks) => ({ label: say('plan.everyChoice', { weeks }), value: String(weeks) })) }),
    read: readEvery,
    field: ({ everyWeeks = 2 }) => ({ label: say('plan.every'), kind: 'number', value: String(everyWeeks) }),
  })
  .step('place', {
    ask: () => ({ lines: [say('plan.placeAsk')] }),
    read: (said) => readLine(said, 120, say('plan.placeBad')),
    field: ({ place }) => ({ label: say('plan.place'), kind: 'text', maxLength: 120, ...(place ? { value: place } : {}) }),
  })
  .step('programme', {
    ask: () => ({ lines: [say('plan.programmeAsk')], choices: [{ label: say('plan.none'), value: SKIPPED }] }),
    read: readProgramme,
    field: ({ programme }) => ({ label: say('plan.programme'), kind: 'long-text', maxLength: 500, optional: true, ...(programme ? { value: programme } : {}) }),
  })
  .step('onHoliday', {
    when: (answers) => flagged(answers).length > 0,
    ask: (answers) => ({
      lines: [say('plan.holidays', { dates: flagged(answers).map(({ nominal }) => nominal) })],
      choices: [
        { label: say('plan.keep'), value: 'keep' },
        { label: say('plan.skip'), value: 'skip' },
        { label: say('plan.moveNext'), value: 'move' },
      ],
    }),
    read(said, _world, { everyWeeks }) {
      const reading = readOneOf(said, HOLIDAY_WORDS);
      const leavesNothing = reading.read === 'answer' && reading.value === 'skip' && everyWeeks === 0;
      return leavesNothing ? { read: 'stop', farewell: say('plan.nothing') } : reading;
    },
  })
  .complete(({ onHoliday = 'keep', ...answers }) => ({ command: 'plan-session', ...answers, onHoliday }), {
    in_the_past: ['date', 'time', 'onHoliday'],
    overlaps: ['date', 'time', 'onHoliday'],
  });

function readEvery(said: string): Reading<number> {
  const known = { 'une seule fois': 0, 'une fois': 0, non: 0, 'chaque semaine': 1, 'tous les 15 jours': 2, 'tous les quinze jours': 2 }[plain(said)];
  const weeks = known ?? Number(/^(?:toutes les )?(\d{1,2})(?: semaines?)?$/i.exec(said.replace(PICTOGRAM, '').trim())?.[1] ?? NaN);
  return weeks >= 0 && weeks <= 12 ? answer(weeks) : problem(say('plan.everyBad'));
}

function readProgramme(said: string): Reading<string> {
  const text = said.trim();
  if (text === SKIPPED || plain(text) === 'passer') return answer('');
  return text.length > 500 ? problem(say('plan.programmeLong')) : answer(text);
}

function flagged({ date, time, everyWeeks }: Partial<Answers>): ReturnType<typeof holidaysAhead> {
  if (!date || !time || everyWeeks === undefined) return [];
  const recurrence: Recurrence = { first: at(date, time), everyWeeks, onHoliday: 'keep' };
  return holidaysAhead(recurrence, date, plusDays(date, everyWeeks === 0 ? 0 : LOOK_AHEAD_DAYS));
}
