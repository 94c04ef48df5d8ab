import { boardKey } from './offer-link-boards';

const TRACKING =
  /^(?:utm_.*|at_.*|mtm_.*|pk_.*|_hs.*|hs.*|stm_.*|gclid|dclid|fbclid|msclkid|yclid|ttclid|twclid|igshid|wbraid|gbraid|gad_source|xtor|from|src|source|origin|origine|tracking|trackingid|trk|trkinfo|refid|mc_cid|mc_eid|cmpid|campaign|campaignid|_ga|_gl|spm|position|pagenum|page|share|shared|partage|sort|tri|radius|rayon|advn|adid|sjdu|acatk|pub|tk|alid|fccid|eid|lipi|midtoken|midsig|otptoken|originalsubdomain)$/;
/** A part of the same page, not another page. */
const SAME_PAGE = /^(?:$|:~:|top|main|content|apply|description|contact|profil|mission|header|footer|utm_|xtor=|at_|candidat|postul|offre-?detail$)/i;
const BARE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i;
const MOST_CHARACTERS = 2_000;

/**
 * One address for the same offer, however it was copied: `board:id` where the job board is known, else the address
 * without what only says where it was seen. Undefined when it is no web address.
 */
export function canonicalLink(written: string): string | undefined {
  const url = parsed(written.trim());
  if (url === undefined) return undefined;
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:www\d?|m|mobile)\.(?=.+\.)/, '');
  return boardKey(host, url) ?? `https://${host}${url.port === '' || url.port === '80' ? '' : `:${url.port}`}${path(url)}${query(url)}${fragment(url)}`;
}

/** Whether this address names one offer of a known job board, so that it alone says which. */
export function isBoardKey(link: string): boolean {
  return !link.startsWith('https://');
}

/** Whether an address leads to a whole site or a list, so that it does not say which offer is meant. */
export function isWholeSite(link: string): boolean {
  return /^https:\/\/[^/]+\/?$/.test(link) || /^https:\/\/[^?#]*\/(?:emplois?|jobs?|recrutements?|carrieres?|careers?|offres?|offres-d-?emplois?|nous-rejoindre|nos-offres|actualites?)$/.test(link);
}

function parsed(written: string): URL | undefined {
  if (written === '' || written.length > MOST_CHARACTERS) return undefined;
  const address = /^https?:\/\//i.test(written) ? written : BARE.test(written) ? `https://${written}` : undefined;
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.hostname.includes('.') ? url : undefined;
}

function path({ pathname }: URL): string {
  const clean = pathname.replace(/\/{2,}/g, '/').replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, '/').replace(/;jsessionid=[^/]*/i, '');
  return clean.replace(/%[0-9a-f]{2}/gi, (escaped) => escaped.toUpperCase()).replace(/\/+$/, '');
}

function query({ searchParams }: URL): string {
  const kept = [...searchParams].filter(([name, value]) => value !== '' && !TRACKING.test(name.toLowerCase()) && !isMention(name, value));
  const ordered = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort();
  return ordered.length === 0 ? '' : `?${[...new Set(ordered)].join('&')}`;
}

/** `ref=123` names an offer, `ref=newsletter` says who passed it on. */
function isMention(name: string, value: string): boolean {
  return name.toLowerCase() === 'ref' && !/\d/.test(value);
}

function fragment({ hash }: URL): string {
  const part = hash.slice(1);
  return SAME_PAGE.test(part) ? '' : `#${part}`;
}
