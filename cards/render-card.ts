import type { Action, CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Press } from '../src/domain/press';
import type { Block, Card, Choice, Field } from './card';
import { escapeMarkdown } from './escape';
import { renderText } from './render-text';

/** Puts what a button means into a token that only the one it is shown to can press. */
export type Seal = (press: Press) => string;

export const BUTTON_VERB = 'relais';

/** The card as an Adaptive Card 1.5, the newest that Teams takes from a bot. Nothing in it acts but our buttons. */
export function renderCard(card: Card, seal: Seal): IAdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: renderText(card).text,
    ...(card.speak ? { speak: card.speak } : {}),
    body: [...title(card), ...card.body.flatMap(block), ...(card.fields ?? []).flatMap(field)],
    actions: (card.choices ?? []).map((choice) => action(choice, seal)),
  };
}

function title(card: Card): CardElement[] {
  if (!card.title) return [];
  return [{ type: 'TextBlock', text: escapeMarkdown(card.title), style: 'heading', weight: 'Bolder', size: 'Medium', wrap: true }];
}

function block(part: Block): CardElement[] {
  switch (part.kind) {
    case 'text':
      return [{ type: 'TextBlock', text: escapeMarkdown(part.text), wrap: true, ...tone(part.tone) }];
    case 'facts':
      return part.facts.map(({ label, value }) => paragraph(`${label} : ${value}`));
    case 'list':
      return part.items.map((item) => paragraph(`• ${item}`));
    case 'quote':
      return [{ type: 'Container', style: 'emphasis', items: [paragraph(part.text, 'Medium')] }];
  }
}

function paragraph(text: string, spacing: 'Small' | 'Medium' = 'Small'): CardElement {
  return { type: 'TextBlock', text: escapeMarkdown(text), wrap: true, spacing };
}

function tone(name: 'strong' | 'subtle' | 'warning' | undefined): object {
  switch (name) {
    case 'strong':
      return { weight: 'Bolder' };
    case 'subtle':
      return { isSubtle: true, size: 'Small' };
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
        style: (input.options ?? []).length > 3 ? 'compact' : 'expanded',
        choices: (input.options ?? []).map(({ label, value }) => ({ title: label, value })),
      };
  }
}

function action(choice: Choice, seal: Seal): Action {
  if ('url' in choice) return { type: 'Action.OpenUrl', title: choice.label, url: choice.url };
  const data = { relais: seal(choice.press) };
  const associatedInputs = choice.submits ? 'auto' : 'none';
  return {
    type: 'Action.Execute',
    title: choice.label,
    verb: BUTTON_VERB,
    data,
    associatedInputs,
    ...(choice.weight === 'primary' ? { style: 'positive' as const } : {}),
    ...(choice.weight === 'danger' ? { style: 'destructive' as const } : {}),
    fallback: { type: 'Action.Submit', title: choice.label, data, associatedInputs },
  };
}
