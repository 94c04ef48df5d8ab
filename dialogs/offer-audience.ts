import { beginningOf, isPublicLink } from '../cards/offer';
import { offerFacts } from '../cards/offer-facts';
import { TO_COUNSELLORS, TO_GROUP } from '../src/domain/offer';
import type { OfferField } from '../src/domain/offer-fields';
import { dateOf, toWall } from '../src/domain/wall-clock';
import { say, type Text } from '../src/i18n/translator';
import { COUNSELLORS_FIRST, ONE_PERSON, SHARE, TO_CORRECT, WHOLE_GROUP } from '../src/understanding/answer-words';
import { plain } from '../src/understanding/words';
import { fieldsOf, type Answers } from './offer-answers';
import { isOneOf } from './readers';
import { answer, problem, type Option, type Question, type Reading, type StepSpec } from './step';
import type { World } from './world';

const ONE = 'one';
const FIRST = 'first';
const CORRECT = 'correct';

/** Fields whose absence is worth a word; a reference or a length is not missed. */
const MISSED: readonly OfferField[] = ['title', 'employer', 'commune', 'contract', 'hoursPerWeek', 'pay', 'start'];

const isStudied = ({ found }: Partial<Answers>): boolean => found !== undefined;

/** What was understood, and for whom the offer is: all one has to look at before the last press. */
export const forWhom: StepSpec<Answers, string | undefined> = {
  when: isStudied,
  ask: (answers, world) => ({
    title: say('offer.understood'),
    lines: [...understood(answers, world), answers.known ? say('offer.knownOne') : say('offer.for')],
    facts: offerFacts(fieldsOf(answers)),
    choices: [...audiences(answers, world), { label: say('offer.correct'), value: CORRECT }],
  }),
  read(said, world, answers) {
    if (said === CORRECT || isOneOf(said, TO_CORRECT)) return toCorrect();
    if (said === ONE || isOneOf(said, ONE_PERSON)) return answer(ONE);
    if (said === TO_COUNSELLORS || isOneOf(said, COUNSELLORS_FIRST)) return answers.known || !isMember(answers, world) ? problem(say('flow.choose')) : answer(TO_COUNSELLORS);
    if (said === TO_GROUP || isOneOf(said, WHOLE_GROUP)) return answers.known ? problem(knownText(answers.known, world)) : answer(TO_GROUP);
    return isOneOf(said, SHARE) ? problem(say('flow.choose')) : readPerson(said, world, answers);
  },
};

/** Which member: first names, with the commune where two bear the same. */
export const whichPerson: StepSpec<Answers, string | undefined> = {
  when: ({ to, ...answers }) => isStudied(answers) && to === ONE,
  ask: (answers, world) => ({ lines: [say('offer.whom')], choices: people(answers, world) }),
  read: readPerson,
};

/** What they will get, once more, and the press that shares it. */
export const confirmOffer: StepSpec<Answers, 'yes' | 'first' | undefined> = {
  when: isStudied,
  ask: (answers, world): Question => ({
    lines: [checkText(answers, world)],
    facts: offerFacts(fieldsOf(answers)),
    quote: beginningOf(answers.text ?? ''),
    choices: [
      { label: say('offer.share'), value: 'yes', weight: 'primary' },
      ...(mayAskFirst(answers, world) ? [{ label: say('offer.counsellors'), value: FIRST }] : []),
      { label: say('offer.correct'), value: CORRECT },
    ],
  }),
  read(said, world, answers) {
    if (said === CORRECT || isOneOf(said, TO_CORRECT)) return toCorrect();
    if ((said === FIRST || isOneOf(said, COUNSELLORS_FIRST)) && mayAskFirst(answers, world)) return answer(FIRST);
    return said === 'yes' || isOneOf(said, SHARE) ? answer('yes') : problem(say('flow.choose'));
  },
};

/** The recipient as the command wants it. */
export function recipientOf({ to = TO_GROUP, person }: Partial<Answers>): string {
  return to === ONE ? (person ?? '') : to;
}

function toCorrect(): Reading<never> {
  return { read: 'reopen', steps: ['which'], set: { fixing: true } };
}

function understood({ found, known, ...answers }: Partial<Answers>, world: World): Text[] {
  const fields = fieldsOf({ ...answers, ...(found ? { found } : {}) });
  const missing = MISSED.filter((field) => fields[field] === undefined);
  const { warnings = [], cut } = found ?? {};
  const isLinkOnly = Object.keys(fields).every((field) => field === 'url' || field === 'reference') && fields.url !== undefined;
  return [
    ...(known ? [knownText(known, world)] : []),
    ...(warnings.length > 0 ? [say('offer.suspect', { warnings }), ...(isMember(answers, world) ? [say('offer.suspectFirst')] : [])] : []),
    ...(fields.url !== undefined && !isPublicLink(fields.url) ? [say('offer.linkPrivate')] : []),
    ...(isLinkOnly ? [say('offer.linkOnly')] : missing.length > 0 ? [say('offer.notFound', { fields: missing })] : []),
    ...(cut === true ? [say('offer.cut')] : []),
  ];
}

/** That the group has it, said to whoever comes second. */
export function knownText({ from, at }: NonNullable<Answers['known']>, { zone }: Pick<World, 'zone'>): Text {
  return say('offer.known', { from, on: dateOf(toWall(at, zone)) });
}

function audiences(answers: Partial<Answers>, world: World): Option[] {
  const one = { label: say('offer.one'), value: ONE };
  if (answers.known) return [one];
  const first = { label: say('offer.counsellors'), value: TO_COUNSELLORS };
  return [{ label: say('offer.group'), value: TO_GROUP }, one, ...(isMember(answers, world) ? [first] : [])];
}

/** What is for one person may be read first too, and stays for that person. */
function mayAskFirst(answers: Partial<Answers>, world: World): boolean {
  const to = recipientOf(answers);
  return to !== TO_GROUP && !isReadFirst(answers, world) && isMember(answers, world);
}

function isReadFirst(answers: Partial<Answers>, world: World): boolean {
  return recipientOf(answers) === TO_COUNSELLORS || ((answers.found?.warnings.length ?? 0) > 0 && isMember(answers, world));
}

function checkText(answers: Partial<Answers>, world: World): Text {
  const { cohort } = answers;
  const to = recipientOf(answers);
  if (isReadFirst(answers, world)) return say('offer.checkCounsellors', { names: Object.values(world.cohorts.find(({ id }) => id === cohort)?.counsellors ?? {}) });
  return say('offer.check', { to: others(answers, world).find(({ id }) => id === to)?.firstName });
}

function readPerson(said: string, world: World, answers: Partial<Answers>): Reading<string> {
  const words = plain(said);
  const meant = others(answers, world).filter(({ id, firstName, commune }) => id === said || plain(firstName) === words || plain(`${firstName} ${commune}`) === words);
  const [only] = meant;
  if (!only) return problem(say('offer.unknown'), people(answers, world));
  return meant.length === 1 ? answer(only.id) : problem(say('offer.several'), people(answers, world, words));
}

function people(answers: Partial<Answers>, world: World, called?: string): Option[] {
  const all = others(answers, world);
  const listed = called === undefined ? all : all.filter(({ firstName }) => plain(firstName) === called);
  return listed.map(({ id, firstName, commune }) => {
    const hasNamesake = all.filter((other) => plain(other.firstName) === plain(firstName)).length > 1;
    return { label: hasNamesake ? say('offer.namesake', { firstName, commune }) : say('offer.member', { firstName }), value: id };
  });
}

/** The other members, without those who are known to have it already. */
function others({ cohort, known }: Partial<Answers>, { cohorts, person }: World): { id: string; firstName: string; commune: string }[] {
  const members = cohorts.find(({ id }) => id === cohort)?.members ?? {};
  return Object.entries(members)
    .filter(([id]) => id !== person?.id && known?.has.includes(id) !== true)
    .map(([id, { firstName, commune }]) => ({ id, firstName, commune: commune.name }));
}

export function isMember({ cohort }: Partial<Answers>, { cohorts, person }: World): boolean {
  return person !== undefined && person.id in (cohorts.find(({ id }) => id === cohort)?.members ?? {});
}

