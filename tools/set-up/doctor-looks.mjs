// What the doctor sees of this machine: the disk, the port, a Relais that answers on it.
import { existsSync, statfsSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { ROOT, STATE } from './run.mjs';

const LEAST_MEGABYTES = 500;
const ANSWER_WITHIN_MS = 5_000;

/** Place left where .relais is or will be. */
export function freeSpace() {
  const { bavail, bsize } = statfsSync(existsSync(STATE) ? STATE : ROOT);
  const free = Math.floor((bavail * bsize) / 1_048_576);
  return { code: 'disk', level: free < LEAST_MEGABYTES ? 'wrong' : 'well', facts: { free } };
}

/** A Relais that answers on its port and what its /ready says, or whether the port is free. */
export async function portState({ host, port }) {
  const address = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host.replace('0.0.0.0', '127.0.0.1');
  const live = await json(`http://${address}:${port}/live`);
  if (live?.live !== true) return [{ code: 'port', level: port === 0 || (await isFree(host, port)) ? 'well' : 'wrong', facts: { port } }];
  const { ready, ...parts } = (await json(`http://${address}:${port}/ready`)) ?? {};
  const broken = Object.keys(parts).filter((part) => parts[part] === false);
  const answers = { code: 'port', level: 'well', facts: { port, relais: true } };
  return [answers, ready === true ? { code: 'ready', level: 'well' } : { code: 'ready', level: 'wrong', facts: { parts: broken.join(', ') } }];
}

/** What answers there, when it is JSON. */
function json(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: ANSWER_WITHIN_MS }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk)).on('end', () => resolve(parsed(text)));
    });
    request.on('timeout', () => request.destroy()).on('error', () => resolve(undefined));
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFree(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host.replace(/^\[|\]$/g, ''), () => server.close(() => resolve(true)));
  });
}
