import type { OfferField, OfferFields } from '../src/domain/offer-fields';
import type { Press } from '../src/domain/press';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, line, quote, type Block, type Card, type Choice } from './card';
import { offerFactsBlock } from './offer-facts';

export interface OfferData {
  /** Who shared it; absent when they are not in the group any more. */
  from?: string;
  personal: boolean;
  /** The reader shared it. */
  mine?: boolean;
  text: string;
  /** Absent in offers from before Relais read them. */
  fields?: OfferFields;
  /** Said before everything else: what has just happened to it. */
  news?: Text;
  /** Why it fits this very reader. */
  why?: readonly Text[];
  /** The whole text is wanted, or else a beginning with a way to the rest. */
  whole?: Press | true;
  choices?: readonly { label: Text; press: Press; weight?: 'primary' | 'danger' }[];
}

/** What a card shows of the text of an offer before "voir tout". */
const SHOWN = 900;

/** A job offer passed on inside a group: who shared it, what it says of itself, its text and link, and what one can do with it. */
export function offer(data: OfferData, t: Translator): Card {
  const { fields = {}, news, why = [], choices = [] } = data;
  const link = linkOf(fields.url, t);
  const known: OfferField[] = link ? ['title', 'url'] : ['title'];
  return {
    title: t.say(titleOf(data)),
    body: [
      ...(news ? [line(t.say(news))] : []),
      ...(fields.title ? [line(fields.title, 'strong')] : []),
      ...(why.length > 0 ? [line(`${t.say(say('offer.whyFits'))} : ${why.map((part) => t.say(part)).join(', ')}.`)] : []),
      ...offerFactsBlock(fields, known, t),
      ...quoted(data),
    ],
    choices: [...choices.map(({ label, press, weight }) => button(t.say(label), press, weight)), ...more(data, t), ...(link ? [link] : [])],
  };
}

function titleOf({ from, personal, mine }: OfferData): Text {
  if (mine) return say('offer.mine');
  if (from === undefined) return say('offer.fromSomebody');
  return personal ? say('offer.forYou', { from }) : say('offer.forGroup', { from });
}

function quoted({ text, whole }: OfferData): Block[] {
  if (text === '') return [];
  return [quote(whole === true ? text : beginningOf(text))];
}

/** The first words of a text, up to what a card shows of it. */
export function beginningOf(text: string): string {
  if (text.length <= SHOWN) return text;
  const words = text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '').replace(/\s+\S{0,40}$/, '');
  return `${words}…`;
}

function more({ text, whole }: OfferData, t: Translator): Choice[] {
  return typeof whole === 'object' && text.length > SHOWN ? [button(t.say(say('offer.all')), whole)] : [];
}

/** A public name: no number, no machine of somebody's own network. */
const PUBLIC = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?!(?:local|localhost|internal|intranet|lan|home|arpa)$)[a-z][a-z\d-]*[a-z\d]$/i;

/** Whether an address stands on a public name, so that others can open it too. */
export function isPublicLink(url: string): boolean {
  const address = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  return URL.canParse(address) && PUBLIC.test(new URL(address).hostname);
}

/** Only an https address on a public name is a button, and the button says where it leads; every other one stays text. */
export function linkOf(url: string | undefined, t: Translator): Choice | undefined {
  if (url === undefined || !/^https:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { href, hostname, username, password } = new URL(url);
  return username === '' && password === '' && PUBLIC.test(hostname) ? { label: t.say(say('offer.open', { host: hostname })), url: href } : undefined;
}
