import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { line, type Card } from './card';
import { renderCard } from './render-card';
import type { Seal } from './render-choices';

/** Where a question that is answered in words is answered: the input's id, its label, and the button that sends. */
export interface Box {
  id: string;
  label: string;
  send: string;
}

const LONGEST = 8_000;

/**
 * Cards as one page of Teams' own dialog (a task module), whose buttons submit the page instead of acting on a card
 * (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards: Action.Submit only).
 */
export function renderDialog(cards: readonly Card[], seal: Seal, box?: Box): IAdaptiveCard {
  const { body, actions = [], ...card } = renderCard(merged(cards, box), seal);
  const send = box ? [{ type: 'Action.Submit', title: box.send, style: 'positive', data: {}, associatedInputs: 'auto' }] : [];
  // Safe: the same card, with actions in the place of others that have the same title and data.
  return submitting({ ...card, body, actions: [...send, ...actions] }) as IAdaptiveCard;
}

/** All that the cards say, in order; the heading of the first is that of the page. */
function merged(cards: readonly Card[], box: Box | undefined): Card {
  const [first, ...others] = cards;
  const body = others.flatMap(({ title, body: said }) => [...(title ? [line(title, 'strong')] : []), ...said]);
  const fields = cards.flatMap((card) => card.fields ?? []);
  return {
    ...(first?.title ? { title: first.title } : {}),
    body: [...(first?.body ?? []), ...body],
    fields: box ? [...fields, { id: box.id, label: box.label, kind: 'long-text', maxLength: LONGEST }] : fields,
    choices: cards.flatMap((card) => card.choices ?? []),
  };
}

/** Every action of ours, at any depth, as what it falls back to where cards cannot act. */
function submitting(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(submitting);
  if (typeof part !== 'object' || part === null) return part;
  const node: Record<string, unknown> = { ...part };
  if (node['type'] === 'Action.Execute') return node['fallback'];
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, submitting(value)]));
}
