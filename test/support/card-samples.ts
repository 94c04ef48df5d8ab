import type { CardData, CardName } from '../../cards/view';
import { holidaysAhead } from '../../src/domain/recurrence';
import { plusDays } from '../../src/domain/wall-clock';
import type { Wishes } from '../../src/domain/wishes';
import { say } from '../../src/i18n/translator';
import { formSamples, questionSamples } from './dialog-samples';
import { publishedListSamples, publishedOfferSamples } from './published-samples';
import { farewellSamples, offerFiguresSamples, offerNewsSamples, offerReactedSamples } from './outcome-samples';
import { aCohort, aPerson, aSession, EVERY_STANDING, HEAVY_TEXT, HOSTILE, LONG_TEXT, NOW, TODAY, WAITING } from './sample-data';

/** What a card is shown with, by variant; every card has at least its usual one, so that a new card without a sample does not compile. */
export type CardSamples = { [N in CardName]: { usual: CardData<N> } & Record<string, CardData<N>> };

const session = aSession();
const about = { cohort: 'cohort1', cohortName: 'Valognes du mardi' };
const reminded = { ...about, session, today: '2026-11-30', broadcast: 'session1-1-P1D' };
const hostileSession = aSession({ place: HOSTILE.slice(0, 120), programme: HOSTILE });

const moved: CardData<'change'> = {
  ...about,
  session: { id: 'session1', revision: 2 },
  notice: { kind: 'moved', from: '2026-12-01T09:30', to: '2026-12-03T14:00', placeBefore: 'Maison des services, salle 2', place: 'Maison des services, salle 2' },
  broadcast: 'session1-2-change',
};
const movedPlace = { ...moved, notice: { ...moved.notice, to: '2026-12-01T09:30', place: 'Médiathèque, 1er étage', note: 'La salle 2 est en travaux.\nL’ascenseur marche.' } } as CardData<'change'>;
const cancelled: CardData<'change'> = { ...moved, notice: { kind: 'cancelled', start: '2026-12-01T09:30', place: 'Maison des services, salle 2', note: 'Je suis en formation ce jour-là.' } };
const announced = { cohortName: 'Valognes du mardi', from: 'Camille', text: 'Bonjour à tous,\n\nle forum de l’emploi est jeudi à 14 h.\nVenez avec votre CV !', broadcast: 'message1' };
const { broadcast: _sent, ...unsent } = announced;
const { broadcast: _told, ...untold } = moved;
const draft = { reached: ['Awa', 'Marius', 'Solène'], unreached: [], flow: 'confirm-send', step: 'decision' };

const tally = { sent: 4, underWay: 0, notDelivered: 0, uncertain: 0, read: 2, answered: 1 };
const report = { ...about, broadcast: 'message1', kind: 'announcement', tally, notDelivered: [], uncertain: [], notRead: ['Yann'] };

const data: CardData<'myData'>['data'] = { person: aPerson(), cohort: { name: 'Valognes du mardi', counsellors: ['Camille'] }, answers: [], attendance: [], offers: [], messages: [] };
const fullData: CardData<'myData'>['data'] = {
  ...data,
  person: aPerson({ reading: 'simple', wishes: { trades: ['accueil'], mostKm: 20 } }),
  answers: [
    { start: '2026-11-03T09:30', answer: 'coming', at: NOW },
    { start: '2026-11-17T09:30', answer: 'notComing', at: NOW, reason: 'transport' },
    { start: '2026-12-01T09:30', answer: 'late', at: NOW },
  ],
  attendance: [{ start: '2026-11-03T09:30', mark: 'present' }],
  offers: [
    { id: 'offer1', text: 'Préparateur de commandes à Valognes, 6 mois', sharedAt: NOW, from: 'me', to: 'others' },
    { id: 'offer2', text: 'Aide-soignante de nuit', sharedAt: NOW, from: 'somebody', to: 'me' },
  ],
  messages: [{ kind: 'reminder', createdAt: NOW, notice: { kind: 'reminder', step: 'P1D' }, state: 'sent', tries: 1, at: NOW, readAt: NOW }],
};

const talked = { cohort: 'cohort1', talk: 'talk1', wishes: { reason: 'Mon contrat finit bientôt', where: 'neutral', when: 'morning' } } as const;

const offered = { cohort: 'cohort1', cohortName: 'Valognes du mardi', from: 0 } as const;
const FITTING = {
  offer: 'offer1', title: 'Hôtesse d’accueil', employer: 'Mairie de Valognes', commune: 'Valognes',
  why: [say('why.distance', { km: 8, certain: true }), say('why.contract', { contract: 'fixed-term', months: 6 }), say('why.wish', { wish: 'accueil', same: true })],
};

const WISHED: Wishes = {
  trades: ['accueil', 'vente'], unwanted: ['usine'], contracts: ['permanent', 'public', 'fixed-term'], mostHoursPerWeek: 28, skills: ['permis B', 'cuisine'], lacks: ['english'],
  mostKm: 20, means: ['car', 'public-transport'], notBefore: 540, notAfter: 1_020, only: ['committed-employer'],
};

const everyTwoWeeks = Array.from({ length: 9 }, (_, turn) => aSession({ id: `session${turn}`, start: plusDays('2026-12-01T09:30', turn * 14) }));
const holidays = (onHoliday: 'keep' | 'skip' | 'move') => holidaysAhead({ first: '2027-04-29T09:30', everyWeeks: 1, onHoliday }, '2027-04-29', '2027-05-09');

const OFFERED = {
  text: 'Préparateur de commandes à Valognes.\nContrat de 6 mois, 35 h.\nhttps://example.org/offre_de_travail',
  fields: { title: 'Préparateur de commandes', employer: 'Logistique du Cotentin', commune: 'Valognes', contract: 'fixed-term', months: 6, hoursPerWeek: 35, pay: '12,50 € de l’heure', start: '2026-12-07', deadline: '2026-11-30', url: 'https://example.org/offre_de_travail' },
  whole: { do: 'offer', cohort: 'cohort1', offer: 'offer1' },
  choices: [
    { label: say('offer.stage', { stage: 'interested' }), press: { do: 'react', cohort: 'cohort1', offer: 'offer1', stage: 'interested' }, weight: 'primary' },
    { label: say('change.read'), press: { do: 'read', broadcast: 'offer1' } },
  ],
} satisfies Partial<CardData<'offer'>>;

export const cardSamples: CardSamples = {
  announcement: {
    usual: announced,
    preview: unsent,
    long: { ...announced, text: LONG_TEXT },
    hostile: { ...announced, from: '**Camille**', cohortName: '[Valognes](https://example.org)', text: HOSTILE },
  },
  asked: {
    usual: { ...about, firstName: 'Awa', asks: { asks: 'wish', wish: 'carpool-request' } },
    alert: { ...about, firstName: 'Awa', asks: { asks: 'alert' } },
    call: { ...about, firstName: 'Awa', asks: { asks: 'call' } },
    hostile: { ...about, firstName: '**Awa**', cohortName: HOSTILE.slice(0, 60), asks: { asks: 'call' } },
  },
  change: { usual: moved, place: movedPlace, cancelled, preview: untold },
  cohort: {
    usual: { cohort: aCohort(), link: 'http://127.0.0.1:3978/r/VAL-7K3F', next: session, today: TODAY, standings: EVERY_STANDING, uncertain: 0 },
    empty: { cohort: aCohort({ members: {}, sessions: {} }), link: 'http://127.0.0.1:3978/r/VAL-7K3F', today: TODAY, standings: [], uncertain: 0 },
    waiting: { cohort: aCohort({ waiting: WAITING }), link: 'http://127.0.0.1:3978/r/VAL-7K3F', next: session, today: TODAY, standings: EVERY_STANDING.slice(0, 2), uncertain: 1 },
    hostile: { cohort: aCohort({ name: HOSTILE.slice(0, 60) }), link: 'http://127.0.0.1:3978/r/VAL-7K3F', next: hostileSession, today: TODAY, standings: [], uncertain: 2 },
  },
  cohortCreated: { usual: { cohort: 'cohort1', name: 'Valognes du mardi', code: 'VAL-7K3F', link: 'http://127.0.0.1:3978/r/VAL-7K3F' } },
  cohortList: {
    usual: {
      cohorts: [
        { id: 'cohort1', name: 'Valognes du mardi', members: 4, seats: 6, next: '2026-12-01T09:30' },
        { id: 'cohort2', name: 'Cherbourg du jeudi', members: 0, seats: 6 },
      ],
    },
    none: { cohorts: [] },
    many: { cohorts: Array.from({ length: 8 }, (_, index) => ({ id: `cohort${index}`, name: `Groupe ${index + 1}`, members: index % 6, seats: 6 })) },
  },
  counsellorInvited: { usual: { code: 'K7QM-4XPT-9WRB' } },
  counsellorMenu: {
    usual: { firstName: 'Camille', coordinator: false, stopped: false, welcome: false, cohorts: 2 },
    'coordinator-welcomed': { firstName: 'Camille', coordinator: true, stopped: false, welcome: true, cohorts: 0 },
    'counsellor-welcomed': { firstName: 'Dominique', coordinator: false, stopped: false, welcome: true, cohorts: 1 },
    stopped: { firstName: 'Camille', coordinator: true, stopped: true, welcome: false, cohorts: 1 },
    talking: { firstName: 'Camille', coordinator: true, stopped: false, welcome: false, cohorts: 1, talks: 2 },
  },
  farewell: farewellSamples,
  form: formSamples,
  helpLines: { usual: { alert: { cohort: 'cohort1', names: ['Camille'] } }, stranger: {}, shelter: { danger: 'shelter', alert: { cohort: 'cohort1', names: ['Camille', 'Dominique'] } } },
  memberMenu: {
    usual: { firstName: 'Awa', member: true, stopped: false, greeting: true },
    asked: { firstName: 'Awa', member: true, stopped: false, greeting: false },
    stopped: { firstName: 'Awa', member: true, stopped: true, greeting: false },
    waiting: { firstName: 'Nour', member: false, stopped: false, greeting: true },
  },
  message: {
    usual: { lines: [say('hello.stranger'), say('hello.code')] },
    answered: { lines: [say('rsvp.noted', { answer: 'coming', start: '2026-12-01T09:30', place: 'Maison des services, salle 2' })] },
    'wrong-code': { lines: [say('code.wrong', { triesLeft: 3 })] },
    'on-waiting-list': { lines: [say('waiting.welcome', { firstName: 'Nour', cohort: 'Valognes du mardi', rank: 2 })] },
    help: { lines: [say('help.member'), say('help.words')] },
    stopped: { lines: [say('stop.done')] },
    retention: {
      lines: [say('retention.title', { firstName: 'Awa' }), say('retention.when', { date: '2028-11-13' }), say('retention.stay')],
      choices: [{ label: say('retention.keep'), press: { do: 'open', place: 'menu' } }],
    },
    'with-choice': { lines: [say('refusal.cohort_gone')], choices: [{ label: say('menu.see'), press: { do: 'open', place: 'menu' }, weight: 'primary' }] },
  },
  missed: {
    usual: { ...about, session, due: '2026-12-01T06:30', people: 4 },
    digest: { ...about, session, due: '2026-11-30T17:00' },
  },
  myData: {
    usual: { data: fullData, zone: 'Europe/Paris', months: 24 },
    little: { data: { ...data, person: aPerson({ counsels: [], address: { ...aPerson().address, channel: 'msteams' } }) }, zone: 'Europe/Paris', months: 24 },
    file: { data: fullData, zone: 'Europe/Paris', months: 24, file: JSON.stringify(data, undefined, 2) },
  },
  newcomer: {
    usual: { ...about, person: 'awa', firstName: 'Awa', commune: 'Valognes', axis: 'job-search', waiting: false, freeSeats: 2 },
    full: { ...about, person: 'nour', firstName: 'Nour', commune: 'Montebourg', axis: 'training', waiting: true, freeSeats: 0 },
    'seat-free': { ...about, person: 'nour', firstName: 'Nour', commune: 'Montebourg', axis: 'training', waiting: true, freeSeats: 1 },
  },
  offer: {
    usual: { ...OFFERED, from: 'Solène', personal: false },
    personal: { from: 'Solène', text: 'Aide-soignante de nuit, hôpital de Cherbourg', personal: true },
    fitting: { ...OFFERED, from: 'Solène', personal: false, why: [say('why.distance', { km: 8, certain: true }), say('why.contract', { contract: 'fixed-term', months: 6 })] },
    mine: { ...OFFERED, from: 'Awa', personal: false, mine: true, whole: true, choices: [{ label: say('offer.withdraw'), press: { do: 'withdraw-offer', cohort: 'cohort1', offer: 'offer1' } }] },
    anonymous: { text: 'Aide-soignante de nuit', personal: false, fields: { title: 'Aide-soignante', url: 'javascript:alert(1)' }, news: say('change.thanks') },
    hostile: { from: 'So[lè](https://example.org)ne', text: HOSTILE, personal: false, fields: { title: HOSTILE.slice(0, 200), employer: HOSTILE.slice(0, 200), pay: HOSTILE.slice(0, 200), url: 'https://example.org/[piege](x)?<script>' } },
    heavy: { from: 'Solène', text: HEAVY_TEXT, personal: false, whole: true },
  },
  offerReview: {
    usual: { cohort: 'cohort1', cohortName: 'Valognes du mardi', offer: 'offer1', from: 'Awa', text: OFFERED.text, fields: OFFERED.fields, warnings: ['asks-money', 'identity-papers'] },
    asked: { cohort: 'cohort1', cohortName: 'Valognes du mardi', offer: 'offer1', from: 'Awa', to: 'Marius', text: OFFERED.text, fields: OFFERED.fields, warnings: [] },
    hostile: { cohort: 'cohort1', cohortName: HOSTILE, offer: 'offer1', from: HOSTILE.slice(0, 40), to: HOSTILE.slice(0, 40), text: HOSTILE, fields: { title: HOSTILE.slice(0, 200) }, warnings: ['crypto'] },
    heavy: { cohort: 'cohort1', cohortName: 'Valognes du mardi', offer: 'offer1', from: 'Awa', text: HEAVY_TEXT, fields: {}, warnings: [] },
  },
  offerPublished: {
    usual: { text: 'Vendeuse, CDI 35 h à Valognes, boulangerie Le Fournil', fields: { title: 'Vendeuse', employer: 'boulangerie Le Fournil', commune: 'Valognes', contract: 'permanent', hoursPerWeek: 35, url: 'https://example.org/offre-1' } },
    bare: { text: 'Ils cherchent quelqu’un au marché', fields: {} },
    hostile: { text: HOSTILE, fields: { title: '**Vente** [ici](https://example.org)', url: 'javascript:alert(1)' } },
  },
  offerFigures: offerFiguresSamples,
  publishedList: publishedListSamples,
  publishedOffer: publishedOfferSamples,
  offerNews: offerNewsSamples,
  offerReacted: offerReactedSamples,
  offerList: {
    usual: { ...offered, lines: [FITTING, { ...FITTING, offer: 'offer2', title: 'Vendeuse', why: [say('why.distance', { km: 0, certain: true }), say('why.wish', { wish: 'vente', same: false })] }, { offer: 'offer3', title: 'Soudeur' }], total: 12, wishes: 'told' },
    'no-wishes': { ...offered, lines: [{ offer: 'offer3', title: 'Soudeur', employer: 'Les Ateliers du Port', commune: 'Cherbourg-en-Cotentin' }], total: 1, wishes: 'not-told' },
    search: { ...offered, lines: [FITTING], total: 1, query: 'accueil', wishes: 'told' },
    'not-found': { ...offered, lines: [], total: 0, query: 'astronaute', wishes: 'told' },
    none: { ...offered, lines: [], total: 0, wishes: 'not-told' },
    counsellor: { ...offered, from: 5, lines: [{ offer: 'offer3', title: 'Soudeur', commune: 'Brix' }], total: 6 },
    hostile: { ...offered, lines: [{ offer: 'offer3', title: HOSTILE.slice(0, 120), employer: '**Moi**', commune: '[Brix](https://example.org)' }], total: 1, wishes: 'told' },
  },
  preview: {
    usual: { ...draft, shown: { card: 'change', data: untold } },
    cancelled: { ...draft, shown: { card: 'change', data: { ...about, session: untold.session, notice: cancelled.notice } } },
    message: { ...draft, shown: { card: 'announcement', data: unsent }, heldUntil: '2026-11-24T08:00' },
    unreached: {
      ...draft,
      shown: { card: 'announcement', data: unsent },
      reached: ['Awa'],
      unreached: [{ name: 'Marius', why: 'stopped' }, { name: 'Solène', why: 'blocked' }, { name: 'Yann', why: 'gone' }],
    },
    nobody: { ...draft, shown: { card: 'announcement', data: { ...unsent, text: LONG_TEXT } }, reached: [], unreached: [{ name: 'Marius', why: 'stopped' }] },
  },
  question: questionSamples,
  reminder: {
    usual: reminded,
    answered: { ...reminded, mine: 'coming' },
    'week-before': { ...reminded, today: '2026-11-24', session: aSession({ programme: '' }) },
    hostile: { ...reminded, cohortName: '<b>Valognes</b>', session: hostileSession },
  },
  report: {
    usual: { report },
    'under-way': { report: { ...report, kind: 'moved', tally: { ...tally, sent: 0, underWay: 4, read: 0, answered: 0 } }, heldUntil: '2026-11-24T08:00' },
    troubled: {
      report: {
        ...report,
        kind: 'cancelled',
        tally: { sent: 1, underWay: 0, notDelivered: 2, uncertain: 1, read: 1, answered: 0 },
        notDelivered: [{ name: 'Marius', code: '403' }, { name: 'Yann', code: 'stopped' }],
        uncertain: ['Solène'],
      },
    },
  },
  seatFree: { usual: { ...about, waiting: WAITING }, 'nobody-waits': { ...about, waiting: [] } },
  session: {
    usual: { ...about, session, today: TODAY, seenBy: 'member' },
    answered: { ...about, session, today: '2026-11-30', seenBy: 'member', mine: 'late' },
    counsellor: { ...about, session, today: TODAY, seenBy: 'counsellor', started: false },
    started: { ...about, session, today: '2026-12-01', seenBy: 'counsellor', started: true },
  },
  sessionPlanned: {
    usual: { ...about, sessions: everyTwoWeeks, flagged: [], everyWeeks: 2 },
    once: { ...about, sessions: [session], flagged: [], everyWeeks: 0 },
    'holidays-skipped': { ...about, sessions: [aSession({ start: '2027-04-29T09:30' })], flagged: holidays('skip'), everyWeeks: 1 },
    'holidays-moved': { ...about, sessions: [aSession({ start: '2027-04-29T09:30' })], flagged: holidays('move'), everyWeeks: 1 },
    'holidays-kept': { ...about, sessions: [aSession({ start: '2027-04-29T09:30' })], flagged: holidays('keep'), everyWeeks: 1 },
  },
  silence: {
    usual: { ...about, session, coming: ['Awa'], unanswered: ['Lina', 'Yann'], unreached: ['Hugo'] },
    'all-answered': { ...about, session, coming: ['Awa', 'Marius', 'Solène'], unanswered: [], unreached: [] },
    'nobody-comes': { ...about, session, coming: [], unanswered: ['Awa', 'Marius'], unreached: [] },
  },
  talk: {
    usual: { ...talked, names: ['Awa'], messages: [{ from: 'Awa', text: 'Bonjour, je peux jeudi' }, { text: 'Très bien, à jeudi' }], open: true },
    asked: { ...talked, names: ['Camille', 'Dominique'], wishes: { where: 'phone', when: { said: 'mardi après 14 h' } }, messages: [], open: true },
    sent: { ...talked, names: ['Camille'], news: [say('talk.sent', { names: ['Camille'] })], messages: [{ text: 'Merci' }], open: true },
    troubled: { ...talked, names: ['Camille'], messages: [{ text: 'Un', trouble: 'not-delivered' }, { text: 'Deux', trouble: 'uncertain' }], open: false },
    hostile: { ...talked, names: ['**Camille**'], wishes: { reason: HOSTILE, where: 'any', when: { said: HOSTILE.slice(0, 100) } }, messages: [{ from: '[Awa](https://example.org)', text: HOSTILE }], open: true },
  },
  talkList: {
    usual: { talks: [{ cohort: 'cohort1', talk: 'talk1', firstName: 'Awa', cohortName: 'Valognes du mardi', waits: true }, { cohort: 'cohort1', talk: 'talk2', firstName: 'Yann', cohortName: 'Valognes du mardi', waits: false }] },
    none: { talks: [] },
  },
  talkMessage: {
    usual: { cohort: 'cohort1', talk: 'talk1', from: 'Camille', text: 'Bonjour Awa,\nquand puis-je vous appeler ?' },
    counsellor: { cohort: 'cohort1', talk: 'talk1', from: 'Awa', text: 'Jeudi matin', cohortName: 'Valognes du mardi' },
    hostile: { cohort: 'cohort1', talk: 'talk1', from: '_Awa_', text: HOSTILE, cohortName: '<b>Valognes</b>' },
  },
  talkRequest: {
    usual: { ...about, talk: 'talk1', firstName: 'Awa', wishes: talked.wishes },
    'no-reason': { ...about, talk: 'talk1', firstName: 'Awa', wishes: { where: 'home', when: { said: 'mardi après 14 h' } } },
    hostile: { ...about, talk: 'talk1', firstName: '~~Awa~~', wishes: { reason: HOSTILE, where: 'work', when: { said: HOSTILE.slice(0, 100) } } },
  },
  welcome: {
    usual: { ...about, firstName: 'Awa', counsellors: ['Camille', 'Dominique'], next: session, today: TODAY },
    'no-session': { ...about, firstName: 'Awa', counsellors: ['Camille'], today: TODAY },
    hostile: { ...about, cohortName: HOSTILE.slice(0, 60), firstName: '_Awa_', counsellors: [], next: hostileSession, today: TODAY },
  },
  whoComes: {
    usual: { ...about, session, started: false, standings: EVERY_STANDING },
    empty: { ...about, session, started: false, standings: [] },
    'attendance-taken': {
      ...about,
      session: aSession({ attendance: { awa: 'present', marius: 'absent', solene: 'excused' } }),
      started: true,
      standings: EVERY_STANDING.slice(0, 3),
    },
    started: { ...about, session, started: true, standings: EVERY_STANDING.slice(0, 4) },
  },
  wishes: {
    usual: { wishes: WISHED, member: true },
    saved: { wishes: { trades: ['accueil'], mostKm: 20 }, after: 'saved', member: true },
    waiting: { wishes: {}, after: 'unchanged', member: false },
    hostile: { wishes: { trades: [HOSTILE.slice(0, 60), '**vente**', '[x](https://example.org)'] }, member: true },
  },
};
