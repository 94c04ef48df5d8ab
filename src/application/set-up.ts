import { readCode, singleUseCode } from '../domain/code';
import { demoChanges, type DemoWords } from './demo';
import { SETUP_DONE } from './people/present-code';
import type { Clock, Ids, Store } from './ports';
import type { Address } from '../domain/person';
import type { Policy } from './context';

export interface SetUpDeps {
  store: Store;
  clock: Clock;
  ids: Ids;
  policy: Policy;
  setupCode: string | undefined;
  demo?: { words: DemoWords; addressOf(person: string): Address };
}

/** Before anybody comes: the invented organisation where the store is empty, and the set-up code until somebody used it. */
export async function setUp({ store, clock, ids, policy, setupCode, demo }: SetUpDeps): Promise<{ setupCode?: string }> {
  const now = clock.now();
  if (demo && (await store.isEmpty())) {
    for (const change of demoChanges(demo.words, { now, ids, policy, addressOf: demo.addressOf })) await store.commit(change, now);
  }
  if (await store.code(SETUP_DONE)) return {};
  const code = setupCode ?? singleUseCode((limit) => ids.below(limit));
  await store.commit({ codes: { put: [{ code: readCode(code), target: { opens: 'setup' } }] } }, now);
  return { setupCode: code };
}
