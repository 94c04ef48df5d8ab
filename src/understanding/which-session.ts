import type { IntentName } from './intents';
import type { Moment } from './moments';
import { usualWords } from './text-message';

/** 'next', or the day of a session. */
export type SessionSaid = string;

/** These speak of one session that is planned already; a day in them says which. */
const OF_A_SESSION: ReadonlySet<IntentName> = new Set([
  'next-session', 'attend', 'absent', 'late', 'carpool-offer', 'carpool-request', 'who-comes', 'attendance', 'cancel-session', 'topic',
]);
const NEXT = /\b(?:prochaine? (?:seance|reunion|rencontre|fois|atelier|rendez vous|session|groupe|rdv)|(?:seance|reunion|atelier) suivante?|la prochaine|au prochain)\b/;
const FROM = /(?:\bd[eu]|celle d[eu]|prevue?(?: le)?|(?:seance|reunion|atelier|rencontre|groupe|rendez vous)(?: le)?) (?:le )?$/;

/** Which session is meant, and the moment that remains: of "de mardi à jeudi 14 h" Tuesday is the session, Thursday the new day. */
export function aboutSession(intent: IntentName, moments: readonly Moment[], text: string): { session: SessionSaid | undefined; moment: Moment | undefined } {
  const [first, ...others] = moments;
  const next = NEXT.test(usualWords(text)) ? 'next' as const : undefined;
  if (intent === 'move-session') return moved(first, others, next);
  if (!OF_A_SESSION.has(intent)) return { session: next, moment: first };
  const dated = moments.find(({ date }) => date !== undefined);
  return { session: dated?.date ?? next ?? (intent === 'topic' ? undefined : 'next'), moment: first };
}

function moved(first: Moment | undefined, others: readonly Moment[], next: 'next' | undefined): ReturnType<typeof aboutSession> {
  if (first?.date === undefined) return { session: next ?? 'next', moment: first };
  const second = others.find(({ date }) => date !== undefined);
  const isOld = FROM.test(first.before) || second !== undefined;
  return isOld ? { session: first.date, moment: second } : { session: next ?? 'next', moment: first };
}
