import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, line, list, type Block, type Card, type Choice } from './card';
import { whyShort } from './why';

export interface OfferLine {
  offer: string;
  title: string;
  employer?: string;
  commune?: string;
  /** Why it fits the reader; of one that does not, nothing is said. */
  why?: Text[];
}

export interface OfferListData {
  cohort: string;
  cohortName: string;
  lines: OfferLine[];
  /** How many come before the first line, and how many there are in all. */
  from: number;
  total: number;
  /** The words that were looked for. */
  query?: string;
  /** Only for members: whether they told which work they look for. */
  wishes?: 'told' | 'not-told';
  /** There are published offers besides. */
  published?: true;
}

/** What names an offer in a list. */
interface Named {
  title: string;
  employer?: string | undefined;
  commune?: string | undefined;
}

const LONGEST_LABEL = 60;

/** The offers of a group, a few at a time, each one press away; those that fit the reader come first, with why. */
export function offerList(data: OfferListData, t: Translator): Card {
  if (data.total === 0) return noOffers(data, t);
  const fitting = data.lines.filter(({ why }) => why !== undefined);
  const others = data.lines.filter(({ why }) => why === undefined);
  const isRanked = data.wishes === 'told' && data.query === undefined;
  return {
    title: t.say(data.query === undefined ? say('offers.title', { cohort: data.cohortName }) : say('offers.found', { query: data.query })),
    body: [
      ...part(fitting, isRanked ? say('offers.forYou') : undefined, t),
      ...part(others, isRanked ? say('offers.others') : undefined, t),
      ...(data.total > data.lines.length ? [line(t.say(say('offers.page', { from: data.from + 1, to: data.from + data.lines.length, total: data.total })), 'subtle')] : []),
      ...(data.wishes === 'not-told' ? [line(t.say(say('wishes.tellWhy')))] : []),
    ],
    choices: [...[...fitting, ...others].map((one) => button(t.say(say('offers.open', { title: labelOf(one, data.lines) })), { do: 'offer', cohort: data.cohort, offer: one.offer })), ...waysOn(data, t)],
  };
}

function part(lines: readonly OfferLine[], heading: Text | undefined, t: Translator): Block[] {
  if (lines.length === 0) return [];
  return [...(heading ? [line(t.say(heading), 'strong')] : []), list(lines.map((one) => lineOf(one, t)))];
}

function lineOf({ title, employer, commune, why }: OfferLine, t: Translator): string {
  const words = t.say(say('offers.line', { title, ...(employer === undefined ? {} : { employer }), ...(commune === undefined ? {} : { commune }) }));
  return why === undefined ? words : t.say(say('offers.why', { line: words, why: whyShort(why, t) }));
}

function waysOn({ cohort, from, lines, total, query, wishes, published }: OfferListData, t: Translator): Choice[] {
  const next = from + lines.length;
  return [
    ...(next < total ? [button(t.say(say('offers.next')), { do: 'offers', cohort, from: next, ...(query === undefined ? {} : { query }) })] : []),
    ...(query === undefined ? [] : [button(t.say(say('offers.all')), { do: 'offers', cohort, from: 0 })]),
    ...(published ? [button(t.say(say('published.day')), { do: 'published', list: 'day', cohort, from: 0 })] : []),
    ...(wishes === undefined ? [] : [button(t.say(wishes === 'told' ? say('menu.wishes') : say('wishes.tell')), { do: 'open', place: 'wishes' })]),
  ];
}

function noOffers({ cohort, cohortName, query, wishes, ...more }: OfferListData, t: Translator): Card {
  if (query !== undefined) return { body: [line(t.say(say('offers.noneFound', { query })))], choices: [button(t.say(say('offers.all')), { do: 'offers', cohort, from: 0 })] };
  if (wishes === undefined) return { body: [line(t.say(say('offers.noneInGroup', { cohort: cohortName })))] };
  return { body: [line(t.say(say('offers.none')))], choices: [button(t.say(say('menu.shareOffer')), { do: 'open', place: 'share-offer' }, 'primary'), ...waysOn({ cohort, cohortName, ...more, lines: [], from: 0, total: 0, wishes }, t)] };
}

/** Two buttons never bear the same words: where titles are alike, the commune or the employer stands beside. */
export function labelOf(one: Named, lines: readonly Named[]): string {
  const alike = lines.filter(({ title }) => title === one.title);
  const tellsApart = (['commune', 'employer'] as const).find((field) => alike.filter((other) => other[field] === one[field]).length === 1);
  const beside = alike.length > 1 && tellsApart !== undefined ? one[tellsApart] : undefined;
  return beside === undefined ? shortened(one.title) : `${shortened(one.title, LONGEST_LABEL / 2)}, ${shortened(beside, LONGEST_LABEL / 3)}`;
}

function shortened(title: string, most = LONGEST_LABEL): string {
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
}
