import type { languages as usual } from '../fr/languages';
import { GO_ON, LANGUAGE_NAMES } from '../languages';

/** Choosing a language, in English. */
export const languages: typeof usual = {
  'menu.language': 'Language / Langue',
  'label.language': 'Language',
  'language.ask': 'Which language would you like to read my messages in?',
  'language.name': ({ language }) => LANGUAGE_NAMES[language],
  'language.goOn': ({ language }) => GO_ON[language],
  'language.now': 'All right, I’m writing in English. To change, write “language”.',
};
