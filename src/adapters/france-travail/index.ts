import { setTimeout as after } from 'node:timers/promises';
import { Agent } from 'undici';
import type { FeedSilence, OfferFeed } from '../../application/offer-ports';
import type { Clock, Log } from '../../application/ports';
import type { FeedOffer, FeedQuery } from '../../domain/feed-offer';
import { canonicalLink } from '../../domain/offer-link';
import { call, type Answer, type CallDeps } from './calls';
import { readPage, readPublished, type CommuneName } from './offer';
import { paceOf, type Pause } from './pace';
import { LAST, offerPath, PAGE, searchPath } from './query';
import { tokensOf, type Credentials } from './tokens';

export interface FranceTravailDeps {
  credentials: Credentials;
  /** Calls a second of this process. */
  rate: number;
  communeName: CommuneName;
  /** Counts on whatever the clock is set to. */
  steady: Clock;
  log: Log;
  /** One server for tokens and offers, instead of the publisher's two: a trial's, on this machine. */
  address?: string | undefined;
}

const TOKEN_SERVER = 'https://entreprise.francetravail.fr';
const OFFER_SERVER = 'https://api.francetravail.io';
const MOST_BYTES = 8_000_000;
/** As people write a number of France Travail; those of its partners are plain figures and say nothing without a link. */
const REFERENCE = /^\d{3}[A-Z]{4}$/i;
const BOARD = 'francetravail:';
/** Communes whose arrondissements have codes of their own. */
const ARRONDISSEMENTS: readonly (readonly [RegExp, string])[] = [
  [/^751(?:0[1-9]|1\d|20)$/, '75056'],
  [/^6938[1-9]$/, '69123'],
  [/^132(?:0[1-9]|1[0-6])$/, '13055'],
];

/** The offers API of France Travail, version 2 (francetravail.io), as an `OfferFeed`. Every failure is an answer and a line in the log. */
export function createFranceTravail(deps: FranceTravailDeps, pause: Pause = (ms, signal) => after(ms, undefined, { signal })): OfferFeed & { close(): Promise<void> } {
  const { credentials, rate, steady, address, log } = deps;
  const now = (): number => steady.now();
  const agent = new Agent({ connections: 4, connectTimeout: 3_000, maxResponseSize: MOST_BYTES });
  const calls: CallDeps = { server: address ?? OFFER_SERVER, agent, pause, pace: paceOf(rate, now, pause), tokens: tokensOf(address ?? TOKEN_SERVER, credentials, agent, now) };
  const nameOf: CommuneName = (code) => deps.communeName(ARRONDISSEMENTS.find(([part]) => part.test(code))?.[1] ?? code);
  const get = async (path: string, signal: AbortSignal): Promise<Answer> => {
    const answer = await call(path, signal, calls);
    if (answer.answer === 'silent') log.warn('feed.silent', { why: answer.why });
    return answer;
  };
  return {
    search: (query, patienceMs) => search(query, AbortSignal.timeout(patienceMs), get, nameOf),
    lookUp: (written, patienceMs) => lookUp(written, AbortSignal.timeout(patienceMs), get, nameOf),
    close: () => agent.destroy(),
  };
}

type Get = (path: string, signal: AbortSignal) => Promise<Answer>;

/** Page after page, up to what was asked for; what came before a page that fails is given all the same. */
async function search(query: FeedQuery, signal: AbortSignal, get: Get, nameOf: CommuneName): ReturnType<OfferFeed['search']> {
  const offers: FeedOffer[] = [];
  let total = 0;
  for (let from = 0; from < Math.min(query.most, LAST + 1); from += PAGE) {
    const page = readSearch(await get(searchPath(query, from), signal), nameOf);
    if (page.why !== undefined) return offers.length > 0 ? { found: true, offers, total } : { found: false, why: page.why };
    offers.push(...page.offers);
    total = Math.max(page.total, offers.length);
    if (from + PAGE >= page.total) break;
  }
  return { found: true, offers: offers.slice(0, query.most), total };
}

function readSearch(answer: Answer, nameOf: CommuneName): { offers: FeedOffer[]; total: number; why?: undefined } | { why: FeedSilence } {
  if (answer.answer === 'silent') return { why: answer.why };
  if (answer.answer === 'none') return { offers: [], total: 0 };
  const offers = readPage(answer.body, nameOf);
  return offers === undefined ? { why: 'unreadable' } : { offers, total: answer.total ?? offers.length };
}

async function lookUp(written: string, signal: AbortSignal, get: Get, nameOf: CommuneName): ReturnType<OfferFeed['lookUp']> {
  const reference = referenceIn(written.trim());
  if (reference === undefined) return { offer: 'foreign' };
  const answer = await get(offerPath(reference), signal);
  if (answer.answer === 'silent') return { offer: 'unknown', why: answer.why };
  if (answer.answer === 'none') return { offer: 'closed' };
  const value = readPublished(answer.body, nameOf);
  return value === undefined ? { offer: 'unknown', why: 'unreadable' } : { offer: 'open', value };
}

function referenceIn(written: string): string | undefined {
  if (REFERENCE.test(written)) return written.toUpperCase();
  const link = canonicalLink(written);
  return link?.startsWith(BOARD) === true ? link.slice(BOARD.length) : undefined;
}
