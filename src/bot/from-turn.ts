import { DraftAnswer } from '../../dialogs/confirm-send';
import type { FlowTurn } from '../../dialogs/flow';
import type { FlowState } from '../domain/conversation';
import type { Decision } from './decision';
import { sentences } from './menus';

/** What a dialog's turn means for the conversation. */
export function fromTurn(turn: FlowTurn): Decision {
  switch (turn.go) {
    case 'ask':
      return turn.state.flow === 'confirm-send' ? previewAgain(turn.state) : { decide: 'show', views: [turn.view], flow: turn.state };
    case 'complete':
      return { decide: 'run', command: turn.command, flow: turn.state };
    case 'stop':
      return { decide: 'show', views: [sentences(turn.farewell)], flow: 'end' };
  }
}

/** The preview is drawn anew each time, since who can be reached may have changed. */
function previewAgain(state: FlowState): Decision {
  const draft = DraftAnswer.safeParse(state.answers['draft']);
  return draft.success ? { decide: 'run', command: { command: 'preview', draft: draft.data } } : { decide: 'show', views: [], flow: 'end' };
}
