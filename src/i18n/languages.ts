import type { Language } from '../domain/person';

/** Each language in its own words: whoever looks for theirs finds it, whatever the words around it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English', ar: 'العربية' };

/** Asked in the language that somebody wrote in. */
export const GO_ON: Readonly<Record<Language, string>> = {
  fr: 'Voulez-vous continuer en français ?',
  en: 'Shall we go on in English?',
  ar: 'هل نواصل بالعربية؟',
};

/** What somebody writes to be answered in a language; each is understood whatever the language of the moment. */
export const GO_ON_WORDS: Readonly<Record<Language, string>> = { fr: 'en français', en: 'in English', ar: 'بالعربية' };

/** What channels call a language; in Arabic with the digits of phones, buses and letters in France. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-u-nu-latn' };

/** The way in which lines of a language run. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
