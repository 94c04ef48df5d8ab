import { flows, type FlowName } from '../../dialogs';
import type { Decision } from '../../src/bot/decision';
import { routeText } from '../../src/bot/route';
import { routeAnyPress } from '../../src/bot/route-meaning';
import type { FlowState } from '../../src/domain/conversation';
import { say, translatorFor } from '../../src/i18n/translator';
import { aCohort, aCounsellor, aPerson, aSession, aWorld } from '../support/builders';
import { DOUBTFUL } from '../support/doubtful';
import { someFacts } from '../support/facts';

const awa = aPerson({ firstName: 'Awa', memberOf: 'cohort-1' });
const odile = aCounsellor({ firstName: 'Odile' });
const cohort = aCohort({ members: ['Awa', 'Marc'], sessions: [aSession()], counsellors: { [odile.id]: 'Odile' } });
const member = { person: awa, cohorts: [cohort] };
const t = translatorFor();
const [doubtful = ''] = DOUBTFUL;
const perhaps = t.say(say('distress.perhaps'));

function opened(name: FlowName, seed: Record<string, unknown>, forms = false): FlowState {
  const turn = flows[name].start(seed, aWorld(member), { forms });
  if (turn.go !== 'ask') throw new Error(`${name} does not ask`);
  return turn.state;
}

const explaining = opened('absence', { cohort: 'cohort-1', session: 'session-1' });
const asking = opened('ask-counsellor', {});
const talking = { cohort: 'cohort-1', talk: 'talk-1', names: ['Odile'] };
const sharing = opened('share-offer', {});

const facts = (flow: FlowState) => someFacts({ ...member, conversation: { flow } });
const says = (text: string, flow: FlowState): Decision => routeText(text, facts(flow));
const fillsIn = (text: string, flow: FlowState): Decision => routeAnyPress({ do: 'submit', flow: flow.flow }, { text }, facts(flow));

/** What is shown before anything else. */
function firstLine(decision: Decision): string | undefined {
  const [view] = decision.decide === 'show' ? decision.views : (decision.before ?? []);
  return view?.card === 'message' ? view.data.lines.map((line) => t.say(line)).join('\n') : view?.card;
}

test('some words are neither a sure sign of distress nor sure to be none', () => {
  expect(DOUBTFUL.length).toBeGreaterThanOrEqual(3);
});

describe('words that may be a sign of distress, as the answer to a question', () => {
  it.each(DOUBTFUL)('"%s" as a reason: where to turn comes first, and the reason is taken all the same', (text) => {
    const decision = says(text, explaining);
    expect(firstLine(decision)).toBe(perhaps);
    expect(decision).toMatchObject({ decide: 'run', command: { command: 'explain-absence' } });
  });

  it.each(DOUBTFUL)('"%s" to the counsellor: where to turn comes first, and the next question follows', (text) => {
    const decision = says(text, asking);
    expect(firstLine(decision)).toBe(perhaps);
    expect(decision).toMatchObject({ decide: 'show', flow: { flow: 'ask-counsellor', step: 'where' } });
  });

  it('written or filled into the card of a talk: where to turn comes first, and the counsellor gets the words', () => {
    for (const decision of [says(doubtful, opened('write-to-counsellor', talking)), fillsIn(doubtful, opened('write-to-counsellor', talking, true))]) {
      expect(firstLine(decision)).toBe(perhaps);
      expect(decision).toMatchObject({ decide: 'run', command: { command: 'write-in-talk', text: doubtful } });
    }
  });

  it('in a registration a name is a name, and a sentence gets its line', () => {
    const registering = opened('registration', { cohort: 'cohort-1', cohortName: 'Cap Valognes' });
    expect(firstLine(says('Le Noyer', registering))).not.toBe(perhaps);
    const long = DOUBTFUL.find((text) => text.split(' ').length >= 6) ?? '';
    expect(firstLine(says(long, registering))).toBe(perhaps);
  });

  it('in an offer nothing is added: those are words for others', () => {
    expect(firstLine(says(doubtful, sharing))).not.toBe(perhaps);
  });

  it.each(['Valognes', 'j’ai un entretien', 'ma voiture est en panne', 'passer', '2', 'je travaille'])('nothing is added to "%s"', (text) => {
    expect(firstLine(says(text, explaining))).not.toBe(perhaps);
    expect(firstLine(says(text, asking))).not.toBe(perhaps);
  });
});

describe('distress filled into a form', () => {
  it.each(['je veux mourir', 'mon mari me frappe', 'je ne sais pas où dormir ce soir'])('"%s" gives the help lines, and nothing is sent or closed', (text) => {
    const decision = fillsIn(text, opened('write-to-counsellor', talking, true));
    expect(firstLine(decision)).toBe('helpLines');
    expect(decision).toMatchObject({ decide: 'show' });
    expect(decision).not.toHaveProperty('flow');
  });

  it('gives them too when the form is an old one', () => {
    expect(firstLine(routeAnyPress({ do: 'submit', flow: 'write-to-counsellor' }, { text: 'je veux mourir' }, someFacts(member)))).toBe('helpLines');
  });

  it('is left alone in words for others: a counsellor may invite to a workshop on violence', () => {
    const counsellor = someFacts({ person: odile, cohorts: [cohort], conversation: { flow: opened('write-to-cohort', { cohort: 'cohort-1' }, true) } });
    const decision = routeAnyPress({ do: 'submit', flow: 'write-to-cohort' }, { text: 'Atelier pour les victimes de violences jeudi' }, counsellor);
    expect(firstLine(decision)).not.toBe('helpLines');
  });
});

test('an offer of a help line that recruits is an offer, and the cry for help beside few facts is not', () => {
  const offer = 'Écoutant prévention du suicide (H/F), CDI 35 h à Caen, 1 900 € brut par mois, https://www.exemple.fr/offre/55';
  expect(firstLine(says(offer, sharing))).not.toBe('helpLines');
  expect(firstLine(says('je veux mourir, j’ai perdu mon CDI à Caen', sharing))).toBe('helpLines');
});
