import type { View } from '../../cards/view';
import type { Outcome } from '../application/outcomes';
import type { Cohort } from '../domain/cohort';
import type { PersonalData } from '../domain/personal-data';
import { say } from '../i18n/translator';
import { helpFor, menuOf, sentences } from './menus';
import type { CounsellorOutcome } from './present-counsellor';
import { presentTalk, type TalkOutcome } from './present-talk';
import { toldView } from './present-told';
import { presentWork } from './present-work';
import type { Presented, Surroundings } from './presented';
import type { WorkOutcome } from './work-outcome';
import { presentSession, type SessionOutcome } from './present-session';

/** An outcome in views: about people here, about sessions, offers and counsellors' work in the files beside. */
export function present(outcome: Outcome, around: Surroundings): Presented {
  switch (outcome.done) {
    case 'not-a-code':
      return { views: helpFor(around.facts.person) };
    case 'wrong-code':
      return { views: [sentences(say('code.wrong', { triesLeft: outcome.triesLeft }))] };
    case 'invitation-opened':
      return invited(outcome.cohort, around);
    case 'registered':
      return { views: [welcomeView(outcome, around)] };
    case 'waiting':
      return { views: [sentences(say('waiting.welcome', { firstName: outcome.person.firstName, cohort: outcome.cohort.name, rank: outcome.rank }))] };
    case 'my-counsellor':
      return { views: [counsellorNames(outcome)] };
    case 'counsellors-told':
      return { views: [toldView(outcome, around)] };
    case 'stopped':
    case 'resumed':
    case 'reading-set':
    case 'my-data':
    case 'data-file':
    case 'erased':
      return { views: [rightsView(outcome, around)] };
    case 'language-set':
      return { views: languageViews(around) };
    case 'next-session':
    case 'answered':
    case 'absence-explained':
    case 'marked-read':
      return presentSession(outcome satisfies SessionOutcome, around);
    case 'counsellor-asked':
    case 'my-talks':
    case 'talk-card':
    case 'talk-written':
    case 'talk-closed':
      return presentTalk(outcome satisfies TalkOutcome, around);
    default:
      return presentWork(outcome satisfies WorkOutcome | CounsellorOutcome, around);
  }
}

/** A code opens the registration; the same code in the middle of it loses no answer. */
function invited({ id, name }: Cohort, { facts }: Surroundings): Presented {
  const open = facts.conversation.flow;
  if (open?.flow === 'registration' && open.answers['cohort'] === id) return { views: [] };
  return { views: [], open: { flow: 'registration', seed: { cohort: id, cohortName: name } } };
}

function rightsView(outcome: Extract<Outcome, { done: 'stopped' | 'resumed' | 'reading-set' | 'my-data' | 'data-file' | 'erased' }>, around: Surroundings): View {
  switch (outcome.done) {
    case 'stopped':
      return sentences(say('stop.done'));
    case 'resumed':
      return sentences(say('start.done'));
    case 'reading-set':
      return sentences(say('reading.now'));
    case 'my-data':
      return { card: 'myData', data: dataCard(outcome.data, around) };
    case 'data-file':
      return { card: 'myData', data: { ...dataCard(outcome.data, around), file: JSON.stringify(outcome.data, undefined, 2) } };
    case 'erased':
      return sentences(say('erase.done'));
  }
}

/** The open question comes again by itself; without one, the menu says what there is in that language. */
function languageViews({ facts: { conversation, person } }: Surroundings): View[] {
  const now = sentences(say('language.now'));
  return conversation.flow ? [now] : [now, menuOf(person)];
}

function welcomeView({ person, cohort, next }: Extract<Outcome, { done: 'registered' }>, { facts }: Surroundings): View {
  return {
    card: 'welcome',
    data: {
      firstName: person.firstName,
      cohort: cohort.id,
      cohortName: cohort.name,
      counsellors: Object.values(cohort.counsellors),
      ...(next ? { next } : {}),
      today: facts.world.today,
    },
  };
}

function dataCard(data: PersonalData, { facts }: Surroundings) {
  return { data, zone: facts.world.zone, months: facts.world.retentionMonths };
}

function counsellorNames({ cohort, names }: Extract<Outcome, { done: 'my-counsellor' }>): View {
  if (!cohort || names.length === 0) return sentences(say('counsellor.none'));
  const talk = { label: say('talk.open'), press: { do: 'open', place: 'talk' }, weight: 'primary' } as const;
  return { card: 'message', data: { lines: [say('counsellor.names', { cohort: cohort.name, names })], choices: [talk] } };
}
