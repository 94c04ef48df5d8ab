import type { Suggestion } from './activity.js';
import { button, byId } from './dom.js';

export interface Composer {
  /** Buttons for the answers that the bot proposes; none hides them. */
  suggest: (suggestions: readonly Suggestion[]) => void;
  focus: () => void;
}

/** The text box, its button, and the answers proposed above it. */
export function createComposer(say: (text: string) => void): Composer {
  const form = byId('composer', HTMLFormElement);
  const box = byId('text', HTMLTextAreaElement);
  const proposals = byId('suggestions', HTMLElement);
  const send = (): void => {
    const text = box.value.trim();
    if (text !== '') {
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
  let drawn = '[]';
  return {
    suggest: (suggestions) => {
      if (JSON.stringify(suggestions) === drawn) return;
      drawn = JSON.stringify(suggestions);
      proposals.hidden = suggestions.length === 0;
      proposals.replaceChildren(...suggestions.map(({ title, value }) => button(title, { class: 'suggestion' }, () => {
        say(value);
        box.focus({ preventScroll: true });
      })));
    },
    focus: () => box.focus({ preventScroll: true }),
  };
}

/** As high as its text; chat.css sets the limit. */
function grow(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${String(box.scrollHeight + box.offsetHeight - box.clientHeight)}px`;
}
