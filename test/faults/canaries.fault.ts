import { Redis } from 'ioredis';
import { holidayOn } from '../../src/domain/holidays';
import { chatClient } from '../support/chat-client';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { pressOf } from '../support/forgery';
import { contentOf } from '../support/kept';
import { startProduct, type Product } from '../support/product';
import { found } from '../support/scenes';
import { somebody, type Somebody } from '../support/somebody';

/** Forty things that no log may ever hold: each is unlike anything else that is written anywhere. */
const CANARIES = [
  'eyJhbGciOiJub25lIn0.Y2FuYXJp.c2VjcmV0', 'sk-canari-4f9a77b1c2', 'Zéphyrin', 'Quenouille-Bastard', '+33 6 98 76 54 32', '0698765432', '06.98.76.54.33', 'zephyrin@exemple-canari.fr', '2 84 05 50 129 123 45', '284055012912345',
  'RQTH depuis 2019', 'MDPH dossier 7781', 'schizophrénie', 'sclérose en plaques', 'je prends du lithium', 'FR76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189', '4970101234567890', '12 rue du Canari, 50700', 'allocataire 7712345K',
  'né le 05/05/1984', 'OFPRA 881-221', 'titre de séjour 9903', 'mon mari me frappe canari', 'garde à vue canari', 'plaque AA-777-ZZ', 'IBAN canari', 'passe Mot2Canari!', 'SIRET 99911122233344', 'NAF canari 7820Z',
  'Boulangerie Le Canari', 'poste de canariste', 'loyer impayé de 733 euros', 'rendez-vous au CSAPA', 'enceinte de 5 mois canari', 'addiction canari', 'tuteur Monsieur Canarinet', 'https://exemple.org/canari?jeton=77', 'wifi Canari-77', 'numéro agent 00991177',
];

let connector: FakeConnector;
let product: Product;
let redis: Redis;
let printed = '';
const organisation = `canary-${String(process.pid)}`;
/** Everything that the network was answered without being asked for by a person. */
const bodies: string[] = [];

beforeAll(async () => {
  connector = await startFakeConnector();
  redis = new Redis(process.env['RELAIS_TEST_REDIS'] ?? '');
  product = await startProduct({ RELAIS_ORGANISATION: organisation, RELAIS_LOG_LEVEL: 'debug', RELAIS_DEMO: '0', RELAIS_SETUP_CODE: 'OUVRE-TOI-22' }, (text) => (printed += text));
}, 60_000);
afterAll(async () => {
  await product.stop();
  await connector.close();
  redis.disconnect();
});

function person(channel: string, name: string): Somebody {
  return somebody(() => product.url, connector, channel, name);
}

/** A day within the year that is no public holiday. */
function sessionDay(): string {
  const days = [30, 31, 32, 33].map((ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10));
  return days.find((day) => holidayOn(day) === undefined) ?? '';
}

/** Writes words until the bot has heard them all, whatever it answers. */
async function writes(who: Somebody, ...texts: string[]): Promise<string> {
  let last = '';
  for (const text of texts) last = await who.says(text);
  return last;
}

/** Every field of an activity that somebody else fills in. */
function fieldsWith(canary: string): Record<string, unknown> {
  return {
    from: { id: `user-${canary}`, name: canary, aadObjectId: canary, role: canary, properties: { mail: canary } },
    recipient: { id: 'bot', name: canary },
    conversation: { id: `c-${canary}`, name: canary, conversationType: 'personal', topic: canary },
    channelData: { tenant: { id: canary }, team: canary, phone: canary },
    channelId: canary,
    locale: canary,
    replyToId: canary,
    entities: [{ type: 'mention', text: canary, mentioned: { id: canary, name: canary } }],
    attachments: [{ contentType: canary, name: canary, content: canary }],
    summary: canary,
  };
}

async function network(path: string, init: RequestInit): Promise<void> {
  const answer = await fetch(`${product.url}${path}`, init);
  bodies.push(`${String(answer.status)} ${[...answer.headers.values()].join(' ')} ${await answer.text()}`);
}

describe('S-11 what people write stays out of logs, figures, errors and jobs', () => {
  it('in every dialog, in every field of an activity, and when something breaks', async () => {
    const counsellor = person('msteams', 'Odile');
    await writes(counsellor, 'OUVRE-TOI-22', 'créer un groupe');
    const created = await counsellor.presses('Créer', { name: 'wifi Canari-77', commune: 'Valognes', axis: 'training', seats: '6' });
    const code = found(/\bVAL-[A-Z2-9]{4}\b/, created);
    const members = await Promise.all(['sms', 'msteams'].map(async (channel) => {
      const member = person(channel, `Membre-${channel}`);
      await writes(member, code, 'schizophrénie', 'j’accepte', 'Zéphyrin', '12 rue du Canari, 50700', 'Valognes', 'allocataire 7712345K', 'chercher un emploi', 'phrases habituelles', 'c’est bon');
      return member;
    }));
    await writes(counsellor, 'planifier une séance');
    await counsellor.presses('Planifier', { date: sessionDay(), time: '10:00', durationMinutes: '60', everyWeeks: '0', place: '12 rue du Canari, 50700', programme: 'poste de canariste' });
    for (const [index, canary] of CANARIES.entries()) {
      const member = index % 5 === 0 ? members[index % 2] : undefined;
      await member?.sends({ type: 'message', text: canary, channelData: { tenant: { id: 'tenant-1' }, phone: canary }, entities: fieldsWith(canary)['entities'] });
      await member?.sends(pressOf({ relais: canary, name: canary, text: canary }, canary));
      const stranger = person('msteams', `Inconnu-${String(index)}`);
      await stranger.sends({ ...fieldsWith(canary), type: 'message', text: canary });
      await stranger.sends({ ...fieldsWith(canary), type: 'message', text: code });
      await stranger.sends({ ...fieldsWith(canary), ...pressOf({ relais: canary }, canary) });
      await stranger.sends({ ...fieldsWith(canary), type: canary, name: canary });
      await stranger.sends({ ...fieldsWith(canary), type: 'invoke', name: canary, value: { token: canary } });
      await stranger.sends({ ...fieldsWith(canary), type: 'conversationUpdate', membersAdded: [{ id: canary, name: canary }] });
    }
    for (const member of members) await writes(member, 'annuler', 'je ne peux pas', 'loyer impayé de 733 euros', 'partager une offre', 'Boulangerie Le Canari, 0698765432', 'oui', 'groupe', 'partager');
    await writes(counsellor, 'annuler', 'écrire au groupe');
    await counsellor.presses("Voir l'aperçu", { text: CANARIES.slice(4, 16).join(', ') });
    await counsellor.presses('Envoyer');
    await members[0]?.hearsOf('RQTH depuis 2019', 30_000);

    const chat = chatClient(product.url);
    const visit = await chat.open();
    for (const canary of CANARIES.slice(0, 20)) await chat.post(visit, { type: 'message', text: canary, channelData: { clientActivityID: canary } });
    for (const canary of CANARIES) bodies.push((await chat.post({ ...visit, token: canary.replace(/[^\w.~+/=-]/g, '') }, { type: 'message', text: canary })).text);

    await breaksThings(members);
    await network('/metrics', {});
    await network('/ready', {});
    const everything = { printed, bodies: bodies.join('\n'), jobs: await jobs() };
    expect(everything.printed.split('\n').length).toBeGreaterThan(CANARIES.length * 5);
    expect(everything.printed).toContain('turn.failed');
    expect(everything.jobs).toContain('deliver');
    console.info(`S-11 ${String(CANARIES.length)} canaries, ${String(printed.split('\n').length)} log lines, ${String(bodies.length)} bodies`);
    for (const [where, text] of Object.entries(everything)) expect({ where, held: CANARIES.filter((canary) => holds(text, canary)) }).toEqual({ where, held: [] });
  }, 120_000);
});

/** Malformed bodies, foreign paths and tokens, a channel that refuses, and a record that cannot be read. */
async function breaksThings(members: Somebody[]): Promise<void> {
  for (const canary of CANARIES) {
    const path = encodeURIComponent(canary);
    await network('/api/messages', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"text": "${canary}` });
    await network('/api/messages', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${path}` }, body: JSON.stringify({ text: canary, type: 'message', channelId: 'webchat' }) });
    await network(`/${path}?jeton=${path}`, { headers: { 'user-agent': path, cookie: `a=${path}` } });
    await network(`/r/${path}`, { method: 'PUT' });
  }
  for (const mode of [{ status: 500 }, { status: 403 }, 'cut'] as const) {
    connector.answer(mode);
    for (const member of members) await member.sends({ type: 'message', text: 'Zéphyrin' });
  }
  connector.answer(undefined);
  for await (const keys of redis.scanStream({ match: `relais:{${organisation}}:conversation:*`, count: 1_000 })) {
    // ioredis streams lists of keys.
    for (const key of keys as string[]) await redis.set(key, '7 {"v":1,"speaker":"Quenouille-Bastard","menu":"schizophrénie"}');
  }
  for (const [index, canary] of CANARIES.entries()) {
    const { body } = (await members[index % 2]?.sends(pressOf({ relais: canary }))) ?? {};
    bodies.push(JSON.stringify(body));
  }
}

/** Names, ids and data of all jobs of this organisation, waiting or done. */
async function jobs(): Promise<string> {
  const texts: string[] = [];
  for await (const keys of redis.scanStream({ match: `*${organisation}*`, count: 1_000 })) {
    // ioredis streams lists of keys.
    for (const key of (keys as string[]).filter((name) => !name.startsWith(`relais:{${organisation}}:`))) texts.push(key, JSON.stringify(await contentOf(redis, key)));
  }
  return texts.join('\n');
}

/** As it was written, or without its spaces, or as JSON or an address would spell it. */
function holds(text: string, canary: string): boolean {
  return [canary, canary.replaceAll(' ', ''), encodeURIComponent(canary), JSON.stringify(canary).slice(1, -1)].some((form) => text.includes(form));
}
