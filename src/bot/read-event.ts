import { z } from 'zod';
import type { Address } from '../domain/person';
import { cleanText } from './clean-text';
import type { BotEvent, Did, Ignored } from './event';
import { readExtension } from './read-extension';
import { Pressed, valuesOf } from './read-press';
import { shortHash, speakerOf } from './speaker';

/** Half of a pair of UTF-16 cannot be sent on, and two dots would lead elsewhere in a path. */
const text = z.string().max(1_000).regex(/^\P{Cs}*$/u).regex(/^(?!\.{1,2}$)/);
const Account = z.looseObject({ id: text.min(1), name: z.string().optional().catch(undefined), aadObjectId: text.optional().catch(undefined) });

/** The parts of a Bot Framework activity that we read. Everything else of it is never looked at. */
const Activity = z.looseObject({
  type: text,
  id: text.optional(),
  name: text.optional(),
  channelId: text.min(1),
  serviceUrl: text.min(1),
  from: Account,
  recipient: Account,
  conversation: z.looseObject({ id: text.min(1), conversationType: text.optional(), tenantId: text.optional(), isGroup: z.boolean().optional() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: text.optional() }).optional() }).optional().catch(undefined),
  timestamp: z.string().max(100).optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  value: z.unknown().optional(),
  action: text.optional().catch(undefined),
  membersAdded: z.array(Account).max(500).optional().catch(undefined),
  membersRemoved: z.array(Account).max(500).optional().catch(undefined),
});
type Activity = z.infer<typeof Activity>;

const Invoked = z.looseObject({ action: z.looseObject({ data: Pressed }) });

/** Turns an activity into what somebody did, or says why it is not for us. Reads, never trusts: who presses is checked later. */
export function readEvent(raw: unknown): BotEvent | Ignored | undefined {
  const parsed = Activity.safeParse(raw);
  if (!parsed.success) return undefined;
  const activity = parsed.data;
  const extended = activity.type === 'invoke' ? readExtension(activity.name, activity.value) : undefined;
  const did = extended ?? didOf(activity);
  if ('kind' in did) return did;
  const address = addressOf(activity);
  return {
    kind: 'event',
    speaker: address.speaker,
    activity: identityOf(activity),
    address,
    ...(activity.from.name ? { channelName: cleanText(activity.from.name).slice(0, 80) } : {}),
    ...(extended ? { aside: true as const } : {}),
    did,
  };
}

/** In a group a message gets one sentence; nothing else there is ours, and nobody's address is ever a group. */
function didOf(activity: Activity): Did | Ignored {
  if (isGroup(activity)) return activity.type === 'message' ? { did: 'speak-in-group' } : { kind: 'ignored', reason: 'group' };
  switch (activity.type) {
    case 'message':
      return saidOrPressed(activity);
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? invoked(activity) : { kind: 'ignored', reason: 'invoke' };
    case 'conversationUpdate':
      return joined(activity) ? { did: 'arrive' } : { kind: 'ignored', reason: 'conversation-update' };
    case 'installationUpdate':
      return activity.action?.startsWith('remove') ? { did: 'leave' } : { did: 'arrive' };
    default:
      return { kind: 'ignored', reason: 'activity-type' };
  }
}

function saidOrPressed({ text: said = '', value }: Activity): Did {
  const pressed = Pressed.safeParse(value);
  if (pressed.success) return { did: 'press', token: pressed.data.relais, values: valuesOf(pressed.data), inPlace: false };
  const words = cleanText(said);
  return words === '' ? { did: 'unreadable' } : { did: 'say', text: words };
}

function invoked({ value }: Activity): Did {
  const pressed = Invoked.safeParse(value);
  if (!pressed.success) return { did: 'press', token: '', values: {}, inPlace: true };
  const { data } = pressed.data.action;
  return { did: 'press', token: data.relais, values: valuesOf(data), inPlace: true };
}

function isGroup({ conversation }: Activity): boolean {
  return conversation.isGroup === true || conversation.conversationType === 'groupChat' || conversation.conversationType === 'channel';
}

function joined(activity: Activity): boolean {
  return (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient.id) && activity.from.id !== activity.recipient.id;
}

/** Teams: tenant and Entra object id, never a name. Elsewhere: the channel's user id. */
function addressOf(activity: Activity): Address {
  const tenant = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
  const user = activity.channelId === 'msteams' ? (activity.from.aadObjectId ?? activity.from.id) : activity.from.id;
  return {
    channel: activity.channelId,
    serviceUrl: activity.serviceUrl,
    conversation: activity.conversation.id,
    user: activity.from.id,
    bot: activity.recipient.id,
    ...(tenant ? { tenant } : {}),
    speaker: speakerOf(activity.channelId, tenant, user),
  };
}

function identityOf(activity: Activity): string {
  const own = activity.id ?? JSON.stringify([activity.timestamp ?? '', activity.text ?? '', activity.value ?? null]);
  return shortHash([activity.channelId, activity.conversation.id, own]);
}
