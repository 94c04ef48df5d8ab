import { buttonOf, inputsOf, wordsOf, type Json } from '../support/cards';
import { directTurns } from '../support/direct-turns';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

let relais: TestRelais;
let scene: CohortScene;
let lina: Somebody;
const OFFER = 'Vendeuse, CDI 35 h à Valognes, boulangerie Le Fournil https://example.org/offre-1';
const GROUP_CHAT = { id: '19:other-chat@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1' };

beforeAll(async () => {
  relais = await aRelais();
});
afterAll(() => relais.stop());
beforeEach(async () => {
  scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'telegram', Awa: 'msteams' } });
  lina = memberOf(scene, 'Lina');
});

/** Teams' own dialog on somebody's screen: the page that is open, and what they do on it. */
function dialogOf(who: Somebody) {
  let page: Json = {};
  const asks = async (name: string, value: Json): Promise<string> => {
    const { status, body } = await who.sends({ type: 'invoke', name, value: { commandId: 'share-offer', commandContext: 'compose', ...value }, conversation: GROUP_CHAT });
    expect(status).toBe(200);
    const { task } = body as { task: { type: string; value: Json | string } };
    if (typeof task.value === 'string') return task.value;
    page = (task.value['card'] as Json)['content'] as Json;
    return wordsOf(page);
  };
  const submits = (data: Json): Promise<string> => asks('composeExtension/submitAction', { data });
  return {
    opens: (message?: string) => asks('composeExtension/fetchTask', message === undefined ? {} : { commandContext: 'message', messagePayload: { body: { contentType: 'html', content: message } } }),
    writes: (said: string) => submits({ said }),
    presses: (title: string, typed: Json = {}) => {
      const button = buttonOf(page, title);
      if (!button) throw new Error(`no button "${title}" on the page:\n${wordsOf(page)}`);
      const { relais: token } = button['data'] as Json;
      return submits({ ...inputsOf(page), ...typed, relais: token });
    },
    page: () => page,
  };
}

async function searches(who: Somebody, query: string, skip = 0): Promise<Json> {
  const parameters = query === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: query }];
  const value = { commandId: 'search-offers', parameters, queryOptions: { skip, count: 25 } };
  const { status, body } = await who.sends({ type: 'invoke', name: 'composeExtension/query', value, conversation: GROUP_CHAT });
  expect(status).toBe(200);
  return (body as { composeExtension: Json }).composeExtension;
}

async function shares(who: Somebody, text = OFFER): Promise<string> {
  const dialog = dialogOf(who);
  await dialog.opens();
  await dialog.writes(text);
  await dialog.presses('À tout le groupe');
  return dialog.presses('Partager');
}

describe('the dialog of the message extension', () => {
  it('shares an offer from any conversation: what it says, for whom, one press; nothing of it is written where it was opened', async () => {
    const dialog = dialogOf(lina);
    expect(await dialog.opens()).toMatch(/offre/i);
    expect(await dialog.writes(OFFER)).toMatch(/Vendeuse[^]*Valognes/);
    expect(await dialog.presses('À tout le groupe')).toContain('Vendeuse');
    expect(await dialog.presses('Partager')).toMatch(/partagé|transmis/i);
    expect(await memberOf(scene, 'Bruno').hearsOf('Vendeuse')).toContain('Lina');
    expect(relais.connector.accepted.filter(({ conversation }) => conversation === GROUP_CHAT.id)).toEqual([]);
  });

  it('has only buttons that submit, since no other acts there', async () => {
    const dialog = dialogOf(lina);
    await dialog.opens();
    expect(JSON.stringify(dialog.page())).toContain('"id":"said"');
    await dialog.writes(OFFER);
    expect(JSON.stringify(dialog.page())).not.toContain('"id":"said"');
    const kinds = JSON.stringify(dialog.page()).match(/Action\.\w+/g);
    expect(new Set(kinds)).toEqual(new Set(['Action.Submit']));
  });

  it('opened on a message asks whether its words are to be shared', async () => {
    const dialog = dialogOf(lina);
    const asked = await dialog.opens('<p>Serveur, CDD 6 mois, 35 h, brasserie du Port à Cherbourg-en-Cotentin</p><p><a href="https://example.org/a?b=1&amp;c=2">annonce</a></p>');
    expect(asked).toContain('Serveur, CDD 6 mois');
    expect(asked).toContain('https://example.org/a?b=1&c=2');
    expect(await dialog.presses('Partager')).toMatch(/CDD[^]*6 mois/);
  });

  it('keeps the person’s own conversation: what comes later goes there, and not where the dialog was opened', async () => {
    await shares(lina);
    await shares(memberOf(scene, 'Awa'), 'Cuisinier, CDI 39 h, restaurant La Table à Cherbourg-en-Cotentin https://example.org/offre-2');
    expect(await lina.hearsOf('Cuisinier')).toContain('Awa');
    expect(relais.connector.accepted.filter(({ conversation }) => conversation === GROUP_CHAT.id)).toEqual([]);
  });

  it('asked twice with the same activity answers the same and shares once', async () => {
    const dialog = dialogOf(lina);
    await dialog.opens();
    await dialog.writes(OFFER);
    await dialog.presses('À tout le groupe');
    const { relais: token } = buttonOf(dialog.page(), 'Partager')?.['data'] as Json;
    const press = lina.activity({ type: 'invoke', name: 'composeExtension/submitAction', value: { commandId: 'share-offer', data: { relais: token } }, conversation: GROUP_CHAT });
    const [first, second] = [await lina.sends(press), await lina.sends(press)];
    expect(second).toEqual(first);
    await memberOf(scene, 'Bruno').hearsOf('Vendeuse');
    expect((await searches(lina, ''))['attachments']).toHaveLength(1);
  });

  it('waits for what else reads an offer no longer than Teams waits for the dialog', async () => {
    const patience: number[] = [];
    const direct = await directTurns(relais.organisation, {}, { read: (_text, patienceMs) => (patience.push(patienceMs), Promise.resolve({ fields: {}, warnings: [] })) });
    await dialogOf(lina).opens();
    await direct.receive(lina.activity({ type: 'invoke', name: 'composeExtension/submitAction', value: { commandId: 'share-offer', data: { said: OFFER } }, conversation: GROUP_CHAT }));
    await direct.close();
    expect(patience).toEqual([2_500]);
  });

  it('hears distress there too', async () => {
    const dialog = dialogOf(lina);
    await dialog.opens();
    expect(await dialog.writes('je veux mourir')).toContain('3114');
  });

  it('tells a stranger to write first, registers nobody, and takes odd values kindly', async () => {
    const stranger = relais.somebody('msteams', 'nobody-yet');
    expect(await dialogOf(stranger).opens()).toContain('Écrivez-moi d’abord');
    expect(await searches(stranger, 'vendeuse')).toEqual({ type: 'message', text: expect.stringContaining('Écrivez-moi d’abord') as string });
    for (const value of [null, 7, 'x', { data: 7 }, { data: { relais: 'forged' } }, { parameters: 'x', queryOptions: { skip: -1 } }, { messagePayload: { body: 5 } }]) {
      for (const name of ['query', 'fetchTask', 'submitAction']) {
        const { status } = await lina.sends({ type: 'invoke', name: `composeExtension/${name}`, value, conversation: GROUP_CHAT });
        expect(status).toBe(200);
      }
    }
  });
});

describe('the search of the message extension', () => {
  it('finds the offers of the group by words, as cards without names or buttons of ours', async () => {
    await shares(lina);
    await shares(lina, 'Cuisinier, CDI 39 h, restaurant La Table à Cherbourg-en-Cotentin https://example.org/offre-2');
    expect((await searches(memberOf(scene, 'Awa'), ''))['attachments']).toHaveLength(2);
    const found = (await searches(memberOf(scene, 'Awa'), 'vendeuse'))['attachments'] as Json[];
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found[0])).toContain('Vendeuse');
    expect(JSON.stringify(found[0])).not.toMatch(/Lina|relais|Execute|Submit/);
    expect(await searches(memberOf(scene, 'Awa'), 'astronaute')).toEqual({ type: 'message', text: 'Je ne trouve aucune offre.' });
    expect(await searches(memberOf(scene, 'Awa'), '', 25)).toMatchObject({ type: 'message' });
  });

  it('finds nothing of another group', async () => {
    await shares(lina);
    const other = await aCohort(relais, { members: { Noé: 'msteams' } });
    expect(await searches(memberOf(other, 'Noé'), 'vendeuse')).toMatchObject({ type: 'message' });
  });

  it('is there for a counsellor too, in the group that they looked at last', async () => {
    await shares(lina);
    await scene.counsellor.says('mes groupes');
    expect((await searches(scene.counsellor, 'vendeuse'))['attachments']).toHaveLength(1);
  });
});
