import type { Press } from '../src/domain/press';
import type { Block, Card } from './card';

export interface NumberedText {
  text: string;
  /** What typing a number, or the words of a line, presses. */
  menu: { number: number; label: string; press: Press }[];
}

/** The same card for a channel without buttons: its words, then one numbered line a choice, from `first` on. */
export function renderText(card: Card, first = 1): NumberedText {
  const menu: NumberedText['menu'] = [];
  const lines: string[] = [];
  for (const choice of card.choices ?? []) {
    if ('url' in choice) lines.push(`${choice.label} : ${choice.url}`);
    else if (choice.weight !== 'quiet') {
      menu.push({ number: first + menu.length, label: choice.label, press: choice.press });
      lines.push(`${first + menu.length - 1}. ${choice.label}`);
    }
  }
  const paragraphs = [card.title, ...card.body.map(blockText), lines.join('\n')];
  return { text: paragraphs.filter((paragraph) => paragraph).join('\n\n').trim(), menu };
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} : ${value}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'quote':
      return `« ${block.text} »`;
  }
}
