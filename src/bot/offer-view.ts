import type { View } from '../../cards/view';
import { reactionChoices } from '../../cards/offer-reactions';
import { namesIn, type Cohort } from '../domain/cohort';
import type { Offer } from '../domain/offer';
import type { Known } from '../domain/offer-match';
import type { Person } from '../domain/person';
import type { Press } from '../domain/press';
import { say, type Text } from '../i18n/translator';
import { whyFits } from './why-fits';

type Choice = { label: Text; press: Press; weight?: 'primary' | 'danger' };

/** How an offer is shown: in the message that brought it, or whole, when somebody asked to see it. */
export interface Shown {
  known: Known;
  /** The message that brings it. */
  broadcast?: string;
  isCounsellor?: boolean;
  /** Said above it. */
  news?: Text;
}

/**
 * An offer as this reader sees it: why it fits them, which nobody else is told, what they may answer; its sharer and the
 * counsellors may take it back.
 */
export function offerView(offer: Offer, cohort: Cohort, reader: Person, shown: Shown): View {
  const { broadcast, news } = shown;
  const mine = offer.sharedBy === reader.id;
  const isMember = reader.id in cohort.members;
  const why = mine || !isMember ? undefined : whyFits(reader, offer, shown.known);
  const from = namesIn(cohort)[offer.sharedBy];
  return {
    card: 'offer',
    data: {
      ...(from === undefined ? {} : { from }),
      personal: offer.to === reader.id,
      ...(mine ? { mine } : {}),
      text: offer.text,
      ...(offer.fields ? { fields: offer.fields } : {}),
      ...(news ? { news } : {}),
      ...(why && why.length > 0 ? { why } : {}),
      whole: broadcast === undefined ? true : { do: 'offer', cohort: cohort.id, offer: offer.id },
      choices: choicesFor(offer, cohort, reader, shown, mine),
    },
  };
}

function choicesFor(offer: Offer, cohort: Cohort, reader: Person, { broadcast, isCounsellor = false }: Shown, mine: boolean): Choice[] {
  const about = { cohort: cohort.id, offer: offer.id };
  const stage = offer.reactions?.[reader.id]?.stage;
  const reacts = !mine && reader.id in cohort.members && offer.review === undefined;
  return [
    ...(reacts ? reactionChoices({ ...about, ...(stage ? { stage } : {}), ...(broadcast === undefined ? {} : { broadcast }) }) : []),
    ...(broadcast === undefined ? [] : [{ label: say('change.read'), press: { do: 'read' as const, broadcast } }]),
    ...((mine || isCounsellor) && broadcast === undefined ? [{ label: say('offer.withdraw'), press: { do: 'withdraw-offer' as const, ...about } }] : []),
  ];
}

/** An offer that waits for a counsellor, as they read it. */
export function reviewView(offer: Offer, cohort: Cohort): View {
  const to = offer.to === undefined ? undefined : (cohort.members[offer.to]?.firstName ?? '');
  return {
    card: 'offerReview',
    data: {
      cohort: cohort.id,
      cohortName: cohort.name,
      offer: offer.id,
      from: namesIn(cohort)[offer.sharedBy] ?? '',
      ...(to === undefined ? {} : { to }),
      text: offer.text,
      fields: offer.fields ?? {},
      warnings: offer.warnings ?? [],
    },
  };
}
