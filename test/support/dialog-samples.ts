import type { CardData, CardName } from '../../cards/view';
import { flows, type FlowName } from '../../dialogs';
import type { FlowTurn } from '../../dialogs/flow';
import type { World } from '../../dialogs/world';
import type { CommuneMatch } from '../../src/domain/commune';
import { aCohort, aPerson, aSession, HOSTILE, NOW, TODAY } from './sample-data';

const OTHER = aCohort({ id: 'cohort2', name: 'Cherbourg du jeudi', code: 'CHE-4M9P', members: {}, sessions: {} });
const SAINT_DENIS = [
  ['93066', 'Seine-Saint-Denis', '93', '93200'],
  ['97411', 'La Réunion', '974', '97400'],
  ['11339', 'Aude', '11', '11310'],
] as const;
const HOMONYMS: CommuneMatch = {
  found: 'several',
  communes: SAINT_DENIS.map(([code, departmentName, department, postal]) => ({ code, name: 'Saint-Denis', department, departmentName, postalCodes: [postal] })),
};
const VALOGNES: CommuneMatch = {
  found: 'one',
  commune: { code: '50615', name: 'Valognes', department: '50', departmentName: 'Manche', postalCodes: ['50700'] },
};

const world: World = {
  now: NOW,
  zone: 'Europe/Paris',
  retentionMonths: 24,
  today: TODAY,
  communes: { find: (text) => (text === 'Saint-Denis' ? HOMONYMS : text === 'Valognes' ? VALOGNES : { found: 'none' }) },
  person: aPerson(),
  cohorts: [aCohort()],
};

const REGISTRATION = { cohort: 'cohort1', cohortName: 'Valognes du mardi' };
const SESSION = { cohort: 'cohort1', session: 'session1', revision: 1 };
const MOVE = { ...SESSION, before: { start: '2026-12-01T09:30', place: 'Maison des services, salle 2' } };
const MEMBERS = [
  { id: 'awa', name: 'Awa' },
  { id: 'marius', name: 'Marius' },
  { id: 'solene', name: 'Solène' },
];

const TALK = { cohort: 'cohort1', talk: 'talk1', names: ['Camille'] };

const PICKER = 'Préparateur de commandes à Valognes.\nContrat de 6 mois, 35 h.\n\nhttps://example.org/offre_de_travail';
const FOUND = { fields: { title: 'Préparateur de commandes', commune: 'Valognes', contract: 'fixed-term', months: 6, hoursPerWeek: 35, url: 'https://example.org/offre_de_travail' }, warnings: [] };

interface Played {
  seed?: Record<string, unknown>;
  answers?: string[];
  in?: Partial<World>;
}

/** A question as its dialog asks it, after these answers, on a channel without cards. */
function asked(name: FlowName, { seed = {}, answers = [], in: other = {} }: Played = {}): CardData<'question'> {
  const flow = flows[name];
  const here = { ...world, ...other };
  let turn = flow.start(seed, here, { forms: false });
  for (const answer of answers) turn = flow.answer(stateOf(turn), answer, here, { forms: false });
  return viewed(turn, 'question');
}

/** A form as its dialog shows it, empty or after it was sent with these values. */
function filled(name: FlowName, { seed = {}, values }: { seed?: Record<string, unknown>; values?: Record<string, string> } = {}): CardData<'form'> {
  const flow = flows[name];
  const opened = flow.start(seed, world, { forms: true });
  return viewed(values ? flow.submit(stateOf(opened), values, world) : opened, 'form');
}

/** The form that corrects what was read of an offer. */
function offerForm(): CardData<'form'> {
  const opened = flows['share-offer'].start({ text: PICKER, found: FOUND }, world, { forms: true });
  return viewed(flows['share-offer'].answer(stateOf(opened), 'corriger', world, { forms: true }), 'form');
}

function stateOf(turn: FlowTurn) {
  if (turn.go !== 'ask') throw new Error('the dialog is over');
  return turn.state;
}

function viewed<N extends CardName>(turn: FlowTurn, card: N): CardData<N> {
  if (turn.go !== 'ask' || turn.view.card !== card) throw new Error(`the dialog does not show a ${card}`);
  return turn.view.data;
}

const REGISTERED = ['oui', 'Awa', 'Valognes', 'emploi', 'normal'];
const PLANNED = ['11/11/2027', '9 h 30', '2 h', '0', 'Maison des services, salle 2', 'passer'];

/** Questions and forms as the dialogs themselves make them, so that these samples follow every change of a dialog. */
export const questionSamples = {
  usual: asked('registration', { seed: REGISTRATION, answers: ['oui', 'Awa', 'Valognes'] }),
  'registration-consent': asked('registration', { seed: REGISTRATION }),
  'registration-name': asked('registration', { seed: REGISTRATION, answers: ['oui'] }),
  'registration-name-problem': asked('registration', { seed: REGISTRATION, answers: ['oui', '🙂🙂'] }),
  'registration-commune': asked('registration', { seed: REGISTRATION, answers: ['oui', 'Awa'] }),
  'registration-commune-homonyms': asked('registration', { seed: REGISTRATION, answers: ['oui', 'Awa', 'Saint-Denis'] }),
  'registration-reading': asked('registration', { seed: REGISTRATION, answers: ['oui', 'Awa', 'Valognes', 'emploi'] }),
  'registration-recap': asked('registration', { seed: REGISTRATION, answers: REGISTERED }),
  'registration-correct': asked('registration', { seed: REGISTRATION, answers: [...REGISTERED, 'Corriger'] }),
  absence: asked('absence', { seed: SESSION }),
  'offer-text': asked('share-offer'),
  'offer-insult': asked('share-offer', { answers: ['bande de cons'] }),
  'offer-offhand': asked('share-offer', { seed: { pasted: PICKER } }),
  'offer-several': asked('share-offer', { seed: { parts: [PICKER, 'Aide-soignante, CDI, Valognes'] } }),
  'offer-next': asked('share-offer', { seed: { rest: [PICKER] } }),
  'offer-doubt': asked('share-offer', { seed: { doubt: 'Voir Marius au marché' } }),
  'offer-doubt-hostile': asked('share-offer', { seed: { doubt: HOSTILE } }),
  'offer-for-whom': asked('share-offer', { seed: { text: PICKER, found: FOUND }, in: { cohorts: [crowd()] } }),
  'offer-for-whom-warned': asked('share-offer', { seed: { text: PICKER, found: { fields: {}, warnings: ['asks-money', 'bank-details'], cut: true } } }),
  'offer-for-whom-known': asked('share-offer', { seed: { text: PICKER, found: FOUND, known: { from: 'Marius', at: NOW, has: ['marius', 'solene'] } } }),
  'offer-for-whom-hostile': asked('share-offer', { seed: { text: HOSTILE, found: { fields: { title: HOSTILE.slice(0, 200), employer: HOSTILE.slice(0, 200), pay: HOSTILE.slice(0, 200) }, warnings: [] } } }),
  'offer-which-person': asked('share-offer', { seed: { text: PICKER, found: FOUND }, answers: ['une personne'], in: { cohorts: [crowd()] } }),
  'offer-correct': asked('share-offer', { seed: { text: PICKER, found: FOUND }, answers: ['corriger'] }),
  'offer-correct-contract': asked('share-offer', { seed: { text: PICKER, found: FOUND }, answers: ['corriger', 'contrat'] }),
  'offer-correct-commune': asked('share-offer', { seed: { text: PICKER, found: FOUND }, answers: ['corriger', 'lieu', 'Saint-Denis'] }),
  'offer-confirm': asked('share-offer', { seed: { text: PICKER, found: FOUND }, answers: ['groupe'] }),
  'offer-confirm-first': asked('share-offer', { seed: { text: PICKER, found: FOUND }, answers: ['ma conseillère'] }),
  'offer-confirm-hostile': asked('share-offer', { seed: { text: HOSTILE, found: { fields: { title: HOSTILE.slice(0, 200) }, warnings: [] } }, answers: ['groupe'] }),
  'plan-which-cohort': asked('plan-session', { in: { cohorts: [aCohort(), OTHER] } }),
  'plan-date-problem': asked('plan-session', { answers: ['31 février'] }),
  'plan-every': asked('plan-session', { answers: PLANNED.slice(0, 3) }),
  'plan-holiday': asked('plan-session', { answers: PLANNED }),
  'move-date': asked('move-session', { seed: MOVE }),
  'cancel-note': asked('cancel-session', { seed: { ...SESSION, start: '2026-12-01T09:30' } }),
  attendance: asked('attendance', { seed: { ...SESSION, start: '2026-12-01T09:30', members: MEMBERS } }),
  'write-to-cohort': asked('write-to-cohort'),
  'counsellor-name': asked('counsellor-name'),
  erase: asked('erase'),
  'leave-why': asked('leave-group'),
  'leave-word': asked('leave-group', { answers: ['autre'] }),
  'leave-word-health': asked('leave-group', { answers: ['autre', 'j’ai un cancer'] }),
  'leave-sure': asked('leave-group', { answers: ['j’ai trouvé du travail', 'Merci à tous !'] }),
  'leave-sure-silent': asked('leave-group', { answers: ['autre', 'passer'] }),
  'wishes-trades': asked('wishes'),
  'wishes-health': asked('wishes', { answers: ['j’ai mal au dos'] }),
  'wishes-contracts': asked('wishes', { answers: ['vente', 'voiture', 'c’est tout', '20'] }),
  'wishes-contracts-more': asked('wishes', { answers: ['vente', 'passer', 'passer', 'CDI et intérim'] }),
  'wishes-day': asked('wishes', { seed: { topic: 'day' }, in: { person: aPerson({ wishes: { notBefore: 540 } }) } }),
  'wishes-only': asked('wishes', { seed: { topic: 'only' } }),
  'wishes-forget': asked('wishes', { seed: { topic: 'forget' } }),
  'talk-reason': asked('ask-counsellor'),
  'talk-where': asked('ask-counsellor', { answers: ['passer'] }),
  'talk-where-health': asked('ask-counsellor', { answers: ['j’ai un cancer'] }),
  'talk-when': asked('ask-counsellor', { answers: ['passer', 'chez moi'] }),
  'talk-recap': asked('ask-counsellor', { answers: ['Mon contrat finit bientôt', 'phone', 'mardi après 14 h'] }),
  'talk-recap-hostile': asked('ask-counsellor', { answers: [HOSTILE, 'phone', 'soon'] }),
  'talk-write': asked('write-to-counsellor', { seed: TALK, in: { cohorts: [talking()] } }),
  'talk-write-health': asked('write-to-counsellor', { seed: TALK, answers: ['j’ai un cancer'] }),
  'talk-answer': asked('write-to-member', { seed: { ...TALK, names: ['Awa'] } }),
} satisfies Record<string, CardData<'question'>>;

export const formSamples = {
  usual: filled('plan-session'),
  'share-offer': offerForm(),
  'create-cohort': filled('create-cohort'),
  'create-cohort-problems': filled('create-cohort', { values: { name: '', commune: 'Saint-Denis', axis: 'job-search', seats: '0' } }),
  'plan-session-problems': filled('plan-session', { values: { date: '2026-02-31', time: '', durationMinutes: '5', everyWeeks: '2', place: HOSTILE.slice(0, 120), programme: '' } }),
  'move-session': filled('move-session', { seed: MOVE }),
  'write-to-cohort': filled('write-to-cohort'),
  'write-to-counsellor': filled('write-to-counsellor', { seed: TALK }),
  'write-to-member': filled('write-to-member', { seed: { ...TALK, names: ['Awa'] } }),
  attendance: filled('attendance', { seed: { ...SESSION, start: '2026-12-01T09:30', members: MEMBERS } }),
} satisfies Record<string, CardData<'form'>>;

/** A group in which Camille has just written to Awa. */
function talking() {
  const message = { id: 'm1', from: 'camille', at: NOW, text: 'Quand puis-je vous appeler ?' };
  return aCohort({ talks: [{ id: 'talk1', member: 'awa', openedAt: NOW, when: 'soon', where: 'phone', counsellors: ['camille'], lastAt: NOW, messages: [message] }] });
}

/** The largest group: its offer dialog has the most choices of all questions. */
function crowd() {
  const names = ['Inès', 'Hugo', 'Lina', 'Yann', 'Nour', 'Paolo', 'Rose', 'Théo', 'Zoé', 'Karim', 'Maëlle'];
  const member = { commune: { code: '50615', name: 'Valognes' }, axis: 'job-search' as const, joinedAt: NOW };
  const members = names.map((firstName, index) => [`member${index}`, { ...member, firstName }] as const);
  return aCohort({ seats: 12, members: { awa: { ...member, firstName: 'Awa' }, ...Object.fromEntries(members) }, sessions: { session1: aSession() } });
}
