import { flows } from '../../dialogs';
import { typedChoice } from '../../src/bot/typed-choice';
import type { FlowState } from '../../src/domain/conversation';
import type { Language } from '../../src/domain/person';
import { translatorFor } from '../../src/i18n/translator';
import { someFacts } from '../support/facts';

const SEED = { cohort: 'cohort-1', cohortName: 'Cap Valognes' };

/** The registration at its last question, and what it shows there. */
function atTheRecap(language: Language): { state: FlowState; labels: [string, string][]; facts: ReturnType<typeof someFacts> } {
  const facts = someFacts({ conversation: { language }, channel: 'msteams' });
  const { world } = facts;
  let turn = flows.registration.start(SEED, world, { forms: true });
  for (const value of ['yes', 'Awa', 'Valognes', 'training', 'normal']) {
    if (turn.go === 'ask' && turn.state.step !== 'recap') turn = flows.registration.answer(turn.state, value, world, { forms: true });
  }
  if (turn.go !== 'ask' || turn.view.card !== 'question') throw new Error('no question');
  const t = translatorFor({ language });
  return { state: turn.state, facts, labels: turn.view.data.choices.map(({ label, press }) => [t.say(label), press.do === 'answer' ? press.value : '']) };
}

describe('the words of a button, typed where buttons are drawn', () => {
  it.each(['en', 'ar'] as const)('mean what it means, as it is shown in %s', (language) => {
    const { state, labels, facts } = atTheRecap(language);
    expect(labels).toHaveLength(2);
    for (const [label, value] of labels) {
      expect(typedChoice(state, label, facts)).toBe(value);
      expect(typedChoice(state, `  ${label.toUpperCase()}! `, facts)).toBe(value);
    }
    expect(typedChoice(state, 'something else', facts)).toBeUndefined();
    expect(typedChoice(state, '', facts)).toBeUndefined();
  });

  it('are left to the dialogs in French, which know other ways of saying them', () => {
    const { state, labels, facts } = atTheRecap('fr');
    expect(labels.map(([label]) => typedChoice(state, label, facts))).toEqual([undefined, undefined]);
  });

  it('of an unfinished registration are in the language of the conversation, without asking how French is to be read', () => {
    expect(atTheRecap('en').state).toMatchObject({ step: 'recap', answers: { reading: 'normal' } });
    expect(atTheRecap('fr').state).toMatchObject({ step: 'recap', order: ['consent', 'firstName', 'commune', 'axis', 'reading'] });
  });
});
