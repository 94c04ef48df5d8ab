import { createComposer } from './composer.js';
import { connect, type Connection, type ConnectionState } from './connection.js';
import { receive, say } from './conversation.js';
import { byId, inlinedData, make } from './dom.js';
import { enter, patiently } from './entry.js';
import { identityStore, type Identity } from './identity.js';
import { createMenu } from './menu.js';
import { createNotices } from './notice.js';
import { offerLanguages, speakAs, type Words } from './language.js';
import type { PageData } from './page-data.js';
import { fill } from './page-texts.js';
import { followKeyboard } from './reading.js';
import { createRoom, openComposer, showHistory, type Room } from './room.js';
import { readActivities } from './service.js';
import { erased } from './timeline.js';

// Our own server wrote it, from the same type.
const { texts: first, languages, seat, code } = inlinedData() as PageData;
const words: Words = { texts: { ...first }, languages };
const { texts } = words;
const store = identityStore(seat);
const notices = createNotices();
const composer = createComposer();
let connection: Connection | undefined;
/** A break that heals by itself within this time is not worth a word. */
const SHORT_BREAK_MS = 2_000;

/** Comes in, shows what was said before, then stays connected. */
async function start(): Promise<void> {
  followKeyboard();
  speakAs(words, store.load()?.language);
  const menu = createMenu(texts, { switchPerson: startAgain, forgetDevice });
  store.onChange(() => location.reload());
  const delayed = (): void => notices.state(texts.cannotOpen, true);
  const entry = await enter(store, seat, code !== undefined, { delayed });
  if (entry === 'expired') {
    expired();
    return;
  }
  const history = await patiently(() => readActivities(entry.identity, 0), { delayed });
  if (history === 'expired') {
    expired();
    return;
  }
  const room = createRoom(entry.identity, store, composer, words, expired);
  offerLanguages(words, (phrase) => {
    menu.close();
    say(room.conversation, phrase);
  });
  notices.state('', false);
  showName(entry.identity);
  byId('opening', HTMLElement).remove();
  showHistory(room, history.activities);
  if (code !== undefined) useCode(code, entry.isNew, room);
  openComposer(room, composer);
  stayConnected(entry.identity, history.watermark, room);
  if (seat === undefined && matchMedia('(hover: hover)').matches) composer.focus();
}

function stayConnected(identity: Identity, watermark: number, { conversation }: Room): void {
  let timer = 0;
  let wasLost = false;
  const state = (now: ConnectionState): void => {
    clearTimeout(timer);
    if (now === 'lost') {
      timer = window.setTimeout(() => {
        wasLost = true;
        notices.state(texts.lost, true);
      }, SHORT_BREAK_MS);
      return;
    }
    if (wasLost) notices.state(texts.back, false);
    wasLost = false;
  };
  connection = connect(identity, watermark, {
    state,
    expired,
    erased: () => erased(conversation.timeline),
    receive: ({ activities }) => receive(conversation, activities),
  });
}

/** An invitation link starts the registration of a new person; someone who is already here is asked first. */
function useCode(invitation: string, isNew: boolean, { conversation }: Room): void {
  // A reload must not use the code again, and the address is nobody else's business.
  history.replaceState(null, '', '/');
  const send = (): void => say(conversation, invitation);
  if (isNew) send();
  else notices.ask('', fill(texts.codeHere, { code: invitation }), [
    { label: texts.codeSend, press: send },
    { label: texts.codeIgnore, press: () => undefined },
  ]);
}

function showName({ name }: Identity): void {
  if (name !== undefined) byId('subtitle', HTMLElement).append(` · ${name}`);
}

function expired(): void {
  notices.ask(texts.expired, texts.expiredHow, [{ label: texts.startAgain, press: startAgain }]);
}

function startAgain(): void {
  store.forget();
  location.reload();
}

function forgetDevice(): void {
  store.forget();
  connection?.stop();
  document.body.replaceChildren(make('main', { class: 'gone' }, make('h1', { text: texts.forgotten }), make('p', { text: texts.forgottenHow })));
}

void start();
