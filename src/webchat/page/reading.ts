import { byId } from './dom.js';

/** Pixels from the end within which a reader counts as following the conversation. */
const NEAR_END = 120;

export interface Reading {
  /** Brings news into view for a reader who follows; shows a button to one who reads further up. */
  show(news: HTMLElement | undefined): void;
  /** The reader acts at the end of the conversation, and wants to see what comes of it. */
  follow(): void;
  /** Keeps a card in view that its own press made larger or smaller. */
  keepInView(element: HTMLElement): void;
  toEnd(): void;
  toElement(element: HTMLElement): void;
  isAtEnd(): boolean;
}

/** Where the person reads, and how new messages come into view without taking it away. */
export function createReading(): Reading {
  const frame = byId('scroll', HTMLElement);
  const newer = byId('newer', HTMLButtonElement);
  let atEnd = true;
  const toEnd = (): void => {
    frame.scrollTop = frame.scrollHeight;
  };
  const isAtEnd = (): boolean => frame.scrollHeight - frame.scrollTop - frame.clientHeight < NEAR_END;
  const toElement = (element: HTMLElement): void => {
    frame.scrollTop += fromTop(frame, element) - 8;
  };
  frame.addEventListener('scroll', () => {
    atEnd = isAtEnd();
    if (atEnd) newer.hidden = true;
  });
  newer.addEventListener('click', toEnd);
  // The keyboard of a phone makes the frame smaller: the end stays in view.
  new ResizeObserver(() => {
    if (atEnd) toEnd();
  }).observe(frame);
  return {
    toEnd,
    toElement,
    isAtEnd,
    follow: () => {
      atEnd = true;
      newer.hidden = true;
    },
    keepInView: (element) => {
      if (atEnd && frame.scrollHeight - frame.scrollTop - fromTop(frame, element) <= frame.clientHeight) toEnd();
      else if (atEnd || fromTop(frame, element) < 0) toElement(element);
    },
    show: (news) => {
      if (!atEnd) newer.hidden = false;
      // A message longer than the screen is read from its beginning.
      else if (news !== undefined && news.offsetHeight > frame.clientHeight) toElement(news);
      else toEnd();
    },
  };
}

/** Pixels of an element below the top of the frame. */
function fromTop(frame: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - frame.getBoundingClientRect().top;
}

/** Follows the height that the keyboard of a phone leaves. */
export function followKeyboard(): void {
  const view = window.visualViewport;
  if (view === null) return;
  const fit = (): void => document.documentElement.style.setProperty('--height', `${String(Math.round(view.height * view.scale))}px`);
  view.addEventListener('resize', fit);
  fit();
}
