import { isObject, type Attachment } from './activity.js';
import type { Answer } from './answer.js';

/** What a press brought: a card for the place of the old one, a sentence, or nothing to see. */
export interface InvokeResult {
  card?: Attachment;
  note?: string;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const SENTENCE = 'application/vnd.microsoft.activity.message';

/** Reads the bot's answer to a press, as the service hands it on. */
export function invokeResult(answer: Answer<Record<string, unknown>>): InvokeResult | 'failed' | 'expired' {
  if (!answer.ok) return answer.why === 'expired' ? 'expired' : 'failed';
  const invoke = answer.value['invoke'];
  if (!isObject(invoke) || typeof invoke['status'] !== 'number' || invoke['status'] >= 300) return 'failed';
  const body = isObject(invoke['body']) ? invoke['body'] : {};
  const statusCode = body['statusCode'];
  if (typeof statusCode === 'number' && statusCode >= 300) return 'failed';
  if (body['type'] === CARD) return { card: { contentType: CARD, content: body['value'] } };
  return body['type'] === SENTENCE && typeof body['value'] === 'string' ? { note: body['value'] } : {};
}
