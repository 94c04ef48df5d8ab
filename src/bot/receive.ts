import type { Outlet } from '../application/outlet';
import type { Ids, Log } from '../application/ports';
import { say, translatorFor } from '../i18n/translator';
import { channelCode } from './abilities';
import type { BotEvent } from './event';
import { dialogBody, wordsBody } from './extension';
import { sentences } from './menus';
import { readEvent } from './read-event';
import { render } from './render';
import type { Turned } from './turn';

export interface ReceiveDeps {
  turn(event: BotEvent): Promise<Turned>;
  outlet: Outlet;
  /** After the turn was written: wakes workers, or forgets what a channel of our own kept of somebody erased. */
  afterwards(turned: Turned, event: BotEvent): Promise<void>;
  ids: Ids;
  log: Log;
}

export interface Received {
  status: number;
  body?: unknown;
  /** A channel that keeps what people say keeps this no longer. */
  forget?: boolean;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

/** One authenticated activity, from any channel: the turn is written first, then its replies are sent, in order. */
export function receiver(deps: ReceiveDeps): (activity: Record<string, unknown>, network?: string) => Promise<Received> {
  return async (activity, network) => {
    const read = readEvent(activity);
    if (!read) return { status: 400 };
    if (read.kind === 'ignored') return activity['type'] === 'invoke' ? { status: 501 } : { status: 200 };
    const event = network === undefined ? read : { ...read, network };
    const isInvoke = event.aside === true || (event.did.did === 'press' && event.did.inPlace);
    try {
      const turned = await deps.turn(event);
      await deps.afterwards(turned, event);
      await reply(turned, event, deps);
      return isInvoke ? { status: 200, body: invokeBody(turned, event) } : { status: 200, forget: turned.forget };
    } catch (error) {
      return apologise(error, event, isInvoke, deps);
    }
  };
}

async function reply({ replies }: Turned, { address }: BotEvent, { outlet, log }: ReceiveDeps): Promise<void> {
  for (const activity of replies) {
    const result = await outlet.post(address, activity);
    if (!result.sent) log.warn('reply.lost', { channel: channelCode(address.channel), why: result.why, code: result.code });
  }
}

function invokeBody({ inPlace, beside, found }: Turned, { aside, did }: BotEvent): object {
  if (found) return found;
  if (aside) return inPlace ? dialogBody(inPlace) : wordsBody(did, beside ?? translatorFor().say(say('press.done')));
  if (inPlace) return { statusCode: 200, type: CARD, value: inPlace };
  return { statusCode: 200, type: MESSAGE, value: beside ?? translatorFor().say(say('press.done')) };
}

/** Something broke on our side: an apology with a reference, the state kept, the details in the log only. */
async function apologise(error: unknown, { address, aside, did }: BotEvent, isInvoke: boolean, deps: ReceiveDeps): Promise<Received> {
  const reference = deps.ids.id().slice(0, 8);
  deps.log.error('turn.failed', { reference, name: error instanceof Error ? error.name : 'unknown', where: placeOf(error) });
  const sorry = sentences(say('trouble.oops', { id: reference }));
  const t = translatorFor();
  if (aside) return { status: 200, body: wordsBody(did, t.say(say('trouble.oops', { id: reference }))) };
  if (isInvoke) return { status: 200, body: { statusCode: 200, type: MESSAGE, value: t.say(say('trouble.oops', { id: reference })) } };
  const { activity } = render(sorry, { t, channel: address.channel, audience: '', sealer: { seal: () => '', open: () => undefined } });
  const told = await deps.outlet.post(address, activity);
  return { status: told.sent ? 200 : 500 };
}

/** The line of ours that broke, never the message before it: that may hold what somebody wrote. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /^ {4}at [^\n]*[/\\]([\w.-]+:\d+:\d+)\)?$/m.exec(stack)?.[1] ?? '';
}
