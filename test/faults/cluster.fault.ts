import { chatClient, openStream, type Frame } from '../support/chat-client';
import { startRedisCluster, type RedisCluster } from '../support/redis-cluster';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, type CohortScene } from '../support/scenes';
import { pause, until } from './rig/until';

const DAY = 86_400_000;
const MINUTE = 60_000;

let cluster: RedisCluster;
let relais: TestRelais;
let scene: CohortScene;
let page: Awaited<ReturnType<typeof listens>>;

beforeAll(async () => {
  cluster = await startRedisCluster();
  relais = await aRelais({ REDIS_URL: cluster.url });
  scene = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms' } });
}, 60_000);
afterAll(async () => {
  page.close();
  await relais.stop();
  await cluster.stop();
});

const home = (): string => `relais:{${relais.organisation}}:`;
const queue = (): string => `{relais:${relais.organisation}}`;
/** The clock of the bot travels and that of Redis does not, so the parts are looked at and not their sum. */
const parts = async (): Promise<Record<string, unknown>> => (await (await fetch(`${relais.url()}/ready`)).json()) as Record<string, unknown>;
const isWell = async (): Promise<boolean> => {
  const { redis, queue, persistence, jobs } = await parts();
  return redis === true && queue === true && persistence === true && jobs === true;
};

const written: string[] = [];

async function writes(text: string): Promise<void> {
  written.push(text);
  await scene.counsellor.says('écrire au groupe');
  await scene.counsellor.presses("Voir l'aperçu", { text });
  await scene.counsellor.presses('Envoyer');
}

const copiesOf = (words: string): number =>
  relais.connector.accepted.filter(({ conversation, activity }) => conversation !== scene.counsellor.conversation && JSON.stringify(activity).includes(words)).length;

/** An open chat page: everything that its streams brought. A stream that the bot closes is opened again where it ended. */
async function listens(url: string): Promise<{ hears(words: string): Promise<void>; close(): void }> {
  const frames: Frame[] = [];
  let left = false;
  const open = async (): Promise<Awaited<ReturnType<typeof openStream>>> => {
    const address = new URL(url);
    address.searchParams.set('watermark', frames.findLast(({ watermark }) => watermark !== undefined)?.watermark ?? '0');
    const stream = await openStream(address.href);
    stream.socket.once('close', () => {
      if (!left) void again();
    });
    void listen(stream);
    return stream;
  };
  const listen = async (stream: Awaited<ReturnType<typeof openStream>>): Promise<void> => {
    for (;;) frames.push(await stream.next());
  };
  const again = async (): Promise<void> => {
    await pause(500);
    current = await open();
  };
  let current = await open();
  return {
    hears: (words) => until(() => JSON.stringify(frames).includes(words), () => `the stream never said "${words}"`, 20_000),
    close: () => {
      left = true;
      current.socket.terminate();
    },
  };
}

describe('on a Redis Cluster of three nodes', () => {
  it('people register, sessions are planned, messages arrive once, answers count', async () => {
    expect(await isWell()).toBe(true);
    const session = await plansSession(relais, scene, { days: 10, time: '10:00' });
    await memberOf(scene, 'Lina').says('prochaine séance');
    await memberOf(scene, 'Lina').presses('Je viens');
    await writes('La salle est au premier étage');
    await memberOf(scene, 'Lina').hearsOf('premier étage');
    await memberOf(scene, 'Bruno').hearsOf('premier étage');
    await relais.travel(session.startsAt - 7 * DAY + MINUTE - relais.now());
    await memberOf(scene, 'Bruno').hearsOf('Rappel');
    expect(copiesOf('premier étage')).toBe(2);
  });

  it('somebody registers on the chat page and hears answers and messages on its stream', async () => {
    const chat = chatClient(relais.url());
    const visit = await chat.open();
    page = await listens(visit.streamUrl.replace('127.0.0.1:0', new URL(relais.url()).host));
    for (const words of [scene.code, 'j’accepte', 'Noor', 'Valognes', 'chercher un emploi', 'phrases habituelles', 'c’est bon']) await chat.post(visit, { type: 'message', text: words });
    await page.hears('Bienvenue Noor');
    await writes('Un premier mot');
    await page.hears('Un premier mot');
  });

  it.each([0, 1, 2])('a lost node (%i) is named by /ready, and everything goes on when it is back', async (node) => {
    const serves = [await cluster.ownerOf(home()), await cluster.ownerOf(queue())].includes(node);
    await cluster.restart(node, async () => {
      if (serves) await until(async () => !(await isWell()), () => '/ready stayed green without a node', 15_000);
      expect((await fetch(`${relais.url()}/live`)).status).toBe(200);
    });
    await until(isWell, () => '/ready stayed red', 30_000);
    const words = `Retour de la machine ${String(node)}`;
    await writes(words);
    await Promise.all([memberOf(scene, 'Lina').hearsOf(words, 30_000), memberOf(scene, 'Bruno').hearsOf(words, 30_000), page.hears(words)]);
    expect(copiesOf(words)).toBe(2);
  }, 90_000);

  it('the slot of the organisation may move to another node', async () => {
    const from = await cluster.ownerOf(home());
    await cluster.move(home(), (from + 1) % 3);
    await writes('Après le déménagement');
    await memberOf(scene, 'Bruno').hearsOf('déménagement', 30_000);
    await joins(relais, scene, 'Salim', 'sms');
    expect(await cluster.ownerOf(home())).toBe((from + 1) % 3);
    expect(written.map(copiesOf)).toEqual(written.map(() => 2));
    console.info(`cluster: 3 nodes, ${String(written.length)} messages to the group, each once to each; 3 node restarts, 1 slot moved`);
  }, 60_000);
});
