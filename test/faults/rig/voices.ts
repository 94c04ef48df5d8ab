import { randomUUID } from 'node:crypto';
import { buttonOf } from '../../support/cards';
import type { Somebody } from '../../support/somebody';
import { pause, until } from './until';
import type { Group } from './town';

/** The instant (ms) at which the bot confirmed what somebody did. */
export type Confirmed = number;

const PATIENCE_MS = 90_000;
const PREVIEW = "Voir l'aperçu";

/** A preview that stands on the counsellor's screen; pressing "Envoyer" resolves when the bot confirmed. */
export type Ready = () => Promise<Confirmed>;

export function preparesAnnouncement({ counsellor: { body } }: Group, text: string): Promise<Ready> {
  return prepares(body, async () => {
    await body.says('écrire au groupe');
    await body.presses(PREVIEW, { text });
  });
}

/** Moves the group's session to another hour; the note tells this move from others. */
export function preparesMove({ counsellor: { body } }: Group, wishes: { time: string; place: string; note: string }): Promise<Ready> {
  return prepares(body, async () => {
    await body.says('déplacer la séance');
    await body.presses(PREVIEW, wishes);
  });
}

export function preparesCancellation({ counsellor: { body } }: Group, note: string): Promise<Ready> {
  return prepares(body, async () => {
    await body.says('annuler la séance');
    await body.says(note);
  });
}

/** On a busy machine the bot may ask to be told again: so does a person, from the beginning. */
async function prepares(body: Somebody, steps: () => Promise<void>): Promise<Ready> {
  const previews = (): number => body.screen().filter((card) => buttonOf(card, 'Envoyer') !== undefined).length;
  const before = previews();
  const isShown = async (): Promise<boolean> => {
    await steps().catch(() => undefined);
    return previews() > before;
  };
  await until(isShown, () => `no preview for ${body.conversation}, who heard ${body.hears().slice(-3).join(' / ')}`, PATIENCE_MS, 500);
  return sending(body);
}

function sending(body: Somebody): Ready {
  const value = { action: { type: 'Action.Execute', data: { relais: body.token('Envoyer') } } };
  return () => insists(body, { type: 'invoke', name: 'adaptiveCard/action', value }, 'parti');
}

/**
 * Says it as a channel and a person do who get no answer, or an apology: the same activity again, to whichever
 * process runs, until the answer holds this word.
 */
export async function insists(body: Somebody, activity: Record<string, unknown>, word = ''): Promise<Confirmed> {
  const id = randomUUID();
  const deadline = Date.now() + PATIENCE_MS;
  let last = 'nothing';
  while (Date.now() < deadline) {
    last = await body.sends({ ...activity, id }).then((answer) => JSON.stringify(answer), (error: unknown) => String(error));
    if (last.startsWith('{"status":200') && last.includes(word)) return Date.now();
    await pause(50);
  }
  throw new Error(`${body.conversation} was never confirmed: ${last}`);
}

export function says(body: Somebody, text: string): Promise<Confirmed> {
  return insists(body, { type: 'message', text });
}

/** "supprimer", and the confirmation of it. */
export async function erasesThemselves(body: Somebody): Promise<Confirmed> {
  await says(body, 'supprimer');
  return says(body, 'oui, tout effacer');
}
