import { Redis } from 'ioredis';
import type { Press } from '../../src/domain/press';
import { directTurns, type DirectTurns } from '../support/direct-turns';
import { factsOf, pressOf } from '../support/forgery';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, someName, theCoordinator, workday, sessionAt, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const HOUR_MS = 3_600_000;

let relais: TestRelais;
let direct: DirectTurns;
let scene: CohortScene;
let lina: Somebody;
let coordinator: Somebody;
let ids: { cohort: string; session: string; lina: string; counsellor: string; coordinator: string; waiting: string; broadcast: string; talk: string; offer: string };

beforeAll(async () => {
  relais = await aRelais();
  direct = await directTurns(relais.organisation);
  scene = await aCohort(relais, { seats: 3, members: { Lina: 'msteams', Bruno: 'sms', Sacha: 'sms' } });
  const waiting = await joins(relais, scene, 'Marco', 'sms');
  lina = memberOf(scene, 'Lina');
  coordinator = await theCoordinator(relais);
  await plansSession(relais, scene);
  await memberOf(scene, 'Sacha').says('supprimer');
  await memberOf(scene, 'Sacha').says('oui, tout effacer');
  for (const words of ['parler à ma conseillère', 'passer', 'par téléphone', 'un matin', 'envoyer']) await lina.says(words);
  for (const words of ['partager une offre', 'Soudeuse à Brix, CDI 35 h', 'à tout le groupe', 'partager']) await memberOf(scene, 'Bruno').says(words);
  const broadcast = await anUncertainMessage();
  const known = await direct.sceneOf(lina.activity({ type: 'message' }));
  const cohort = known.cohorts[0]?.value;
  ids = {
    cohort: cohort?.id ?? '',
    session: firstOf(Object.values(cohort?.sessions ?? {})),
    lina: known.person?.value.id ?? '',
    counsellor: await idOf(scene.counsellor),
    coordinator: await idOf(coordinator),
    waiting: await idOf(waiting),
    broadcast,
    talk: firstOf(cohort?.talks),
    offer: firstOf(cohort?.offers),
  };
}, 60_000);
afterAll(async () => {
  await direct.close();
  await relais.stop();
});

function firstOf(records: readonly { id: string }[] = []): string {
  return records[0]?.id ?? '';
}

async function idOf(person: Somebody): Promise<string> {
  return (await direct.sceneOf(person.activity({ type: 'message' }))).person?.value.id ?? '';
}

/** A message to Lina that the channel may or may not have taken: it waits for a press on "Renvoyer". */
async function anUncertainMessage(): Promise<string> {
  relais.connector.answer({ status: 500 }, lina.conversation);
  await scene.counsellor.says('écrire au groupe');
  await scene.counsellor.presses("Voir l'aperçu", { text: 'Un mot' });
  await scene.counsellor.presses('Envoyer');
  await scene.counsellor.hearsOf('Renvoyer', 20_000);
  relais.connector.answer(undefined, lina.conversation);
  const facts = Object.entries(await factsOf(relais.organisation));
  return facts.find(([key, text]) => key.includes(':ledger:') && text.includes('uncertain'))?.[0].split(':').at(-1) ?? '';
}

interface Case {
  by: 'lina' | 'counsellor' | 'coordinator';
  press: Press;
  /** What is said before, so that there is a question to answer. */
  after?: string[];
  typed?: Record<string, string>;
}

/** One press of each kind: a new kind of button does not compile without its line. */
function cases(): { [K in Press['do']]: Case } {
  const { cohort, session, broadcast, talk, offer } = ids;
  const { date, time } = sessionAt(workday(relais, 12), '14:00');
  return {
    answer: { by: 'lina', after: ['partager une offre', 'Soudeuse à Brix', 'groupe'], press: { do: 'answer', flow: 'share-offer', step: 'confirm', value: 'yes' } },
    submit: { by: 'counsellor', after: ['créer un groupe'], press: { do: 'submit', flow: 'create-cohort' }, typed: { name: 'Jeudi', commune: 'Valognes', axis: 'training', seats: '4', date, time } },
    back: { by: 'lina', after: ['partager une offre', 'Une autre offre'], press: { do: 'back' } },
    cancel: { by: 'lina', after: ['partager une offre'], press: { do: 'cancel' } },
    open: { by: 'coordinator', press: { do: 'open', place: 'invite-counsellor' } },
    rsvp: { by: 'lina', press: { do: 'rsvp', cohort, session, revision: 1, answer: 'notComing' } },
    read: { by: 'lina', press: { do: 'read', broadcast } },
    cohort: { by: 'counsellor', press: { do: 'cohort', cohort } },
    plan: { by: 'counsellor', press: { do: 'plan', cohort } },
    write: { by: 'counsellor', press: { do: 'write', cohort } },
    session: { by: 'counsellor', press: { do: 'session', cohort, session } },
    'who-comes': { by: 'counsellor', press: { do: 'who-comes', cohort, session } },
    attendance: { by: 'counsellor', press: { do: 'attendance', cohort, session } },
    move: { by: 'counsellor', press: { do: 'move', cohort, session } },
    'cancel-session': { by: 'counsellor', press: { do: 'cancel-session', cohort, session } },
    report: { by: 'counsellor', press: { do: 'report', cohort, broadcast } },
    resend: { by: 'counsellor', press: { do: 'resend', cohort, broadcast } },
    admit: { by: 'counsellor', press: { do: 'admit', cohort, person: ids.waiting } },
    offer: { by: 'lina', press: { do: 'offer', cohort, offer } },
    'withdraw-offer': { by: 'counsellor', press: { do: 'withdraw-offer', cohort, offer } },
    'review-offer': { by: 'counsellor', press: { do: 'review-offer', cohort, offer, verdict: 'share' } },
    language: { by: 'lina', press: { do: 'language', language: 'fr' } },
    react: { by: 'lina', press: { do: 'react', cohort, offer, stage: 'interested' } },
    'offer-figures': { by: 'counsellor', press: { do: 'offer-figures', cohort } },
    offers: { by: 'lina', press: { do: 'offers', cohort, from: 0 } },
    published: { by: 'lina', press: { do: 'published', list: 'day', cohort, from: 0 } },
    'published-offer': { by: 'lina', press: { do: 'published-offer', cohort, reference: '198ABCD' } },
    'share-feed': { by: 'lina', press: { do: 'share-feed', cohort, reference: '198ABCD' } },
    wish: { by: 'lina', press: { do: 'wish', topic: 'hours' } },
    download: { by: 'lina', press: { do: 'download' } },
    mean: { by: 'lina', press: { do: 'mean', intent: 'late', session: 'next' } },
    tell: { by: 'lina', press: { do: 'tell', cohort, asks: { asks: 'wish', wish: 'topic' } } },
    talk: { by: 'counsellor', press: { do: 'talk', cohort, talk } },
    reply: { by: 'lina', press: { do: 'reply', cohort, talk } },
    'end-talk': { by: 'lina', press: { do: 'end-talk', cohort, talk } },
  };
}

const KINDS: Press['do'][] = ['answer', 'submit', 'back', 'cancel', 'open', 'rsvp', 'read', 'cohort', 'plan', 'write', 'session', 'who-comes', 'attendance', 'move', 'cancel-session', 'report', 'resend', 'admit', 'offer', 'withdraw-offer', 'review-offer', 'language', 'react', 'offer-figures', 'offers', 'published', 'published-offer', 'share-feed', 'wish', 'download', 'mean', 'tell', 'talk', 'reply', 'end-talk'];
/** Presses that change what people have: without a change the case would prove nothing. */
const CHANGING = new Set<Press['do']>(['answer', 'submit', 'open', 'rsvp', 'read', 'resend', 'admit', 'react', 'mean', 'tell', 'end-talk']);

describe('I-3 a press that comes again', () => {
  it('is tried for every kind of button', () => {
    expect([...KINDS].sort()).toEqual(Object.keys(cases()).sort());
  });

  it.each(KINDS)('%s: as it was, then with a new id and time, has one effect and the same answer', async (kind) => {
    const { by, press, after = [], typed = {} } = cases()[kind];
    const person = { lina, counsellor: scene.counsellor, coordinator }[by];
    for (const text of ['annuler', ...after]) await direct.receive(person.activity({ type: 'message', text }));
    const value = pressOf({ ...typed, relais: direct.seal(press, ids[by]) });
    const activity = person.activity(value);
    const before = await factsOf(relais.organisation);
    const first = await direct.receive(activity);
    const facts = await factsOf(relais.organisation);
    expect(JSON.stringify(facts) !== JSON.stringify(before)).toBe(CHANGING.has(kind));
    for (const again of [activity, activity, person.activity(value), { ...person.activity(value), timestamp: '2030-01-01T00:00:00Z' }]) {
      expect(await direct.receive(again)).toEqual(first);
    }
    expect(await factsOf(relais.organisation)).toEqual(facts);
  });

  it('is a new one as soon as something else was done in between', async () => {
    const coming = pressOf({ relais: direct.seal({ do: 'rsvp', cohort: ids.cohort, session: ids.session, revision: 1, answer: 'coming' }, ids.lina) });
    const late = pressOf({ relais: direct.seal({ do: 'rsvp', cohort: ids.cohort, session: ids.session, revision: 1, answer: 'late' }, ids.lina) });
    for (const press of [coming, late, coming]) await direct.receive(lina.activity(press));
    expect(JSON.stringify(await factsOf(relais.organisation))).toContain(`${ids.lina}\\\\\\":{\\\\\\"answer\\\\\\":\\\\\\"coming`);
  });
});

describe('I-2 an activity that comes again', () => {
  it('up to five times, at once and one after the other, has one effect', async () => {
    const words = lina.activity({ type: 'message', text: 'partager une offre' });
    await direct.receive(words);
    const offer = lina.activity({ type: 'message', text: 'Cariste à Brix' });
    await Promise.all([1, 2, 3, 4, 5].map(() => direct.receive(offer)));
    for (const again of [offer, offer]) await direct.receive(again);
    const { conversation } = await direct.sceneOf(lina.activity({ type: 'message' }));
    expect(conversation.value.flow).toMatchObject({ step: 'to', answers: { text: 'Cariste à Brix' } });
    await direct.receive(lina.activity({ type: 'message', text: 'annuler' }));
  });

  it('23 hours later is still known, after a restart as well', async () => {
    const bruno = await joins(relais, scene, 'Yann', 'sms');
    const activity = bruno.activity({ type: 'message', text: 'STOP' });
    await bruno.sends(activity);
    await bruno.says('START');
    await relais.travel(23 * HOUR_MS);
    const heard = bruno.hears().length;
    expect((await bruno.sends(activity)).status).toBe(200);
    expect(bruno.hears()).toHaveLength(heard);
    expect(await bruno.says('menu')).not.toContain('Les messages sont arr');
  });

  it('without an id is known by what it says and when', async () => {
    const stranger = relais.somebody('sms', someName('Inconnue'));
    const activity = { type: 'message', text: 'bonjour', id: undefined, timestamp: '2026-01-01T10:00:00Z' };
    await stranger.sends(activity);
    const heard = stranger.hears().length;
    await stranger.sends(activity);
    expect(stranger.hears()).toHaveLength(heard);
    await stranger.sends({ ...activity, timestamp: '2026-01-01T10:00:05Z' });
    expect(stranger.hears().length).toBeGreaterThan(heard);
  });

  it('is forgotten within 48 hours, and not before 24', async () => {
    const redis = new Redis(process.env['RELAIS_TEST_REDIS'] ?? '');
    const lives = await Promise.all((await redis.keys(`relais:{${relais.organisation}}:seen:*`)).map((key) => redis.pttl(key)));
    redis.disconnect();
    expect(lives.length).toBeGreaterThan(50);
    expect(Math.max(...lives)).toBeLessThanOrEqual(48 * HOUR_MS);
    expect(Math.min(...lives)).toBeGreaterThan(24 * HOUR_MS);
  });
});
