import { holidayOn } from '../../src/domain/holidays';
import { at, dateOf, plusDays, toInstant, toWall } from '../../src/domain/wall-clock';
import { momentInWords } from '../../src/i18n/dates';
import { buttonOf, inputsOf } from './cards';
import type { TestRelais } from './relais';
import type { Somebody } from './somebody';

export const PARIS = 'Europe/Paris';

/** A counsellor with a cohort of their own, and the members who joined it by chat. */
export interface CohortScene {
  counsellor: Somebody;
  name: string;
  code: string;
  members: Record<string, Somebody>;
}

/** A session as it was planned: its wall clock in Paris, in words, and as an instant (ms). */
export interface SessionScene {
  date: string;
  time: string;
  words: string;
  startsAt: number;
}

interface CohortWishes {
  seats?: number;
  /** First name → channel. */
  members?: Record<string, string>;
}

const coordinators = new WeakMap<TestRelais, Promise<Somebody>>();
let count = 0;

/** A name that nobody has in any other test; its first word is the first name. */
export function someName(firstName: string): string {
  return `${firstName} ${(count += 1)}`;
}

/** The coordinator of this Relais: the first person who wrote the set-up code. */
export function theCoordinator(relais: TestRelais): Promise<Somebody> {
  const known = coordinators.get(relais) ?? firstCoordinator(relais);
  coordinators.set(relais, known);
  return known;
}

async function firstCoordinator(relais: TestRelais): Promise<Somebody> {
  const coordinator = relais.somebody('msteams', someName('Ombeline'));
  await coordinator.says(relais.setupCode);
  return coordinator;
}

/** A code that makes one person a counsellor. */
export async function anInvitation(relais: TestRelais): Promise<string> {
  const coordinator = await theCoordinator(relais);
  return found(/\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b/, await coordinator.says('inviter un conseiller'));
}

/** A counsellor in Teams with no cohort yet, invited by the coordinator. */
export async function aCounsellor(relais: TestRelais, firstName = 'Odile'): Promise<Somebody> {
  const counsellor = relais.somebody('msteams', someName(firstName));
  await counsellor.says(await anInvitation(relais));
  return counsellor;
}

export async function aCohort(relais: TestRelais, { seats = 6, members = {} }: CohortWishes = {}): Promise<CohortScene> {
  const counsellor = await aCounsellor(relais);
  const name = someName('Cap Valognes');
  await counsellor.says('créer un groupe');
  const created = await counsellor.presses('Créer', { name, commune: 'Valognes', axis: 'job-search', seats: String(seats) });
  const scene: CohortScene = { counsellor, name, code: found(/\bVAL-[A-Z2-9]{4}\b/, created), members: {} };
  for (const [firstName, channel] of Object.entries(members)) scene.members[firstName] = await joins(relais, scene, firstName, channel);
  return scene;
}

/** Somebody new writes the code and answers every question by words, as works on all channels. */
export async function joins(relais: TestRelais, { code }: CohortScene, firstName: string, channel = 'msteams'): Promise<Somebody> {
  const member = relais.somebody(channel, someName(firstName));
  for (const words of [code, 'j’accepte', firstName, 'Valognes', 'chercher un emploi', 'phrases habituelles', 'c’est bon']) await member.says(words);
  return member;
}

export function memberOf({ members }: CohortScene, firstName: string): Somebody {
  const member = members[firstName];
  if (!member) throw new Error(`${firstName} is not in this scene`);
  return member;
}

/** Plans one session, by default some days ahead at 10:00 and never on a public holiday. */
export async function plansSession(relais: TestRelais, { counsellor }: CohortScene, wishes: { days?: number; date?: string; time?: string } = {}): Promise<SessionScene> {
  const session = sessionAt(wishes.date ?? workday(relais, wishes.days ?? 5), wishes.time ?? '10:00');
  await counsellor.says('planifier une séance');
  const { date, time } = session;
  await counsellor.presses('Planifier', { date, time, durationMinutes: '120', everyWeeks: '0', place: 'Salle Manche', programme: 'Apporter un CV' });
  return session;
}

export function sessionAt(date: string, time: string): SessionScene {
  return { date, time, words: momentInWords(at(date, time)), startsAt: toInstant(at(date, time), PARIS) };
}

/** The date so many days after today in Paris, or the next one that is no public holiday. */
export function workday(relais: TestRelais, days: number): string {
  const date = plusDays(dateOf(toWall(relais.now(), PARIS)), days);
  return holidayOn(date) ? workday(relais, days + 1) : date;
}

/** What a text holds, or an error that shows the text. */
export function found(pattern: RegExp, text: string): string {
  const [match] = pattern.exec(text) ?? [];
  if (match === undefined) throw new Error(`${String(pattern)} is not in:\n${text}`);
  return match;
}

/** What stands in the inputs of the newest form that is submitted with this button. */
export function formOf(person: Somebody, submit: string): Record<string, string> {
  return inputsOf(person.screen().findLast((card) => buttonOf(card, submit) !== undefined) ?? {});
}
