import { isPlainlyOffer, mayBeOffer, readPaste } from '../../dialogs/offer-paste';
import { isOver } from '../domain/offer';
import { nameOf } from '../domain/offer-outcome';
import type { Press } from '../domain/press';
import { say } from '../i18n/translator';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { presentRefusal } from './present-refusal';
import { focused } from './focused';
import { noOffer } from './route-outcome';

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

/** "Retirer", written without a button: of the one offer that they shared and that stands, or which of them; still asked for once. */
export function withdrawSaid({ person, world }: Facts): Decision {
  const own = world.cohorts.flatMap(({ id: cohort, offers }) => offers.filter((offer) => offer.sharedBy === person?.id && !isOver(offer, world.now, world.today)).map((offer) => ({ cohort, offer })));
  const [only, ...others] = own.sort((a, b) => b.offer.sharedAt - a.offer.sharedAt);
  if (!only) return { decide: 'show', views: [noOffer()] };
  if (others.length === 0) return { decide: 'run', command: { command: 'withdraw-offer', cohort: only.cohort, offer: only.offer.id } };
  const choices = own.slice(0, MOST_ASKED).map(({ cohort, offer }) => ({ label: say('offer.named', { name: nameOf(offer) }), press: { do: 'withdraw-offer' as const, cohort, offer: offer.id } }));
  return { decide: 'show', views: [{ card: 'message', data: { lines: [say('offer.withdrawWhich')], choices } }] };
}

/** The group that a counsellor looked at last; a member's own needs no word. */
function cohortOf(facts: Facts): { cohort?: string } {
  const { person } = facts;
  const cohort = person?.memberOf === undefined ? focused(facts)?.id : undefined;
  return cohort === undefined ? {} : { cohort };
}

/** "J'ai une offre" alone is no offer; with a link, or all that an offer says, it is. Of words that may be one it is asked: they are not to be written twice. */
function pasteIn(text: string, { world }: Facts): Record<string, unknown> {
  if (!LINK.test(text) && !isPlainlyOffer(text, world)) return mayBeOffer(text, world) ? { pasted: text.trim() } : {};
  const paste = readPaste(text, world);
  return paste.read === 'reopen' ? (paste.set ?? {}) : {};
}

const LINK = /https?:\/\/\S/i;
/** Only so many lines fit on an old phone. */
const MOST_ASKED = 5;

/** How many offers wait for a word of this counsellor. */
export function waitingForReview({ person, world }: Pick<Facts, 'person' | 'world'>): number {
  const theirs = world.cohorts.filter(({ counsellors }) => person !== undefined && person.id in counsellors);
  return theirs.reduce((count, { offers }) => count + offers.filter(({ review }) => review !== undefined).length, 0);
}
