import { plain } from './words';

/** The usual words, each with the ways in which it is typed on a phone; all in plain letters. */
const TYPED: Record<string, string> = {
  annuler: 'anuler annuller anulez',
  arrete: 'arete',
  arreter: 'areter',
  'aujourd hui': 'auj ajd aujourdhui',
  beaucoup: 'bcp bocoup',
  bonjour: 'bjr bonjours',
  bonsoir: 'bsr',
  'c est': 'c cest',
  ca: 'sa',
  comment: 'cmt coment komen',
  dans: 'ds',
  desole: 'dsl desolee desoler',
  dehors: 'deor dehor',
  envie: 'envi',
  etre: 'etr',
  'j ai': 'g jai',
  'je comprends': 'jcomprend jcomprends',
  'j arrive': 'jarrive jariv jarriv',
  'j aurai': 'jaurai jaurais',
  'j en': 'jen',
  'j y': 'jy ji',
  'je peux': 'jpeux jpeu jpe jpx',
  'je pense': 'jpense jpens',
  'je pourrai': 'jpourrai jpourai jpourrais',
  'je serai': 'jserai jserais jsere jcerai',
  'je suis': 'jsuis jsui jss chui chuis',
  'je vais': 'jvais jvai',
  'je veux': 'jveux jveu',
  'je viendrai': 'jviendrai jviendrais',
  'je viens': 'jviens jvien',
  merci: 'mci merki mrc',
  message: 'mesage msg',
  messages: 'mesages msgs',
  mourir: 'mourrir mourire',
  non: 'nn nan',
  nulle: 'nul nule',
  ok: 'oki okay okey',
  oui: 'ouais ouai ui wi',
  'parce que': 'pcq pck parsk parske parceque',
  pas: 'pa',
  plus: 'pu',
  pour: 'pr',
  pourrai: 'pourai pourais pourrais',
  qui: 'ki',
  que: 'ke',
  quand: 'kan kand qd',
  quel: 'kel',
  quelle: 'kelle',
  'qu est ce que': 'keske kesk',
  'qu est ce qu on': 'keskon',
  quoi: 'koi kwa',
  'rendez vous': 'rdv rendezvous',
  reunion: 'reu',
  salut: 'slt',
  seance: 'sceance seanse seence',
  serai: 'serais sere',
  stop: 'stopp',
  suis: 'sui',
  supprime: 'suprime',
  supprimer: 'suprimer',
  tout: 'tt',
  vais: 'vai',
  veux: 'veu veut',
  viendrai: 'viendrais viendre',
  viens: 'vien vient',
  vous: 'vou',
};
const USUAL = new Map(Object.entries(TYPED).flatMap(([usual, typed]) => typed.split(' ').map((word) => [word, usual] as const)));
/** "Je peu", but not "un peu". */
const CAN = /\b(je|j|tu|ne|en) (?:peu|peut|pe|px)\b/g;
const DOUBLE_IS = /\bc est (?=est |etait )/g;
const HELD_KEY = /(\p{L})\1{2,}/gu;

/** Plain words with text-message spelling undone: "jpeu pa venir" is "je peux pas venir", "stooop" is "stop". */
export function usualWords(text: string): string {
  const words = plain(text).replace(HELD_KEY, '$1').split(' ');
  return words.map((word) => USUAL.get(word) ?? word).join(' ').replace(CAN, '$1 peux').replace(DOUBLE_IS, 'c ');
}
