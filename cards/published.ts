import type { FeedLine, FeedOffer } from '../src/domain/feed-offer';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, line, list, quote, type Card, type Choice } from './card';
import { beginningOf, linkOf } from './offer';
import { offerFactsBlock } from './offer-facts';
import { labelOf } from './offer-list';
import { whyShort } from './why';

export interface PublishedListData {
  /** Those of a day, or those that fit the reader. */
  list: 'day' | 'me';
  cohort: string;
  cohortName: string;
  /** Of which day. */
  date?: string;
  lines: (FeedLine & { why?: Text[] })[];
  /** How many come before the first line, and how many there are in all. */
  from: number;
  total: number;
  /** The reader is a member, who may have wishes. */
  member: boolean;
}

/** Offers that their official publisher gives, a few at a time, each one press away; sharing one is the reader's own decision. */
export function publishedList(data: PublishedListData, t: Translator): Card {
  const { lines, from, total } = data;
  const source = [line(t.say(say('published.source')), 'subtle'), ...(data.list === 'me' ? [line(t.say(say('published.told')), 'subtle')] : [])];
  const part = total > lines.length ? [line(t.say(say('published.page', { from: from + 1, to: from + lines.length, total })), 'subtle')] : [];
  return {
    title: t.say(titleOf(data)),
    body: lines.length === 0 ? [line(t.say(say('published.none')))] : [list(lines.map((one) => lineOf(one, t))), ...part, ...source],
    choices: [
      ...lines.map((one) => button(t.say(say('published.open', { title: labelOf(one, lines) })), { do: 'published-offer', cohort: data.cohort, reference: one.reference })),
      ...waysOn(data, t),
    ],
  };
}

export interface PublishedOfferData {
  cohort: string;
  offer: FeedOffer;
}

/** One published offer: what it says of itself, its link, and the way to share it. */
export function publishedOffer({ cohort, offer: { reference, fields, text } }: PublishedOfferData, t: Translator): Card {
  const link = linkOf(fields.url, t);
  return {
    title: fields.title ?? reference,
    body: [...offerFactsBlock(fields, ['title', 'url'], t), ...(text === '' ? [] : [quote(beginningOf(text))]), line(t.say(say('published.source')), 'subtle')],
    choices: [button(t.say(say('published.share')), { do: 'share-feed', cohort, reference }, 'primary'), ...(link ? [link] : [])],
  };
}

function titleOf({ list: of, cohortName, date }: PublishedListData): Text {
  if (of === 'me') return say('published.titleForYou');
  return date === undefined ? say('published.title', { cohort: cohortName }) : say('published.titleOn', { cohort: cohortName, on: date });
}

function lineOf({ title, employer, commune, why }: PublishedListData['lines'][number], t: Translator): string {
  const words = t.say(say('offers.line', { title, ...(employer === undefined ? {} : { employer }), ...(commune === undefined ? {} : { commune }) }));
  return why === undefined ? words : t.say(say('offers.why', { line: words, why: whyShort(why, t) }));
}

function waysOn({ list: of, cohort, from, lines, total, member }: PublishedListData, t: Translator): Choice[] {
  const next = from + lines.length;
  return [
    ...(next < total ? [button(t.say(say('offers.next')), { do: 'published', list: of, cohort, from: next })] : []),
    ...(member ? [button(t.say(of === 'day' ? say('published.forMe') : say('published.day')), { do: 'open', place: of === 'day' ? 'offers-for-me' : 'daily-offers' })] : []),
  ];
}
