import type { Unreachable } from '../../domain/person';

/** Why somebody cannot be written to, in English. */
export const WHY: Record<Unreachable, string> = {
  stopped: 'asked for messages to stop',
  blocked: 'Relais is blocked or uninstalled on their channel',
  gone: 'is no longer in Relais',
};

/** What a message to a group was about, by its kind. */
export const KINDS: Record<string, string> = { moved: 'Session moved', cancelled: 'Session cancelled', announcement: 'Message to the group' };

/** Why a message did not arrive, by the code of its row. */
export const CODES: Record<string, string> = {
  ...WHY,
  left: 'has left the group',
  overdue: 'sending was more than two hours late: send it again if it is still useful',
  late: 'too late to be useful',
  superseded: 'the session changed again',
  expired: 'too late to be useful',
  cancelled: 'cancelled',
  '403': WHY.blocked,
  '404': 'address unknown to the channel',
};
