import type { View } from '../cards/view';
import type { Command } from '../src/application/commands';
import type { FlowState } from '../src/domain/conversation';
import type { Text } from '../src/i18n/translator';

/** What a dialog makes of an event: a question to show, or its command. Nothing has happened yet. */
export type FlowTurn =
  | { go: 'ask'; view: View; state: FlowState }
  | { go: 'complete'; command: Command; state: FlowState }
  | { go: 'stop'; farewell: Text };

export interface FormMode {
  /** The channel shows cards, so a form can be shown as one. */
  forms: boolean;
}
