import type { Store } from '../../application/ports';
import { Cohort } from '../../domain/cohort';
import { commit } from './commit';
import type { StoreDeps } from './deps';
import { readDeliveries, readDetails } from './details';
import { CodeTargetRecord, parseRecord } from './document';
import { readOne } from './read';
import { readSaid } from './said';
import { readScene } from './scene';

/** The `Store` port on Redis. */
export function createStore(deps: StoreDeps): Store {
  const { redis, keys } = deps;
  return {
    scene: (speaker, activity, now) => readScene(deps, speaker, activity, now),
    commit: (change, now) => commit(deps, change, now),
    cohort: (id) => readOne(redis, Cohort, keys.cohort(id)),
    code: async (code) => {
      const target = await redis.get(keys.code(code));
      return target === null ? undefined : parseRecord(CodeTargetRecord, 'code', target);
    },
    isEmpty: async () => (await redis.exists(keys.people, keys.cohorts)) === 0,
    cohortIds: async () => (await redis.smembers(keys.cohorts)).sort(),
    details: (people, broadcasts) => readDetails(deps, people, broadcasts),
    saidOn: (conversation) => readSaid(deps, conversation),
    deliveriesOf: (person) => readDeliveries(deps, person),
  };
}
