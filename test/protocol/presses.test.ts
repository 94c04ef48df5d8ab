import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, someName, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let lina: Somebody;
let awa: Somebody;

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais, { members: { Lina: 'msteams', Awa: 'msteams' } });
  await plansSession(relais, scene);
  lina = memberOf(scene, 'Lina');
  awa = memberOf(scene, 'Awa');
});

const VOID = 'n’est plus valable';
const invoke = (relaisToken: unknown) => ({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: { relais: relaisToken } } } });
const press = async (person: Somebody, token: unknown): Promise<string> => JSON.stringify(await person.sends(invoke(token)));
const whoComes = (): Promise<string> => scene.counsellor.says('qui vient ?');

describe('a button', () => {
  it('of somebody else is void, and their answer stays theirs', async () => {
    await lina.says('prochaine séance');
    const token = lina.token('Je viens');
    expect(await press(awa, token)).toContain(VOID);
    expect(await press(relais.somebody('msteams', someName('Inconnue')), token)).toContain(VOID);
    expect(await whoComes()).not.toContain('Viennent');
  });

  it.each([['nothing', ''], ['a word', 'bonjour'], ['JSON', '{"do":"rsvp"}'], ['a number', 42], ['an object', { do: 'rsvp' }], ['3,000 letters', 'x'.repeat(3_000)]])(
    'forged from %s is void',
    async (_what, token) => {
      expect(await press(lina, token)).toContain(VOID);
    },
  );

  it('with one sign changed is void', async () => {
    await lina.says('prochaine séance');
    const token = lina.token('Je viens');
    const other = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`;
    expect(await press(lina, other)).toContain(VOID);
  });

  it('of a question that is over is void, and the open question is asked again', async () => {
    const member = relais.somebody('msteams', someName('Nora'));
    await member.says(scene.code);
    const accept = member.token("J'accepte");
    await member.presses("J'accepte");
    await member.says('Nora');
    const answer = JSON.stringify([await press(member, accept), member.hears().at(-1)]);
    expect(answer).toContain(VOID);
    expect(answer).toContain('Dans quelle commune');
    expect(await member.says('Valognes')).toContain('avancer');
  });

  it('pressed together with another one leaves one answer, the same for everybody', async () => {
    await lina.says('prochaine séance');
    await Promise.all([press(lina, lina.token('Je viens')), press(lina, lina.token('Je serai en retard'))]);
    const seen = await whoComes();
    expect(seen.match(/• Lina/g)).toHaveLength(1);
  });

  it('that came as a message (Action.Submit) works like the other kind', async () => {
    await lina.says('prochaine séance');
    await lina.sends({ type: 'message', value: { relais: lina.token('Je viens') } });
    await lina.hearsOf('Votre réponse : je viens');
    expect(await whoComes()).toMatch(/Viennent \(1\)\n• Lina/);
  });

  it('that was delivered twice by the channel has one effect, and the same answer', async () => {
    await lina.says('partager une offre');
    await lina.says('Vendeuse à Valognes');
    await lina.presses('À tout le groupe');
    const activity = { ...invoke(lina.token('Partager')), id: 'delivered-twice' };
    const [first, second] = [await lina.sends(activity), await lina.sends(activity)];
    expect(second).toEqual(first);
    await awa.hearsOf('Vendeuse');
    await relais.restart();
    expect(await lina.sends(activity)).toEqual(first);
    expect(awa.hears().filter((text) => text.includes('Vendeuse'))).toHaveLength(1);
  });
});

describe('a message that was delivered twice', () => {
  it('is answered once', async () => {
    const bruno = await joins(relais, scene, 'Bruno', 'sms');
    const before = bruno.hears().length;
    const activity = { type: 'message', text: 'menu', id: 'twice' };
    await Promise.all([bruno.sends(activity), bruno.sends(activity), bruno.sends(activity)]);
    expect(bruno.hears()).toHaveLength(before + 1);
  });
});

describe('two words at once from one person', () => {
  it('are taken one after the other', async () => {
    const member = relais.somebody('sms', someName('Bruno'));
    await member.says(scene.code);
    await Promise.all([member.sends({ type: 'message', text: 'oui' }), member.sends({ type: 'message', text: 'oui' })]);
    expect(member.hears().join()).not.toContain('référence');
  });
});
