import { byId, button } from './dom.js';
import type { PageTexts } from './page-texts.js';

/** The words of the page, which all of its parts read when they need them, and the languages that it has. */
export interface Words {
  readonly texts: PageTexts;
  readonly languages: readonly PageTexts[];
}

/** Where a word of the page stands in its HTML: as the text of an element, as its name, as the hint in an empty box. */
const PLACES = [
  ['text', (element: HTMLElement, word: string): unknown => (element.textContent = word)],
  ['label', (element: HTMLElement, word: string): void => element.setAttribute('aria-label', word)],
  ['hint', (element: HTMLElement, word: string): void => element.setAttribute('placeholder', word)],
] as const;

/** Puts the page into the language of what Relais says ('ar', 'en-GB'); whether that is another than before. */
export function speakAs({ texts, languages }: Words, locale: string | undefined): boolean {
  const chosen = languages.find(({ lang }) => lang === locale?.split('-')[0]);
  if (chosen === undefined || chosen.lang === texts.lang) return false;
  Object.assign(texts, chosen);
  document.documentElement.lang = texts.lang;
  document.documentElement.dir = texts.dir;
  for (const [place, put] of PLACES) {
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${place}]`)) put(element, wordOf(texts, element.dataset[place]));
  }
  showOthers({ texts, languages });
  return true;
}

/** One button in the menu for each other language, in its own words: pressing it asks Relais for that language, as writing would. */
export function offerLanguages(words: Words, ask: (phrase: string) => void): void {
  byId('languages', HTMLElement).replaceChildren(
    ...words.languages.map(({ lang, dir, languageName, askLanguage }) => button(languageName, { attributes: { lang, dir } }, () => ask(askLanguage))),
  );
  showOthers(words);
}

function showOthers({ texts }: Words): void {
  for (const element of document.querySelectorAll<HTMLElement>('#languages button')) element.hidden = element.lang === texts.lang;
}

function wordOf(texts: PageTexts, name: string | undefined): string {
  // Safe: our own HTML names the words of the page, and a name that is none shows nothing.
  return texts[name as keyof PageTexts];
}
