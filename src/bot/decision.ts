import type { View } from '../../cards/view';
import type { FlowName } from '../../dialogs';
import type { Command } from '../application/commands';
import type { FlowState } from '../domain/conversation';
import type { IntentName } from '../domain/intents';
import type { Language } from '../domain/person';

/**
 * What a turn does next: answer, run a command, or move a dialog. Pure data, decided before anything happens.
 * `end-all` also ends the dialog that stepped aside; `again` asks the open question again afterwards; `before` is said first.
 * `unsure`: free French that the machine alone reads with doubt, and what it may mean.
 * `language`: what this turn says is said in it, since it was spoken to in it.
 */
export type Decision = { language?: Language; unsure?: readonly IntentName[] } & (
  | { decide: 'show'; views: View[]; flow?: FlowState | 'end' | 'end-all'; again?: true }
  | { decide: 'run'; command: Command; flow?: FlowState | 'end-all'; again?: true; before?: View[] }
  | { decide: 'open'; flow: FlowName; seed: Record<string, unknown>; order?: string[]; before?: View[] }
);
