import { z } from 'zod';
import { OfferFields, type Contract } from '../../domain/offer-fields';
import { LocalDate } from '../../domain/wall-clock';
import { takeApart, unescaped } from './page-parts';

/** What a page says of one offer for machines (schema.org `JobPosting`). */
export interface Posting {
  fields: OfferFields;
  /** Its description as text. */
  text: string;
}

/** The official name of the commune that a place and its postal code mean, if it is certain. */
export type OfficialName = (place: string, postalCode: string) => string | undefined;

const text = z.union([z.string(), z.number().transform(String)]).optional().catch(undefined);
const thing = <T extends z.ZodRawShape>(shape: T) => z.object(shape).optional().catch(undefined);
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional().catch(undefined);
const Address = z.union([z.string(), z.object({ addressLocality: text, postalCode: text })]).optional().catch(undefined);
const Amounts = z.union([z.number(), z.string(), z.object({ value: text, minValue: text, maxValue: text, unitText: text })]).optional().catch(undefined);

const JobPosting = z.object({
  title: text,
  description: text,
  hiringOrganization: z.preprocess(first, named),
  jobLocation: z.preprocess(only, thing({ address: z.preprocess(only, Address) })),
  employmentType: z.preprocess(first, text),
  baseSalary: z.union([z.string(), z.number(), z.object({ currency: text, value: z.preprocess(first, Amounts), minValue: text, maxValue: text })]).optional().catch(undefined),
  validThrough: text,
  jobStartDate: text,
  workHours: text,
  identifier: z.preprocess(first, z.union([z.string(), z.number().transform(String), z.object({ value: z.union([z.string(), z.number()]) }).transform(({ value }) => String(value))]).optional().catch(undefined)),
});
type JobPosting = z.infer<typeof JobPosting>;

const MOST_NODES = 2_000;
const MOST_CHARACTERS = 20_000;
/** Only what means one thing in France: "TEMPORARY" and "CONTRACTOR" are said of fixed terms and of agencies alike. */
const CONTRACTS: Readonly<Record<string, Contract>> = { INTERN: 'internship', CDI: 'permanent', CDD: 'fixed-term' };
const UNITS: Readonly<Record<string, string>> = { HOUR: ' / h', DAY: ' / jour', WEEK: ' / semaine', MONTH: ' / mois', YEAR: ' / an' };

/** The one offer of these JSON-LD blocks; undefined when there is none, or several, of which nobody knows which is meant. */
export function postingIn(linkedData: readonly string[], url: string, officialName: OfficialName): Posting | undefined {
  const postings = linkedData.flatMap((block) => postingsOf(readJson(block)));
  const [found] = postings;
  const parsed = postings.length === 1 ? JobPosting.safeParse(found) : undefined;
  if (!parsed?.success) return undefined;
  const description = takeApart(unescaped(parsed.data.description ?? '')).text.slice(0, MOST_CHARACTERS);
  return { fields: fieldsOf(parsed.data, url, officialName), text: description };
}

/** Blocks are often escaped for HTML once more, or broken over lines within a text. */
function readJson(block: string): unknown {
  const bare = block.trim().replace(/^<!\[CDATA\[|\]\]>$|^<!--|-->$/g, '');
  for (const written of [bare, bare.replace(/\p{Cc}+/gu, ' '), unescaped(bare)]) {
    try {
      return JSON.parse(written);
    } catch {
      continue;
    }
  }
  return undefined;
}

function postingsOf(root: unknown): unknown[] {
  const found: unknown[] = [];
  const waiting: unknown[] = [root];
  for (let looked = 0; waiting.length > 0 && looked < MOST_NODES; looked += 1) {
    const node = waiting.shift();
    if (Array.isArray(node)) waiting.push(...(node as unknown[]).slice(0, MOST_NODES));
    else if (isJobPosting(node)) found.push(node);
    else if (typeof node === 'object' && node !== null) waiting.push(...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].map((part) => (node as Record<string, unknown>)[part])); // Safe: an object that is no list.
  }
  return found;
}

function isJobPosting(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || !('@type' in node)) return false;
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type));
}

function fieldsOf(posting: JobPosting, url: string, officialName: OfficialName): OfferFields {
  const { title, hiringOrganization, jobLocation, employmentType = '', validThrough, jobStartDate, workHours = '', identifier } = posting;
  const address = jobLocation?.address;
  const [place, postalCode] = typeof address === 'string' ? [address, ''] : [address?.addressLocality, address?.postalCode ?? ''];
  const said: Record<keyof OfferFields, unknown> = {
    title: words(title?.replace(/\s*\(?\b[hf]\s?\/\s?[hf]\b\)?\s*$/i, '')),
    employer: words(hiringOrganization),
    commune: place === undefined ? undefined : officialName(place, postalCode),
    contract: CONTRACTS[employmentType.toUpperCase()],
    months: undefined,
    hoursPerWeek: weekly(workHours),
    pay: words(payOf(posting.baseSalary)),
    start: day(jobStartDate),
    deadline: day(validThrough),
    url,
    reference: words(identifier)?.slice(0, 60),
  };
  // A field that is not as it should be is left out, and the others stay.
  return OfferFields.parse(Object.fromEntries(Object.entries(said).filter(([name, value]) => value !== undefined && OfferFields.shape[name as keyof OfferFields].safeParse(value).success))); // Safe: the names are those of the literal above.
}

function words(written: string | undefined): string | undefined {
  const clean = written === undefined ? '' : unescaped(written).replace(/<[^<>]{0,100}>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200);
  return clean === '' ? undefined : clean;
}

function day(written: string | undefined): LocalDate | undefined {
  return LocalDate.safeParse(written?.slice(0, 10)).data;
}

function weekly(written: string): number | undefined {
  const [, hours = '', minutes = '0'] = /^\s*(\d{1,2})\s?h(?:eures?|ours?)?\s?(\d{2})?(?!\d|\s?(?:-|\d|par mois))/i.exec(written) ?? [];
  return hours === '' ? undefined : Number(hours) + Number(minutes) / 60;
}

function payOf(salary: JobPosting['baseSalary']): string | undefined {
  if (typeof salary !== 'object') return typeof salary === 'string' ? salary : undefined;
  const { currency = 'EUR', value, minValue, maxValue } = salary;
  const amounts = typeof value === 'object' ? value : { value: value === undefined ? undefined : String(value), minValue, maxValue, unitText: undefined };
  const range = [amounts.minValue ?? amounts.value, amounts.maxValue].filter((amount) => amount !== undefined && Number(amount) > 0);
  const unit = UNITS[amounts.unitText?.toUpperCase() ?? ''] ?? '';
  return range.length === 0 ? undefined : `${[...new Set(range)].join(' - ')} ${currency === 'EUR' ? '€' : currency}${unit}`;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

/** Of several places none is the place. */
function only(value: unknown): unknown {
  return Array.isArray(value) ? (value.length === 1 ? (value as unknown[])[0] : undefined) : value;
}
