import type { View } from '../../cards/view';
import { LateMinutes } from '../domain/group-session';
import type { IntentName } from '../domain/intents';
import type { Place, Press } from '../domain/press';
import { say, type Text } from '../i18n/translator';
import type { Entities } from '../understanding/understand';
import type { Decision } from './decision';

export interface Likely {
  intent: IntentName;
  said: Entities;
}

/** What somebody may have meant, likeliest first, each a button (a number by text message), and a way to say none of these. */
export function meantView(readings: readonly Likely[]): View {
  const choices = readings.map(({ intent, said }) => ({ label: say('intent', { intent }), press: meant(intent, said) }));
  const none = { label: say('meant.other'), press: { do: 'open' as const, place: 'menu' as const } };
  return { card: 'message', data: { lines: [say('meant.which')], choices: [...choices, none] } };
}

function meant(intent: IntentName, { session, date, time, lateMinutes, arrival }: Entities): Press {
  const late = { ...(LateMinutes.safeParse(lateMinutes).success && lateMinutes ? { lateMinutes } : {}), ...(arrival ? { arrival } : {}) };
  return { do: 'mean', intent, ...(session ? { session } : {}), ...(date ? { date } : {}), ...(time ? { time } : {}), ...late };
}

/** Asks before what only a whole word may do: "stop" inside a sentence stops nothing by itself. */
export function confirmView(question: Text, place: Place, intent: IntentName): Decision {
  const choices = [
    { label: say('intent', { intent }), press: { do: 'open' as const, place } },
    { label: say('meant.other'), press: { do: 'open' as const, place: 'menu' as const } },
  ];
  return { decide: 'show', views: [{ card: 'message', data: { lines: [question], choices } }] };
}
