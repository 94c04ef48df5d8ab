import { isObject } from './activity.js';

/** Who this page speaks as: a token of the server, and how far the person has read. */
export interface Identity {
  token: string;
  conversation: string;
  /** Trial only: the name on the chair. */
  name?: string;
  /** In which the page was last spoken to, so that it begins in it. */
  language?: string;
  /** Place of the last message that was in view. */
  seen?: number;
}

export interface IdentityStore {
  load(): Identity | undefined;
  save(identity: Identity): void;
  forget(): void;
  /** Calls when another window of this device changed person. */
  onChange(listener: () => void): void;
}

/** Kept on the device; in a chair of the trial, in the window only, each chair apart. */
export function identityStore(seat: string | undefined): IdentityStore {
  const key = seat === undefined ? 'relais.identity' : `relais.identity.${seat}`;
  const storage = usableStorage(seat === undefined ? 'localStorage' : 'sessionStorage');
  return {
    load: () => parse(storage.getItem(key)),
    save: (identity) => storage.setItem(key, JSON.stringify(identity)),
    forget: () => storage.removeItem(key),
    onChange: (listener) => {
      window.addEventListener('storage', (event) => {
        if (event.key === key && parse(event.newValue)?.conversation !== parse(event.oldValue)?.conversation) listener();
      });
    },
  };
}

function parse(text: string | null): Identity | undefined {
  if (text === null) return undefined;
  try {
    const raw: unknown = JSON.parse(text);
    if (!isObject(raw) || typeof raw['token'] !== 'string' || typeof raw['conversation'] !== 'string') return undefined;
    const { token, conversation, name, language, seen } = raw;
    return { token, conversation, ...(typeof name === 'string' ? { name } : {}), ...(typeof language === 'string' ? { language } : {}), ...(typeof seen === 'number' ? { seen } : {}) };
  } catch {
    return undefined;
  }
}

type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Some private windows refuse storage: the person then stays in as long as the page is open. */
function usableStorage(name: 'localStorage' | 'sessionStorage'): KeyValue {
  try {
    const storage = window[name];
    storage.setItem('relais.probe', '1');
    storage.removeItem('relais.probe');
    return storage;
  } catch {
    const memory = new Map<string, string>();
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    };
  }
}
