import { isolate } from './isolate';

/** A counted noun: in Arabic one and two are words of their own, and the noun changes after 3, after 11 and after 100. */
export interface Counted {
  zero: string;
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

const RULES = new Intl.PluralRules('ar');

/** "شخص واحد", "شخصان", "3 أشخاص", "11 شخصًا", "100 شخص". */
export function counted(count: number, noun: Counted): string {
  const form = RULES.select(count);
  return form === 'few' || form === 'many' || form === 'other' ? `${String(count)} ${noun[form]}` : noun[form];
}

/** "Awa، Marc وZoé", each name in its own direction. */
export function names(all: readonly string[], word = 'و'): string {
  const isolated = all.map((name) => isolate(name));
  if (isolated.length < 2) return isolated.join('');
  return `${isolated.slice(0, -1).join('، ')} ${word}${isolated.at(-1) ?? ''}`;
}

export const PEOPLE: Counted = { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' };
export const COHORTS: Counted = { zero: 'لا مجموعة', one: 'مجموعة واحدة', two: 'مجموعتان', few: 'مجموعات', many: 'مجموعة', other: 'مجموعة' };
export const SEATS: Counted = { zero: 'لا مكان', one: 'مكان واحد', two: 'مكانان', few: 'أماكن', many: 'مكانًا', other: 'مكان' };
export const TRIES: Counted = { zero: 'لا محاولة', one: 'محاولة واحدة', two: 'محاولتان', few: 'محاولات', many: 'محاولة', other: 'محاولة' };
export const MESSAGES: Counted = { zero: 'لا رسالة', one: 'رسالة واحدة', two: 'رسالتان', few: 'رسائل', many: 'رسالة', other: 'رسالة' };
export const OFFERS: Counted = { zero: 'لا عرض', one: 'عرض واحد', two: 'عرضان', few: 'عروض', many: 'عرضًا', other: 'عرض' };
export const OTHER_DATES: Counted = { zero: 'لا موعد آخر', one: 'موعد آخر', two: 'موعدان آخران', few: 'مواعيد أخرى', many: 'موعدًا آخر', other: 'موعد آخر' };
