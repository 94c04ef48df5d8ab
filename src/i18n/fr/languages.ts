import type { Language } from '../../domain/person';
import { GO_ON, LANGUAGE_NAMES } from '../languages';

/** Choosing a language. Names of languages are in their own words in every catalogue. */
export const languages = {
  'menu.language': 'Langue / Language',
  'label.language': 'Langue',
  'language.ask': 'Dans quelle langue voulez-vous lire mes messages ?',
  'language.name': (p: { language: Language }) => LANGUAGE_NAMES[p.language],
  'language.goOn': (p: { language: Language }) => GO_ON[p.language],
  'language.now': 'D’accord, j’écris en français. Pour changer, écrivez « langue ».',
};
