import { z } from 'zod';
import { cleanText } from './clean-text';
import type { Did } from './event';
import { Pressed, valuesOf } from './read-press';

const Search = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).max(10).catch([]),
  queryOptions: z.looseObject({ skip: z.number().int().min(0).max(1_000).catch(0) }).catch({ skip: 0 }),
});
const Opened = z.looseObject({ messagePayload: z.looseObject({ body: z.looseObject({ content: z.string() }) }).optional().catch(undefined) });
const Submitted = z.looseObject({ data: z.looseObject({}) });

/** The name of the box in which a question without buttons is answered inside Teams' dialog. */
export const SAID = 'said';
/** The word that the manifest gives to what is searched for. */
const QUERY = 'query';

/**
 * What somebody did in the message extension of Teams, in whatever conversation: it answers them alone, there where they
 * asked. (learn.microsoft.com/microsoftteams/platform/messaging-extensions)
 */
export function readExtension(name: string | undefined, value: unknown): Did | undefined {
  switch (name) {
    case 'composeExtension/query': {
      const { parameters, queryOptions } = Search.safeParse(value).data ?? { parameters: [], queryOptions: { skip: 0 } };
      const words = parameters.find((parameter) => parameter.name === QUERY)?.value;
      return { did: 'search', query: typeof words === 'string' ? cleanText(words).slice(0, 80) : '', from: queryOptions.skip };
    }
    case 'composeExtension/fetchTask':
      return { did: 'share', text: cleanText(withoutMarkup(Opened.safeParse(value).data?.messagePayload?.body.content ?? '')) };
    case 'composeExtension/submitAction':
      return submitted(Submitted.safeParse(value).data?.data ?? {});
    default:
      return undefined;
  }
}

function submitted(data: Record<string, unknown>): Did {
  const pressed = Pressed.safeParse(data);
  if (pressed.success) return { did: 'press', token: pressed.data.relais, values: valuesOf(pressed.data), inPlace: true };
  const words = valuesOf(data)[SAID] ?? '';
  return words === '' ? { did: 'unreadable' } : { did: 'say', text: words };
}

/** The words of a message in Teams, which come as HTML: a paragraph is a line, a link keeps its address. */
function withoutMarkup(html: string): string {
  return html
    .slice(0, 100_000)
    .replace(/<a\b[^>]*\bhref="(https?:[^"]{1,2000})"[^>]*>([^<]*)<\/a>/gi, (_whole, address: string, words: string) => (words.includes('://') ? address : `${words} ${address}`))
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_whole, name: 'lt' | 'gt' | 'quot' | 'amp') => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
    .trim();
}
