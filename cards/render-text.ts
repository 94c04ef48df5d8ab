import type { Press } from '../src/domain/press';
import type { Block, Card, Field } from './card';
import { punctuationOf, type Punctuation } from './punctuation';

export interface NumberedText {
  text: string;
  /** What typing a number, or the words of a line, presses. */
  menu: { number: number; label: string; press: Press }[];
}

/** The same card for a channel without buttons: its words, then one numbered line a choice, from `first` on. Quiet choices are typed: "retour", "annuler". */
export function renderText(card: Card, first = 1): NumberedText {
  const marks = punctuationOf(card.language);
  const menu: NumberedText['menu'] = [];
  const lines: string[] = [];
  for (const choice of card.choices ?? []) {
    if ('url' in choice) lines.push(labelled(choice.label, choice.url, marks));
    else if (choice.weight !== 'quiet') {
      menu.push({ number: first + menu.length, label: choice.label, press: choice.press });
      lines.push(`${marks.lineStart}${first + menu.length - 1}. ${marks.isolated(choice.label)}`);
    }
  }
  const paragraphs = [card.title, ...card.body.map((block) => blockText(block, marks)), (card.fields ?? []).map((field) => fieldText(field, marks)).join('\n'), lines.join('\n')];
  return { text: paragraphs.filter((paragraph) => paragraph).join('\n\n').trim(), menu };
}

/** All words of a card in one text, for a client that cannot draw it. */
export function fallbackText(card: Card): string {
  const shown = renderText({ ...card, choices: [] }).text;
  const marks = punctuationOf(card.language);
  const choices = (card.choices ?? []).map((choice) => ('url' in choice ? labelled(choice.label, choice.url, marks) : `${marks.lineStart}- ${marks.isolated(choice.label)}`));
  return [shown, choices.join('\n')].filter((part) => part).join('\n\n');
}

function labelled(label: string, value: string, { colon, isolated, lineStart }: Punctuation): string {
  return `${lineStart}${label}${colon}${isolated(value)}`;
}

function fieldText({ label, value = '', options = [], problem }: Field, marks: Punctuation): string {
  const proposed = options.map((option) => marks.isolated(option.label)).join(' / ');
  return `${problem ? `${problem}\n` : ''}${labelled(label, '', marks)}${proposed || marks.isolated(value)}`.trim();
}

/** What somebody wrote in a list stays its line: it cannot pass for the next one. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** The lines after the first of what somebody wrote, each with a dash: none passes for a line of ours. */
export function pointed(text: string): string {
  return text.replace(/\n\s*(?:[-–•]\s*)?(?=\S)/g, '\n– ');
}

/** Each line of a quote begins with its sign, so that none passes for words of ours. */
function blockText(block: Block, marks: Punctuation): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'facts':
      return block.facts.map(({ label, value }) => labelled(label, pointed(value), marks)).join('\n');
    case 'list':
      return block.items.map((item) => `${marks.lineStart}- ${marks.isolated(oneLine(item))}`).join('\n');
    case 'quote':
      return `${marks.isolated(block.text).replace(/^(?=.)/gm, `${marks.lineStart}${marks.open}`)}${marks.close}`;
    case 'frame':
      return block.blocks.map((inner) => blockText(inner, marks)).join('\n\n');
  }
}
