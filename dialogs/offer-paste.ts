import { isPublicLink } from '../cards/offer';
import { languageOf } from '../src/understanding/language';
import { withoutMarkup } from '../src/understanding/offer/markup';
import { readOffer, type OfferReader } from '../src/understanding/offer/read-offer';
import { splitOffers } from '../src/understanding/offer/several-offers';
import { verdictOn, type OfferVerdict } from '../src/understanding/offer/verdict';
import { say, type Text } from '../src/i18n/translator';
import { problem, type Reading } from './step';
import type { World } from './world';

/** Longer texts are refused in kind words; what is kept of an offer is less (`OFFER_TEXT_LENGTH`). */
const MOST_READ = 8_000;
/** What an earlier paste left behind, and what was said about it. */
const OF_THE_PASTE = [
  'pasted', 'sure', 'parts', 'several', 'doubt', 'anyway', 'rest', 'next', 'found', 'known', 'fixing', 'which',
  'title', 'employer', 'commune', 'contract', 'months', 'hoursPerWeek', 'pay', 'start', 'deadline', 'url', 'reference', 'to', 'person', 'confirm',
];

/** What somebody pasted as an offer: the text to study, several offers to share one by one, or why it is none. Nothing is shared by it. */
export function readPaste(said: string, world: World): Reading<string> {
  if (said.length > MOST_READ * 4) return problem(say('offer.long'));
  const text = tidy(said);
  if (text === '') return problem(say('offer.empty'));
  if (text.length > MOST_READ) return problem(say('offer.long'));
  const parts = splitOffers(text, readerOf(world));
  if (parts.length > 1) return fresh({ parts });
  const offer = readOffer(text, readerOf(world));
  const verdict = verdictOn(text, offer);
  if (verdict === 'link-only' && !isPublicLink(offer.fields.url ?? '')) return problem(say('offer.linkPrivate'));
  const trouble = troubleWith(verdict);
  if (trouble) return problem(trouble);
  return fresh(verdict === 'no-offer' ? { doubt: text } : { text });
}

/** One text, whatever was thought of before: it is studied next. `rest`: the offers pasted with it. */
export function fresh(set: Record<string, unknown>): Reading<never> {
  return { read: 'reopen', steps: OF_THE_PASTE, set };
}

/** Why a text that is not taken for an offer is not one. */
export function doubtAbout(text: string): Text {
  return languageOf(text) === undefined ? say('offer.isNone') : say('offer.isForeign');
}

/** Whether words said outside any dialog are plainly an offer, so that it is worth asking whether to share it. */
export function isPlainlyOffer(said: string, world: World): boolean {
  return tells(said, world, (fields) => fields.length >= (fields.includes('url') ? FIELDS_WITH_LINK : FIELDS_OF_TEXT));
}

/** Whether words of somebody who wants to share an offer may be the offer itself: a job, and something more of it. */
export function mayBeOffer(said: string, world: World): boolean {
  return tells(said, world, (fields) => fields.includes('title') && fields.length > 1);
}

function tells(said: string, world: World, enough: (fields: string[]) => boolean): boolean {
  if (said.length < SHORTEST_OFFER || said.length > MOST_READ) return false;
  const offer = readOffer(said, readerOf(world));
  return verdictOn(said, offer) === 'offer' && enough(Object.keys(offer.fields));
}

const SHORTEST_OFFER = 30;
const FIELDS_OF_TEXT = 4;
const FIELDS_WITH_LINK = 2;

function troubleWith(verdict: OfferVerdict): Text | undefined {
  switch (verdict) {
    case 'empty':
      return say('offer.empty');
    case 'greeting':
      return say('offer.isGreeting');
    case 'question':
      return say('offer.isQuestion');
    case 'wish':
      return say('offer.isWish');
    case 'insult':
      return say('offer.isInsult');
    case 'offer':
    case 'link-only':
    case 'no-offer':
      return undefined;
  }
}

function readerOf({ today, communes }: World): OfferReader {
  return { today, findCommune: (name) => communes.find(name) };
}

/** As a page shows it, without the gaps that PDFs and pages leave. */
function tidy(said: string): string {
  return withoutMarkup(said).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
}
