import { connect } from 'node:net';

/** What a script runs inside the server costs no round trip. */
const INSIDE = /^\+[\d.]+ \[\d+ lua\]/;
/** What no turn waits for: the reconciler's lists of so many things that are due, and the count of replies, told ten times a second. */
const BY_THE_CLOCK = /\\"limit\\":|LIMIT|\\"posted\\":/;

/** Commands that reached Redis for one organisation while `work` ran, by name; what scripts and the queue do inside is left out. */
export async function commandsDuring(organisation: string, work: () => Promise<unknown>): Promise<string[]> {
  const { hostname, port } = new URL(process.env['RELAIS_TEST_REDIS'] ?? '');
  const socket = connect(Number(port), hostname);
  let log = '';
  socket.setEncoding('utf8').on('data', (part: string) => (log += part));
  const logged = async (words: string): Promise<void> => {
    while (!log.includes(words)) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  socket.write('MONITOR\r\n');
  await logged('+OK');
  await work();
  const mark = `mark-${Math.random().toString(36).slice(2)}`;
  const marker = connect(Number(port), hostname);
  marker.end(`ECHO ${mark}\r\n`);
  await logged(mark);
  socket.destroy();
  const lines = log.split('\r\n').filter((line) => line.includes(`relais:{${organisation}}`) && !INSIDE.test(line) && !BY_THE_CLOCK.test(line));
  return lines.map((line) => (/\] "([^"]+)"/.exec(line)?.[1] ?? '').toUpperCase());
}
