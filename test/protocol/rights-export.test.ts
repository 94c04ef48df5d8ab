import type { z } from 'zod';
import { keysOf } from '../../src/adapters/redis/keys';
import { downloadData } from '../../src/application/people/my-data';
import { Delivery, Notice } from '../../src/domain/broadcast';
import { Member, Waiting } from '../../src/domain/cohort';
import { Conversation, MenuLine } from '../../src/domain/conversation';
import { GroupSession, Rsvp } from '../../src/domain/group-session';
import { Offer, Reaction } from '../../src/domain/offer';
import { Person } from '../../src/domain/person';
import { Talk } from '../../src/domain/talk';
import { rulesOnly } from '../../src/bot/rules-only';
import { parseQuietHours } from '../../src/domain/quiet-hours';
import { anOrganisation, ids, type Organisation } from '../contract/organisation';
import { aBroadcast, aCohort, aPerson, fresh, NOW } from '../contract/records';
import { JOBS_AND_PLACES } from '../support/builders';
import { filled } from '../support/filled';
import { aRelais } from '../support/relais';
import { aCohort as aGroup, joins, memberOf, plansSession } from '../support/scenes';

/** Each kind of key: where its fields are in the export, or why there is nothing of the person in it to give. */
const KINDS: Record<string, string> = {
  person: 'exported: person',
  cohort: 'exported: cohort, accompanies, answers, attendance, offers, talks',
  conversation: 'exported: conversation',
  broadcast: 'exported: messages[].notice',
  ledger: 'exported: messages',
  received: 'exported: messages (which ones)',
  chat: 'exported: chat (what they wrote; what Relais wrote says again what stands elsewhere here)',
  chatOrder: 'order of the lines of chat',
  chatNews: 'nothing is kept',
  seen: 'copy of an answer that was shown, 48 hours',
  answers: 'which of these copies are theirs, 48 hours',
  people: 'hash of the address that person holds',
  reportCard: 'address that person holds, and where a card is shown',
  outbox: 'ids of messages that wait, which messages has',
  sending: 'ids of messages under way, which messages has',
  offersOfDay: 'no person',
  offersTurn: 'no person',
  feedSearch: 'no person',
  code: 'no person',
  nonce: 'no person',
  spent: 'hash of an id and a figure, 48 hours',
  secret: 'no person',
  cohorts: 'no person',
  agenda: 'no person',
  reports: 'no person',
  drawing: 'no person',
  redraws: 'no person',
  broadcasts: 'no person',
  dataVersion: 'no person',
  probe: 'no person',
  backup: 'no person',
  restoring: 'no person',
  night: 'no person',
  erased: 'hashes of people who were erased',
  unfinished: 'hashes of people who were erased',
  erasedBefore: 'the same, while a backup is restored',
  attempts: 'hash of an address of the network, an hour: nobody could say whose it is',
};

let here: Organisation;
beforeEach(() => {
  here = anOrganisation();
});
afterEach(() => here.close());

const SPEAKER = 'webchat|me';
const HOME = 'bocage';
const parts = (schema: z.ZodType, fixed: Record<string, unknown> = {}) => filled(schema, fixed);

/** Somebody of whom every field of every record is filled. */
async function everythingOf(state: { memberOf: string } | { waitsFor: string }) {
  const person = parts(Person, { id: 'me', 'address.speaker': SPEAKER, memberOf: undefined, waitsFor: undefined, counsels: undefined, coordinator: undefined });
  const member = parts(Member);
  const waiting = parts(Waiting, { person: 'me' });
  const rsvp = parts(Rsvp);
  const session = parts(GroupSession, { rsvps: { me: rsvp.value }, attendance: { me: 'excused' }, recurrence: undefined, status: 'planned' });
  const reaction = parts(Reaction);
  const mine = parts(Offer, { sharedBy: 'me', to: undefined, reactions: { me: reaction.value, friend: { stage: 'hired', at: NOW } } });
  const forMe = parts(Offer, { sharedBy: 'friend', to: 'me', reactions: undefined });
  const talk = parts(Talk, { id: 't1', member: 'me', counsellors: ['friend'], messages: [{ id: 'm1', from: 'friend', at: NOW, text: 'canary-answer' }, { id: 'm2', from: 'me', at: NOW, text: 'canary-written' }] });
  const row = parts(Delivery, { state: 'sent' });
  const line = parts(MenuLine, { press: { do: 'open', place: 'menu' } });
  const conversation = parts(Conversation, { speaker: SPEAKER, person: 'me', v: 1, menu: [line.value] });
  const cohort = aCohort(HOME, {
    members: 'memberOf' in state ? { me: Member.parse(member.value) } : {},
    waiting: 'waitsFor' in state ? [Waiting.parse(waiting.value)] : [],
    sessions: { s: GroupSession.parse(session.value) },
    offers: [Offer.parse(mine.value), Offer.parse(forMe.value)],
    talks: [Talk.parse(talk.value)],
  });
  const me = { ...Person.parse(person.value), ...state };
  await here.store.commit({
    people: [fresh(me), fresh(aPerson('friend'))],
    cohorts: [fresh(cohort)],
    conversation: fresh(Conversation.parse(conversation.value)),
    outgoing: Notice.options.map((option, index) => {
      const notice = Notice.parse(filled(option as z.ZodType).value);
      return { broadcast: aBroadcast(`b${String(index)}`, { notice, createdAt: NOW + index }), rows: { me: Delivery.parse(row.value) } };
    }),
  }, NOW);
  await here.chat.append(me.address.conversation, { from: { role: 'user' }, text: 'canary-said' }, NOW);
  const only = 'memberOf' in state ? member : waiting;
  return { shown: [person, only, rsvp, reaction, mine, forMe, talk, row, line, conversation], start: GroupSession.parse(session.value).start };
}

async function exportOf(): Promise<string> {
  const quiet = parseQuietHours('none');
  if (!quiet.ok) throw new Error('quiet hours');
  const scene = await here.store.scene(SPEAKER, 'activity', NOW);
  const address = scene.person?.value.address ?? aPerson('me').address;
  const policy = { zone: 'Europe/Paris', reminders: [], quiet: quiet.value, organisation: 'x', retentionMonths: 24 };
  const done = await downloadData({ command: 'download-data' }, { scene, now: NOW, address, store: here.store, ids, policy, known: JOBS_AND_PLACES, offers: rulesOnly({ find: () => ({ found: 'none' }) }, { now: () => NOW }, 'Europe/Paris') });
  if (!done.ok || done.value.outcome.done !== 'data-file') throw new Error('no data');
  return JSON.stringify(done.value.outcome.data);
}

describe('P-5 the export', () => {
  it.each([{ memberOf: HOME }, { waitsFor: HOME }])('holds every field of every record of %j, as the schemas have them today', async (state) => {
    const { shown, start } = await everythingOf(state);
    const json = await exportOf();
    const missing = shown.flatMap(({ leaves }) => Object.entries(leaves).filter(([, value]) => !json.includes(value)));
    expect(missing).toEqual([]);
    for (const words of [start, 'excused', 'canary-said', 'canary-answer', 'canary-written', 'Groupe du bocage']) expect(json).toContain(words);
  });

  it('has the words of each message that they got, and of messages about others only the kind', async () => {
    await everythingOf({ memberOf: HOME });
    const { messages } = JSON.parse(await exportOf()) as { messages: { kind: string; notice?: object }[] };
    expect(messages.map(({ kind }) => kind).sort()).toEqual(Notice.options.map((option) => String([...option.shape.kind.values][0])).sort());
    expect(messages.filter(({ notice }) => notice === undefined).map(({ kind }) => kind).sort()).toEqual(['alert', 'call-me', 'farewell', 'member-left', 'newcomer', 'offer-thanks', 'silence', 'wish']);
  });

  it('names no other person by id', async () => {
    await everythingOf({ memberOf: HOME });
    expect(await exportOf()).not.toContain('friend');
  });

  it('knows of each kind of key in which a scan finds them', async () => {
    const keys = keysOf('x');
    expect(Object.keys(keys).filter((name) => name !== 'prefix' && !(name in KINDS))).toEqual([]);
    await everythingOf({ memberOf: HOME });
    const kindOf = (key: string): string => key.slice(here.keys.prefix.length).split(':')[0] ?? '';
    const found = Object.entries(await here.everything()).filter(([key, content]) => /"me|\|me|:me/.test(`${key} ${content}`)).map(([key]) => kindOf(key));
    const named = (kind: string): string => kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect([...new Set(found)].filter((kind) => KINDS[named(kind)] === undefined || KINDS[named(kind)] === 'no person')).toEqual([]);
  });

  it('comes as words and as a file within a minute', async () => {
    const relais = await aRelais();
    const scene = await aGroup(relais, { members: { Lina: 'msteams' } });
    await plansSession(relais, scene);
    const bruno = await joins(relais, scene, 'Bruno', 'sms');
    await bruno.says('je ne peux pas');
    await bruno.says('Je repeins le salon');
    const from = Date.now();
    const page = await bruno.says('mes données');
    const file = await bruno.says('1');
    const ms = Date.now() - from;
    expect(page).toMatch(/Prénom : Bruno[^]*Commune : Valognes[^]*Inscription le[^]*Dernier échange le[^]*Je repeins le salon/);
    expect(file).toContain('"reasonText": "Je repeins le salon"');
    expect(await memberOf(scene, 'Lina').says('mes données')).not.toContain('Bruno');
    expect(ms).toBeLessThan(60_000);
    console.info(`P-5 page and file of a member: ${String(ms)} ms`);
    await relais.stop();
  });
});
