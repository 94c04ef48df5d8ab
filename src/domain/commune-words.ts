/** One way to read what a person typed: a name in plain words, and where it must lie. */
export interface CommuneReading {
  name: string;
  department?: string;
  postalCode?: string;
}

const SHORTHANDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes', ss: 'sous', s: 'sur' };
const LEAD = /^(?:bonjour |salut )?(?:(?:moi )?(?:j habite|j hab|je vis|je suis|je reside|je viens|je loge|on habite|nous habitons|habite|c est|commune de|ville de) )?/;
const PREPOSITION = /^(?:a|de|d|en|sur|vers|chez|pres de|pres d|a cote de|a cote d|(?:dans )?la (?:commune|ville) de|dans) /;
const CEDEX = / cedex(?: \d{1,2})?$/;
const CONTRACTED = /^(?:pres |a cote )?(au|aux|du|des) /;
const BEFORE_PLACE = /(?: (?:dans|en|de|du|d|le|la|l|les|departement|dept))+$/;
const POSTAL_CODE = /(?:^| )(\d{5})(?= |$)/;
const ARRONDISSEMENT = /^(paris|lyon|marseille) (\d{1,2}) ?(?:er|e|eme|ieme)?(?: arr[a-z]*)?$/;
const ARRONDISSEMENTS: Readonly<Record<string, { last: number; department: string }>> = {
  paris: { last: 20, department: '75' },
  lyon: { last: 9, department: '69' },
  marseille: { last: 16, department: '13' },
};

/** Lower case, without accents or signs, shorthands written out: "St-Vaast s/ Seulles" is "saint vaast sur seulles". */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u0153', 'oe')
    .replaceAll('\u00e6', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\bs\/s\b/g, 'ss')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word, position) => (word.startsWith('s') && (position > 0 || word !== 's') ? (SHORTHANDS[word] ?? word) : word))
    .join(' ');
}

/** The same name however its words are joined. */
export function squeezed(words: string): string {
  return words.replaceAll(' ', '');
}

export function withoutArticle(words: string): string {
  return words.replace(/^(?:le|la|les|l) (?=.{3})/, '');
}

/** All readings of a text, most literal first; `departments` gives the code for a code or a plain name. */
export function readingsOf(text: string, departments: ReadonlyMap<string, string>): CommuneReading[] {
  const words = plainWords(text);
  if (words === '') return [];
  const names = [...new Set([words, withoutLead(words)])];
  const readings = names.flatMap((name) => [{ name }, ...arrondissement(name), ...withPostalCode(name), ...withDepartment(name, departments)]);
  return readings.filter(({ name, postalCode }: CommuneReading) => name !== '' || postalCode !== undefined);
}

function withoutLead(words: string): string {
  const place = words.replace(LEAD, '').replace(PREPOSITION, '').replace(CEDEX, '');
  return place.replace(CONTRACTED, (_, contracted: string) => (contracted === 'au' || contracted === 'du' ? 'le ' : 'les '));
}

function arrondissement(words: string): CommuneReading[] {
  const [, name = '', number] = ARRONDISSEMENT.exec(words) ?? [];
  const city = ARRONDISSEMENTS[name];
  const exists = city && Number(number) >= 1 && Number(number) <= city.last;
  return exists ? [{ name, department: city.department }] : [];
}

function withPostalCode(words: string): CommuneReading[] {
  const postalCode = POSTAL_CODE.exec(words)?.[1];
  if (postalCode === undefined) return [];
  const rest = words.replace(POSTAL_CODE, '').trim();
  const name = withoutLead(rest).replace(BEFORE_PLACE, '');
  const department = /^9[78]/.test(postalCode) ? postalCode.slice(0, 3) : postalCode.slice(0, 2);
  const inCity = arrondissement(name).map((city) => ({ name: city.name, postalCode }));
  return [{ name, postalCode }, ...inCity, ...(name === '' ? [] : [{ name, department }])];
}

/** The last one to six words, longest first, when they are a department ("Saint-Denis, La Reunion", "Valognes 50"). */
function withDepartment(words: string, departments: ReadonlyMap<string, string>): CommuneReading[] {
  const all = words.split(' ');
  const readings: CommuneReading[] = [];
  if (departments.has(words)) return [];
  for (let length = Math.min(6, all.length - 1); length > 0; length -= 1) {
    const last = all.slice(-length).join(' ');
    const department = departments.get(last) ?? departments.get(last.padStart(2, '0')) ?? departments.get(`la ${last}`);
    if (department === undefined) continue;
    const name = all.slice(0, -length).join(' ');
    for (const kept of new Set([name, name.replace(BEFORE_PLACE, '')])) readings.push({ name: kept, department });
  }
  return readings;
}
