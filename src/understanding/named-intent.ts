import type { Place } from '../domain/press';
import type { IntentName, Role } from './intents';
import { phraseIntent, type Intent } from './phrases';

const PLACES: Readonly<Record<Place, IntentName | undefined>> = {
  menu: 'menu', 'next-session': 'next-session', 'my-counsellor': 'talk-to-counsellor', help: 'menu', 'my-data': 'my-data', erase: 'erase',
  stop: 'stop', start: 'resume', language: undefined, 'share-offer': 'share-offer', 'my-cohorts': 'cohort-overview', 'create-cohort': 'new-cohort',
  'plan-session': 'schedule', 'write-to-cohort': 'announce', 'invite-counsellor': 'invite', talk: 'talk-to-counsellor', offers: 'list-offers', 'daily-offers': 'list-offers', 'offers-for-me': 'list-offers', wishes: undefined, 'leave-group': 'leave-group', 'offers-review': 'review-offers', 'offer-figures': 'figures',
};
const ANSWERS = { coming: 'attend', notComing: 'absent', late: 'late' } as const;
const COUNSELLORS_ONLY: ReadonlySet<IntentName | undefined> = new Set([
  'cohort-overview', 'new-cohort', 'schedule', 'announce', 'invite', 'who-comes', 'attendance', 'move-session', 'cancel-session',
]);

/** The intent of a message that is, as a whole, one of the key phrases; undefined when it is none that this role has. */
export function namedIntent(text: string, role: Role): IntentName | undefined {
  const phrase = phraseIntent(text);
  const named = phrase === undefined ? undefined : nameOf(phrase);
  return role === 'member' && COUNSELLORS_ONLY.has(named) ? undefined : named;
}

/** "Annuler", "retour", "plus simple" and "in English" are about how one talks, and name nothing by themselves. */
function nameOf(phrase: Intent): IntentName | undefined {
  switch (phrase.intent) {
    case 'open':
      return PLACES[phrase.place];
    case 'answer':
      return ANSWERS[phrase.answer];
    case 'cancel':
    case 'back':
    case 'react':
    case 'withdraw-offer':
    case 'reading':
    case 'language':
      return undefined;
    default:
      return phrase.intent;
  }
}
