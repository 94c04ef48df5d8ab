import { draw, type View } from '../../cards/view';
import { flows, flowNamed, type FlowName } from '../../dialogs';
import type { Flow, FlowTurn } from '../../dialogs/flow';
import { FlowState } from '../../src/domain/conversation';
import { translatorFor } from '../../src/i18n/translator';
import { aCohort, aPerson, aWorld } from '../support/builders';

const person = aPerson({ firstName: 'Awa' });
const member = aWorld({ person, cohorts: [aCohort({ members: ['Awa', 'Marc', 'Zoé'] })] });
const counsellor = aWorld({ cohorts: [aCohort(), aCohort({ id: 'cohort-2', name: 'Cap Cherbourg' })] });
const session = { cohort: 'cohort-1', session: 'session-1', revision: 1, start: '2026-12-01T09:30' };

/** How each dialog is opened, and answers that lead through all its questions. */
const PLAYED: Record<FlowName, { seed: Record<string, unknown>; world: typeof member; said: string[] }> = {
  absence: { seed: { cohort: 'cohort-1', session: 'session-1' }, world: member, said: ['transport'] },
  attendance: { seed: { ...session, members: [{ id: 'awa', name: 'Awa' }, { id: 'marc', name: 'Marc' }] }, world: counsellor, said: ['présente', 'absent'] },
  'cancel-session': { seed: session, world: counsellor, said: ['À bientôt'] },
  'confirm-send': { seed: { draft: { sends: 'message', cohort: 'cohort-1', text: 'Bonjour' } }, world: counsellor, said: ['envoyer'] },
  'counsellor-name': { seed: {}, world: counsellor, said: ['Odile'] },
  'create-cohort': { seed: {}, world: counsellor, said: ['Cap', 'Valognes', 'emploi', '6'] },
  erase: { seed: {}, world: member, said: ['oui, tout effacer'] },
  'leave-group': { seed: {}, world: member, said: ['j’ai trouvé un travail', 'Merci à tous', 'quitter le groupe'] },
  'move-session': { seed: { ...session, before: { start: session.start, place: 'Mairie' } }, world: counsellor, said: ['3/12', '14h', 'Médiathèque', 'À jeudi'] },
  'plan-session': { seed: {}, world: counsellor, said: ['Cap Valognes', '25/12', '9h30', '2h', 'une fois', 'Mairie', 'CV', 'garder'] },
  registration: { seed: { cohort: 'cohort-1', cohortName: 'Cap Valognes' }, world: aWorld(), said: ['oui', 'Awa', 'Valognes', 'emploi', 'simple', 'corriger', 'axe', 'formation', 'c’est bon'] },
  'share-offer': { seed: { cohort: 'cohort-1', text: 'Cuisinier, CDI à Valognes', found: { fields: { title: 'Cuisinier' }, warnings: [] } }, world: member, said: ['à une personne', 'Marc', 'partager'] },
  wishes: { seed: {}, world: member, said: ['vente', 'bus', 'c’est tout', '15 km', 'CDI', 'c’est tout', '20 h', 'ménage', 'permis B', 'anglais', 'c’est tout', 'de 9 h à 17 h'] },
  'write-to-cohort': { seed: {}, world: counsellor, said: ['Cap Cherbourg', 'Bonjour'] },
  'ask-counsellor': { seed: {}, world: member, said: ['Mon contrat finit', 'chez moi', 'mardi à 14 h', 'envoyer'] },
  'write-to-counsellor': { seed: { cohort: 'cohort-1', talk: 'talk-1', names: ['Odile'] }, world: member, said: ['Jeudi matin'] },
  'write-to-member': { seed: { cohort: 'cohort-1', talk: 'talk-1', names: ['Awa'] }, world: counsellor, said: ['À jeudi'] },
};
const names = Object.keys(flows) as FlowName[];
const readings = ['normal', 'simple'] as const;
const STRANGE = ['a'.repeat(10_000), '😀', '12', '-1', ' ', '\u0000', '<b>x</b>', '{"a":1}', '__proto__', 'constructor', 'ligne\nligne'];

/** The questions of the dialog as it is played, and how it ends. */
function played(name: FlowName): { dialog: Flow; asked: Extract<FlowTurn, { go: 'ask' }>[]; end: FlowTurn } {
  const { seed, world, said } = PLAYED[name];
  const dialog = flows[name];
  const asked: Extract<FlowTurn, { go: 'ask' }>[] = [];
  let turn = dialog.start(seed, world, { forms: false });
  for (const text of said) {
    if (turn.go !== 'ask') throw new Error(`${name} ended before "${text}"`);
    asked.push(turn);
    turn = dialog.answer(throughJson(turn.state), text, world, { forms: false });
  }
  return { dialog, asked, end: turn };
}

function throughJson(state: FlowState): FlowState {
  return FlowState.parse(JSON.parse(JSON.stringify(state)));
}

function wordsOf(view: View, reading: 'normal' | 'simple'): { label: string; value: string }[] {
  return (draw(view, translatorFor({ reading })).choices ?? []).flatMap((choice) => ('press' in choice && choice.press.do === 'answer' ? [{ label: choice.label, value: choice.press.value }] : []));
}

describe.each(names)('the dialog %s', (name) => {
  const { world } = PLAYED[name];
  const { dialog, asked, end } = played(name);

  it('can be found by its name, and ends in its command', () => {
    expect(flowNamed(name)).toBe(dialog);
    expect(dialog.name).toBe(name);
    expect(end.go).toBe('complete');
  });

  it('goes on with the same question after a restart, a pause or an interruption', () => {
    for (const { state, view } of asked) expect(dialog.again(throughJson(state), world, { forms: false })).toMatchObject({ go: 'ask', view, state });
  });

  it('goes on with the same question and all answers after a deployment of another version', () => {
    for (const { state, view } of asked) {
      const older = { ...throughJson(state), version: dialog.version - 1 };
      expect(dialog.again(older, world, { forms: false })).toMatchObject({ go: 'ask', view });
      expect(dialog.answer(older, '1', world, { forms: false })).toMatchObject({ go: 'ask', view });
    }
  });

  it('keeps every answer while it does not understand', () => {
    for (const { state } of asked) {
      for (const strange of STRANGE) {
        const turn = dialog.answer(state, strange, world, { forms: false });
        if (turn.go === 'ask') expect(turn.state.answers).toMatchObject(state.answers);
      }
    }
  });

  it('understands the words of every button, in both ways of reading', () => {
    for (const { view, state } of asked) {
      for (const { label, value } of readings.flatMap((reading) => wordsOf(view, reading))) {
        expect([label, dialog.answer(state, label, world, { forms: false })]).toEqual([label, dialog.answer(state, value, world, { forms: false })]);
      }
    }
  });

  it('goes back to its first question, step by step', () => {
    const [first] = asked;
    let turn: FlowTurn = asked.at(-1) ?? end;
    for (let steps = 0; steps < asked.length && turn.go === 'ask'; steps += 1) turn = dialog.back(throughJson(turn.state), world, { forms: false });
    expect(turn).toMatchObject({ go: 'ask', state: { step: first?.state.step, order: [] } });
  });

  it('asks again for each answer that has another shape today, and keeps the others', () => {
    const last = asked.at(-1)?.state;
    for (const step of last?.order ?? []) {
      const spoilt = { ...throughJson(last as FlowState), version: 0, answers: { ...last?.answers, [step]: { spoilt: true } } };
      const { [step]: _asked, ...kept } = last?.answers ?? {};
      expect(dialog.again(spoilt, world, { forms: false })).toMatchObject({ go: 'ask', state: { step } });
      const turn = dialog.again(spoilt, world, { forms: false });
      expect(turn.go === 'ask' ? turn.state.answers : turn).toEqual(kept);
    }
  });
});

it('does not know a dialog of the future', () => {
  expect(flowNamed('toString')).toBeUndefined();
  expect(flowNamed('')).toBeUndefined();
});
