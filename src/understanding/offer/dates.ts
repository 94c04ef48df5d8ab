import { plusDays, type LocalDate } from '../../domain/wall-clock';
import { readDate } from '../dates';

const WEEKDAY = String.raw`(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.?\s+)?`;
const MONTH = String.raw`(?:janv(?:ier)?|f[eé]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[eé]c(?:embre)?)(?!\p{L})\.?`;
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bjan(?:uary)?\b/i, 'janvier'], [/\bfeb(?:ruary)?\b/i, 'fevrier'], [/\bmarch\b/i, 'mars'], [/\bapr(?:il)?\b/i, 'avril'], [/\bmay\b/i, 'mai'], [/\bjune?\b/i, 'juin'], [/\bjuly?\b/i, 'juillet'],
  [/\baug(?:ust)?\b/i, 'aout'], [/\bsep(?:t|tember)?\b/i, 'septembre'], [/\boctober\b/i, 'octobre'], [/\bnovember\b/i, 'novembre'], [/\bdecember\b/i, 'decembre'],
];
const ENGLISH_MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|october|november|december)`;
const ORDINAL = String.raw`(?:st|nd|rd|th)?`;
const DATE = String.raw`(?:\d{4}-\d{2}-\d{2}|${WEEKDAY}(?:1\s?er|\d{1,2})\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?(?:20)?\d{2})?(?!\d|\s?h|\s?€)|${WEEKDAY}(?:1\s?er|premier|\d{1,2})\s+${MONTH}(?:\s+20\d{2})?|${ENGLISH_MONTH}\s+\d{1,2}${ORDINAL}(?:,?\s+20\d{2})?|\d{1,2}${ORDINAL}\s+(?:of\s+)?${ENGLISH_MONTH}(?!\p{L})(?:,?\s+20\d{2})?)(?![\d/])`;
const FIRST_DATE = new RegExp(`(?<![\\d/.,-])${DATE}`, 'iu');
const START = new RegExp(
  String.raw`(?<!\p{L})(?:[aà] partir du?|[aà] compter du?|d[eè]s|depuis|d[eé]but(?:e|ant)?|prise de (?:poste|fonctions?)|d[eé]marr\p{L}*|commenc\p{L}+|[aà] pourvoir|embauche|dispo\p{L}*|poste (?:libre|ouvert|vacant)|starting(?: date)?|starts?|from|du|pour|au d[eé]part de \p{L}+)\s*(?:(?:le|pr[eé]vue?|imm[eé]diate?|ou|au|on|du|pour|[aà] compter du|[aà] partir du|de|mission|d[eè]s|depuis|contrat|:|,)(?:\s+|(?=\d)))*(${DATE})`,
  'giu',
);
const BEFORE_START = new RegExp(String.raw`(${DATE})\s?[:,(-]?\s?(?:prise de (?:poste|fonction)|d[eé]marrage|d[eé]but)`, 'iu');
const RANGE = new RegExp(String.raw`(?<!\p{L})du\s(1\s?er|\d{1,2})\sau\s(\d{1,2})\s(${MONTH}(?:\s+20\d{2})?)`, 'iu');
const DEADLINE = new RegExp(
  String.raw`(?:avant|before|jusqu['’ ]?\s?au|au plus tard|date limite[^\d\n]{0,60}?|cl[oô]tur\p{L}*[^\d\n]{0,40}?|limite[^\d\n]{0,30}?|dernier d[eé]lai|deadline|by|until|fin des candidatures|expire\p{L}*|(?:candidatures?|cv)[^\d\n.]{0,40}pour)\s*(?:(?:le|:|au|du|the|dernier d[eé]lai)(?:\s+|(?=\d)))*(${DATE})`,
  'giu',
);
const OF_THE_WORK = /(?:contrat|cdd|mission|remplacement|stage|saison|poste)[^.;\n]{0,30}$/i;
const OF_ANSWERS = /candidat|postul|r[eé]pon|dossier|cv|inscri|d[eé]p[oô]t|offre|limite|cl[oô]tur|d[eé]lai|apply|application|envo|deadline|expire/i;
const WORK = /contrat|cdd|mission|remplacement|stage|saison|poste|job|besoin|recherche|travail|int[eé]rim|immersion|contract|season/i;
const OTHER_DAY = /publi|actualis|mis[e]? (?:en ligne|à jour)|réunion|forum|salon|job dating|information collective|entretien|créée?|ouverte? au public|existe/i;
/** A date without year further ahead than this was of the months just past. */
const AHEAD_DAYS = 270;

/** The first calendar date in a text. */
export function anyDate(text: string, today: LocalDate): LocalDate | undefined {
  const [found] = FIRST_DATE.exec(text.slice(0, 200)) ?? [];
  return found === undefined ? undefined : dateOf(found, today);
}

/** When the work starts, where the text says a day. */
export function readStart(text: string, today: LocalDate): LocalDate | undefined {
  for (const match of text.matchAll(START)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (OTHER_DAY.test(before) || (/^(?:du|pour|depuis|from)(?!\p{L})/iu.test(match[0]) && !WORK.test(before))) continue;
    const date = dateOf(match[1] ?? '', today);
    if (date !== undefined) return date;
  }
  const [, before] = BEFORE_START.exec(text.slice(0, 5_000)) ?? [];
  return before === undefined ? firstOfRange(text, today) : dateOf(before, today);
}

/** "CDD du 1er au 31 décembre": the month is said once, after the last day. */
function firstOfRange(text: string, today: LocalDate): LocalDate | undefined {
  const range = RANGE.exec(text);
  if (range === null || !WORK.test(text.slice(Math.max(0, range.index - 40), range.index))) return undefined;
  const [, first = '', last = '', month = ''] = range;
  const day = parseInt(first, 10);
  return day > Number(last) ? undefined : dateOf(`${String(day)} ${month}`, today);
}

/** The last day to answer, where the text says one: not the last day of the contract. */
export function readDeadline(text: string, today: LocalDate): LocalDate | undefined {
  for (const match of text.matchAll(DEADLINE)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const said = `${before}${match[0]}`;
    if (/^(?:jusqu|until)/i.test(match[0]) && OF_THE_WORK.test(before)) continue;
    if (!OF_ANSWERS.test(said)) continue;
    const date = dateOf(match[1] ?? '', today);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateOf(said: string, today: LocalDate): LocalDate | undefined {
  const usual = inFrench(said).replace(/1\s?er(?=\s?[/.-])/i, '1').replace(/1\s?er\b/i, '1er').replace(/^(?:lun|mar|mer|jeu|ven|sam|dim)\.?\s+/i, '');
  const read = readDate(usual, today);
  if (!read.ok) return undefined;
  if (/20\d{2}|[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2}/.test(said) || read.date <= plusDays(today, AHEAD_DAYS)) return read.date;
  const before = readDate(usual, plusDays(today, AHEAD_DAYS - 365));
  return before.ok ? before.date : read.date;
}

/** "April 1st, 2027" is "1 avril 2027"; French is left as it is. */
function inFrench(said: string): string {
  const [, month, day, year = ''] = /^([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(20\d{2}))?$/i.exec(said) ?? [];
  const inOrder = month === undefined || day === undefined ? said.replace(/(?<=\d)(?:st|nd|rd|th)\b|\bof\b|,/gi, ' ').replace(/\s+/g, ' ') : `${day} ${month} ${year}`.trim();
  return ENGLISH.reduce((text, [pattern, french]) => text.replace(pattern, french), inOrder);
}
