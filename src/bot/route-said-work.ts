import { plusDays, weekday, type LocalDate } from '../domain/wall-clock';
import { say } from '../i18n/translator';
import type { Entities } from '../understanding/understand';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { openSharing } from './route-offer';
import { openPlace } from './route-press';
import { focused } from './focused';

const PLACES = { announce: 'write-to-cohort', schedule: 'plan-session', 'new-cohort': 'create-cohort' } as const;

/** A counsellor's dialog, with what was said filled in: nothing is sent or planned before they have seen it all. */
export function openSaid(intent: keyof typeof PLACES, said: Entities, facts: Facts): Decision {
  const opened = openPlace(PLACES[intent], facts);
  if (opened.decide !== 'open') return opened;
  const cohort = focused(facts)?.id;
  const own = cohort === undefined ? {} : { cohort };
  const { name, code } = said.commune ?? {};
  const commune = name === undefined || code === undefined ? {} : { commune: { name, code } };
  const seeds = { announce: own, schedule: { ...own, ...planOf(said, facts) }, 'new-cohort': commune };
  return { ...opened, seed: { ...opened.seed, ...seeds[intent] } };
}

function planOf({ date, time, recurrence }: Entities, { world }: Facts): Record<string, unknown> {
  const first = date ?? (recurrence?.weekday === undefined ? undefined : nextWeekday(recurrence.weekday, world.today));
  return { ...(first ? { date: first } : {}), ...(time ? { time } : {}), ...(recurrence ? { everyWeeks: recurrence.everyWeeks } : {}) };
}

function nextWeekday(wanted: number, today: LocalDate): LocalDate {
  return plusDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}

/** Only a coordinator invites counsellors; members join by the code on the cohort's card. */
export function inviteSaid(facts: Facts): Decision {
  const cohort = focused(facts)?.id;
  const press = cohort === undefined ? ({ do: 'open', place: 'my-cohorts' } as const) : ({ do: 'cohort', cohort } as const);
  if (!facts.person?.coordinator) return { decide: 'run', command: cohort === undefined ? { command: 'my-cohorts' } : { command: 'cohort-card', cohort } };
  const choices = [
    { label: say('meant.inviteMember'), press },
    { label: say('counsellor.invite'), press: { do: 'open' as const, place: 'invite-counsellor' as const } },
  ];
  return { decide: 'show', views: [{ card: 'message', data: { lines: [say('meant.invite')], choices } }] };
}

/** An offer that came with its link, or with all that an offer says, is the offer itself. */
export function shareSaid(text: string, facts: Facts): Decision {
  return openSharing(facts, text);
}
