import { CAME_OF_IT, type CohortFigures, type OfferFigures } from '../src/domain/offer-figures';
import { dateOf, toWall } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, list, type Block, type Card } from './card';

export interface OfferFiguresData {
  cohort: string;
  cohortName: string;
  figures: CohortFigures;
  /** First names by id. */
  names: Record<string, string>;
  zone: string;
  /** It came by itself, about the week that ended. */
  digest: boolean;
}

const SHOWN = 10;

/** A group's offers for its counsellors: how many, by whom, what came of each, and how many wait to be read. */
export function offerFigures({ cohort, cohortName, figures, names, zone, digest }: OfferFiguresData, t: Translator): Card {
  const { shared, waiting, totals, offers } = figures;
  const more = offers.length - SHOWN;
  const counts = CAME_OF_IT.map((stage): [string, string] => [t.say(say('figures.stage', { stage })), String(totals[stage])]).reverse();
  return {
    title: t.say(digest ? say('figures.digest', { cohort: cohortName }) : say('figures.title', { cohort: cohortName })),
    body: [
      ...(offers.length + waiting === 0 ? [line(t.say(say('figures.none')))] : [facts([t.say(say('figures.shared')), String(shared)], waiting > 0 ? [t.say(say('figures.waiting')), String(waiting)] : undefined, ...counts)]),
      ...offers.slice(0, SHOWN).flatMap((offer) => offerPart(offer, names, zone, t)),
      ...(more > 0 ? [line(t.say(say('figures.more', { count: more })))] : []),
      ...(offers.length > 0 ? [line(t.say(say('figures.private')), 'subtle')] : []),
    ],
    choices: [
      ...(waiting > 0 ? [button(t.say(say('offer.reviewCount', { offers: waiting })), { do: 'open' as const, place: 'offers-review' as const }, 'primary')] : []),
      ...(digest ? [button(t.say(say('figures.open')), { do: 'offer-figures' as const, cohort })] : []),
      button(t.say(say('cohort.see')), { do: 'cohort', cohort }),
    ],
  };
}

function offerPart({ name, sharedBy, sharedAt, closed, came }: OfferFigures, names: Record<string, string>, zone: string, t: Translator): Block[] {
  const nameOf = (person: string): string => names[person] ?? t.say(say('figures.someone'));
  const told = came.map(({ stage, people }) => t.say(say('figures.came', { stage, names: people.map(nameOf) })));
  return [
    line(t.say(say('figures.offer', { name, by: nameOf(sharedBy), date: dateOf(toWall(sharedAt, zone)), closed })), 'strong'),
    list(told.length > 0 ? told : [t.say(say('figures.nothingYet'))]),
  ];
}
