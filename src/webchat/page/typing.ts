import { byId } from './dom.js';

/** An answer that is quick needs no "is writing". */
const QUICK_MS = 600;
const LONGEST_MS = 12_000;

export interface Typing {
  /** We wait for the bot: shown after a moment. */
  soon(): void;
  /** The bot says that it writes: shown until its message comes, or for a while. */
  now(): void;
  /** We do not wait any more; what the bot said still counts. */
  settled(): void;
  stop(): void;
}

export function createTyping(shown: () => void): Typing {
  const sign = byId('typing', HTMLElement);
  let timer = 0;
  let botWrites = false;
  const show = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(stop, LONGEST_MS);
    if (!sign.hidden) return;
    sign.hidden = false;
    shown();
  };
  const stop = (): void => {
    clearTimeout(timer);
    botWrites = false;
    sign.hidden = true;
  };
  return {
    stop,
    soon: () => {
      if (!sign.hidden) return;
      clearTimeout(timer);
      timer = window.setTimeout(show, QUICK_MS);
    },
    now: () => {
      botWrites = true;
      show();
    },
    settled: () => {
      if (!botWrites) stop();
    },
  };
}
