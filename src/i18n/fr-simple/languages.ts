import { languages as usual } from '../fr/languages';

/** The same in short and simple French. */
export const languages: typeof usual = {
  ...usual,
  'language.ask': 'Vous lisez en quelle langue ?',
  'language.now': 'D’accord. J’écris en français. Pour changer, écrivez « langue ».',
};
