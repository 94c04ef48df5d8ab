import { isPlainlyOffer, readPaste } from '../../dialogs/offer-paste';
import type { Press } from '../domain/press';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { presentRefusal } from './present-refusal';
import { focused } from './focused';

type OfferPress = Extract<Press, { do: 'offer' | 'withdraw-offer' | 'review-offer' }>;

/** Looks at an offer, takes it back, decides about it; who may is checked by the use case. */
export function routeOfferPress(press: OfferPress): Decision {
  const { cohort, offer } = press;
  switch (press.do) {
    case 'offer':
      return { decide: 'run', command: { command: 'offer-card', cohort, offer } };
    case 'withdraw-offer':
      return { decide: 'run', command: { command: 'withdraw-offer', cohort, offer, ...(press.sure ? { sure: true } : {}) } };
    case 'review-offer':
      return { decide: 'run', command: { command: 'review-offer', cohort, offer, verdict: press.verdict } };
  }
}

/** The dialog in which members and counsellors share; `text`: what they said is the offer itself, when it is one. */
export function openSharing(facts: Facts, text = ''): Decision {
  const { person, world } = facts;
  if (!person?.memberOf && !person?.counsels) return { decide: 'show', views: presentRefusal({ code: 'not_a_member' }) };
  if (!person.memberOf && world.cohorts.length === 0) return { decide: 'show', views: [{ card: 'cohortList', data: { cohorts: [] } }] };
  return { decide: 'open', flow: 'share-offer', seed: { ...cohortOf(facts), ...pasteIn(text, facts) } };
}

/** A message that somebody chose to share, or none yet: whether it is to be shared is asked first. */
export function chosenOffer(text: string, facts: Facts): Decision {
  const opened = openSharing(facts);
  return opened.decide === 'open' && text !== '' ? { ...opened, seed: { ...opened.seed, pasted: text } } : opened;
}

/** Words outside any dialog that are plainly an offer: whether to share it is asked first, and they are not lost. */
export function offhandOffer(text: string, facts: Facts): Decision | undefined {
  const { person, world } = facts;
  if (!person?.memberOf && !person?.counsels) return undefined;
  if (!isPlainlyOffer(text, world)) return undefined;
  return { decide: 'open', flow: 'share-offer', seed: { ...cohortOf(facts), pasted: text.trim() } };
}

/** The group that a counsellor looked at last; a member's own needs no word. */
function cohortOf(facts: Facts): { cohort?: string } {
  const { person } = facts;
  const cohort = person?.memberOf === undefined ? focused(facts)?.id : undefined;
  return cohort === undefined ? {} : { cohort };
}

/** "J'ai une offre" alone is no offer; with a link, or all that an offer says, it is. */
function pasteIn(text: string, { world }: Facts): Record<string, unknown> {
  if (!LINK.test(text) && !isPlainlyOffer(text, world)) return {};
  const paste = readPaste(text, world);
  return paste.read === 'reopen' ? (paste.set ?? {}) : {};
}

const LINK = /https?:\/\/\S/i;

/** How many offers wait for a word of this counsellor. */
export function waitingForReview({ person, world }: Pick<Facts, 'person' | 'world'>): number {
  const theirs = world.cohorts.filter(({ counsellors }) => person !== undefined && person.id in counsellors);
  return theirs.reduce((count, { offers }) => count + offers.filter(({ review }) => review !== undefined).length, 0);
}
