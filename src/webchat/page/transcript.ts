import { isSame, type Line } from './timeline.js';
import type { Typed } from './card.js';
import { dayTitle } from './day-title.js';
import { make } from './dom.js';
import { showMessage, type MessageEvents, type MessageView } from './message.js';
import type { PageTexts } from './page-texts.js';

interface Shown extends MessageView {
  line: Line;
}

export interface Transcript {
  /** Draws what changed, moves nothing else. Typed input stays, except in a card that its own press replaced. */
  draw(lines: readonly Line[], pressed?: string): void;
  /** The last message drawn, for scrolling to it. */
  last(): HTMLElement | undefined;
  element(key: string): HTMLElement | undefined;
  /** Puts "since your last visit" above this message; it can be scrolled to. */
  markUnread(key: string): HTMLElement | undefined;
}

/** The list of messages in the page. */
export function createTranscript(list: HTMLElement, eventsFor: (key: string) => MessageEvents, texts: PageTexts): Transcript {
  const shown = new Map<string, Shown>();
  const drawLine = (line: Line, pressed: boolean): HTMLElement => {
    const before = shown.get(line.key);
    if (before !== undefined && isSame(before.line, line)) return before.element;
    const view = showMessage(line, pressed ? {} : typedIn(before), eventsFor(line.key), texts);
    const wasInUse = before?.cards.some((card) => card.isInUse()) === true;
    before?.element.replaceWith(view.element);
    shown.set(line.key, { ...view, line });
    if (wasInUse || pressed) view.cards[0]?.focus();
    return view.element;
  };
  return {
    draw: (lines, pressed) => {
      let day = '';
      let next = list.firstElementChild;
      for (const line of lines) {
        const title = dayTitle(line.at, Date.now(), texts);
        if (title !== day) next = place(list, dayElement(list, title), next);
        day = title;
        const element = drawLine(line, pressed === line.key);
        // A message that was drawn again has taken the place we were at.
        if (next?.isConnected === false) next = element;
        next = place(list, element, next);
      }
      removeFrom(next);
    },
    last: () => lastOf(list),
    element: (key) => shown.get(key)?.element,
    markUnread: (key) => {
      const divider = make('p', { class: 'divider unread', text: texts.newSince });
      shown.get(key)?.element.before(divider);
      return divider.isConnected ? divider : undefined;
    },
  };
}

/** Puts an element where it belongs, only if it is not there yet; returns the place after it. */
function place(list: HTMLElement, element: HTMLElement, next: Element | null): Element | null {
  const here = next?.classList.contains('unread') === true ? next.nextElementSibling : next;
  if (here === element) return element.nextElementSibling;
  list.insertBefore(element, here);
  return here;
}

/** What comes after the last message is not part of the conversation any more. */
function removeFrom(first: Element | null): void {
  for (let element = first; element !== null; ) {
    const next = element.nextElementSibling;
    element.remove();
    element = next;
  }
}

/** One title for each day, kept from one drawing to the next. */
function dayElement(list: HTMLElement, title: string): HTMLElement {
  const known = [...list.querySelectorAll<HTMLElement>('.day')].find((element) => element.textContent === title);
  return known ?? make('p', { class: 'divider day', text: title });
}

function typedIn(view: Shown | undefined): Typed {
  const cards = (view?.cards ?? []).filter((card) => !card.isWaiting());
  return Object.assign({}, ...cards.map((card) => card.typed())) as Typed;
}

function lastOf(list: HTMLElement): HTMLElement | undefined {
  const last = list.lastElementChild;
  return last instanceof HTMLElement ? last : undefined;
}
