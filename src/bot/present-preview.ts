import type { View } from '../../cards/view';
import type { Draft } from '../application/commands';
import type { Outcome } from '../application/outcomes';
import type { Cohort } from '../domain/cohort';
import type { GroupSession } from '../domain/group-session';
import { toWall } from '../domain/wall-clock';
import type { Presented, Surroundings } from './presented';

type Previewed = Extract<Outcome, { done: 'previewed' }>;
type Shown = Extract<View, { card: 'preview' }>['data']['shown'];

/** The preview, with the dialog of its three ways out; the draft waits in the conversation, not in the button. */
export function presentPreview({ draft, cohort, session, reached, unreached, heldUntil }: Previewed, { facts }: Surroundings): Presented {
  const view: View = {
    card: 'preview',
    data: {
      shown: shownTo(draft, cohort, session, facts.person?.firstName ?? ''),
      reached,
      unreached,
      ...(heldUntil === undefined ? {} : { heldUntil: toWall(heldUntil, facts.world.zone) }),
      flow: 'confirm-send',
      step: 'decision',
    },
  };
  return { views: [view], open: { flow: 'confirm-send', seed: { draft }, asked: true } };
}

function shownTo(draft: Draft, cohort: Cohort, session: GroupSession | undefined, from: string): Shown {
  if (draft.sends === 'message') return { card: 'announcement', data: { cohortName: cohort.name, from, text: draft.text } };
  if (!session) throw new Error('a draft about a session was worked out without the session');
  const about = { cohort: cohort.id, cohortName: cohort.name, session };
  const note = draft.sends === 'move' ? draft.move.note : draft.note;
  const extra = note ? { note } : {};
  if (draft.sends === 'cancellation') {
    return { card: 'change', data: { ...about, notice: { kind: 'cancelled', start: session.start, place: session.place, ...extra } } };
  }
  const { start, place } = draft.move;
  return { card: 'change', data: { ...about, notice: { kind: 'moved', from: session.start, to: start, placeBefore: session.place, place, ...extra } } };
}
