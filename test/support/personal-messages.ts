/** First names of an invented group. */
export const SECRET_NAMES: readonly string[] = ['Awa', 'Marius', 'Solène', 'Jean-Pierre', 'Zoé', 'Abdoulaye', 'Anne Lise', 'Noël'];

export interface PersonalMessage {
  text: string;
  secrets: string[];
  isHealth: boolean;
}

type Chance = () => number;

const PHRASES = ['vous pouvez me joindre au {} pour jeudi', 'mon numéro c {}', '{} voilà', 'je serai pas là jeudi, appelez {}', 'Bonjour, {} merci bcp', 'demandez à {} si elle vient', 'jsuis avec {} on arrive', 'le truc de {}: je sais plus', '{}{}'];
const HEALTH = ['je suis hospitalisé, {}', 'j’ai ma RQTH, {}', 'ma dépression revient {}', 'je suis diabétique {}', 'mon cancer, {}', 'je prends des antidépresseurs {}'];

/** Messages as people write them, with telephone numbers, mail addresses, NIR, IBAN and names in many spellings, and some about health. */
export function personalMessages(count: number, chance: Chance): PersonalMessage[] {
  return Array.from({ length: count }, (_, at) => {
    const isHealth = at % 10 === 0;
    const one = datum(at, chance);
    const phrase = pick(isHealth ? HEALTH : PHRASES, chance);
    const secrets = [one];
    const text = phrase.replace('{}', one).replace('{}', () => {
      const other = datum(at + 1, chance);
      secrets.push(other);
      return ` ${other}`;
    });
    return { text, secrets, isHealth };
  });
}

function datum(at: number, chance: Chance): string {
  return [phone, mail, nir, iban, name][at % 5]?.(chance) ?? '';
}

function phone(chance: Chance): string {
  const rest = digits(8, chance);
  const pairs = rest.match(/\d\d/g) ?? [];
  const start = pick(['06', '07', '02', '+33 6', '+33(0)7', '0033 6', 'O6'], chance);
  return `${start}${pick([' ', '.', '-', '', ' . ', '/'], chance)}${pairs.join(pick([' ', '.', '-', '', '  ', '/'], chance))}`;
}

function mail(chance: Chance): string {
  const who = `${pick(['prenom.nom', 'jojo', 'm_dupre', 'contact-50', 'l’awa'], chance)}${digits(2, chance)}`;
  return pick([`${who}@exemple.fr`, `${who} @ exemple.fr`, `${who.toUpperCase()}@EXEMPLE.FR`, `${who}(at)exemple.fr`, `${who} arobase exemple point fr`, `${who}@mail.exemple.co.uk`], chance);
}

function nir(chance: Chance): string {
  const sex = pick(['1', '2'], chance);
  const department = pick(['50', '14', '2A', '2B', '99'], chance);
  const parts = [sex, digits(2, chance), `0${pick(['1', '5', '9'], chance)}`, department, digits(3, chance), digits(3, chance), digits(2, chance)];
  return parts.join(pick([' ', '', '.'], chance));
}

function iban(chance: Chance): string {
  const whole = `FR76${digits(22, chance)}${digits(1, chance)}`;
  return pick([whole, whole.replace(/(.{4})(?=.)/g, '$1 '), whole.toLowerCase(), whole.replace(/(.{4})(?=.)/g, '$1-')], chance);
}

function name(chance: Chance): string {
  const whole = pick(SECRET_NAMES, chance);
  return pick([whole, whole.toUpperCase(), whole.toLowerCase(), whole.normalize('NFD'), whole.normalize('NFD').replace(/\p{M}/gu, ''), whole.replace(/[- ]/g, ' ')], chance);
}

function digits(count: number, chance: Chance): string {
  return Array.from({ length: count }, () => Math.floor(chance() * 10)).join('');
}

function pick<T>(from: readonly T[], chance: Chance): T {
  const chosen = from[Math.floor(chance() * from.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}
