import type { Language, Manner } from '../domain/person';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import { frSimple } from './fr-simple';
import { directionOf } from './languages';

type Catalogue = typeof fr;
export type TextKey = keyof Catalogue;

/** A text by its key, with what it needs to be said: plain data, so that it can wait and be said later. */
export type Text = {
  [K in TextKey]: Catalogue[K] extends (params: infer P) => string ? { key: K; params: P } : { key: K };
}[TextKey];

type ParamsOf<K extends TextKey> = Catalogue[K] extends (params: infer P) => string ? [params: P] : [];

/** The text `key`; the compiler asks for the parameters that its sentence needs. */
export function say<K extends TextKey>(key: K, ...params: ParamsOf<K>): Text {
  // Safe: ParamsOf ties the parameters to the key, which the union cannot express here.
  return (params.length === 0 ? { key } : { key, params: params[0] }) as Text;
}

export interface Translator {
  say(text: Text): string;
  language: Language;
  dir: 'ltr' | 'rtl';
}

/** Says texts in the words of one catalogue, which has them all. */
function translator(catalogue: Catalogue, language: Language): Translator {
  return {
    language,
    dir: directionOf(language),
    say(text) {
      const sentence: string | ((params: never) => string) = catalogue[text.key];
      if (typeof sentence === 'string') return sentence;
      // Safe: `say` built this text with the parameters of its key.
      return sentence(('params' in text ? text.params : undefined) as never);
    },
  };
}

const usual: Readonly<Record<Language, Translator>> = { fr: translator(fr, 'fr'), en: translator(en, 'en'), ar: translator(ar, 'ar') };
const simple = translator(frSimple, 'fr');

/** How this reader is written to: in their language; in French also in short and simple sentences. */
export function translatorFor({ reading, language = 'fr' }: Manner = {}): Translator {
  return language === 'fr' && reading === 'simple' ? simple : usual[language];
}
