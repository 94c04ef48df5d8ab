import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Block, Card, Field } from './card';
import { directionOf } from '../src/i18n/languages';
import { escapeLines, escapeMarkdown } from './escape';
import { renderChoices, type Seal } from './render-choices';
import { punctuationOf } from './punctuation';
import { fallbackText, oneLine, pointed } from './render-text';

/** The card as an Adaptive Card 1.5, the newest that Teams takes from a bot. Nothing in it acts but our buttons. */
export function renderCard(card: Card, seal: Seal): IAdaptiveCard {
  const { language } = card;
  const { colon } = punctuationOf(language);
  const { inside, below } = renderChoices(card.choices ?? [], seal);
  return {
    type: 'AdaptiveCard',
    $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    ...(language && directionOf(language) === 'rtl' ? { rtl: true } : {}),
    fallbackText: fallbackText(card),
    ...(card.speak ? { speak: card.speak } : {}),
    body: [...title(card), ...card.body.flatMap((part) => block(part, colon)), ...(card.fields ?? []).flatMap(field), ...inside],
    actions: below,
  };
}

function title(card: Card): CardElement[] {
  if (!card.title) return [];
  return [{ type: 'TextBlock', text: escapeMarkdown(card.title), style: 'heading', weight: 'Bolder', size: 'Large', wrap: true }];
}

function block(part: Block, colon: string): CardElement[] {
  switch (part.kind) {
    case 'text':
      return [{ type: 'TextBlock', text: escapeLines(part.text), wrap: true, ...tone(part.tone) }];
    case 'facts':
      return part.facts.flatMap((one) => fact(one, colon));
    case 'list':
      return part.items.map((item) => paragraph(`• ${oneLine(item)}`));
    case 'quote':
      return [{ type: 'Container', style: 'emphasis', items: [paragraph(part.text)] }];
    case 'frame':
      return [{ type: 'Container', style: 'emphasis', spacing: 'Medium', items: part.blocks.flatMap((inner) => block(inner, colon)) }];
  }
}

/** Label and value on one line, the label in bold; a value of several lines goes on below. */
function fact({ label, value }: { label: string; value: string }, colon: string): CardElement[] {
  const [first = '', ...others] = pointed(value).split('\n');
  const inlines = [{ type: 'TextRun' as const, text: `${label}${colon}`, weight: 'Bolder' as const }, { type: 'TextRun' as const, text: first }];
  return [{ type: 'RichTextBlock', spacing: 'Small', inlines }, ...(others.length > 0 ? [paragraph(others.join('\n'))] : [])];
}

function paragraph(text: string): CardElement {
  return { type: 'TextBlock', text: escapeLines(text), wrap: true, spacing: 'Small' };
}

function tone(name: 'strong' | 'subtle' | 'warning' | undefined): object {
  switch (name) {
    case 'strong':
      return { weight: 'Bolder', spacing: 'Medium' };
    case 'subtle':
      return { isSubtle: true };
    case 'warning':
      return { color: 'Attention', weight: 'Bolder' };
    case undefined:
      return {};
  }
}

function field(input: Field): CardElement[] {
  const problem = input.problem ? [{ type: 'TextBlock', text: escapeMarkdown(input.problem), color: 'Attention', wrap: true } as const] : [];
  return [...problem, inputElement(input)];
}

function inputElement(input: Field): CardElement {
  const common = { id: input.id, label: input.label, ...(input.value === undefined ? {} : { value: input.value }) };
  switch (input.kind) {
    case 'text':
    case 'long-text':
      return {
        type: 'Input.Text',
        ...common,
        isMultiline: input.kind === 'long-text',
        ...(input.maxLength ? { maxLength: input.maxLength } : {}),
      };
    case 'date':
      return { type: 'Input.Date', ...common };
    case 'time':
      return { type: 'Input.Time', ...common };
    case 'number':
      return { type: 'Input.Number', id: input.id, label: input.label, ...(input.value && Number.isFinite(Number(input.value)) ? { value: Number(input.value) } : {}) };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        wrap: true,
        style: (input.options ?? []).length > 3 ? 'compact' : 'expanded',
        choices: (input.options ?? []).map(({ label, value }) => ({ title: label, value })),
      };
  }
}
