import { flows } from '../../dialogs';
import { speakerOf } from '../../src/bot/speaker';
import type { Cohort } from '../../src/domain/cohort';
import { newConversation, type FlowState } from '../../src/domain/conversation';
import type { Organisation } from '../contract/organisation';
import { aCohort, aWorld } from './builders';
import { wordsOf } from './cards';
import type { FakeConnector } from './fake-connector';

export const CHANNEL = 'sms';
/** What the bot says when something broke on its side. */
export const SORRY = 'référence';

/** One message of one person to one of several bots; the channel's side of it. */
export async function says(url: string, connector: FakeConnector, name: string, text: string, id: string): Promise<number> {
  const activity = {
    type: 'message', id, text, channelId: CHANNEL, serviceUrl: connector.url, timestamp: new Date().toISOString(),
    from: { id: `user-${name}` }, recipient: { id: 'bot' }, conversation: { id: name, conversationType: 'personal' },
  };
  const answer = await fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) }).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status ?? 0;
}

/** All that somebody was told, oldest first. */
export function heard(connector: FakeConnector, name: string): string[] {
  return connector.accepted.filter(({ conversation }) => conversation === name).map(({ activity }) => (typeof activity['text'] === 'string' ? activity['text'] : wordsOf(activity)));
}

/** A new group with this many seats, none taken. */
export async function anEmptyCohort({ store }: Organisation, id: string, seats: number): Promise<Cohort> {
  const cohort = aCohort({ id, seats, counsellors: {}, name: `Groupe ${id}` });
  await store.commit({ cohorts: [{ value: cohort, revision: 0 }] }, Date.now());
  return cohort;
}

/** Puts people where one more "c'est bon" registers them. */
export async function atTheRecap({ store }: Organisation, cohort: Cohort, names: readonly string[]): Promise<void> {
  const flow = recapOf(cohort);
  const now = Date.now();
  await Promise.all(
    names.map((name) => {
      const speaker = speakerOf(CHANNEL, undefined, `user-${name}`);
      return store.commit({ conversation: { value: { ...newConversation(speaker, now), flow }, revision: 0 } }, now);
    }),
  );
}

function recapOf({ id, name }: Cohort): FlowState {
  const [world, mode] = [aWorld(), { forms: false }];
  let turn = flows.registration.start({ cohort: id, cohortName: name }, world, mode);
  for (const said of ['oui', 'Awa', 'Valognes', 'chercher un emploi', 'phrases habituelles']) {
    if (turn.go === 'ask') turn = flows.registration.answer(turn.state, said, world, mode);
  }
  if (turn.go !== 'ask' || turn.state.step !== 'recap') throw new Error('the registration does not come to its recap');
  return turn.state;
}
