import type { languages as usual } from '../fr/languages';
import { GO_ON, LANGUAGE_NAMES } from '../languages';

/** Choosing a language, in Arabic. The button keeps the French word too: whoever helps somebody with it finds it. */
export const languages: typeof usual = {
  'menu.language': 'اللغة / Langue',
  'label.language': 'اللغة',
  'language.ask': 'ما اللغة الأنسب لك لقراءة رسائلي؟',
  'language.name': (p) => LANGUAGE_NAMES[p.language],
  'language.goOn': (p) => GO_ON[p.language],
  'language.now': 'حسنًا، أكتب بالعربية. لتغيير اللغة، تكفي كتابة «اللغة».',
};
