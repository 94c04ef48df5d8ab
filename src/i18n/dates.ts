const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const RELATIVE_DAYS = ['aujourd’hui', 'demain', 'après-demain'];
const DAY_MS = 86_400_000;

/** 'mardi 1 décembre' for '2026-12-01', with the year only when asked. */
export function dayInWords(date: string, { year = false }: { year?: boolean } = {}): string {
  const day = new Date(`${date}T00:00:00Z`);
  const words = `${WEEKDAYS[day.getUTCDay()]} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}`;
  return year ? `${words} ${day.getUTCFullYear()}` : words;
}

/** '9 h 30' for '09:30', '14 h' for '14:00'. */
export function timeInWords(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`;
}

/** 'mardi 1 décembre à 9 h 30' for '2026-12-01T09:30'. */
export function momentInWords(wall: string): string {
  const [date = '', time = ''] = wall.split('T');
  return `${dayInWords(date)} à ${timeInWords(time)}`;
}

/** The word for today, tomorrow or the day after; undefined for any other day. */
export function relativeDay(date: string, today: string): string | undefined {
  return RELATIVE_DAYS[(Date.parse(date) - Date.parse(today)) / DAY_MS];
}

/** '2 h', '1 h 30', or '45 minutes' under an hour. */
export function durationInWords(minutes: number): string {
  if (minutes < 60) return minutes < 2 ? `${minutes} minute` : `${minutes} minutes`;
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)} h`;
  return rest === 0 ? hours : `${hours} ${String(rest).padStart(2, '0')}`;
}
