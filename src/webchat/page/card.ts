import type * as Cards from 'adaptivecards';
import { isObject } from './activity.js';
import { make } from './dom.js';
import { hostConfig } from './host-config.js';
import { linked } from './linked.js';
import type { PageTexts } from './page-texts.js';
import { cardTextToHtml, isWebAddress } from './rich-text.js';

/** The renderer is a script of its own beside ours; it names itself so. */
declare const AdaptiveCards: typeof Cards;

export interface Press {
  id?: string;
  verb: string;
  data: unknown;
}

/** What became of a press: nothing more to say, a sentence to show under the card, or it did not work. */
export type PressResult = { done: true; note?: string } | { done: false };

export interface CardEvents {
  press(press: Press): Promise<PressResult>;
  submit(data: unknown): void;
}

export type Typed = Readonly<Record<string, string>>;

export interface CardView {
  element: HTMLElement;
  /** What stands in the inputs now. */
  typed(): Typed;
  /** The person is in this card, or waits for the answer to a button of it. */
  isInUse(): boolean;
  isWaiting(): boolean;
  focus(): void;
}

/** Draws a card. `typed` fills inputs of the same name, so that a card that changes meanwhile loses nothing. */
export function showCard(content: unknown, typed: Typed, events: CardEvents, texts: PageTexts): CardView {
  const note = make('p', { class: 'card-note', attributes: { role: 'status' } });
  const element = make('div', { class: 'card', attributes: { tabindex: '-1', role: 'group', 'aria-label': texts.cardLabel, ...spokenIn(content) } });
  const card = parsed(content);
  const drawn = card === undefined ? undefined : draw(card, typed);
  if (card === undefined || drawn === undefined) {
    element.append(make('p', { class: 'card-note', text: texts.cardUnreadable }));
    return { element, typed: () => ({}), isInUse: () => false, isWaiting: () => false, focus: () => undefined };
  }
  card.onExecuteAction = (action) => {
    execute(action, element, note, events, texts);
  };
  standBack(drawn, [texts.goBack, texts.giveUp]);
  element.append(drawn, note);
  return {
    element,
    typed: () => Object.fromEntries(card.getAllInputs().map((input) => [input.id ?? '', inputText(input)])),
    isInUse: () => isBusy(element) || element.contains(document.activeElement),
    isWaiting: () => isBusy(element),
    focus: () => element.focus({ preventScroll: true }),
  };
}

/** The direction of a card's own words, whatever the page's; of the languages of Relais, Arabic alone runs from right to left. */
function spokenIn(content: unknown): Record<string, string> {
  return isObject(content) && content['rtl'] === true ? { lang: 'ar', dir: 'rtl' } : { dir: 'ltr' };
}

function parsed(content: unknown): Cards.AdaptiveCard | undefined {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardTextToHtml(text);
    result.didProcess = true;
  };
  AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig());
  try {
    card.parse(content);
    return card;
  } catch {
    return undefined;
  }
}

function draw(card: Cards.AdaptiveCard, typed: Typed): HTMLElement | undefined {
  for (const input of card.getAllInputs()) {
    const text = input.id === undefined ? undefined : typed[input.id];
    if (text !== undefined && text !== '') Object.assign(input, { defaultValue: text });
  }
  const drawn = card.render();
  // What a voice says of the card as a whole would be read by a screen reader before the very same parts.
  drawn?.removeAttribute('aria-label');
  // The renderer asks us about the texts of blocks, not about the runs inside one.
  for (const run of drawn?.querySelectorAll<HTMLElement>('.ac-textRun') ?? []) run.replaceChildren(...linked(run.innerText));
  return drawn;
}

/** Marked by an attribute: the renderer sets the classes of a button anew whenever something is typed. */
function standBack(card: HTMLElement, names: readonly string[]): void {
  for (const button of card.querySelectorAll('.ac-pushButton')) {
    button.toggleAttribute('data-quiet', names.includes(button.textContent));
  }
}

function inputText(input: Cards.Input): string {
  const value: unknown = input.value;
  return typeof value === 'string' ? value : '';
}

function execute(action: Cards.Action, element: HTMLElement, note: HTMLElement, events: CardEvents, texts: PageTexts): void {
  if (action instanceof AdaptiveCards.OpenUrlAction) open(action.url);
  else if (action instanceof AdaptiveCards.ExecuteAction) void press(action, element, note, events, texts);
  else if (action instanceof AdaptiveCards.SubmitAction) events.submit(action.data);
}

function open(url: string | undefined): void {
  if (url !== undefined && isWebAddress(url)) window.open(url, '_blank', 'noopener,noreferrer');
}

async function press(action: Cards.ExecuteAction, element: HTMLElement, note: HTMLElement, events: CardEvents, texts: PageTexts): Promise<void> {
  if (isBusy(element)) return;
  const pressed = document.activeElement;
  busy(element, true);
  note.className = 'card-note busy';
  note.textContent = texts.cardBusy;
  const result = await events.press({ verb: action.verb, data: action.data, ...(action.id === undefined ? {} : { id: action.id }) });
  busy(element, false);
  note.className = result.done ? 'card-note' : 'card-note failed';
  note.textContent = result.done ? (result.note ?? '') : texts.cardFailed;
  if (note.textContent !== '') note.scrollIntoView({ block: 'nearest' });
  // A button that was disabled lost the focus.
  if (element.isConnected && document.activeElement === document.body && pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
}

function isBusy(element: HTMLElement): boolean {
  return element.getAttribute('aria-busy') === 'true';
}

/** While the bot thinks, no button of the card can be pressed a second time. */
function busy(element: HTMLElement, on: boolean): void {
  element.setAttribute('aria-busy', String(on));
  for (const button of element.querySelectorAll('button')) {
    button.toggleAttribute('disabled', on);
  }
}
