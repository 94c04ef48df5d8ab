import type { View } from '../../cards/view';
import type { FlowName } from '../../dialogs';
import type { Command } from '../application/commands';
import type { FlowState } from '../domain/conversation';

/**
 * What a turn does next: answer, run a command, or move a dialog. Pure data, decided before anything happens.
 * `end-all` also ends the dialog that stepped aside; `again` asks the open question again afterwards; `before` is said first.
 */
export type Decision =
  | { decide: 'show'; views: View[]; flow?: FlowState | 'end' | 'end-all'; again?: true }
  | { decide: 'run'; command: Command; flow?: FlowState | 'end-all'; again?: true; before?: View[] }
  | { decide: 'open'; flow: FlowName; seed: Record<string, unknown>; before?: View[] };
