import { plain } from '../words';

/** Between clauses in plain words: no word that anybody writes. */
const APART = 'zzz';
const NUMBERS: Readonly<Record<string, number>> = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, dixhuit: 18 };
const LENGTH = /\b(\d{1,2}|dix[ -]huit|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)[ -]?(mois|ans?|months?|years?)\b/g;
const LENGTH_OF_WORK = /\b(?:cdd|cddi|contrat|mission|interim|duree|stage|remplacement|alternance|apprentissage|pec|cui|immersion|pour|pendant|poste|saison|insertion|pro|professionnalisation|pendant|term|contract|renouvelable|renouvelables|de)\b/;
const OTHER_LENGTH = /\b(?:experience|exp|anciennete|essai|permis|age|agee?s?|depuis|diplome|etude|etudes|formation|bac|plus de|moins de|minimum|existe|ouverte?|fete|garantie|premiere?s?|apres|tous les|chaque|par)\b/;

const AFTER_OTHER_LENGTH = /^ (?:d |de )?(?:experience|exp|anciennete|d essai|d age|minimum|d etudes|d existence|et plus|revolus)/;
const AFTER_LENGTH_OF_WORK = /^ (?:renouvelables?|a partir|a compter|du \d|contrat|contract|seasonal|de contrat|de mission|en cdd|d interim|minimum renouvelable)/;
const MOST_MONTHS = 60;

/** Months that the work lasts; undefined when the text does not say a length, or says that of something else. */
export function readMonths(text: string, sure = false): number | undefined {
  const words = plain(text.replace(/(\d)\s*\/\s*(\d)/g, '$1 $2').replace(/[.,;:!?()\n]+(?=\s|$)|\(/g, ` ${APART} `)).replace(/\?/g, '');
  for (const match of words.matchAll(LENGTH)) {
    const clauses = words.slice(Math.max(0, match.index - 40), match.index).split(APART);
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 22);
    if (isOfWork(clauses, after, sure)) return monthsOf(match);
  }
  return undefined;
}

function isOfWork(clauses: readonly string[], after: string, sure: boolean): boolean {
  const before = clauses.join('').slice(-28);
  const isOther = AFTER_OTHER_LENGTH.test(after) || OTHER_LENGTH.test((clauses.at(-1) ?? '').slice(-28)) || /\d (?:a|ou|et) $/.test(before);
  return !isOther && (sure || LENGTH_OF_WORK.test(before) || AFTER_LENGTH_OF_WORK.test(after));
}

function monthsOf([, number = '', unit = '']: RegExpExecArray): number | undefined {
  const count = NUMBERS[number.replace(/[ -]/, '')] ?? Number(number);
  const months = /^(?:an|year)/.test(unit) ? count * 12 : count;
  return months > 0 && months <= MOST_MONTHS ? months : undefined;
}
