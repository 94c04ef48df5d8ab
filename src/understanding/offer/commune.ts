import type { CommuneMatch } from '../../domain/commune';
import { plain } from '../words';
import { startsWithJob } from './jobs';
import { piecesOf, type OfferLine } from './layout';
import { CAPITALISED, EVERYDAY, HOUSE, NEVER, SAINTLY } from './place-words';

export type FindCommune = (text: string) => CommuneMatch;

/** `stated`: something says that it is a place, so that a beginning or a former name is enough; `bare`: nothing does. */
type Strength = 'stated' | 'bare';
interface Reader {
  find: FindCommune;
  lines: readonly string[];
}

const NUMBER = String.raw`\d{2}\s?\d{3}|2[ABab]|\d{2,3}`;
const POSTAL_THEN_NAME = new RegExp(String.raw`(?<![\d.,/])(\d{2}\s?\d{3})(?!\s?(?:€|eur|k€|et\s|à\s\d|-\s?\d)|[\d.,]\d)\s*[-–,:]?\s*(${CAPITALISED}|\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,4})`, 'giu');
const DEPARTMENT_THEN_NAME = new RegExp(String.raw`(?:^|[\s(])(\d{2,3}|2[AB])\s?[-–]\s?(${CAPITALISED})`, 'gu');
const NAME_THEN_NUMBER = new RegExp(String.raw`(${CAPITALISED}|\p{Ll}[\p{L}'’-]{2,30}(?: [\p{L}'’-]{2,20}){0,2})\s?(?:[([,–-]\s?(${NUMBER})\s?(?=[)\],.;]|$)|(\d{5})(?![\d€]| ?€|\s?eur))`, 'gu');
const STATED = new RegExp(String.raw`(?:(?<!\p{L})(?:à|a|A|À|sur|vers|proche de|près de|pres de|PRES DE|basée? (?:à|sur)|située? (?:à|sur)|site de|ville de|mairie de|commune de|départ de|depart de|in|near)\s+|site d['’]|(?<!\S)@\s?)(${CAPITALISED})`, 'gu');
const CONTRACTED = new RegExp(String.raw`(?<!\p{L})([Aa][Uu][Xx]?)\s(${CAPITALISED})`, 'gu');
const IN_BRACKETS = /\((\p{Lu}[^()\d]{2,40})(?:\s\d{1,2}(?:e|er|ème|eme)?)?\)/gu;
const WEAK = new RegExp(String.raw`(?:(?<!\p{L})(?:de\s|d['’]|secteur\s|pour\s|Secteur\s|SECTEUR\s))(${CAPITALISED})`, 'gu');
const AFTER_HOUSE = new RegExp(String.raw`(?<!\p{L})${HOUSE}\s?((?:saint|sainte|st|ste|la|le|les)?[ -]?\p{L}[\p{L}'’-]{3,}(?:[- ]\p{L}[\p{L}'’-]+){0,3})`, 'giu');
const SMALL_LETTERS = /(?:^|\s)(?:à|a|sur|vers|secteur|près de|pres de|proche de|coté de|cote de|ville de|départ de|depart de)\s+((?:saint|sainte|st|ste|la|le|les|l['’])?[ -]?\p{Ll}[\p{L}'’-]{3,}(?:[- ]\p{L}[\p{L}'’-]+){0,3})/gu;
const BARE = new RegExp(CAPITALISED, 'gu');
const ELSEWHERE = /(?:agences?|cabinet de recrutement|si[eè]ge|habite\w*|r[eé]side(?:z|nt)?|r[eé]sid(?:ant|er)|originaires?|depuis|domicili\w+|inscrit\w*|au d[eé]part d[eu]s? (?:nos|vos)|rendez-vous|entretiens?)(?!\p{L})[^.;:\n]{0,30}$/iu;
const AREA = /^(?:\p{Lu}[\p{L}' -]+)?,\s|\s?(?:et (?:ses )?(?:alentours|environs)|centre|cedex(?: \d{1,2})?|france|\d{1,2}(?:e|er|ème|eme)(?: arr\p{L}*)?)$/giu;
const WANTING = /(?<!\p{L})(?:recrut|recherch|cherch|embauch)\p{L}*/giu;
const SHORT_TOWNS: ReadonlySet<string> = new Set(['pau', 'dax', 'gap', 'gex']);
const HEAD_LINES = 8;

/** The official name of the commune where the work is; undefined when none is named for certain. */
export function readCommune(lines: readonly OfferLine[], find: FindCommune): string | undefined {
  const labelled = lines.filter(({ field }) => field === 'commune').map(({ value = '' }) => value);
  const inLabels = firstNamed(labelled, (value) => inLabel(value, find));
  if (inLabels !== undefined) return inLabels;
  const reader: Reader = { find, lines: lines.map(({ text }) => text.slice(0, 2_000)) };
  return (
    withNumbers(reader) ??
    wholePiece(reader) ??
    after(reader, STATED, 'stated', NEVER) ??
    contracted(reader) ??
    after(reader, IN_BRACKETS, 'stated', EVERYDAY) ??
    after(reader, AFTER_HOUSE, 'bare', EVERYDAY) ??
    after(reader, SMALL_LETTERS, 'stated', EVERYDAY) ??
    besideNames(reader) ??
    after(reader, WEAK, 'bare', EVERYDAY)
  );
}

function firstNamed(texts: readonly string[], find: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const name = find(text);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** After a label, the whole value first, then its parts. */
function inLabel(value: string, find: FindCommune): string | undefined {
  const reader: Reader = { find, lines: [value.slice(0, 200)] };
  const parts = [value, ...value.split(/\s[-–|]\s|[,;(/)]/)].map((part) => part.replace(AREA, '').trim()).filter((part) => part.length > 1 && part.length < 60 && !/^\d{1,3}$/.test(part));
  return withNumbers(reader) ?? firstNamed(parts, (part) => certain(part, find, 'stated')) ?? after({ find, lines: [`à ${value.slice(0, 200)}`] }, STATED, 'stated', NEVER);
}

function withNumbers({ find, lines }: Reader): string | undefined {
  return firstNamed(lines, (text) => {
    for (const { 1: code = '', 2: name = '', index } of text.matchAll(POSTAL_THEN_NAME)) {
      if (isElsewhere(text, index)) continue;
      const postal = code.replace(/\s/, '');
      const found = shorter(name, (part) => certain(`${part} ${postal}`, find, 'stated') ?? certain(`${part} ${postal.slice(0, 2)}`, find, 'stated'));
      if (found !== undefined) return found;
    }
    for (const { 1: number = '', 2: name = '', index } of text.matchAll(DEPARTMENT_THEN_NAME)) {
      const found = isElsewhere(text, index) ? undefined : shorter(name, (part) => certain(`${part} ${number}`, find, 'stated'));
      if (found !== undefined) return found;
    }
    for (const { 1: name = '', 2: number, 3: postal, index } of text.matchAll(NAME_THEN_NUMBER)) {
      const found = isElsewhere(text, index) ? undefined : later(name, (part) => certain(`${part} ${(number ?? postal ?? '').replace(/\s/, '')}`, find, 'stated'));
      if (found !== undefined) return found;
    }
    return alone(text, find);
  });
}

/** A postal code by itself, where the line says nothing else or announces it. */
function alone(text: string, find: FindCommune): string | undefined {
  const code = /^(?:cp|code postal)?\s?:?\s?(\d{5})$/i.exec(text)?.[1] ?? /\((\d{5})\)/.exec(text)?.[1];
  const match = code === undefined ? undefined : find(code);
  return match?.found === 'one' ? match.commune.name : undefined;
}

/** A piece of a heading that is a place and nothing else: "Saint-Brieuc", "Bordeaux, Nouvelle-Aquitaine, France". */
function wholePiece({ find, lines }: Reader): string | undefined {
  return firstNamed(lines.slice(0, HEAD_LINES).flatMap(piecesOf), (piece) => {
    const [place = ''] = piece.split(/,\s/);
    const name = place.replace(/^(?:lieu|ville) /i, '').replace(AREA, '').trim();
    const isName = new RegExp(`^${CAPITALISED}$`, 'u').test(name) && name.length > 2 && name.length < 45;
    return isName && !EVERYDAY.has(plain(name)) && !NEVER.has(plain(name)) && !startsWithJob(name) ? certain(name, find, 'bare') : undefined;
  });
}

function after({ find, lines }: Reader, pattern: RegExp, strength: Strength, not: ReadonlySet<string>): string | undefined {
  return firstNamed(lines, (text) => {
    for (const { 1: name = '', index } of text.matchAll(pattern)) {
      if (isElsewhere(text, index)) continue;
      const found = shorter(name, (part) => (isWord(part, not) ? undefined : certain(part, find, strength)));
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

function isWord(part: string, words: ReadonlySet<string>): boolean {
  const said = plain(part);
  return said.length < 2 || words.has(said) || NEVER.has(said) || (words === EVERYDAY && said.length < 4 && !SHORT_TOWNS.has(said));
}

/** "Au Havre", "aux Sables d'Olonne": the article is part of the name. */
function contracted({ find, lines }: Reader): string | undefined {
  return firstNamed(lines, (text) => {
    for (const { 1: article = '', 2: name = '', index } of text.matchAll(CONTRACTED)) {
      const full = article.toLowerCase() === 'aux' ? 'Les' : 'Le';
      const found = isElsewhere(text, index) ? undefined : shorter(name, (part) => withArticle(`${full} ${part}`, find));
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

function withArticle(name: string, find: FindCommune): string | undefined {
  const found = certain(name, find, 'bare');
  return found !== undefined && /^Les? /.test(found) ? found : undefined;
}

/** "Lidl Mulhouse", "Laforêt Saint-Malo recrute": the end of a name in a heading. */
function besideNames({ find, lines }: Reader): string | undefined {
  return firstNamed(lines.slice(0, 3), (text) => {
    for (const { 0: name, index } of text.replace(WANTING, (verb) => verb.toLowerCase()).matchAll(BARE)) {
      const from = (part: string): number => index + name.length - part.length;
      const found = later(name, (part) => (isWord(part, EVERYDAY) || isElsewhere(text, from(part)) || isSaint(part, text.slice(0, from(part))) || startsWithJob(part) ? undefined : certain(part, find, 'bare')));
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

function isSaint(part: string, before: string): boolean {
  return /^(?:saint|notre|ste?[ -])/iu.test(part) && SAINTLY.test(before);
}

function isElsewhere(text: string, at: number): boolean {
  return ELSEWHERE.test(text.slice(Math.max(0, at - 50), at + 1));
}

/** The longest beginning of these words that is a commune. */
function shorter(name: string, find: (part: string) => string | undefined): string | undefined {
  const words = name.trim().split(/\s+/);
  return firstNamed(words.map((_, left) => words.slice(0, words.length - left).join(' ')), find);
}

/** The longest end of these words that is a commune. */
function later(name: string, find: (part: string) => string | undefined): string | undefined {
  const words = name.trim().split(/\s+/);
  return firstNamed(words.map((_, from) => words.slice(from).join(' ')), find);
}

const SHORTEST_BEGINNING = 5;
const SHORTEST_FORMER = 7;

/** One commune, or several that bear exactly the same name: which one is for the person to say, its name is certain. */
export function certain(text: string, find: FindCommune, strength: Strength): string | undefined {
  const match = find(text);
  if (match.found !== 'one' && match.found !== 'several') return undefined;
  const written = text.replace(/ \d[\dabAB]*$/, '');
  const said = bareName(written);
  const communes = match.found === 'one' ? [match.commune] : match.communes;
  const [exact] = communes.filter(({ name }) => bareName(name) === said && !isOtherName(written, name));
  if (exact !== undefined || match.found === 'several') return exact?.name;
  const { name } = match.commune;
  const isBeginning = bareName(name).startsWith(said);
  if (strength === 'stated') return said.length >= (isBeginning ? SHORTEST_BEGINNING : 4) || /\d$/.test(text) ? name : undefined;
  return said.length >= (isBeginning ? SHORTEST_BEGINNING + 3 : SHORTEST_FORMER) ? name : undefined;
}

/** "Vire" is not "Viré": people leave out accents, but hardly the one that makes a last letter heard. */
function isOtherName(written: string, name: string): boolean {
  return name.endsWith('é') && written.endsWith('e');
}

function bareName(name: string): string {
  return plain(name).replace(/\bst(e?)\b/g, 'saint$1').replace(/\bs\b/g, 'sur').replaceAll(' ', '').replace(/(?<=paris|lyon|marseille)\d{1,2}(?:e|er|eme)?$/, '');
}
