import { demoPeople } from './application/demo';
import type { Store } from './application/ports';
import { speakerOf } from './bot/speaker';
import type { Config } from './config';
import type { Address } from './domain/person';
import { demo } from './i18n/fr/demo';
import { WEBCHAT_CHANNEL, type TrialSeat } from './webchat';

/** The invented organisation that fills an empty trial. */
export function demoFor(config: Config) {
  if (config.mode !== 'trial' || !config.demo) return {};
  return { demo: { words: demo, addressOf: (person: string) => seatAddress(person, config.publicUrl) } };
}

/** The chair of an invented person on our own chat page. */
function seatAddress(person: string, serviceUrl: string): Address {
  const user = `dl_${person}`;
  return { channel: WEBCHAT_CHANNEL, serviceUrl, conversation: `seat-${person}`, user, bot: 'relais', speaker: speakerOf(WEBCHAT_CHANNEL, undefined, user) };
}

/** Whom one may be on the trial page. */
export async function seatsOf(store: Store): Promise<TrialSeat[]> {
  const { people } = await store.details(demoPeople(demo), []);
  return people.map(({ value: { id, firstName, address, counsels } }) => {
    const role = counsels ? ('counsellor' as const) : ('member' as const);
    return { person: id, name: firstName, role, user: address.user, conversation: address.conversation };
  });
}
