import type { Model } from '../../src/application/model-port';
import { decideWith } from '../../src/bot/advice';
import type { Decision } from '../../src/bot/decision';
import type { Did } from '../../src/bot/event';
import type { FlowState } from '../../src/domain/conversation';
import type { IntentName } from '../../src/domain/intents';
import type { Press } from '../../src/domain/press';
import { aCohort, aCounsellor, aPerson, aSession } from '../support/builders';
import { someFacts } from '../support/facts';
import { asksForSomething, readingsOf, unclear } from '../support/unclear';

const awa = aPerson({ firstName: 'Awa', memberOf: 'cohort-1' });
const odile = aCounsellor({ firstName: 'Odile' });
const cohort = aCohort({ members: ['Awa', 'Marc'], sessions: [aSession()], counsellors: { [odile.id]: 'Odile' } });

interface Advised {
  decision: Decision;
  asked: { text: string; intents: readonly IntentName[]; names: readonly string[]; patienceMs: number }[];
}

/** What is decided about a text when the model says this. */
async function advised(text: string, says: IntentName | undefined, { flow }: { flow?: FlowState } = {}): Promise<Advised> {
  const asked: Advised['asked'] = [];
  const model: Model = {
    readOffer: () => Promise.resolve(undefined),
    chooseIntent: (sent, intents, { names }, patienceMs) => (asked.push({ text: sent, intents, names, patienceMs }), Promise.resolve(says)),
  };
  const facts = someFacts({ person: awa, cohorts: [cohort], ...(flow ? { conversation: { flow } } : {}) });
  return { decision: await decideWith(model)({ did: 'say', text }, facts), asked };
}

function offered(decision: Decision): string[] {
  const presses: Press[] = decision.decide === 'show' ? decision.views.flatMap(({ card, data }) => (card === 'message' ? (data.choices ?? []).map(({ press }) => press) : [])) : [];
  return presses.flatMap((press) => (press.do === 'mean' ? [press.intent] : []));
}

describe('a second opinion on what somebody writes', () => {
  it('is asked of a text alone, for at most 2.5 s, among the intents that this person can have', async () => {
    const text = unclear();
    const { asked } = await advised(text, undefined);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ text, patienceMs: 2_500 });
    expect(asked[0]?.names).toEqual(expect.arrayContaining(['Awa', 'Marc', 'Odile']));
    expect(asked[0]?.intents).toContain('absent');
    for (const never of ['distress', 'cancel-session', 'announce'] as const) expect(asked[0]?.intents).not.toContain(never);
  });

  it.each([
    'jserai en retard de 10 min dsl', 'aide', '1', 'je veux mourir', 'STOP', 'quel temps il fera demain', 'I want to know when is the next session please',
  ])('is not asked about "%s"', async (text) => {
    expect((await advised(text, 'absent')).asked).toEqual([]);
  });

  it('is not asked of a stranger, nor in the middle of a dialog', async () => {
    expect(await strangerAsks()).toEqual([]);
    const flow: FlowState = { flow: 'absence', version: 1, step: 'reason', answers: { cohort: cohort.id, session: 'session-1' }, order: [] };
    expect((await advised(unclear(), 'absent', { flow })).asked).toEqual([]);
  });

  it('comes first among the readings to choose from, when the machine thought of others', async () => {
    const text = unclear((understood) => asksForSomething(understood) && understood.intent !== 'portrait' && understood.alternatives.every(({ intent }) => intent !== 'portrait'));
    expect(offered((await advised(text, 'portrait')).decision)).toEqual(['portrait', ...readingsOf(text)].slice(0, 3));
  });

  it('comes first too where the machine thought that nothing is asked', async () => {
    const text = unclear(({ intent, alternatives }) => intent === 'other' && alternatives[0]?.intent !== 'talk-to-counsellor');
    expect(offered((await advised(text, 'talk-to-counsellor')).decision)[0]).toBe('talk-to-counsellor');
  });

  it('is taken at once where the machine’s own first or second reading agrees, and it only shows or asks', async () => {
    const shows = unclear(({ intent, alternatives }) => intent === 'next-session' || alternatives[0]?.intent === 'next-session');
    expect((await advised(shows, 'next-session')).decision).toMatchObject({ decide: 'run', command: { command: 'next-session' } });
    const opens = unclear(({ intent, alternatives }) => intent === 'share-offer' || alternatives[0]?.intent === 'share-offer');
    expect((await advised(opens, 'share-offer')).decision).toMatchObject({ decide: 'open', flow: 'share-offer' });
  });

  it('never does anything by itself: an answer to a session stays a question', async () => {
    const text = unclear(({ intent, alternatives }) => intent === 'absent' || alternatives[0]?.intent === 'absent');
    const { decision } = await advised(text, 'absent');
    expect(decision.decide === 'run' ? decision.command.command : 'asks').toMatch(/^(asks|next-session)$/);
    for (const intent of ['stop', 'erase', 'attend', 'late', 'leave-group'] as const) {
      const said = (await advised(text, intent)).decision;
      expect(said.decide === 'run' ? said.command.command : 'asks').toMatch(/^(asks|next-session)$/);
    }
  });

  it('changes nothing when it is silent, off topic, or nothing that this person can ask for', async () => {
    const text = unclear();
    const { unsure: _, ...alone } = (await advised(text, undefined)).decision;
    for (const intent of ['other', 'greeting', 'thanks'] as const) expect((await advised(text, intent)).decision).toEqual(alone);
  });

  it('is asked once for an event, however often its turn runs', async () => {
    let asked = 0;
    const model: Model = { readOffer: () => Promise.resolve(undefined), chooseIntent: () => ((asked += 1), Promise.resolve('absent')) };
    const decide = decideWith(model);
    const did: Did = { did: 'say', text: unclear() };
    const facts = someFacts({ person: awa, cohorts: [cohort] });
    await Promise.all([decide(did, facts), decide(did, facts)]);
    await decide(did, facts);
    expect(asked).toBe(1);
  });
});

async function strangerAsks(): Promise<string[]> {
  const asked: string[] = [];
  const model: Model = { readOffer: () => Promise.resolve(undefined), chooseIntent: (text) => (asked.push(text), Promise.resolve(undefined)) };
  await decideWith(model)({ did: 'say', text: unclear() }, someFacts());
  return asked;
}
