import type { OfferFeed, OfferPages } from '../offer-ports';
import type { OfferReader, ReadOffer } from '../offer-ports';
import type { Enriching } from './offer-reader';

const LINK = /(?:https?:\/\/|www\.)\S+/gi;
/** Beside a link, so few characters say nothing of an offer: "regarde ça", "pour toi Awa". */
const ONLY_A_LINK = 40;

/** The publisher's own record of an offer of which a link or a number was pasted: it knows better than the text, field by field. */
export function byFeed(feed: OfferFeed, rules: OfferReader): Enriching {
  return async (text, sofar, patienceMs) => {
    const named = [sofar.fields.url, sofar.fields.reference].filter((name) => name !== undefined);
    for (const name of named) {
      const looked = await feed.lookUp(name, patienceMs);
      if (looked.offer === 'open') return withPage(text, sofar, looked.value, rules, patienceMs);
      if (looked.offer !== 'foreign') return sofar;
    }
    return sofar;
  };
}

/** The page behind a link, where somebody pasted nothing else, or too little to share. */
export function byPages(pages: OfferPages, rules: OfferReader): Enriching {
  return async (text, sofar, patienceMs) => {
    const { url, title, employer } = sofar.fields;
    if (url === undefined || sofar.page !== undefined || (title !== undefined && employer !== undefined && !isOnlyLink(text))) return sofar;
    const got = await pages.read(url, patienceMs);
    return got.read ? withPage(text, sofar, got.page, rules, patienceMs) : sofar;
  };
}

/** What a page says for certain, then what was pasted, then what the rules find in its text. A warning anywhere counts. */
async function withPage(text: string, sofar: ReadOffer, page: { fields: ReadOffer['fields']; text: string }, rules: OfferReader, patienceMs: number): Promise<ReadOffer> {
  const read = page.text === '' ? { fields: {}, warnings: [] } : await rules.read(page.text, patienceMs);
  const fields = { ...read.fields, ...sofar.fields, ...page.fields };
  const warnings = [...new Set([...sofar.warnings, ...read.warnings])];
  return { ...sofar, fields, warnings, ...(isOnlyLink(text) && page.text !== '' ? { page: page.text } : {}) };
}

function isOnlyLink(text: string): boolean {
  return text.replace(LINK, '').trim().length < ONLY_A_LINK;
}
