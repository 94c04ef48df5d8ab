import type { View } from '../../cards/view';
import type { FlowName } from '../../dialogs';
import type { Command } from '../application/commands';
import type { FlowState } from '../domain/conversation';

/** What a turn does next: answer, run a command, or move a dialog. Pure data, decided before anything happens. */
export type Decision =
  | { decide: 'show'; views: View[]; flow?: FlowState | 'end' }
  | { decide: 'run'; command: Command; flow?: FlowState | 'end' }
  | { decide: 'open'; flow: FlowName; seed: Record<string, unknown> };
