import type { Attachment } from './activity.js';
import { showCard, type CardEvents, type CardView, type Typed } from './card.js';
import { button, make } from './dom.js';
import { linked } from './linked.js';
import { fill, type PageTexts } from './page-texts.js';
import type { Line } from './timeline.js';

export interface MessageEvents extends CardEvents {
  retry(): void;
}

export interface MessageView {
  element: HTMLElement;
  cards: CardView[];
}

const CARD = 'application/vnd.microsoft.card.adaptive';

/** Draws one message: who says it (for screen readers), its text, its cards and files, its hour. */
export function showMessage(line: Line, typed: Typed, events: MessageEvents, texts: PageTexts): MessageView {
  const cards: CardView[] = [];
  const attached = line.attachments.map((attachment) => {
    if (attachment.contentType !== CARD) return showFile(attachment, texts);
    const card = showCard(attachment.content, typed, events, texts);
    cards.push(card);
    return card.element;
  });
  const author = make('span', { class: 'author', text: `${line.fromMe ? texts.you : texts.bot} : ` });
  const text = line.text === '' ? undefined : make('p', { class: 'bubble', attributes: { dir: 'auto' } }, ...linked(line.text));
  const state = line.state === 'unsure' ? 'failed' : line.state;
  const side = line.fromMe ? 'mine' : 'theirs';
  return {
    element: make('div', { class: `line ${side} ${state}`, attributes: line.locale === undefined ? {} : { lang: line.locale } }, author, text, ...attached, foot(line, events, texts)),
    cards,
  };
}

function foot(line: Line, events: MessageEvents, texts: PageTexts): HTMLElement {
  if (line.state === 'sending') return make('p', { class: 'foot', text: texts.sending });
  if (line.state === 'sent') return make('p', { class: 'foot', attributes: { lang: texts.lang } }, hour(line.at, texts));
  const retry = button(texts.retry, { class: 'retry' }, () => events.retry());
  return make('p', { class: 'foot failed', attributes: { role: 'alert' } }, document.createTextNode(`${texts.notSent} `), retry);
}

function hour(at: number, { locale }: PageTexts): HTMLElement {
  const date = new Date(at);
  const text = date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return make('time', { text, attributes: { datetime: date.toISOString() } });
}

/** A file that the bot made (a copy of one's data, say), to be kept on the device. */
function showFile({ name = 'relais.json', contentType, content }: Attachment, texts: PageTexts): HTMLElement {
  const bytes = typeof content === 'string' ? content : JSON.stringify(content);
  const link = make('a', { class: 'file', text: fill(texts.download, { name }), attributes: { download: name, href: '#' } });
  link.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([bytes], { type: contentType }));
    link.href = url;
    // The browser has read the address once this task is over.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
  return link;
}
