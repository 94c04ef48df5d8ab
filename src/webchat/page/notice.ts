import { button, byId, make } from './dom.js';

export interface NoticeChoice {
  label: string;
  press: () => void;
}

export interface Notices {
  /** One line at the top, for the state of the connection. */
  state(text: string, isTrouble: boolean): void;
  /** A question or a notice that stands above the text box until it is answered. */
  ask(title: string, text: string, choices: readonly NoticeChoice[]): void;
}

const GOOD_NEWS_MS = 4_000;

export function createNotices(): Notices {
  const banner = byId('banner', HTMLElement);
  const panel = byId('notice', HTMLElement);
  let timer = 0;
  return {
    state: (text, isTrouble) => {
      clearTimeout(timer);
      banner.textContent = text;
      banner.classList.toggle('trouble', isTrouble);
      if (!isTrouble && text !== '') timer = window.setTimeout(() => (banner.textContent = ''), GOOD_NEWS_MS);
    },
    ask: (title, text, choices) => {
      const close = (): void => {
        panel.hidden = true;
      };
      const buttons = choices.map(({ label, press }, index) => button(label, { class: index === 0 ? 'strong' : 'plain' }, () => {
        close();
        press();
      }));
      panel.replaceChildren(...(title === '' ? [] : [make('h2', { text: title })]), make('p', { text }), make('div', { class: 'choices' }, ...buttons));
      panel.hidden = false;
    },
  };
}
