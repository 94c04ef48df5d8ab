import { boundedFetch } from './bounded-fetch';

const PATIENCE_MS = 3_000;

/** The status with which an endpoint answers when it is asked for its models, which sends nothing of anybody; undefined when it does not answer. */
export async function reach({ baseUrl, key }: { baseUrl: string; key: string }): Promise<number | undefined> {
  try {
    const { status } = await boundedFetch(`${baseUrl.replace(/\/+$/, '')}/models`, { headers: { authorization: `Bearer ${key}` }, signal: AbortSignal.timeout(PATIENCE_MS) });
    return status;
  } catch {
    return undefined;
  }
}
