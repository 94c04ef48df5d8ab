// The settings of .env: lines NAME=value, # comments, optional quotes around the value.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { ROOT, say } from './run.mjs';

/** The process's environment, completed by .env; what is already set in the environment wins. */
export function loadEnvironment(path = join(ROOT, '.env')) {
  const file = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {};
  return { ...file, ...process.env };
}

function parse(text) {
  const values = {};
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const match = /^(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line);
    if (match === null) say(messages.badEnvLine(index + 1));
    else values[match[1]] = value(match[2]);
  }
  return values;
}

/** `"a b"` and `'a b'` lose their quotes; an unquoted value ends at ` #`. */
function value(text) {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(text);
  return quoted === null ? text.replace(/\s+#.*$/, '').trim() : quoted[2];
}
