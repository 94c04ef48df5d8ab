const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NEAR_DAYS = ['today', 'tomorrow', 'the day after tomorrow'];
const DAY_MS = 86_400_000;

/** 'Tuesday 1 December' for '2026-12-01', with the year only when asked. */
export function day(date: string, { year = false }: { year?: boolean } = {}): string {
  const at = new Date(`${date}T00:00:00Z`);
  const words = `${WEEKDAYS[at.getUTCDay()]} ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
  return year ? `${words} ${at.getUTCFullYear()}` : words;
}

/** 'Tuesday 1 December at 9:30': hours from 0 to 23, as phones, trains and letters in France write them. */
export function moment(wall: string): string {
  const [date = '', time = ''] = wall.split('T');
  const [hours = '', minutes = ''] = time.split(':');
  return `${day(date)} at ${Number(hours)}:${minutes}`;
}

/** 'tomorrow, Tuesday 1 December at 9:30', or without the near day when it is further away. */
export function soon({ start, today }: { start: string; today: string }): string {
  const near = NEAR_DAYS[(Date.parse(start.slice(0, 10)) - Date.parse(today)) / DAY_MS];
  return near === undefined ? moment(start) : `${near}, ${moment(start)}`;
}

/** '2 hours', '1 hour 30 minutes', or '45 minutes' under an hour. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours > 0 ? [counted(hours, 'hour')] : []), ...(rest > 0 || hours === 0 ? [counted(rest, 'minute')] : [])].join(' ');
}

/** A number of months as people say it: years where it makes whole ones. */
export function months(count: number): string {
  return count % 12 === 0 ? counted(count / 12, 'year') : counted(count, 'month');
}

/** '1 person', '0 people', '3 people'. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
