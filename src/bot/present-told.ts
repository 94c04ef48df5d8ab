import type { View } from '../../cards/view';
import type { Outcome } from '../application/outcomes';
import type { Notice } from '../domain/broadcast';
import { namesIn, type Cohort } from '../domain/cohort';
import { toWall } from '../domain/wall-clock';
import type { Asked } from '../domain/wish';
import { say, type Text } from '../i18n/translator';
import { sentences } from './menus';
import type { Surroundings } from './presented';

/** What a member is told once their counsellors are told; what waits for the morning is not shown as sent. */
export function toldView({ asks, names, again, heldUntil }: Extract<Outcome, { done: 'counsellors-told' }>, { facts }: Surroundings): View {
  if (names.length === 0) return sentences(say('told.nobody'));
  if (again) return sentences(say('told.again', { names }));
  const told = toldText(asks, names);
  return heldUntil === undefined ? sentences(told) : sentences(told, say('preview.held', { at: toWall(heldUntil, facts.world.zone) }));
}

function toldText({ asks }: Asked, names: string[]): Text {
  switch (asks) {
    case 'alert':
      return say('told.alert', { names });
    case 'call':
      return say('told.call', { names });
    case 'wish':
      return say('told.wish', { names });
  }
}

type AskedNotice = Extract<Notice, { kind: 'alert' | 'call-me' | 'wish' }>;

/** The card that tells a counsellor what a member asks; undefined when the member has gone. */
export function askedView(notice: AskedNotice, cohort: Cohort): View | undefined {
  const firstName = namesIn(cohort)[notice.person];
  return firstName === undefined ? undefined : { card: 'asked', data: { cohort: cohort.id, cohortName: cohort.name, firstName, asks: askedBy(notice) } };
}

function askedBy(notice: AskedNotice): Asked {
  switch (notice.kind) {
    case 'alert':
      return { asks: 'alert' };
    case 'call-me':
      return { asks: 'call' };
    case 'wish':
      return { asks: 'wish', wish: notice.wish };
  }
}
