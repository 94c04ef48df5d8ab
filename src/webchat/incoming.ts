import { z } from 'zod';
import { BOT_ID, WEBCHAT_CHANNEL } from './deps';
import type { Pass } from './pass';

const name = z.string().min(1).max(200);
const said = { replyToId: name.optional(), channelData: z.object({ clientActivityID: name.optional(), attempt: z.number().optional() }).optional().catch(undefined) };

/** What a client may post. Everything that is not named here is dropped: who speaks is in the token, never in the body. */
export const PostedActivity = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), text: z.string().optional(), value: z.unknown().optional(), ...said }),
  z.object({ type: z.literal('event'), name, value: z.unknown().optional(), ...said }),
  z.object({ type: z.literal('invoke'), name: z.literal('adaptiveCard/action'), value: z.record(z.string(), z.unknown()), replyToId: name }),
  z.object({ type: z.literal('typing') }),
]);
export type PostedActivity = z.infer<typeof PostedActivity>;
export type Spoken = Extract<PostedActivity, { type: 'message' | 'event' }>;

interface Envelope {
  id: string;
  now: number;
  serviceUrl: string;
}

/** The addressing of an activity from this person, made by us from the token alone. */
function envelope(pass: Pass, { id, now, serviceUrl }: Envelope): Record<string, unknown> {
  return {
    id,
    timestamp: new Date(now).toISOString(),
    channelId: WEBCHAT_CHANNEL,
    serviceUrl,
    from: { id: pass.user },
    recipient: { id: BOT_ID },
    conversation: { id: pass.conversation },
  };
}

/** The activity that the bot receives, built from scratch. */
export function toBot(posted: Exclude<PostedActivity, { type: 'typing' }>, pass: Pass, at: Envelope): Record<string, unknown> {
  const { type, value, replyToId } = posted;
  return {
    ...envelope(pass, at),
    type,
    ...('text' in posted && posted.text !== undefined ? { text: posted.text } : {}),
    ...('name' in posted ? { name: posted.name } : {}),
    ...(value === undefined ? {} : { value }),
    ...(replyToId === undefined ? {} : { replyToId }),
  };
}

/** Tells the bot that someone opened a conversation; its id is always the same, so that it counts once. */
export function arrival(pass: Pass, now: number, serviceUrl: string): Record<string, unknown> {
  return {
    ...envelope(pass, { id: `${pass.conversation}-opened`, now, serviceUrl }),
    type: 'conversationUpdate',
    membersAdded: [{ id: pass.user }, { id: BOT_ID }],
  };
}

/** The person's own line in the chat log. Values of forms stay out of it: they are not for show. */
export function toLog(posted: Spoken, pass: Pass): Record<string, unknown> {
  const clientActivityID = posted.channelData?.clientActivityID;
  return {
    type: posted.type,
    channelId: WEBCHAT_CHANNEL,
    from: { id: pass.user, role: 'user' },
    conversation: { id: pass.conversation },
    ...(posted.type === 'message' && posted.text !== undefined ? { text: posted.text } : {}),
    ...(posted.type === 'event' ? { name: posted.name } : {}),
    ...(posted.replyToId === undefined ? {} : { replyToId: posted.replyToId }),
    ...(clientActivityID === undefined ? {} : { channelData: { clientActivityID } }),
  };
}
