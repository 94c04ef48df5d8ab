import { Pool } from 'undici';

interface Order {
  url: string;
  channelUrl: string;
  script: string[];
  atOnce: number;
  warmUpMs: number;
  measuredMs: number;
}

/** Speakers who each go through the script again and again; says how many turns were answered in a second. */
process.once('message', (order: Order) => {
  void run(order).then((rate) => process.send?.(rate));
});

async function run({ url, channelUrl, script, atOnce, warmUpMs, measuredMs }: Order): Promise<number> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: atOnce });
  const start = performance.now();
  const from = start + warmUpMs;
  const until = from + measuredMs;
  let answered = 0;
  const speak = async (speaker: number): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const body = JSON.stringify(activityOf(channelUrl, speaker, turn, script[turn % script.length] ?? ''));
      const response = await pool.request({ method: 'POST', path: pathname, headers: { 'content-type': 'application/json' }, body });
      await response.body.dump();
      const now = performance.now();
      if (response.statusCode === 200 && now > from && now <= until) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, speaker) => speak(speaker)));
  await pool.close();
  return answered / (measuredMs / 1_000);
}

function activityOf(serviceUrl: string, speaker: number, turn: number, text: string): object {
  const name = `${process.pid}-${speaker}`;
  return {
    type: 'message',
    id: `${name}-${turn}`,
    timestamp: new Date().toISOString(),
    channelId: 'sms',
    serviceUrl,
    from: { id: name },
    recipient: { id: 'bot' },
    conversation: { id: name },
    text,
  };
}
