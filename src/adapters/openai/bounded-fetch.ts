/** Far more than an answer of some hundred tokens needs. */
const MOST_BYTES = 256 * 1024;

/**
 * A fetch that follows nobody elsewhere (key and text go to the configured address only), says nothing of this machine, and
 * reads no more than 256 kB. The whole answer is read before it is handed on, so that the caller's deadline bounds a slow drip.
 */
export async function boundedFetch(where: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(where, { ...init, headers: withoutMachine(init.headers), redirect: 'error' });
  const text = await textOf(response);
  const isEmpty = response.status === 204 || response.status === 304;
  return new Response(isEmpty ? null : text, { status: response.status, headers: { 'content-type': 'application/json', ...retryAfter(response) } });
}

/** The SDK tells system, processor and versions with each request. */
function withoutMachine(given: RequestInit['headers']): Headers {
  const headers = new Headers(given);
  for (const name of [...headers.keys()].filter((one) => one.startsWith('x-stainless-'))) headers.delete(name);
  headers.set('user-agent', 'relais');
  return headers;
}

function retryAfter({ headers }: Response): Record<string, string> {
  const value = headers.get('retry-after');
  return value === null ? {} : { 'retry-after': value };
}

async function textOf({ body }: Response): Promise<string> {
  if (!body) return '';
  // Node's own type for a body says nothing about its chunks; those of a fetch are always bytes.
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const part = await reader.read();
    if (part.done) return Buffer.concat(parts).toString('utf8');
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new Error('an answer of a model that has no end');
    }
    parts.push(part.value);
  }
}
