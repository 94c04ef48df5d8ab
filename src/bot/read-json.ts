import type { IncomingMessage } from 'node:http';

const MAX_BYTES = 256 * 1024;
const SLOWEST_MS = 10_000;
/** Deeper than any activity; JSON nested without end breaks whoever walks it. */
const DEEPEST = 100;

export type Body = { ok: true; json: Record<string, unknown> } | { ok: false; status: 400 | 408 | 413 | 415 };

/**
 * Reads a JSON object of at most 256 kB. No compression, no multipart, nothing written to disk:
 * restify's own body parser stops the process on a bad gzip body and is never registered.
 */
export function readJson(request: IncomingMessage): Promise<Body> {
  const { 'content-type': type = '', 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (!/^application\/json\b/i.test(type) || (encoding !== undefined && encoding !== 'identity')) return drained(request, 415);
  if (Number(length) > MAX_BYTES) return drained(request, 413);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const slow = setTimeout(() => finish({ ok: false, status: 408 }), SLOWEST_MS);
    const finish = (body: Body): void => {
      clearTimeout(slow);
      request.removeAllListeners('data').resume();
      resolve(body);
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BYTES) finish({ ok: false, status: 413 });
      else chunks.push(chunk);
    });
    request.once('end', () => finish(parsed(Buffer.concat(chunks))));
    request.once('error', () => finish({ ok: false, status: 400 }));
    request.once('close', () => finish({ ok: false, status: 400 }));
  });
}

function drained(request: IncomingMessage, status: 413 | 415): Promise<Body> {
  request.resume();
  return Promise.resolve({ ok: false, status });
}

function parsed(bytes: Buffer): Body {
  try {
    const text = bytes.toString('utf8');
    const json: unknown = isTooDeep(text) ? undefined : JSON.parse(text);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return { ok: false, status: 400 };
    // Safe: a JSON object has text keys.
    return { ok: true, json: json as Record<string, unknown> };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** Whether more brackets are open at once than any activity has; those inside texts do not count. One walk, without a pattern that could go back. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inText && sign === '\\') at += 1;
    else if (sign === '"') inText = !inText;
    else if (!inText && (sign === '[' || sign === '{')) depth += 1;
    else if (!inText && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
