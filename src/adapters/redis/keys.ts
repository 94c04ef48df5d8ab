import { createHash } from 'node:crypto';

const DAY_MS = 86_400_000;
export const SEEN_MS = 2 * DAY_MS;
export const STRANGER_MS = 90 * DAY_MS;
export const CHAT_MS = 90 * DAY_MS;
export const YEAR_MS = 365 * DAY_MS;
/** Longer than any re-send of a command whose reply was lost. */
export const NONCE_SECONDS = 60;

/** Half a character has no bytes in UTF-8: such a text is hashed as UTF-16, after a byte that no UTF-8 holds. */
const HALF = /\p{Surrogate}/u;

/** 132 bits of SHA-256 in base64url: what people and channels write never stands in a key. */
export function hashed(text: string): string {
  const bytes = HALF.test(text) ? Buffer.concat([Buffer.of(0xff), Buffer.from(text, 'utf16le')]) : text;
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** How scripts name the keys they find by themselves; the same rule as `keysOf`, in the same slot. */
export const LUA_KEYS = `
local prefix = KEYS[1]
local function key(kind, id)
  if id then return prefix .. kind .. ':' .. id end
  return prefix .. kind
end`;

/**
 * How the limiter names its keys. Of one address (its hash): `posted` (sorted set, an hour), `apart` and `paused`
 * (as long as they hold, at most what a channel asked for). Of a lane, which is all that goes to one tenant (a hash of
 * it): `lane-next`, `lane-replies` (seconds), `lane-slow` (a minute), `lane-paused` (as long as it holds).
 */
export const LUA_LIMITER_KEYS = `
local function lane(kind, tenant)
  return key('lane-' .. kind, redis.sha1hex(tenant or ''))
end`;

const ORGANISATION = /^[A-Za-z0-9_-]{1,64}$/;
const ID = /^[A-Za-z0-9_.:|~-]{1,160}$/;

/** All keys of one organisation, in one slot. Only our own ids and hashes become part of a key; anything else is refused. */
export function keysOf(organisation: string) {
  if (!ORGANISATION.test(organisation)) throw new Error('an organisation is named with 1 to 64 letters, digits, - and _');
  const prefix = `relais:{${organisation}}:`;
  const named = (kind: string, id: string): string => {
    if (!ID.test(id)) throw new Error(`not an id for a key of kind ${kind}`);
    return `${prefix}${kind}:${id}`;
  };
  return { prefix, ...records(named), ...deliveries(named), ...indexes(prefix), ...chat(named) };
}
export type Keys = ReturnType<typeof keysOf>;

type Named = (kind: string, id: string) => string;

function records(named: Named) {
  return {
    /** A person: no time to live, kept until erased. */
    person: (id: string) => named('person', id),
    /** A cohort with its sessions and offers: no time to live, it ends by a decision. */
    cohort: (id: string) => named('cohort', id),
    /** What is remembered of one address: 90 days after the last word of a stranger; with the person when there is one. */
    conversation: (speaker: string) => named('conversation', hashed(speaker)),
    /** Mark of an activity that was done, with what it was answered: 48 hours, longer than any channel sends again. */
    seen: (activity: string) => named('seen', hashed(activity)),
    /** Marks that hold an answer, of one address (sorted set by instant), so that erasure finds them: 48 hours after the last. */
    answers: (speaker: string) => named('answers', hashed(speaker)),
    /** What was tried lately, by a hash of what and from where: an hour at most, which is how long an attempt counts. */
    attempts: (whatAndWhere: string) => named('attempts', hashed(whatAndWhere)),
    /** Tokens that a model was asked for on a day (UTC, days since the epoch), in all and by hashes of people's ids (hash): 48 hours. */
    spent: (day: string) => named('spent', day),
    /** Published offers of a day for a cohort: 7 days. */
    offersOfDay: (cohort: string) => named('offers-of-day', cohort),
    /** Who looks, or looked, for a cohort's offers of a day: half an hour, 2 days once that is done. */
    offersTurn: (cohortAndDay: string) => named('offers-turn', cohortAndDay),
    /** What a search of the feed found, by a hash of what was looked for: 1 hour. */
    feedSearch: (query: string) => named('feed-search', hashed(query)),
    /** What a code opens: no time to live, a code works until it is used or its cohort ends. */
    code: (code: string) => named('code', hashed(code)),
    /** Result of a write, for a command that is sent again because its reply was lost: 60 seconds. */
    nonce: (id: string) => named('nonce', id),
  };
}

function deliveries(named: Named) {
  return {
    /** A message to several people: 12 months. */
    broadcast: (id: string) => named('broadcast', id),
    /** Ledger rows of a message (hash by person): 12 months. */
    ledger: (broadcast: string) => named('ledger', broadcast),
    /** Messages of which this person is a recipient (set): 12 months after the last one. */
    received: (person: string) => named('received', person),
    /** Where a message's report is shown: 12 months. */
    reportCard: (broadcast: string) => named('report-card', broadcast),
  };
}

function indexes(prefix: string) {
  return {
    /** Hash of the address of each person (hash by person): no time to live, one field per person. */
    people: `${prefix}people`,
    /** What seals buttons and chat passes of a trial: no time to live, as long as the data. */
    secret: `${prefix}secret`,
    /** Newest version of the product that wrote this data (`DATA_VERSION`): no time to live, as long as the data. */
    dataVersion: `${prefix}data-version`,
    /** Written to see whether writes are kept: 60 seconds. */
    probe: `${prefix}probe`,
    /** Instant of the last backup that ended well: no time to live, one value. */
    backup: `${prefix}backup`,
    /** There while a restore is under way; a process that finds it does not start: no time to live, removed at its end. */
    restoring: `${prefix}restoring`,
    /** Tombstones (keyed hashes) of people erased, by instant (sorted set): no time to live, each leaves after 12 months. */
    erased: `${prefix}erased`,
    /** Tombstones of erasures that are to be finished in queue and file (sorted set): no time to live, each leaves when that is done. */
    unfinished: `${prefix}unfinished`,
    /** Date of the last nightly run: no time to live, one value. */
    night: `${prefix}night`,
    /** The list of the erased as a backup has it, for the instant in which it joins the one here: no time to live, removed at once. */
    erasedBefore: `${prefix}erased-before`,
    /** Ids of all cohorts (set): no time to live, as the cohorts. */
    cohorts: `${prefix}cohorts`,
    /** Reminder steps by instant (sorted set): no time to live, each entry leaves when it was looked at. */
    agenda: `${prefix}agenda`,
    /** Rows `pending` by the instant of their next try (sorted set): no time to live, each leaves when it is taken. */
    outbox: `${prefix}outbox`,
    /** Rows `sending` by the instant they were taken (sorted set): no time to live, each leaves when it is settled. */
    sending: `${prefix}sending`,
    /** Messages whose report has to be drawn again (sorted set): no time to live, each leaves when it is drawn. */
    reports: `${prefix}reports`,
    /** Reports that somebody draws now, by the instant until which they are theirs (sorted set): no time to live, each leaves when it is drawn. */
    drawing: `${prefix}drawing`,
    /** Messages whose cards are to be drawn anew where they were sent (sorted set by instant): no time to live, each leaves when it is drawn. */
    redraws: `${prefix}redraws`,
    /** Ids of the messages of 12 months (sorted set by instant): no time to live, older ones leave at each new message. */
    broadcasts: `${prefix}broadcasts`,
  };
}

function chat(named: Named) {
  return {
    /** Lines of a chat-page conversation (hash by sequence number) and its counters: 90 days after the last line. */
    chat: (conversation: string) => named('chat', hashed(conversation)),
    /** Order of the changes to these lines (sorted set): 90 days after the last one. */
    chatOrder: (conversation: string) => named('chat-order', hashed(conversation)),
    /** Channel on which listeners are woken up: nothing is kept. */
    chatNews: (conversation: string) => named('chat-news', hashed(conversation)),
  };
}
