import type { Cohort } from '../../src/domain/cohort';
import type { GroupSession } from '../../src/domain/group-session';
import type { Person } from '../../src/domain/person';
import type { Standing } from '../../src/domain/standing';

/** An invented group of an invented service, for samples of cards. Nobody in it exists. */
export const TODAY = '2026-11-23';
export const NOW = Date.UTC(2026, 10, 23, 9);

/** Words that try to act: markdown, a link, a mention, an entity, a function of cards, HTML, and right-to-left letters. */
export const HOSTILE =
  'Cliquez [ici](https://example.org/piege) **vite** _ou_ `jamais` <at>Camille</at> <script>alert(1)</script> &lt;b&gt; {{DATE(2026-01-01T00:00:00Z)}} ![x](https://example.org/x.png) مرحبا # 1 | ~~fin~~ \\*';

/** The longest message a counsellor can write. */
export const LONG_TEXT = 'Apportez votre CV, une pièce d’identité et de quoi écrire. '.repeat(33).trim();

/** The longest offer, in letters of three bytes: the heaviest text that a card can carry. */
export const HEAVY_TEXT = '求'.repeat(4_000);

export function aSession(over: Partial<GroupSession> = {}): GroupSession {
  return {
    id: 'session1',
    start: '2026-12-01T09:30',
    durationMinutes: 120,
    place: 'Maison des services, salle 2',
    programme: 'Offres du jour, puis préparer un entretien. Apportez votre CV.',
    status: 'planned',
    revision: 1,
    rsvps: {},
    ...over,
  };
}

const VALOGNES = { code: '50615', name: 'Valognes' };
const MONTEBOURG = { code: '50387', name: 'Montebourg' };

export function aCohort(over: Partial<Cohort> = {}): Cohort {
  return {
    v: 1,
    id: 'cohort1',
    name: 'Valognes du mardi',
    code: 'VAL-7K3F',
    commune: VALOGNES,
    axis: 'job-search',
    seats: 6,
    counsellors: { camille: 'Camille' },
    members: {
      awa: { firstName: 'Awa', commune: VALOGNES, axis: 'job-search', joinedAt: NOW },
      marius: { firstName: 'Marius', commune: MONTEBOURG, axis: 'reorientation', joinedAt: NOW },
      solene: { firstName: 'Solène', commune: VALOGNES, axis: 'training', joinedAt: NOW },
      yann: { firstName: 'Yann', commune: MONTEBOURG, axis: 'job-search', joinedAt: NOW },
    },
    waiting: [],
    sessions: { session1: aSession() },
    series: {},
    offers: [],
    createdAt: NOW,
    ...over,
  };
}

export const WAITING: Cohort['waiting'] = [
  { person: 'nour', firstName: 'Nour', commune: VALOGNES, axis: 'training', since: NOW },
  { person: 'paolo', firstName: 'Paolo', commune: MONTEBOURG, axis: 'job-search', since: NOW },
];

export function aPerson(over: Partial<Person> = {}): Person {
  return {
    v: 1,
    id: 'awa',
    firstName: 'Awa',
    commune: VALOGNES,
    axis: 'job-search',
    reading: 'normal',
    address: { channel: 'webchat', serviceUrl: 'http://127.0.0.1:3978', conversation: 'c1', user: 'u1', bot: 'relais', speaker: 's1' },
    consent: { notice: '1', at: NOW, channel: 'webchat' },
    memberOf: 'cohort1',
    createdAt: NOW,
    lastContactAt: NOW,
    ...over,
  };
}

/** One member in each place where a member can stand. */
export const EVERY_STANDING: Standing[] = [
  { person: 'awa', name: 'Awa', rsvp: { answer: 'coming', at: NOW } },
  { person: 'marius', name: 'Marius', rsvp: { answer: 'late', at: NOW } },
  { person: 'solene', name: 'Solène', rsvp: { answer: 'notComing', at: NOW, reason: 'transport' } },
  { person: 'yann', name: 'Yann', rsvp: { answer: 'notComing', at: NOW, reason: 'private', reasonText: 'mon fils passe un examen' } },
  { person: 'lina', name: 'Lina', silence: 'unanswered' },
  { person: 'hugo', name: 'Hugo', silence: 'unreached' },
  { person: 'ines', name: 'Inès', silence: 'not-asked' },
];
