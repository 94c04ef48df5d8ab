import type { Clock, Ids, SendResult } from '../application/ports';
import type { OutgoingActivity, Outlet } from '../application/outlet';
import type { Address } from '../domain/person';
import type { ChatActivity, ChatLog } from './chat-log';
import { BOT_ID, WEBCHAT_CHANNEL } from './deps';

export interface OutletDeps {
  log: ChatLog;
  clock: Clock;
  ids: Ids;
  /** Shows "is writing" to whoever looks at this conversation now; it is not kept. */
  showTyping(conversation: string, activity: ChatActivity): void;
}

/** Writes the bot's messages into the chat log, from which every open page gets them. */
export function chatOutlet(deps: OutletDeps): Outlet {
  return {
    post: async (address, activity) => {
      if (address.channel !== WEBCHAT_CHANNEL) return refusal('other-channel');
      if (activity.type === 'typing') return showTyping(deps, address, activity);
      return written(async () => {
        const logged = await deps.log.append(address.conversation, fromBot(address, activity), deps.clock.now());
        return { sent: true, activity: logged.id };
      });
    },
    update: async (address, activityId, activity) => {
      if (address.channel !== WEBCHAT_CHANNEL) return refusal('other-channel');
      return written(async () => {
        const found = await deps.log.replace(address.conversation, activityId, fromBot(address, activity), deps.clock.now());
        return found ? { sent: true, activity: activityId } : refusal('activity-gone');
      });
    },
  };
}

/** An activity as the log holds it when the bot said it. */
export function fromBot(address: Pick<Address, 'conversation'>, activity: OutgoingActivity | Record<string, unknown>): Record<string, unknown> {
  return {
    ...activity,
    channelId: WEBCHAT_CHANNEL,
    from: { id: BOT_ID, role: 'bot' },
    conversation: { id: address.conversation },
  };
}

function showTyping(deps: OutletDeps, address: Address, activity: OutgoingActivity): SendResult {
  const id = deps.ids.id();
  const timestamp = new Date(deps.clock.now()).toISOString();
  deps.showTyping(address.conversation, { ...fromBot(address, activity), id, timestamp });
  return { sent: true, activity: id };
}

/** A log that fails may have kept the message: nobody can say. */
async function written(write: () => Promise<SendResult>): Promise<SendResult> {
  try {
    return await write();
  } catch {
    return { sent: false, why: 'ambiguous', code: 'chat-log-failed' };
  }
}

function refusal(code: string): SendResult {
  return { sent: false, why: 'refused', code };
}
