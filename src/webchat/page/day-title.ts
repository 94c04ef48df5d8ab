import type { PageTexts } from './page-texts.js';

const DAY_MS = 86_400_000;

/** 'Aujourd’hui', 'Hier', or 'Mardi 24 novembre', in the reader's own time zone. */
export function dayTitle(at: number, now: number, texts: Pick<PageTexts, 'today' | 'yesterday' | 'locale'>): string {
  const { locale } = texts;
  const day = dayOf(at, locale);
  if (day === dayOf(now, locale)) return texts.today;
  if (day === dayOf(now - DAY_MS, locale)) return texts.yesterday;
  return day.charAt(0).toUpperCase() + day.slice(1);
}

function dayOf(at: number, locale: string): string {
  return new Date(at).toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' });
}
