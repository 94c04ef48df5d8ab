import { plain } from './words';

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u0456\u0457\u0454\u0491]/u, 'uk'], [/\p{Script=Cyrillic}/u, 'ru'], [/[\u067e\u0686\u06af\u06cc]/u, 'fa'], [/\p{Script=Arabic}/u, 'ar'], [/\p{Script=Georgian}/u, 'ka'], [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Hebrew}/u, 'he'], [/\p{Script=Greek}/u, 'el'], [/\p{Script=Tamil}/u, 'ta'], [/\p{Script=Bengali}/u, 'bn'], [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'], [/\p{Script=Hangul}/u, 'ko'], [/\p{Script=Han}/u, 'zh'], [/\p{Script=Ethiopic}/u, 'am'],
];
/** Short words of each language, plain; words that French has too stay out. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the is are you i my me what where how when to of and have has can please do does this that it not no want need your we with for am will would like with at from was who why good morning thank thanks show ignore every all hello sorry speak french english understand cannot don help name job find looking could should they he she',
  es: 'el los las una y en que como esta estoy tengo quiero donde cuando mi muy por para con no hola gracias buenos dias soy necesito puedo cuanto usted yo me gusta manana',
  pt: 'o os as um uma e em que como estou tenho quero onde quando meu minha muito por para com nao obrigado obrigada bom dia eu preciso voce tudo bem gostaria',
  it: 'il lo gli una di che come sono ho voglio dove quando mio mia molto per con non ciao grazie buongiorno bisogno sei stai',
  de: 'der die das ich und ist nicht wo wie wann mein meine sehr fur mit bitte danke guten tag habe brauche kann bin es dir wir hunger',
  tr: 'bir ve bu ne nasil nerede icin cok ben sen degil merhaba tesekkurler istiyorum var yok bugun hava nasilsin',
  pl: 'nie jest jak gdzie kiedy moj moja bardzo dziekuje dzien dobry prosze jestem mam chce mowie po',
  ro: 'nu este sunt unde cand cum foarte multumesc buna ziua vreau am si pentru care inteleg stiu da',
  nl: 'het een ik niet waar hoe wanneer mijn zeer voor met dank hallo heb nodig kan ben',
};
const FRENCH = new Set('le la les un une des de du et est je tu il elle on nous vous ils ce ca c j l d qu que qui quoi ou pas ne pour dans sur avec mon ma mes ton ta sa ses au aux en a me te se si mais moi suis ai plus bonjour merci salut stop svp stp y'.split(' '));
const WORDS = new Map(Object.entries(SMALL_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const));
const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const LONGEST = 1_000;
/** "Don't", "I'm": what French has no letters for. */
const NEGATED = /\b\w+n['’]t\b/g;
const SHORTENED = /\b(i|you|we|they|he|she|it|that|what|there)['’](?:m|re|ve|ll|d|s)\b/g;

/** ISO 639-1 code of the language of a text when it is not French; undefined for French, and for what says nothing. */
export function languageOf(text: string): string | undefined {
  const read = text.slice(0, LONGEST).toLowerCase();
  const letters = read.match(LETTER)?.length ?? 0;
  const latin = read.match(LATIN)?.length ?? 0;
  if (letters > 0 && latin * 2 < letters) return SCRIPTS.find(([pattern]) => pattern.test(read))?.[1];
  const words = plain(read.replace(NEGATED, 'not').replace(SHORTENED, '$1')).split(' ').filter((word) => word !== '');
  const french = words.filter((word) => FRENCH.has(word)).length;
  const [best] = [...WORDS].map(([language, small]) => ({ language, hits: words.filter((word) => small.has(word)).length })).sort((a, b) => b.hits - a.hits);
  return best !== undefined && best.hits >= 2 && best.hits > french && best.hits * 4 >= words.length ? best.language : undefined;
}

export function isForeign(text: string): boolean {
  return languageOf(text) !== undefined;
}
