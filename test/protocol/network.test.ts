import { gzipSync } from 'node:zlib';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, someName, type CohortScene } from '../support/scenes';

let relais: TestRelais;
let scene: CohortScene;

beforeAll(async () => {
  relais = await aRelais();
  scene = await aCohort(relais, { members: { Lina: 'msteams' } });
});
afterAll(() => relais.stop());
afterEach(async () => {
  expect((await fetch(`${relais.url()}/live`)).status).toBe(200);
});

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Response> =>
  fetch(`${relais.url()}/api/messages`, { method: 'POST', headers, body });

async function isBare(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  expect(await response.text()).toBe('');
}

const activity = { type: 'message', id: 'm1', text: 'bonjour', channelId: 'sms', from: { id: 'u' }, recipient: { id: 'bot' }, conversation: { id: 'c' } };

describe('the network gets a status and nothing else', () => {
  it.each([
    ['{}', '{}'],
    ['nothing', ''],
    ['what is not JSON', 'bonjour'],
    ['half of JSON', '{"type":"message"'],
    ['a list', '[]'],
    ['a number', '42'],
    ['null', 'null'],
    ['a type that is no text', '{"type":42}'],
    ['a message without a sender', '{"type":"message","text":"x"}'],
    ['a message without an address to answer to', JSON.stringify({ ...activity, serviceUrl: undefined })],
    ['bytes of no alphabet', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['a thousand brackets', '['.repeat(100_000)],
  ])('for %s', async (_what, body) => {
    const response = await post(body);
    expect([400, 401]).toContain(response.status);
    expect(await response.text()).toBe('');
  });

  it('for 300 kB', async () => {
    await isBare(await post(JSON.stringify({ ...activity, serviceUrl: relais.connector.url, text: 'x'.repeat(300_000) })), 413);
  });

  it('for 300 kB without a length', async () => {
    const pieces = new ReadableStream({
      start(controller) {
        for (let piece = 0; piece < 300; piece += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(1_000)));
        controller.close();
      },
    });
    const response = await fetch(`${relais.url()}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: pieces, duplex: 'half' }).catch(() => undefined);
    expect([413, undefined]).toContain(response?.status);
  });

  it.each([
    ['gzip', gzipSync('{"type":"message"}'), { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
    ['bad gzip', new Uint8Array(20), { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
    ['a form', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['XML', '<type>message</type>', { 'content-type': 'application/xml' }],
    ['no kind at all', new Uint8Array([123, 125]), {}],
  ])('for %s', async (_what, body, headers) => {
    await isBare(await post(body, headers), 415);
  });

  it('for multipart', async () => {
    const form = new FormData();
    form.set('file', new Blob(['x'.repeat(1_000)]), 'a.txt');
    await isBare(await fetch(`${relais.url()}/api/messages`, { method: 'POST', body: form }), 415);
  });

  it('for another method or another place', async () => {
    expect((await fetch(`${relais.url()}/api/messages`)).status).toBe(405);
    expect((await fetch(`${relais.url()}/api/nothing`, { method: 'POST' })).status).toBe(404);
  });

  it('for an address to answer to that is not on this machine', async () => {
    await isBare(await post(JSON.stringify({ ...activity, serviceUrl: 'https://smba.trafficmanager.net/teams' })), 401);
  });
});

describe('activities that are not for us', () => {
  it.each(['typing', 'event', 'messageReaction', 'messageUpdate', 'messageDelete', 'endOfConversation', 'trace', 'handoff', 'somethingNew'])('"%s" are taken without a word', async (type) => {
    const lina = memberOf(scene, 'Lina');
    const before = lina.hears().length;
    expect((await lina.sends({ type, text: 'bonjour' })).status).toBe(200);
    expect(lina.hears()).toHaveLength(before);
  });

  it('invokes that we do not know are answered 501', async () => {
    expect((await memberOf(scene, 'Lina').sends({ type: 'invoke', name: 'config/fetch', value: {} })).status).toBe(501);
  });
});

describe('in a group chat', () => {
  const group = { id: 'group-1', conversationType: 'groupChat', tenantId: 'tenant-1' };

  it('Relais says only that it answers in private', async () => {
    const lina = memberOf(scene, 'Lina');
    for (const text of ['prochaine séance', 'mes données', 'STOP', scene.code]) await lina.sends({ type: 'message', text, conversation: group });
    const said = relais.connector.accepted.filter(({ conversation }) => conversation === 'group-1').map(({ activity: { text } }) => String(text));
    expect(said).toHaveLength(4);
    for (const text of said) expect(text).toContain('conversation privée');
    expect(await lina.says('menu')).not.toContain('START');
  });

  it('an installation says nothing about anybody, and private messages stay private', async () => {
    const lina = memberOf(scene, 'Lina');
    const before = relais.connector.accepted.filter(({ conversation }) => conversation === 'group-1').length;
    await lina.sends({ type: 'installationUpdate', action: 'add', conversation: group });
    await lina.sends({ type: 'conversationUpdate', membersAdded: [{ id: 'somebody' }], conversation: group });
    await lina.sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { relais: 'x' } } }, conversation: group });
    await scene.counsellor.says('écrire au groupe');
    await scene.counsellor.presses("Voir l'aperçu", { text: 'Un mot pour vous' });
    await scene.counsellor.presses('Envoyer');
    await lina.hearsOf('Un mot pour vous');
    expect(relais.connector.accepted.filter(({ conversation }) => conversation === 'group-1')).toHaveLength(before);
  });
});

describe('what people write', () => {
  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['100,000 letters', 'b '.repeat(50_000)],
    ['nothing', ''],
    ['emoji', '🙂'.repeat(50)],
    ['signs that steer', '\u0000\u0007\u001b[31m\u202e\ufeff'],
    ['half of a pair', '\ud83d'],
    ['a script', '<script>alert(1)</script>'],
    ['a key', 'relais:{main}:people'],
    ['a template', '{{constructor}} ${7*7} %s %n'],
    ['Arabic', 'مرحبا، متى الجلسة القادمة؟'],
  ])('"%s" is answered kindly', async (_what, text) => {
    const person = relais.somebody('sms', someName('Inconnue'));
    await person.sends({ type: 'message', text });
    const said = person.hears().join();
    expect(said).not.toBe('');
    expect(said).not.toContain('référence');
  });

  it('with the name of a property of every object is no dialog and no answer', async () => {
    const person = relais.somebody('sms', someName('Inconnue'));
    for (const text of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(await person.says(text)).toContain('code');
    await person.says(scene.code);
    await person.says('oui');
    expect(await person.says('__proto__')).toContain('prénom');
    expect(await person.says('constructor')).toContain('Merci Constructor');
  });
});
