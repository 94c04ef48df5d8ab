/** Half a surrogate pair, or an escaped backslash, which is none. */
const HALVES = /\\(\\|ud[89a-f][0-9a-f]{2})/g;

/**
 * JSON that Redis' own parser accepts too: half an emoji, which a hostile or cut text may hold, becomes U+FFFD,
 * since one refused record would lock a conversation for good.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.includes('\\ud') ? json.replace(HALVES, (found, tail: string) => (tail === '\\' ? found : '\\ufffd')) : json;
}
