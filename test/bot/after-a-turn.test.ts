import { flows } from '../../dialogs';
import { conclude, type Conclusion } from '../../src/bot/conclude';
import { changeOf } from '../../src/bot/records';
import { routePress } from '../../src/bot/route-press';
import { routeText } from '../../src/bot/route';
import type { Facts } from '../../src/bot/facts';
import type { Conversation, FlowState } from '../../src/domain/conversation';
import { aCohort, anRsvp, aPerson, aSession, aWorld, NOW } from '../support/builders';
import { someFacts } from '../support/facts';

const awa = aPerson({ firstName: 'Awa', memberOf: 'cohort-1' });
const cohort = aCohort({ members: ['Awa', 'Marc'], sessions: [aSession({ rsvps: { awa: anRsvp({ answer: 'notComing' }) } })] });
const menu: Conversation['menu'] = [{ number: 1, label: "J'accepte", press: { do: 'answer', flow: 'registration', step: 'consent', value: 'yes' } }];

function open(name: 'absence' | 'registration' | 'share-offer', seed: Record<string, unknown>, ...said: string[]): FlowState {
  const world = aWorld({ person: awa, cohorts: [cohort] });
  let turn = flows[name].start(seed, world, { forms: false });
  for (const text of said) turn = turn.go === 'ask' ? flows[name].answer(turn.state, text, world, { forms: false }) : turn;
  if (turn.go !== 'ask') throw new Error(`${name} is over`);
  return turn.state;
}

function facts(conversation: Partial<Conversation>): Facts {
  return someFacts({ person: awa, cohorts: [cohort], conversation });
}

function says(text: string, conversation: Partial<Conversation>): Promise<Conclusion> {
  const turn = facts(conversation);
  return conclude(routeText(text, turn), turn, 'http://127.0.0.1');
}

/** The numbers in force after a turn that showed none. */
function menuAfter(concluded: Conclusion, before: Facts): Conversation['menu'] | undefined {
  const event = { kind: 'event', speaker: 'speaker-awa', activity: 'a', address: awa.address, did: { did: 'say', text: '' } } as const;
  return changeOf(event, before.context.scene, concluded, { replies: [], menu: [] }, NOW).conversation?.value.menu;
}

describe('the question why somebody cannot come', () => {
  const absence = open('absence', { cohort: 'cohort-1', session: 'session-1' });
  const offer = open('share-offer', { cohort: 'cohort-1', text: 'Cuisinier à Brix', found: { fields: { title: 'Cuisinier' }, warnings: [] } }, 'une personne');

  it('is over when they say that they come after all', async () => {
    const { flow, outcome } = await says('finalement je viens', { flow: absence });
    expect({ flow, outcome }).toEqual({ flow: undefined, outcome: 'answered' });
  });

  it('is over when they press another answer', async () => {
    const turn = facts({ flow: absence });
    const press = { do: 'rsvp', cohort: 'cohort-1', session: 'session-1', revision: 1, answer: 'late' } as const;
    expect(await conclude(routePress(press, {}, turn), turn, 'http://127.0.0.1')).toMatchObject({ flow: undefined, outcome: 'answered' });
  });

  it('gives way to the dialog that stepped aside for it', async () => {
    expect((await says('je viens', { flow: absence, parked: offer })).flow).toMatchObject({ flow: 'share-offer', step: 'person', answers: { text: 'Cuisinier à Brix' } });
  });

  it('is not the end of another dialog', async () => {
    const turn = facts({ flow: offer });
    const press = { do: 'rsvp', cohort: 'cohort-1', session: 'session-1', revision: 1, answer: 'late' } as const;
    expect((await conclude(routePress(press, {}, turn), turn, 'http://127.0.0.1')).flow).toEqual(offer);
  });
});

describe('the numbers of a question', () => {
  const consent = open('registration', { cohort: 'cohort-1', cohortName: 'Cap Valognes' });

  it('stay in force after an interruption that shows none, such as the help lines', async () => {
    const turn = facts({ flow: consent, menu });
    expect(menuAfter(await conclude(routeText('je veux mourir', turn), turn, 'http://127.0.0.1'), turn)).toEqual(menu);
  });

  it('are void once another question is open', async () => {
    const turn = facts({ flow: consent, menu });
    const concluded = await conclude(routeText('1', turn), turn, 'http://127.0.0.1');
    expect(concluded.flow).toMatchObject({ step: 'firstName' });
    expect(menuAfter(concluded, turn)).toEqual([]);
  });
});
