import { fill, type PageTexts } from './page-texts.js';

export interface Unread {
  /** A message came: it counts when nobody looks. */
  count(): void;
}

/** How many messages came while the page was in the background, in its title. */
export function createUnread(texts: PageTexts, seen: () => void): Unread {
  let unread = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') return;
    unread = 0;
    document.title = texts.title;
    seen();
  });
  return {
    count: () => {
      if (document.visibilityState !== 'hidden') return;
      unread += 1;
      document.title = fill(texts.titleUnread, { count: unread });
    },
  };
}
