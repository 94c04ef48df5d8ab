import type { PageTexts } from './page-texts.js';

const DAY_MS = 86_400_000;

/** 'Aujourd’hui', 'Hier', or 'Mardi 24 novembre', in the reader's own time zone. */
export function dayTitle(at: number, now: number, texts: Pick<PageTexts, 'today' | 'yesterday'>): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return texts.today;
  if (day === dayOf(now - DAY_MS)) return texts.yesterday;
  return day.charAt(0).toUpperCase() + day.slice(1);
}

function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });
}
