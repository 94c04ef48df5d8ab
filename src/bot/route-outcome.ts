import type { View } from '../../cards/view';
import { isFor, isLive, type Offer, type Stage } from '../domain/offer';
import { nameOf, nextStages } from '../domain/offer-outcome';
import { say } from '../i18n/translator';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { sentences } from './menus';
import { presentRefusal } from './present-refusal';
import { focused } from './focused';

/** Only so many lines fit on an old phone; older offers have their buttons still. */
const MOST = 5;

/**
 * "J'ai postulé", written without a button: noted when only one offer can be meant, asked when several can; undefined
 * when none is known of which it could be said.
 */
export function reactSaid(stage: Stage, { person, world }: Facts): Decision | undefined {
  const cohort = world.cohorts.find(({ members }) => person !== undefined && person.id in members);
  if (!person || !cohort) return undefined;
  const meant = offersMeant(cohort.offers, stage, person.id, (offer) => isLive(offer, world.now, world.today));
  const press = (offer: Offer) => ({ do: 'react', cohort: cohort.id, offer: offer.id, stage }) as const;
  const [only, ...others] = meant;
  if (!only) return stage === 'hired' ? { decide: 'show', views: [foundElsewhere(person.firstName)] } : undefined;
  if (others.length === 0) return { decide: 'run', command: { command: 'react', cohort: cohort.id, offer: only.id, stage } };
  const choices = meant.slice(0, MOST).map((offer) => ({ label: say('offer.named', { name: nameOf(offer) }), press: press(offer) }));
  return { decide: 'show', views: [{ card: 'message', data: { lines: [say('offer.which', { stage })], choices } }] };
}

/** A job of which no offer of the group tells leads to a word to the group as well, when they like. */
function foundElsewhere(firstName: string): View {
  const choices = [
    { label: say('leave.open'), press: { do: 'open', place: 'leave-group' }, weight: 'primary' },
    { label: say('leave.later'), press: { do: 'open', place: 'menu' } },
  ] as const;
  return { card: 'message', data: { lines: [say('offer.notedHired', { firstName }), say('offer.hiredNext')], choices: [...choices] } };
}

/** Those of which it follows from what was said before; else, those of which nothing was said yet. The latest first. */
function offersMeant(offers: readonly Offer[], stage: Stage, person: string, live: (offer: Offer) => boolean): Offer[] {
  const seen = offers.filter((offer) => isFor(offer, person) && offer.sharedBy !== person);
  const told = seen.filter(({ reactions = {} }) => reactions[person] !== undefined && nextStages(reactions[person].stage).includes(stage));
  const fresh = seen.filter((offer) => offer.reactions?.[person] === undefined && live(offer));
  // Work is found elsewhere as well: an offer of which nothing was said yet is not taken for it.
  if (stage === 'hired') return told.sort((a, b) => b.sharedAt - a.sharedAt);
  const onTheWay = stage === 'interested' || stage === 'not-for-me' ? [...fresh, ...told] : told;
  return (onTheWay.length > 0 ? onTheWay : fresh).sort((a, b) => b.sharedAt - a.sharedAt);
}

/** The way out of the group, for those who have a seat in one. */
export function openLeaving({ person }: Facts): Decision {
  return person?.memberOf ? { decide: 'open', flow: 'leave-group', seed: {} } : { decide: 'show', views: presentRefusal({ code: 'not_a_member' }) };
}

/** What became of the offers of the cohort looked at last, or the choice between several. */
export function openFigures(facts: Facts): Decision {
  const { person, world } = facts;
  if (!person?.counsels) return { decide: 'show', views: presentRefusal({ code: 'not_allowed' }) };
  const cohort = focused(facts);
  if (cohort) return { decide: 'run', command: { command: 'offer-figures', cohort: cohort.id } };
  return { decide: 'show', views: [world.cohorts.length === 0 ? { card: 'cohortList', data: { cohorts: [] } } : whichGroup(facts)] };
}

function whichGroup({ world }: Facts): View {
  const choices = world.cohorts.map(({ id, name }) => ({ label: say('label.said', { text: name }), press: { do: 'offer-figures' as const, cohort: id } }));
  return { card: 'message', data: { lines: [say('counsellor.which')], choices } };
}

/** What is said of an offer when none can be meant and nothing else was understood. */
export function noOffer(): View {
  return sentences(say('offer.noneToReact'));
}
