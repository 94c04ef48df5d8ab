import type { View } from '../../cards/view';
import type { Refusal } from '../domain/refusal';
import { say, type Text } from '../i18n/translator';
import { sentences } from './menus';

/** A refusal in kind words; nothing was changed. */
export function presentRefusal(refusal: Refusal): View[] {
  return [sentences(refusalText(refusal))];
}

export function refusalText(refusal: Refusal): Text {
  switch (refusal.code) {
    case 'too_many_codes':
      return say('refusal.too_many_codes', { minutes: refusal.minutes });
    case 'already_member':
      return say('refusal.already_member', { cohort: refusal.cohort });
    case 'already_waiting':
      return say('refusal.already_waiting', { cohort: refusal.cohort });
    case 'in_the_past':
      return say('refusal.in_the_past', { start: refusal.start });
    case 'overlaps':
      return say('refusal.overlaps', { start: refusal.start });
    case 'too_many_offers':
      return say('refusal.too_many_offers', { most: refusal.most });
    case 'is_counsellor':
    case 'cohort_gone':
    case 'not_a_member':
    case 'not_allowed':
    case 'session_gone':
    case 'session_started':
    case 'session_changed':
    case 'session_not_started':
    case 'nothing_changed':
    case 'nobody_to_tell':
    case 'cohort_full':
    case 'nothing_to_resend':
    case 'offer_gone':
    case 'talk_closed':
    case 'offer_decided':
    case 'offer_over':
      return say(`refusal.${refusal.code}`);
  }
}
