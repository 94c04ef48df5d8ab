import type { Clock, Log } from '../application/ports';
import { say, translatorFor } from '../i18n/translator';
import { speaksOfDistress } from '../understanding/distress';
import { phraseIntent } from '../understanding/phrases';
import { channelCode } from './abilities';
import { pacer } from './door-pace';
import type { BotEvent } from './event';
import { sentences } from './menus';
import { render } from './render';
import type { Turned } from './turn';

export interface PersonPace {
  /** Messages and presses a second that one person may send for long. */
  rate: number;
  clock: Clock;
  log: Log;
}

/** Times the rate: as many may come at once, as when a phone finds its network again. */
const AT_ONCE = 15;
/** Somebody who is too fast is told once in 10 s. */
const TOLD = { perSecond: 0.1, atOnce: 1 };
/** STOP and distress are heard beside all that. */
const URGENT = { perSecond: 1, atOnce: 3 };

/**
 * Turns for those who write as people do; who is faster is told so, and nothing is read or written for them. Counted in
 * each process: with several, one person may get that many times as much, which is still bounded and costs no round trip.
 */
export function atHumanPace(turn: (event: BotEvent) => Promise<Turned>, { rate, clock, log }: PersonPace): (event: BotEvent) => Promise<Turned> {
  const all = pacer({ perSecond: rate, atOnce: rate * AT_ONCE });
  const urgent = pacer(URGENT);
  const told = pacer(TOLD);
  return async (event) => {
    const now = clock.now();
    if (all.take(event.speaker, now) === 0) return turn(event);
    if (isUrgent(event) && urgent.take(event.speaker, now) === 0) return turn(event);
    const isNews = told.take(event.speaker, now) === 0;
    if (isNews) log.warn('person.slowed', { channel: channelCode(event.address.channel) });
    return slowedDown(event, isNews);
  };
}

function isUrgent({ did }: BotEvent): boolean {
  if (did.did !== 'say') return false;
  const intent = phraseIntent(did.text);
  return (intent?.intent === 'open' && intent.place === 'stop') || speaksOfDistress(did.text);
}

/** A press is always answered, beside its card, which stays as it is; a message once in a while. */
function slowedDown({ did, address, aside }: BotEvent, isNews: boolean): Turned {
  const t = translatorFor();
  const slower = say('pace.slower');
  if (aside || (did.did === 'press' && did.inPlace)) return { replies: [], forget: false, beside: t.say(slower) };
  if (!isNews) return { replies: [], forget: false };
  const { activity } = render(sentences(slower), { t, channel: address.channel, audience: '', sealer: { seal: () => '', open: () => undefined } });
  return { replies: [activity], forget: false };
}
