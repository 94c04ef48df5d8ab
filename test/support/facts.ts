import { factsOf, type Facts } from '../../src/bot/facts';
import type { Sealer } from '../../src/application/ports';
import type { Cohort } from '../../src/domain/cohort';
import { newConversation, type Conversation } from '../../src/domain/conversation';
import type { Person } from '../../src/domain/person';
import { aPerson, aWorld, JOBS_AND_PLACES, NOW, PARIS } from './builders';

interface Wishes {
  person?: Person;
  cohorts?: Cohort[];
  conversation?: Partial<Conversation>;
  channel?: string;
}

/** Seals nothing: a token is its audience and its payload, for everybody to read. */
export const openSealer: Sealer = {
  seal: (payload, audience) => `${audience}|${payload}`,
  open: (token, audience) => (token.startsWith(`${audience}|`) ? token.slice(audience.length + 1) : undefined),
};

/** The facts of a turn without anything behind them: whoever asks the store is not pure. */
export function someFacts({ person, cohorts = [], conversation = {}, channel = 'sms' }: Wishes = {}): Facts {
  const address = { ...aPerson().address, channel };
  const stored = { value: { ...newConversation(address.speaker, NOW), ...conversation }, revision: 1 };
  return factsOf(
    {
      scene: { conversation: stored, cohorts: cohorts.map((value) => ({ value, revision: 1 })), ...(person ? { person: { value: person, revision: 1 } } : {}) },
      now: NOW,
      address,
      store: untouchable('store'),
      ids: untouchable('ids'),
      known: JOBS_AND_PLACES,
      offers: untouchable('what reads offers'),
      policy: { zone: PARIS, reminders: [], quiet: untouchable('quiet hours'), organisation: 'test', retentionMonths: 24 },
    },
    aWorld().communes,
    openSealer,
  );
}

function untouchable(what: string): never {
  const proxy: unknown = new Proxy({}, { get: () => { throw new Error(`routing asked for ${what}`); } });
  // Safe: whoever looks inside gets the error.
  return proxy as never;
}
