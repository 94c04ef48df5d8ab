import type { Suggestion } from './activity.js';
import { button, byId } from './dom.js';

export interface Composer {
  /** From now on, what is written is said; what somebody sent before that goes first. */
  open: (say: (text: string) => void) => void;
  /** Buttons for the answers that the bot proposes; none hides them. */
  suggest: (suggestions: readonly Suggestion[]) => void;
  focus: () => void;
}

/** The text box, its button, and the answers proposed above it. Until the conversation is open, a text that was sent waits in the box. */
export function createComposer(): Composer {
  const form = byId('composer', HTMLFormElement);
  const box = byId('text', HTMLTextAreaElement);
  let say: ((text: string) => void) | undefined;
  let isWanted = false;
  const send = (): void => {
    const text = box.value.trim();
    isWanted = say === undefined;
    if (text !== '' && say !== undefined) {
      box.value = '';
      grow(box);
      say(text);
    }
    box.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  box.addEventListener('input', () => grow(box));
  return {
    open: (speak) => {
      say = speak;
      if (isWanted) send();
    },
    suggest: createProposals((value) => {
      say?.(value);
      box.focus({ preventScroll: true });
    }),
    focus: () => box.focus({ preventScroll: true }),
  };
}

function createProposals(choose: (value: string) => void): Composer['suggest'] {
  const proposals = byId('suggestions', HTMLElement);
  let drawn = '[]';
  return (suggestions) => {
    if (JSON.stringify(suggestions) === drawn) return;
    drawn = JSON.stringify(suggestions);
    proposals.hidden = suggestions.length === 0;
    proposals.replaceChildren(...suggestions.map(({ title, value }) => button(title, { class: 'suggestion' }, () => choose(value))));
  };
}

/** As high as its text; chat.css sets the limit. */
function grow(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${String(box.scrollHeight + box.offsetHeight - box.clientHeight)}px`;
}
