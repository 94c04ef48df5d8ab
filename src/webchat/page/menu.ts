import { byId, make, button } from './dom.js';
import type { PageTexts } from './page-texts.js';

export interface MenuEvents {
  switchPerson(): void;
  forgetDevice(): void;
}

/** The small menu at the top right, and its two questions. */
export function createMenu(texts: PageTexts, events: MenuEvents): { close(): void } {
  const opener = byId('menu-button', HTMLButtonElement);
  const menu = byId('menu', HTMLElement);
  const show = (open: boolean): void => {
    menu.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  const ask = (what: 'switch' | 'forget', done: () => void) => (): void => {
    show(false);
    confirmed(texts[`${what}Title`], texts[`${what}Text`], texts[`${what}Confirm`], texts.cancel, done);
  };
  opener.addEventListener('click', () => show(menu.hidden !== false));
  byId('switch-person', HTMLButtonElement).addEventListener('click', ask('switch', () => events.switchPerson()));
  byId('forget-device', HTMLButtonElement).addEventListener('click', ask('forget', () => events.forgetDevice()));
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !opener.contains(target)) show(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || menu.hidden) return;
    show(false);
    opener.focus();
  });
  return { close: () => show(false) };
}

/** A question that must be answered before anything else; Escape means no. */
function confirmed(title: string, text: string, yes: string, no: string, done: () => void): void {
  const dialog = byId('dialog', HTMLDialogElement);
  const agree = button(yes, { class: 'strong' }, () => {
    dialog.close();
    done();
  });
  const refuse = button(no, { class: 'plain' }, () => dialog.close());
  dialog.replaceChildren(make('h2', { text: title, attributes: { id: 'dialog-title' } }), make('p', { text }), make('div', { class: 'choices' }, agree, refuse));
  dialog.showModal();
  refuse.focus();
}
