import { createOfferShelf } from '../../src/adapters/redis/offer-shelf';
import type { Published } from '../../src/application/offer-ports';
import { aFeedOffer } from '../support/published-samples';
import { dispatch, useCases } from '../../src/application/dispatch';
import type { Change } from '../../src/application/change';
import type { Command, Draft } from '../../src/application/commands';
import type { Commands, Context, Done } from '../../src/application/context';
import { TO_GROUP } from '../../src/domain/offer';
import { policyOf } from '../../src/bot/policy';
import { rulesOnly } from '../../src/bot/rules-only';
import { refusalText } from '../../src/bot/present-refusal';
import type { Cohort } from '../../src/domain/cohort';
import { newConversation } from '../../src/domain/conversation';
import type { Person } from '../../src/domain/person';
import type { Result } from '../../src/domain/result';
import { translatorFor } from '../../src/i18n/translator';
import { anOrganisation, ids } from '../contract/organisation';
import { aCohort, aCounsellor, aMember, anRsvp, aPerson, aSession, aTalk, aWorld, JOBS_AND_PLACES, NOW, PARIS } from '../support/builders';

/** Two groups of one organisation, and everybody who may stand towards them. */
const SIDES = ['a', 'b'] as const;
type Side = (typeof SIDES)[number];

const PEOPLE = {
  member: aPerson({ id: 'member', memberOf: 'cohort-a' }),
  stopped: aPerson({ id: 'stopped', memberOf: 'cohort-a', stoppedAt: NOW }),
  waiting: aPerson({ id: 'waiting-a', waitsFor: 'cohort-a', commune: { code: '50615', name: 'Valognes' }, axis: 'job-search' }),
  'waiting elsewhere': aPerson({ id: 'waiting-b', waitsFor: 'cohort-b', commune: { code: '50615', name: 'Valognes' }, axis: 'job-search' }),
  'member elsewhere': aPerson({ id: 'elsewhere', memberOf: 'cohort-b' }),
  'neighbour elsewhere': aPerson({ id: 'neighbour', memberOf: 'cohort-b' }),
  counsellor: aCounsellor({ id: 'counsellor', counsels: ['cohort-a'] }),
  'counsellor elsewhere': aCounsellor({ id: 'counsellor-b', counsels: ['cohort-b'] }),
  coordinator: aCounsellor({ id: 'coordinator', counsels: [], coordinator: true }),
} satisfies Record<string, Person>;
type Known = keyof typeof PEOPLE;
type Role = Known | 'stranger' | 'erased';
const ROLES: Role[] = [...(Object.keys(PEOPLE) as Known[]), 'stranger', 'erased'];

const KNOWN = Object.keys(PEOPLE) as Known[];
const COUNSELLORS: Role[] = ['counsellor', 'counsellor elsewhere', 'coordinator'];
const MEMBERS = { a: ['member', 'stopped'], b: ['member elsewhere', 'neighbour elsewhere'] } satisfies Record<Side, Role[]>;
const COUNSEL = { a: ['counsellor', 'coordinator'], b: ['counsellor elsewhere', 'coordinator'] } satisfies Record<Side, Role[]>;
/** One member of the group and its counsellors by name: not a coordinator of elsewhere. */
const TALKING = { a: ['member', 'counsellor'], b: ['member elsewhere', 'counsellor elsewhere'] } satisfies Record<Side, Role[]>;
const both = (roles: Role[]): Record<Side, Role[]> => ({ a: roles, b: roles });

/** Who may: every command of Relais has its line here, or this file does not compile. Whoever is not named is refused. */
const MAY: { [N in Command['command']]: Record<Side, Role[]> } = {
  'present-code': both(['stranger', 'erased']),
  register: both(['stranger', 'erased']),
  'name-counsellor': both(COUNSELLORS),
  'next-session': both(KNOWN),
  'my-counsellor': both(ROLES),
  'answer-session': MEMBERS,
  'explain-absence': MEMBERS,
  'mark-read': MEMBERS,
  'my-cohorts': both(COUNSELLORS),
  'cohort-card': COUNSEL,
  'session-card': COUNSEL,
  'who-comes': COUNSEL,
  'create-cohort': both(COUNSELLORS),
  'plan-session': COUNSEL,
  preview: COUNSEL,
  send: COUNSEL,
  'edit-draft': COUNSEL,
  report: COUNSEL,
  resend: COUNSEL,
  'invite-counsellor': both(['coordinator']),
  'take-attendance': COUNSEL,
  admit: COUNSEL,
  'study-offer': { a: [...MEMBERS.a, ...COUNSEL.a], b: [...MEMBERS.b, ...COUNSEL.b] },
  'share-offer': { a: [...MEMBERS.a, ...COUNSEL.a], b: [...MEMBERS.b, ...COUNSEL.b] },
  'offer-card': { a: [...MEMBERS.a, ...COUNSEL.a], b: [...MEMBERS.b, ...COUNSEL.b] },
  'offers-review': both(COUNSELLORS),
  'review-offer': COUNSEL,
  'withdraw-offer': COUNSEL,
  react: MEMBERS,
  'offer-figures': COUNSEL,
  'leave-group': both(['member', 'stopped', 'member elsewhere', 'neighbour elsewhere']),
  'tell-counsellors': { a: [...MEMBERS.a, 'waiting'], b: [...MEMBERS.b, 'waiting elsewhere'] },
  'ask-counsellor': both(['member', 'stopped', 'waiting', 'waiting elsewhere', 'member elsewhere', 'neighbour elsewhere']),
  'my-talks': both(COUNSELLORS),
  'talk-card': TALKING,
  'write-in-talk': TALKING,
  'close-talk': TALKING,
  'list-offers': { a: [...MEMBERS.a, ...COUNSEL.a], b: [...MEMBERS.b, ...COUNSEL.b] },
  'offers-of-day': { a: [...MEMBERS.a, ...COUNSEL.a], b: [...MEMBERS.b, ...COUNSEL.b] },
  'offers-for-me': both(['member', 'stopped', 'member elsewhere', 'neighbour elsewhere']),
  'published-offer': { a: [...MEMBERS.a, ...COUNSEL.a], b: [...MEMBERS.b, ...COUNSEL.b] },
  'share-feed-offer': { a: [...MEMBERS.a, ...COUNSEL.a], b: [...MEMBERS.b, ...COUNSEL.b] },
  'set-wishes': both(['member', 'stopped', 'waiting', 'waiting elsewhere', 'member elsewhere', 'neighbour elsewhere']),
  'forget-wishes': both(['member', 'stopped', 'waiting', 'waiting elsewhere', 'member elsewhere', 'neighbour elsewhere']),
  stop: both(KNOWN),
  start: both(KNOWN),
  'set-reading': both(KNOWN),
  'set-language': both(ROLES),
  'my-data': both(KNOWN),
  'download-data': both(KNOWN),
  'erase-me': both(ROLES),
};

const home = { code: '50615', name: 'Valognes' };
const drafts = (side: Side): Draft[] => [
  { sends: 'message', cohort: `cohort-${side}`, text: 'Bonjour' },
  { sends: 'cancellation', cohort: `cohort-${side}`, session: `next-${side}`, revision: 1 },
  { sends: 'move', move: { cohort: `cohort-${side}`, session: `next-${side}`, revision: 1, start: '2026-12-03T14:00', place: 'Salle 2' } },
];

/** Each command as somebody would give it about this group; each would succeed for whoever may. */
const SAMPLES: { [N in Command['command']]: (side: Side, role: Role) => Commands[N][] } = {
  'present-code': (side) => [{ command: 'present-code', code: `COD-777${side}` }],
  register: (side) => [{ command: 'register', cohort: `cohort-${side}`, firstName: 'Nour', commune: home, axis: 'training', reading: 'normal' }],
  'name-counsellor': () => [{ command: 'name-counsellor', firstName: 'Nadia' }],
  'next-session': () => [{ command: 'next-session' }],
  'my-counsellor': () => [{ command: 'my-counsellor' }],
  'answer-session': (side) => [{ command: 'answer-session', cohort: `cohort-${side}`, session: `next-${side}`, revision: 1, answer: 'coming' }],
  'explain-absence': (side) => [{ command: 'explain-absence', cohort: `cohort-${side}`, session: `next-${side}`, reason: 'transport' }],
  'mark-read': (side) => [{ command: 'mark-read', broadcast: `sent-${side}` }],
  'my-cohorts': () => [{ command: 'my-cohorts' }],
  'cohort-card': (side) => [{ command: 'cohort-card', cohort: `cohort-${side}` }],
  'session-card': (side) => [{ command: 'session-card', cohort: `cohort-${side}`, session: `next-${side}` }],
  'who-comes': (side) => [{ command: 'who-comes', cohort: `cohort-${side}` }, { command: 'who-comes', cohort: `cohort-${side}`, session: `past-${side}` }],
  'create-cohort': () => [{ command: 'create-cohort', name: 'Nouveau', commune: home, axis: 'training', seats: 6 }],
  'plan-session': (side) => [
    { command: 'plan-session', cohort: `cohort-${side}`, date: '2027-01-05', time: '10:00', durationMinutes: 60, everyWeeks: 0, place: 'Ici', programme: '', onHoliday: 'keep' },
  ],
  preview: (side) => drafts(side).map((draft) => ({ command: 'preview', draft })),
  send: (side) => drafts(side).map((draft) => ({ command: 'send', draft })),
  'edit-draft': (side) => drafts(side).map((draft) => ({ command: 'edit-draft', draft })),
  report: (side) => [{ command: 'report', cohort: `cohort-${side}`, broadcast: `sent-${side}` }],
  resend: (side) => [{ command: 'resend', cohort: `cohort-${side}`, broadcast: `sent-${side}` }],
  'invite-counsellor': () => [{ command: 'invite-counsellor' }],
  'take-attendance': (side) => [{ command: 'take-attendance', cohort: `cohort-${side}`, session: `past-${side}`, marks: {} }],
  admit: (side) => [{ command: 'admit', cohort: `cohort-${side}`, person: `waiting-${side}` }],
  'study-offer': (side) => [{ command: 'study-offer', cohort: `cohort-${side}`, text: 'Vendeuse, CDI à Valognes' }],
  'share-offer': (side, role) => [{ command: 'share-offer', cohort: `cohort-${side}`, text: 'Vendeuse', fields: {}, warnings: [], to: otherMember(side, role) }],
  'offer-card': (side) => [{ command: 'offer-card', cohort: `cohort-${side}`, offer: `offer-${side}` }],
  'offers-review': () => [{ command: 'offers-review' }],
  'review-offer': (side) => (['share', 'discard'] as const).map((verdict) => ({ command: 'review-offer', cohort: `cohort-${side}`, offer: `waits-${side}`, verdict })),
  'withdraw-offer': (side) => [{ command: 'withdraw-offer', cohort: `cohort-${side}`, offer: `offer-${side}` }, { command: 'withdraw-offer', cohort: `cohort-${side}`, offer: `offer-${side}`, sure: true }],
  react: (side) => (['interested', 'hired'] as const).map((stage) => ({ command: 'react', cohort: `cohort-${side}`, offer: `offer-${side}`, stage })),
  'offer-figures': (side) => [{ command: 'offer-figures', cohort: `cohort-${side}` }],
  'leave-group': () => [{ command: 'leave-group', exit: 'hired', word: 'Merci' }],
  'tell-counsellors': (side) => ([{ asks: 'alert' }, { asks: 'call' }, { asks: 'wish', wish: 'topic' }] as const).map((asks) => ({ command: 'tell-counsellors', cohort: `cohort-${side}`, asks })),
  'ask-counsellor': () => [{ command: 'ask-counsellor', when: 'soon', where: 'phone' }],
  'my-talks': () => [{ command: 'my-talks' }],
  'talk-card': (side) => [{ command: 'talk-card', cohort: `cohort-${side}`, talk: `talk-${side}` }],
  'write-in-talk': (side) => [{ command: 'write-in-talk', cohort: `cohort-${side}`, talk: `talk-${side}`, text: 'Bonjour' }],
  'close-talk': (side) => [{ command: 'close-talk', cohort: `cohort-${side}`, talk: `talk-${side}` }],
  'list-offers': (side) => [{ command: 'list-offers', cohort: `cohort-${side}` }, { command: 'list-offers', cohort: `cohort-${side}`, query: 'soudeuse', from: 5 }],
  'offers-of-day': (side) => [{ command: 'offers-of-day', cohort: `cohort-${side}` }],
  'offers-for-me': () => [{ command: 'offers-for-me' }],
  'published-offer': (side) => [{ command: 'published-offer', cohort: `cohort-${side}`, reference: '198ABCD' }],
  'share-feed-offer': (side) => [{ command: 'share-feed-offer', cohort: `cohort-${side}`, reference: '198ABCD' }],
  'set-wishes': () => [{ command: 'set-wishes', said: { trades: { trades: ['vente'] }, distance: { mostKm: 10 } } }],
  'forget-wishes': () => [{ command: 'forget-wishes' }],
  stop: () => [{ command: 'stop' }],
  start: () => [{ command: 'start' }],
  'set-language': () => [{ command: 'set-language', language: 'en' }],
  'set-reading': () => [{ command: 'set-reading', reading: 'simple' }],
  'my-data': () => [{ command: 'my-data' }],
  'download-data': () => [{ command: 'download-data' }],
  'erase-me': () => [{ command: 'erase-me' }],
};

const organisation = anOrganisation();
const { store } = organisation;
const NAMES = Object.keys(useCases) as Command['command'][];
const fr = translatorFor();

beforeAll(async () => {
  for (const role of KNOWN) await store.commit(aRecord(role, PEOPLE[role]), NOW);
  for (const side of SIDES) await store.commit(aGroup(side), NOW);
  await store.commit(aRecord('erased', aPerson({ id: 'gone', memberOf: 'cohort-a' })), NOW);
  await store.commit({ erase: [{ person: 'gone', speaker: 'speaks-erased' }] }, NOW);
});
afterAll(() => organisation.close());

describe('S-6 every command, given by everybody, about their own group and another one', () => {
  it('has a line in the table for each command that can be carried out', () => {
    expect(Object.keys(MAY).sort()).toEqual([...NAMES].sort());
    expect(Object.keys(SAMPLES).sort()).toEqual([...NAMES].sort());
  });

  describe.each(NAMES)('%s', (name) => {
    it.each(ROLES)('by %s', async (role) => {
      for (const side of SIDES) {
        for (const command of SAMPLES[name](side, role)) {
          const result = await dispatch(command, await contextOf(role));
          expect({ side, may: result.ok }).toEqual({ side, may: MAY[name][side].includes(role) });
          if (result.ok) expect(strayEffects(command, result, side, role)).toEqual([]);
          else expect(fr.say(refusalText(result.refusal))).toMatch(/^\p{Lu}.{10,}/u);
        }
      }
    });
  });
});

describe('S-6 a group that is one’s own does not open a message of another one', () => {
  it.each(['report', 'resend'] as const)('%s', async (command) => {
    for (const role of ['counsellor', 'coordinator'] as const) {
      const result = await dispatch({ command, cohort: 'cohort-a', broadcast: 'sent-b' }, await contextOf(role));
      expect({ role, ok: result.ok }).toEqual({ role, ok: false });
    }
  });

  it('nor does one’s own session with another group’s id take a reason, nor an absent person a place', async () => {
    const member = await contextOf('member');
    const asked: Command[] = [
      { command: 'explain-absence', cohort: 'cohort-b', session: 'next-a', reason: 'work' },
      { command: 'answer-session', cohort: 'cohort-b', session: 'next-a', revision: 1, answer: 'late' },
      { command: 'answer-session', cohort: 'cohort-a', session: 'next-b', revision: 1, answer: 'late' },
      { command: 'share-offer', cohort: 'cohort-a', text: 'x', fields: {}, warnings: [], to: 'elsewhere' },
      { command: 'share-offer', cohort: 'cohort-b', text: 'x', fields: {}, warnings: [], to: 'elsewhere' },
      { command: 'offer-card', cohort: 'cohort-a', offer: 'offer-b' },
      { command: 'offer-card', cohort: 'cohort-a', offer: 'waits-a' },
      { command: 'withdraw-offer', cohort: 'cohort-a', offer: 'offer-a', sure: true },
    ];
    for (const command of asked) expect((await dispatch(command, member)).ok).toBe(false);
    const counsellor = await contextOf('counsellor');
    for (const person of ['waiting-b', 'member', 'elsewhere', 'nobody']) {
      expect((await dispatch({ command: 'admit', cohort: 'cohort-a', person }, counsellor)).ok).toBe(false);
    }
  });

  it('nor does a list of attendance mark somebody who is not of the group', async () => {
    const done = await dispatch({ command: 'take-attendance', cohort: 'cohort-a', session: 'past-a', marks: { elsewhere: 'absent', member: 'present' } }, await contextOf('counsellor'));
    const [changed] = (done.ok && done.value.change?.cohorts) || [];
    expect(changed?.value.sessions['past-a']?.attendance).toEqual({ member: 'present' });
  });

  it('and an offer for the whole group goes to the others of that group only', async () => {
    const done = await dispatch({ command: 'share-offer', cohort: 'cohort-a', text: 'x', fields: {}, warnings: [], to: TO_GROUP }, await contextOf('member'));
    expect(done.ok && done.value.change?.outgoing?.map(({ rows }) => Object.keys(rows))).toEqual([['stopped']]);
  });
});

/** A feed that knows every number, and a shelf that holds nothing yet. */
const PUBLISHED: Published = {
  feed: { search: () => Promise.resolve({ found: true, offers: [], total: 0 }), lookUp: () => Promise.resolve({ offer: 'open', value: aFeedOffer() }) },
  shelf: createOfferShelf(organisation),
};

async function contextOf(role: Role): Promise<Context> {
  const speaker = `speaks-${role}`;
  const scene = await store.scene(speaker, 'activity', NOW);
  const address = { channel: 'sms', serviceUrl: 'http://127.0.0.1', conversation: 'c', user: 'u', bot: 'b', speaker };
  const policy = policyOf({ timeZone: PARIS, reminders: 'none', quietHours: 'none', organisationName: 'Relais', retentionMonths: 24 });
  return { scene, now: NOW, address, store, ids, policy, known: JOBS_AND_PLACES, offers: rulesOnly(aWorld().communes, { now: () => NOW }, PARIS), published: PUBLISHED };
}

/** Records that the command would write though they are neither the speaker’s nor of the group it was about. */
function strayEffects(command: Command, result: Extract<Result<Done>, { ok: true }>, side: Side, role: Role): string[] {
  const { cohorts = [], people = [], outgoing = [], erase = [], resend }: Change = result.value.change ?? {};
  const own = role in PEOPLE ? PEOPLE[role as Known].id : undefined;
  const personal = ['ask-counsellor', 'stop', 'start', 'set-reading', 'set-wishes', 'forget-wishes', 'erase-me', 'name-counsellor', 'create-cohort', 'leave-group'].includes(command.command);
  const created = command.command === 'create-cohort' || command.command === 'register';
  const meant = new Set([own, ...(command.command === 'admit' ? [command.person] : [])]);
  return [
    ...cohorts.filter(({ value, revision }) => !(personal || value.id === `cohort-${side}`) && !(created && revision === 0)).map(({ value }) => value.id),
    ...people.filter(({ value, revision }) => !meant.has(value.id) && revision > 0).map(({ value }) => value.id),
    ...outgoing.filter(({ broadcast }) => !personal && broadcast.cohort !== `cohort-${side}`).map(({ broadcast }) => broadcast.id),
    ...erase.filter(({ person }) => person !== '' && person !== own).map(({ person }) => person),
    ...(resend && resend.broadcast !== `sent-${side}` ? [resend.broadcast] : []),
  ];
}

function otherMember(side: Side, role: Role): string {
  const members = { a: ['member', 'stopped'], b: ['elsewhere', 'neighbour'] }[side];
  const own = role in PEOPLE ? PEOPLE[role as Known].id : '';
  return members.find((id) => id !== own) ?? '';
}

/** A group with two members, somebody waiting, a session ahead and one behind, and a message that one of them may not have got. */
function aGroup(side: Side): Change {
  const members = { a: ['member', 'stopped'], b: ['elsewhere', 'neighbour'] }[side];
  const rsvps = Object.fromEntries(members.map((id) => [id, anRsvp({ answer: 'notComing' })]));
  const cohort: Cohort = {
    ...aCohort({ id: `cohort-${side}`, code: `COD-777${side}`, counsellors: { [side === 'a' ? 'counsellor' : 'counsellor-b']: 'Odile' } }),
    members: Object.fromEntries(members.map((id) => [id, aMember({ firstName: id })])),
    waiting: [{ person: `waiting-${side}`, firstName: 'Lou', commune: home, axis: 'job-search', since: NOW }],
    sessions: {
      [`next-${side}`]: aSession({ id: `next-${side}`, rsvps }),
      [`past-${side}`]: aSession({ id: `past-${side}`, start: '2026-11-03T09:30' }),
    },
    offers: [
      { id: `offer-${side}`, text: 'Soudeuse', sharedBy: 'somebody', sharedAt: NOW },
      { id: `waits-${side}`, text: 'Couvreur', sharedBy: 'somebody', sharedAt: NOW, review: 'asked' },
    ],
    talks: [aTalk({ id: `talk-${side}`, member: members[0] ?? '' })],
  };
  const broadcast = { v: 1 as const, id: `sent-${side}`, cohort: cohort.id, notice: { kind: 'announcement' as const, text: 'Bonjour' }, createdAt: NOW, notBefore: NOW, uselessAfter: NOW + 86_400_000 };
  const rows = Object.fromEntries(members.map((id) => [id, { state: 'uncertain' as const, tries: 1, at: NOW }]));
  return { cohorts: [{ value: cohort, revision: 0 }], codes: { put: [{ code: `COD777${side.toUpperCase()}`, target: { opens: 'cohort', cohort: cohort.id } }] }, outgoing: [{ broadcast, rows }] };
}

function aRecord(role: Role, person: Person): Change {
  const speaker = `speaks-${role}`;
  const value = { ...person, address: { ...person.address, speaker } };
  return { people: [{ value, revision: 0 }], conversation: { value: { ...newConversation(speaker, NOW), person: person.id }, revision: 0 } };
}
