import type { Commune } from '../src/domain/commune';
import { isFirstName, type HomeCommune } from '../src/domain/person';
import { say, type Text } from '../src/i18n/translator';
import { AROUND_NAME, NO_NAMES } from '../src/understanding/answer-words';
import { phraseIntent } from '../src/understanding/phrases';
import { plain } from '../src/understanding/words';
import { answer, problem, type Option, type Reading } from './step';
import type { World } from './world';

const LONGEST_NAME = 40;

/** A first name: letters, with hyphens, apostrophes or spaces; at most 40 signs. */
export function readFirstName(said: string): Reading<string> {
  const name = said.trim().replace(AROUND_NAME, '').replace(/[.!]+$/, '').trim();
  if (name.length > LONGEST_NAME) return problem(say('registration.firstNameLong'));
  if (!isFirstName(name) || phraseIntent(said) || isOneOf(said, NO_NAMES)) return problem(say('registration.firstNameBad'));
  return answer(name.charAt(0).toUpperCase() + name.slice(1));
}

/** A commune of France; homonyms and misspellings come back as choices, never as a guess. */
export function readCommune(said: string, world: World): Reading<HomeCommune> {
  const match = world.communes.find(said.replace(/^INSEE /, ''));
  switch (match.found) {
    case 'one':
      return answer(home(match.commune));
    case 'several':
      return problem(say('commune.several'), match.communes.map(communeOption));
    case 'near':
      return problem(say('commune.near'), match.communes.map(communeOption));
    case 'none':
      return problem(say('commune.none'));
  }
}

/** The same on a form, where the names stand in the problem itself. */
export function readCommuneOnForm(said: string, world: World): Reading<HomeCommune> {
  const match = world.communes.find(said);
  if (match.found === 'several' || match.found === 'near') {
    const names = match.communes.map(({ name, department }) => `${name} (${department})`);
    const options = match.communes.map(communeOption);
    return problem(match.found === 'several' ? say('cohort.communeSeveral', { names }) : say('cohort.communeNear', { names }), options);
  }
  return readCommune(said, world);
}

function communeOption(commune: Commune): Option {
  const { name, departmentName, department, postalCodes } = commune;
  return { label: say('commune.choice', { name, departmentName, department }), value: `${name} ${postalCodes[0] ?? `(${department})`}`.slice(0, 200) };
}

function home({ code, name }: Commune): HomeCommune {
  return { code, name };
}

/** Whether these are the same words, whatever their case, accents and punctuation. */
export function isOneOf(said: string, phrases: readonly string[]): boolean {
  const words = plain(said);
  return phrases.some((phrase) => plain(phrase) === words);
}

/** One of the values proposed, pressed or typed in its own words. */
export function readOneOf<V extends string>(said: string, values: Record<V, readonly string[]>, otherwise: Text = say('flow.choose')): Reading<V> {
  // Safe: Object.keys of a record typed by V.
  const found = (Object.keys(values) as V[]).find((value) => value === said || isOneOf(said, values[value]));
  return found === undefined ? problem(otherwise) : answer(found);
}

/** A name or a place: one line, whatever was pasted, so that it never looks like a line of somebody else. */
export function readLine(said: string, longest: number, bad: Text): Reading<string> {
  return readText(said.replace(/\s+/g, ' '), longest, bad);
}

/** A text of at most `longest` signs that may not be empty. */
export function readText(said: string, longest: number, bad: Text): Reading<string> {
  const text = said.trim();
  return text.length === 0 || text.length > longest ? problem(bad) : answer(text);
}
