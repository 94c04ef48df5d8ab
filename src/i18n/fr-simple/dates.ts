import { dayInWords, relativeDay } from '../dates';
import { plural } from '../grammar';

/** 'mardi 1 décembre à 9 heures 30' for '2026-12-01T09:30': no abbreviation. */
export function moment(wall: string): string {
  const [date = '', time = ''] = wall.split('T');
  return `${dayInWords(date)} à ${hour(time)}`;
}

/** 'demain, mardi 1 décembre à 9 heures 30', or without the near day when it is further away. */
export function soon({ start, today }: { start: string; today: string }): string {
  const near = relativeDay(start.slice(0, 10), today);
  return near === undefined ? moment(start) : `${near}, ${moment(start)}`;
}

/** '1 heure 30' for 90 minutes, '45 minutes' under an hour. */
export function duration(minutes: number): string {
  if (minutes < 60) return plural(minutes, 'minute');
  return hour(`${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`);
}

/** A number of months in digits: '9 mois', '2 ans'. */
export function months(count: number): string {
  return count % 12 === 0 ? plural(count / 12, 'an') : `${String(count)} mois`;
}

function hour(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  const whole = plural(Number(hours), 'heure');
  return minutes === '00' ? whole : `${whole} ${minutes}`;
}
