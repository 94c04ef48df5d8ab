import { offerFacts } from '../cards/offer-facts';
import { Contract, OFFER_FIELDS, type OfferField } from '../src/domain/offer-fields';
import { say } from '../src/i18n/translator';
import { readDate } from '../src/understanding/dates';
import { readContract } from '../src/understanding/offer/contract';
import { readHoursPerWeek } from '../src/understanding/offer/hours';
import { readUrl } from '../src/understanding/offer/link';
import { readMonths } from '../src/understanding/offer/months';
import { NOTHING_ELSE } from '../src/understanding/answer-words';
import { plain } from '../src/understanding/words';
import { asTyped, fieldsOf, type Answers } from './offer-answers';
import { isOneOf, readCommuneOnForm, readLine } from './readers';
import { answer, problem, type Option, type Question, type Reading, type StepField, type StepSpec } from './step';
import type { World } from './world';

/** All fields at once, on a form. */
const FORM = 'form';
const DONE = 'done';
/** No contract is said: a choice on a card has a value. */
const NONE = '-';
const EMPTY = ['', 'rien', 'aucun', 'aucune', 'pas dit', 'effacer', 'enlever', 'supprimer', 'nothing', 'none', 'لا شيء', NONE];
const LONGEST: Partial<Record<OfferField, number>> = { url: 2_000, reference: 60, months: 20, hoursPerWeek: 20 };
const MOST_MONTHS = 120;
const MOST_HOURS = 60;

/** Which field to correct, one at a time; on a card all of them are corrected at once. */
export const whichField: StepSpec<Answers, string | undefined> = {
  when: ({ fixing }) => fixing === true,
  ask: () => ({
    lines: [say('offer.toCorrect')],
    choices: [...OFFER_FIELDS.map((field) => ({ label: say('offer.pickField', { field }), value: field })), { label: say('offer.nothingElse'), value: DONE }],
  }),
  read(said) {
    if (said === DONE || isOneOf(said, NOTHING_ELSE)) return { read: 'reopen', steps: ['fixing'] };
    const field = OFFER_FIELDS.find((name) => name === said || FIELD_WORDS[name].includes(plain(said)));
    return field ? { read: 'reopen', steps: [field], set: { which: field }, back: true } : problem(say('flow.choose'));
  },
  fields: () => [],
  readFields: () => answer(FORM),
};

/** Corrects one field; its words are read as those of a pasted offer are. */
export function fixOf(field: OfferField): StepSpec<Answers, string | undefined> {
  return {
    when: ({ which }) => which === field,
    ask: (answers) => ({ lines: [say('offer.value', { field })], ...(field === 'contract' ? { choices: contracts() } : {}), ...asItStands(field, answers) }),
    read: (said, world) => (isOneOf(said, EMPTY) ? answer('') : readField(field, said.trim(), world)),
    field: (answers) => ({ label: say('offer.label', { field }), ...inputOf(field), value: asTyped(field, answers) || (field === 'contract' ? NONE : ''), optional: true }),
  };
}

/** What the offer says there now, in words. */
function asItStands(field: OfferField, answers: Partial<Answers>): Pick<Question, 'facts'> {
  const value = fieldsOf(answers)[field];
  return value === undefined ? {} : { facts: offerFacts({ [field]: value }) };
}

function inputOf(field: OfferField): Omit<StepField, 'label'> {
  switch (field) {
    case 'contract':
      return { kind: 'choice', options: [{ label: say('offer.none'), value: NONE }, ...contracts()] };
    case 'start':
    case 'deadline':
      return { kind: 'date' };
    default:
      return { kind: 'text', maxLength: LONGEST[field] ?? 200 };
  }
}

function contracts(): Option[] {
  return Contract.options.map((contract) => ({ label: say('offer.pickContract', { contract }), value: contract }));
}

function readField(field: OfferField, said: string, world: World): Reading<string> {
  const bad = problem(say('offer.valueBad', { field }));
  const known = (value: string | number | undefined): Reading<string> => (value === undefined ? bad : answer(String(value)));
  switch (field) {
    case 'commune': {
      const commune = readCommuneOnForm(said, world);
      return commune.read === 'answer' ? answer(commune.value.name) : commune;
    }
    case 'contract':
      return known(Contract.safeParse(said).data ?? readContract(said));
    case 'months':
      return known(numberIn(said, MOST_MONTHS) ?? readMonths(said, true));
    case 'hoursPerWeek':
      return known(numberIn(said, MOST_HOURS) ?? readHoursPerWeek(said, true));
    case 'start':
    case 'deadline': {
      const date = readDate(said, world.today);
      return known(date.ok && (field === 'start' || date.date >= world.today) ? date.date : undefined);
    }
    case 'url':
      return known(readUrl(said));
    default:
      return readLine(said, LONGEST[field] ?? 200, say('offer.valueBad', { field }));
  }
}

function numberIn(said: string, most: number): number | undefined {
  const number = Number(said.replace(',', '.'));
  return number > 0 && number <= most ? number : undefined;
}

/** How a field is named in an answer, besides its label. */
const FIELD_WORDS: Record<OfferField, readonly string[]> = {
  title: ['poste', 'metier', 'titre', 'travail', 'intitule'],
  employer: ['employeur', 'entreprise', 'societe', 'patron', 'chez'],
  commune: ['lieu', 'commune', 'ville', 'adresse'],
  contract: ['contrat', 'type de contrat'],
  months: ['duree', 'mois'],
  hoursPerWeek: ['horaire', 'horaires', 'heures', 'temps'],
  pay: ['salaire', 'paie', 'paye', 'remuneration'],
  start: ['debut', 'date de debut', 'demarrage'],
  deadline: ['date limite', 'limite', 'dernier jour', 'fin'],
  url: ['lien', 'adresse web', 'site'],
  reference: ['reference', 'ref', 'numero'],
};
