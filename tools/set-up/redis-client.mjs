// Just enough of the Redis protocol for the set-up: one inline command, one answer.
import { connect } from 'node:net';

const ANSWER_WITHIN_MS = 2_000;

/** `address` is { path } or { host, port, password }. Gives the raw answer, '' when the server closed without one. */
export function ask(address, command) {
  return new Promise((resolve, reject) => {
    const socket = connect(address.path === undefined ? { host: address.host, port: address.port } : { path: address.path });
    let text = '';
    const expected = address.password === undefined ? 1 : 2;
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy(new Error('no answer')));
    socket.on('connect', () => {
      if (address.password !== undefined) socket.write(`AUTH ${address.password}\r\n`);
      socket.write(`${command}\r\n`);
    });
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
      const answers = complete(text);
      if (answers.length >= expected) {
        socket.destroy();
        resolve(answers[expected - 1]);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(''));
  });
}

/** The complete answers in this text: a status line, or a bulk string with its length in bytes. */
function complete(text) {
  const answers = [];
  let rest = text;
  for (;;) {
    const end = rest.indexOf('\r\n');
    if (end < 0) return answers;
    const bulk = /^\$(\d+)$/.exec(rest.slice(0, end));
    const stop = bulk === null ? end + 2 : end + 2 + Number(bulk[1]) + 2;
    if (rest.length < stop) return answers;
    answers.push(bulk === null ? rest.slice(0, end) : rest.slice(end + 2, stop - 2));
    rest = rest.slice(stop);
  }
}

/** True once the server answers and has read its data; false when nobody listens. */
export async function isReady(address) {
  try {
    return (await ask(address, 'PING')) === '+PONG';
  } catch {
    return false;
  }
}

/** The process behind this address, undefined when nobody answers or it is not a Redis of ours. */
export async function processId(address) {
  try {
    const found = /process_id:(\d+)/.exec(await ask(address, 'INFO server'));
    return found === null ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
}

/** Asks for a shutdown in good order (everything is on disk already: appendfsync always). */
export async function shutDown(address) {
  try {
    await ask(address, 'SHUTDOWN NOSAVE');
  } catch {
    // The connection ends with the server: an error here is the expected answer.
  }
}
