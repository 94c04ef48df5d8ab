import { say, type Translator } from '../src/i18n/translator';
import { button, quote, type Card } from './card';

export interface AnnouncementData {
  cohortName: string;
  from: string;
  text: string;
  broadcast?: string;
}

/** A counsellor's words to the group, as they wrote them. */
export function announcement({ cohortName, from, text, broadcast }: AnnouncementData, t: Translator): Card {
  return {
    title: t.say(say('announcement.title', { from, cohort: cohortName })),
    body: [quote(text)],
    choices: broadcast ? [button(t.say(say('change.read')), { do: 'read', broadcast }, 'primary')] : [],
  };
}
