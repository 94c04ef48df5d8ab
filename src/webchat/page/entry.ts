import type { IdentityStore, Identity } from './identity.js';
import type { Answer } from './answer.js';
import { askTicket, openConversation, type Ticket } from './service.js';

export interface Entry {
  identity: Identity;
  /** Nothing was ever said here. */
  isNew: boolean;
}

export interface EntryEvents {
  /** The server does not answer; we try again. */
  delayed(): void;
}

/** Chairs of the trial whose name starts so are for new people; the others are of demo people. */
const NEW_CHAIR = /^new\b/;
const FIRST_PAUSE_MS = 1_500;
const LONGEST_PAUSE_MS = 15_000;

/** Comes in as the person this device knows, or as a new one. `expired`: the server does not know this device any more. */
export async function enter(store: IdentityStore, seat: string | undefined, quiet: boolean, events: EntryEvents): Promise<Entry | 'expired'> {
  const chair = seat !== undefined && !NEW_CHAIR.test(seat) ? seat : undefined;
  const known = store.load();
  // A chair is always taken anew: the trial may have started again meanwhile.
  const ticket = known !== undefined && chair === undefined ? known : await patiently(() => askTicket(chair), events);
  if (ticket === 'expired') return 'expired';
  const opened = await patiently(() => openConversation(ticket.token, quiet), events);
  if (opened === 'expired') return 'expired';
  const { isNew, ...fresh } = opened;
  const identity: Identity = { ...seenBy(known, fresh), ...named(ticket), ...fresh };
  store.save(identity);
  return { identity, isNew };
}

function seenBy(known: Identity | undefined, { conversation }: Ticket): Pick<Identity, 'seen' | 'language'> {
  if (known?.conversation !== conversation) return {};
  const { seen, language } = known;
  return { ...(seen === undefined ? {} : { seen }), ...(language === undefined ? {} : { language }) };
}

function named({ name }: Ticket): { name?: string } {
  return name === undefined ? {} : { name };
}

/** Asks until there is an answer, with longer and longer pauses. */
export async function patiently<Value>(ask: () => Promise<Answer<Value>>, events: EntryEvents): Promise<Value | 'expired'> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const answer = await ask();
    if (answer.ok) return answer.value;
    if (answer.why === 'expired') return 'expired';
    events.delayed();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
