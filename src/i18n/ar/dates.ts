import { counted, type Counted } from './grammar';

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
/**
 * Names of months differ from one country to another (January is "يناير", "جانفي" or "كانون الثاني"): the most widespread
 * ones, and always the figures of the day and month beside them, as letters in France write them. Figures are Latin, and
 * hours go up to 24, as on phones, at bus stops and in letters in France.
 */
const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const RELATIVE_DAYS = ['اليوم', 'غدًا', 'بعد غد'];
const DAY_MS = 86_400_000;

const MINUTES: Counted = { zero: '0 دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };
const HOURS: Counted = { zero: '0 ساعة', one: 'ساعة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' };
const AFTER_MINUTES: Counted = { ...MINUTES, two: 'دقيقتين' };
const MONTHS_LONG: Counted = { zero: '0 شهر', one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' };
const FOR_MONTHS: Counted = { zero: '0 شهر', one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' };
const FOR_YEARS: Counted = { zero: '0 سنة', one: 'سنة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' };
const EVERY_WEEKS: Counted = { zero: 'مرة واحدة فقط', one: 'كل أسبوع', two: 'كل أسبوعين', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' };

/** 'الثلاثاء 1 ديسمبر (01/12)' for '2026-12-01', with the year only when asked. */
export function day(date: string, { year = false }: { year?: boolean } = {}): string {
  const at = new Date(`${date}T00:00:00Z`);
  const [years = '', months = '', days = ''] = date.slice(0, 10).split('-');
  const words = `${WEEKDAYS[at.getUTCDay()] ?? ''} ${String(at.getUTCDate())} ${MONTHS[at.getUTCMonth()] ?? ''}`;
  return year ? `${words} ${years} (${days}/${months}/${years})` : `${words} (${days}/${months})`;
}

/** 'الثلاثاء 1 ديسمبر (01/12) الساعة 9:30' for '2026-12-01T09:30'. */
export function moment(wall: string): string {
  const [date = '', time = ''] = wall.split('T');
  const [hours = '', minutes = ''] = time.split(':');
  return `${day(date)} الساعة ${String(Number(hours))}:${minutes}`;
}

/** "Tomorrow, " and the moment, or the moment alone when it is further away. */
export function soon({ start, today }: { start: string; today: string }): string {
  const near = RELATIVE_DAYS[(Date.parse(start.slice(0, 10)) - Date.parse(today)) / DAY_MS];
  return near === undefined ? moment(start) : `${near}، ${moment(start)}`;
}

/** 'ساعة و30 دقيقة' for 90 minutes. */
export function duration(minutes: number): string {
  if (minutes < 60) return counted(minutes, MINUTES);
  const hours = counted(Math.floor(minutes / 60), HOURS);
  return minutes % 60 === 0 ? hours : `${hours} و${counted(minutes % 60, MINUTES)}`;
}

/** After "بعد": 'دقيقتين', '30 دقيقة'. */
export function afterMinutes(minutes: number): string {
  return counted(minutes, AFTER_MINUTES);
}

/** After "مدة": '6 أشهر', 'سنتين'; years where the months make whole ones. */
export function forMonths(months: number): string {
  return months % 12 === 0 ? counted(months / 12, FOR_YEARS) : counted(months, FOR_MONTHS);
}

/** The length of a contract: 'شهران', '6 أشهر'; half months as they are. */
export function months(count: number): string {
  return counted(count, MONTHS_LONG);
}

/** How often a session comes back: 0 is "only once". */
export function everyWeeks(weeks: number): string {
  const words = counted(weeks, EVERY_WEEKS);
  return weeks > 2 ? `كل ${words}` : words;
}
