import type { Unreachable } from '../../domain/person';

/** Why somebody cannot be written to, in simple words. */
export const WHY: Record<Unreachable, string> = {
  stopped: 'ne veut plus de messages',
  blocked: 'a fermé Relais',
  gone: 'n’est plus dans Relais',
};

/** What a message to a group was about, by its kind. */
export const KINDS: Record<string, string> = { moved: 'La séance change', cancelled: 'Pas de séance', announcement: 'Message au groupe' };

/** Why a message did not arrive, by the code of its row. */
export const CODES: Record<string, string> = {
  ...WHY,
  left: 'n’est plus dans le groupe',
  overdue: 'retard de plus de 2 heures, vous pouvez renvoyer',
  late: 'c’était trop tard',
  superseded: 'la séance change encore',
  expired: 'c’était trop tard',
  cancelled: 'annulé',
  '403': WHY.blocked,
  '404': 'adresse pas connue',
};
