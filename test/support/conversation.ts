import { draw, type View } from '../../cards/view';
import type { Block, Card, Choice } from '../../cards/card';
import type { Flow, FlowTurn, FormMode } from '../../dialogs/flow';
import type { World } from '../../dialogs/world';
import type { Command } from '../../src/application/commands';
import { refusalText } from '../../src/bot/present-refusal';
import { FlowState } from '../../src/domain/conversation';
import type { Press } from '../../src/domain/press';
import type { Refusal } from '../../src/domain/refusal';
import { translatorFor } from '../../src/i18n/translator';

/** What stands on a form: the value of each field, or the value and what is wrong with it. */
type Fields = Record<string, string | { value: string; problem: string }>;

interface Opening {
  /** What the dialog is opened with, as its button does. */
  seed?: Record<string, unknown>;
  /** An open dialog as an older version or a past turn left it. */
  state?: FlowState;
  /** The channel shows cards: a dialog that has a form shows it. */
  forms?: boolean;
}

/** A transcript of one dialog, played without a bot: what the test does not read makes it fail. */
export interface Transcript {
  /** All that the bot says now, block by block; a line that ends in "…" is quoted by its beginning. */
  bot(...lines: string[]): Transcript;
  /** The buttons of the question, without "Retour" and "Annuler". */
  choices(...labels: string[]): Transcript;
  /** The form that the bot shows. */
  form(title: string, fields: Fields): Transcript;
  user(text: string): Transcript;
  press(label: string): Transcript;
  /** Presses the form's button with its values as they stand, and these typed over them. */
  submit(typed?: Record<string, string>): Transcript;
  back(): Transcript;
  /** The open question once more, after a pause or an interruption. */
  again(): Transcript;
  /** From here on the form is asked question by question, as when somebody writes instead of filling it in. */
  byQuestions(): Transcript;
  completes(command: Command): Transcript;
  /** The command that completed the dialog was refused. */
  refused(refusal: Refusal): Transcript;
  /** The dialog ends with these words and without a command. */
  stops(farewell: string): Transcript;
  /** The answers so far, as they wait in the conversation. */
  kept(answers: Record<string, unknown>): Transcript;
}

const t = translatorFor();
const transcripts = new Set<() => void>();

afterEach(() => {
  const checks = [...transcripts];
  transcripts.clear();
  for (const everythingRead of checks) everythingRead();
});

export function conversation(dialog: Flow, world: World, { seed = {}, state, forms = false }: Opening = {}): Transcript {
  const mode: FormMode = { forms };
  let turn: FlowTurn = throughJson(state ? dialog.again(state, world, mode) : dialog.start(seed, world, mode));
  let unread = true;
  transcripts.add(() => {
    if (unread) throw new Error(`The test did not read what the bot said last:\n${inWords(turn)}`);
  });

  const read = (): FlowTurn => {
    unread = false;
    return turn;
  };
  const acts = (act: (state: FlowState) => FlowTurn): Transcript => {
    if (unread) throw new Error(`The test did not read what the bot said:\n${inWords(turn)}`);
    if (turn.go === 'stop') throw new Error('The dialog is over.');
    turn = throughJson(act(turn.state));
    unread = true;
    return transcript;
  };
  const shown = (): Card => {
    if (turn.go !== 'ask') throw new Error(`The bot asks nothing:\n${inWords(turn)}`);
    return draw(turn.view, t);
  };
  const transcript: Transcript = {
    bot(...lines) {
      read();
      expect(shortened(linesOf(shown()).map(straight), lines.map(straight))).toEqual(lines.map(straight));
      return transcript;
    },
    choices(...labels) {
      expect(choicesOf(shown()).filter(({ press }) => press.do === 'answer').map(({ label }) => straight(label))).toEqual(labels.map(straight));
      return transcript;
    },
    form(title, fields) {
      read();
      const { title: heading, fields: drawn = [] } = shown();
      expect(straight(heading ?? '')).toBe(straight(title));
      expect(Object.fromEntries(drawn.map(({ id, value = '', problem }) => [id, problem === undefined ? value : { value, problem }]))).toEqual(fields);
      return transcript;
    },
    user: (text) => acts((open) => dialog.answer(open, text, world, mode)),
    press(label) {
      const button = choicesOf(shown()).find((choice) => straight(choice.label) === straight(label));
      if (!button) throw new Error(`There is no button "${label}":\n${inWords(turn)}`);
      return acts((open) => pressed(dialog, open, button.press, world, mode));
    },
    submit(typed = {}) {
      const values = Object.fromEntries((shown().fields ?? []).map(({ id, value = '' }) => [id, value]));
      return acts((open) => dialog.submit(open, { ...values, ...typed }, world));
    },
    back: () => acts((open) => dialog.back(open, world, mode)),
    again: () => acts((open) => dialog.again(open, world, mode)),
    byQuestions: () => acts((open) => dialog.again({ ...open, questions: true }, world, mode)),
    completes(command) {
      const done = read();
      expect(done.go === 'complete' ? done.command : inWords(done)).toEqual(command);
      return transcript;
    },
    refused: (refusal) =>
      acts((open) => {
        const asked = dialog.reask(open, refusal, refusalText(refusal), world, mode);
        if (!asked) throw new Error(`The dialog has nothing to ask about ${refusal.code}.`);
        return asked;
      }),
    stops(farewell) {
      const ended = read();
      expect(straight(inWords(ended))).toBe(straight(farewell));
      return transcript;
    },
    kept(answers) {
      expect(turn.go === 'stop' ? undefined : turn.state.answers).toEqual(answers);
      return transcript;
    },
  };
  return transcript;
}

function pressed(dialog: Flow, state: FlowState, press: Press, world: World, mode: FormMode): FlowTurn {
  if (press.do === 'answer') {
    expect(press).toMatchObject({ flow: dialog.name, step: state.step });
    return dialog.answer(state, press.value, world, mode);
  }
  if (press.do === 'back') return dialog.back(state, world, mode);
  throw new Error(`"${press.do}" is not for the dialog: the bot's routing does it`);
}

/** As after a restart: the state is what was written down, and it was written down in full. */
function throughJson(turn: FlowTurn): FlowTurn {
  if (turn.go === 'stop') return turn;
  const state = FlowState.parse(JSON.parse(JSON.stringify(turn.state)));
  expect(state).toEqual(turn.state);
  return { ...turn, state };
}

function choicesOf({ choices = [] }: Card): Extract<Choice, { press: Press }>[] {
  return choices.filter((choice): choice is Extract<Choice, { press: Press }> => 'press' in choice);
}

/** Everything on a card but its buttons and fields, block by block. */
function linesOf({ title, body }: Card): string[] {
  return [...(title === undefined ? [] : [title]), ...body.flatMap(blockLines)];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
    case 'quote':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} : ${value}`);
    case 'list':
      return block.items;
    case 'frame':
      return block.blocks.flatMap(blockLines);
  }
}

/** What was said, cut where the test cuts its quotation. */
function shortened(said: string[], quoted: string[]): string[] {
  return said.map((line, index) => {
    const quote = quoted[index] ?? '';
    const beginning = quote.slice(0, -1);
    return quote.endsWith('…') && line.startsWith(beginning) ? quote : line;
  });
}

/** Which apostrophe a text has is a matter of typography. */
function straight(text: string): string {
  return text.replaceAll('’', "'");
}

function inWords(turn: FlowTurn): string {
  switch (turn.go) {
    case 'ask':
      return allOf(turn.view);
    case 'complete':
      return JSON.stringify(turn.command);
    case 'stop':
      return t.say(turn.farewell);
  }
}

function allOf(view: View): string {
  const card = draw(view, t);
  const fields = (card.fields ?? []).map(({ label, value = '', problem }) => `${label} : ${value}${problem ? ` (${problem})` : ''}`);
  return [...linesOf(card), ...fields, ...choicesOf(card).map(({ label }) => `[${label}]`)].join('\n');
}
