import type { OfferFields, OfferWarning } from '../../domain/offer-fields';
import type { LocalDate } from '../../domain/wall-clock';
import { plain } from '../words';
import { readCommune, type FindCommune } from './commune';
import { readContract } from './contract';
import { anyDate, readDeadline, readStart } from './dates';
import { readEmployer } from './employer';
import { readHoursPerWeek } from './hours';
import type { LabelledField } from './labels';
import { layOut, piecesOf, type OfferLine } from './layout';
import { readReference, readUrl } from './link';
import { readMonths } from './months';
import { readPay } from './pay';
import { readTitle } from './title';
import { readWarnings } from './warnings';

export interface ReadOffer {
  fields: OfferFields;
  warnings: OfferWarning[];
}

export interface OfferReader {
  today: LocalDate;
  findCommune: FindCommune;
}

/** What is read of a text; the rest of a longer one is not an offer. */
const MOST_CHARACTERS = 20_000;

/** A pasted text as a structured offer, by rules alone: what it does not say is absent, nothing is guessed. */
export function readOffer(pasted: string, { today, findCommune }: OfferReader): ReadOffer {
  const source = pasted.slice(0, MOST_CHARACTERS);
  const lines = layOut(source);
  const text = lines.map((line) => line.text).join('\n');
  const find = remembered(findCommune);
  const commune = readCommune(lines, find);
  const title = withoutPlace(readTitle(lines), commune);
  const fields: Record<keyof OfferFields, OfferFields[keyof OfferFields]> = {
    title,
    employer: readEmployer(lines, find, { commune, title }),
    commune,
    ...termsIn(lines, text),
    start: dateIn(lines, 'start', today) ?? readStart(text, today),
    deadline: dateIn(lines, 'deadline', today) ?? readDeadline(text, today),
    url: readUrl(source),
    reference: labelledReference(lines) ?? readReference(text),
  };
  return { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), warnings: readWarnings(text) };
}

type Terms = Record<'contract' | 'months' | 'hoursPerWeek' | 'pay', OfferFields[keyof OfferFields]>;

function termsIn(lines: readonly OfferLine[], text: string): Terms {
  const contract = readContract(valueOf(lines, 'contract') ?? '') ?? readContract(text);
  const months = valueOf(lines, 'months') ?? valueOf(lines, 'contract');
  const hours = valueOf(lines, 'hours') ?? valueOf(lines, 'months');
  const pay = valueOf(lines, 'pay');
  const pieces = lines.flatMap((line) => piecesOf(line.text));
  return {
    contract,
    months: contract === 'permanent' ? undefined : ((months === undefined ? undefined : readMonths(months, true)) ?? readMonths(text)),
    hoursPerWeek: (hours === undefined ? undefined : readHoursPerWeek(hours, hours !== valueOf(lines, 'months'))) ?? firstOf(pieces, (piece) => readHoursPerWeek(piece)),
    pay: (pay === undefined ? undefined : readPay(pay, true)) ?? firstOf(lines, (line) => readPay(line.text)),
  };
}

function firstOf<T, U>(all: readonly T[], read: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function remembered(find: FindCommune): FindCommune {
  const known = new Map<string, ReturnType<FindCommune>>();
  return (text) => {
    const match = known.get(text) ?? find(text);
    known.set(text, match);
    return match;
  };
}

/** "Serveur Granville" is a waiter: the place has its own field. */
function withoutPlace(title: string | undefined, commune: string | undefined): string | undefined {
  if (title === undefined || commune === undefined) return title;
  const place = plain(commune);
  const words = title.split(' ');
  const from = words.findIndex((_, index) => index > 0 && place === plain(words.slice(index).join(' ')));
  return from < 0 ? title : words.slice(0, from).join(' ');
}

function valueOf(lines: readonly OfferLine[], field: LabelledField): string | undefined {
  return lines.find((line) => line.field === field)?.value;
}

function dateIn(lines: readonly OfferLine[], field: 'start' | 'deadline', today: LocalDate): LocalDate | undefined {
  const said = valueOf(lines, field);
  return said === undefined ? undefined : anyDate(said, today);
}

function labelledReference(lines: readonly OfferLine[]): string | undefined {
  const said = valueOf(lines, 'reference');
  return said === undefined ? undefined : readReference(`ref : ${said}`);
}
