import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs in a process of its own, so that who floods does not slow down who measures. */
const FLOOD = `
const http = require('node:http');
const [url, address, perSecond, seconds] = process.argv.slice(1);
const agent = new http.Agent({ keepAlive: true, maxSockets: 50 });
const statuses = {};
let waits = true;
let sent = 0;
const start = performance.now();
const timer = setInterval(() => {
  const elapsed = (performance.now() - start) / 1000;
  for (const due = Math.min(elapsed, seconds) * perSecond; sent < due; sent += 1) {
    http.get(url, { agent, headers: { 'x-forwarded-for': address } }, (response) => {
      statuses[response.statusCode] = (statuses[response.statusCode] || 0) + 1;
      if (response.statusCode === 429 && !(Number(response.headers['retry-after']) >= 1)) waits = false;
      response.resume();
    }).on('error', () => { statuses.cut = (statuses.cut || 0) + 1; });
  }
  if (elapsed > seconds) clearInterval(timer);
}, 5);
process.on('exit', () => process.stdout.write(JSON.stringify({ statuses, waits, seconds: (performance.now() - start) / 1000 })));
setTimeout(() => agent.destroy(), (Number(seconds) + 5) * 1000).unref();
`;

export interface Flooded {
  statuses: Record<string, number>;
  /** Every 429 said how long to wait. */
  waits: boolean;
  seconds: number;
}

/** So many requests a second from one address, as a proxy in front would pass them on. */
export async function floodFrom(address: string, url: string, perSecond: number, seconds: number): Promise<Flooded> {
  const child = spawn(process.execPath, ['-e', FLOOD, '--', url, address, String(perSecond), String(seconds)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  return JSON.parse(said) as Flooded;
}
