import { lookup } from 'node:dns/promises';
import type { OfferPage, OfferPages } from '../../application/offer-ports';
import type { Communes, Log } from '../../application/ports';
import { dialOnly, getPage, type GetDeps } from './get-page';
import { postingIn, type OfficialName } from './job-posting';
import { takeApart } from './page-parts';
import { isPublicAddress } from './public-address';
import { hostsOf } from './readable-address';

export interface OfferPagesDeps {
  /** Hosts that may be read; `*.` stands for one or more names before the rest. Empty: none. */
  hosts: readonly string[];
  communes: Communes;
  /** Where those whose page we read find out who we are. */
  publicUrl: string;
  log: Log;
}

const LONGEST_MS = 5_000;
const MOST_CHARACTERS = 20_000;

/** The guarded reader as it is in use: this machine's names, public addresses only, connections to nothing else. */
export function createOfferPages({ hosts, publicUrl, ...deps }: OfferPagesDeps): OfferPages {
  const all = async (host: string): Promise<string[]> => (await lookup(host, { all: true })).map(({ address }) => address);
  return pagesOver({ mayRead: hostsOf(hosts), lookup: all, isPublic: isPublicAddress, userAgent: `Relais (+${publicUrl})`, dial: dialOnly }, deps);
}

/** The same over any way of reaching a host: the only place where it can be another one is a test. */
export function pagesOver(get: GetDeps, { communes, log }: Pick<OfferPagesDeps, 'communes' | 'log'>): OfferPages {
  return {
    async read(address, patienceMs) {
      const signal = AbortSignal.timeout(Math.min(patienceMs, LONGEST_MS));
      const got = await getPage(address, get, signal).catch(() => ({ got: false, why: signal.aborted ? 'too-slow' : 'unreached' }) as const);
      if (got.got) return { read: true, page: offerPage(got.html, got.url.href, (place, code) => officialName(communes, place, code)) };
      log.info('link.unread', { why: got.why });
      return { read: false, why: got.why };
    },
  };
}

/** What a page says of its offer; pure. */
export function offerPage(html: string, url: string, official: OfficialName): OfferPage {
  const { title, text, linkedData } = takeApart(html);
  const posting = postingIn(linkedData, url, official);
  if (posting === undefined) return { fields: { url }, text: `${title}\n${text}`.slice(0, MOST_CHARACTERS) };
  return { fields: posting.fields, text: `${posting.fields.title ?? title}\n${posting.text || text}`.slice(0, MOST_CHARACTERS) };
}

function officialName(communes: Communes, place: string, postalCode: string): string | undefined {
  for (const said of [`${postalCode} ${place}`.trim(), place]) {
    const match = communes.find(said);
    if (match.found === 'one') return match.commune.name;
  }
  return undefined;
}
