import type { TalkPlace, TalkWhen } from '../src/domain/talk';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, facts, line, list, type Block, type Card, type Choice } from './card';

export interface TalkData {
  cohort: string;
  talk: string;
  /** First names of the other side. */
  names: string[];
  /** What has just happened to it. */
  news?: Text[];
  wishes: { reason?: string; where: TalkPlace; when: TalkWhen };
  /** Oldest first; `from` is absent for the reader's own words. */
  messages: { from?: string; text: string; trouble?: 'not-delivered' | 'uncertain' }[];
  open: boolean;
}

const SHOWN = 6;

/** One talk as one of its two sides sees it: what was wished, the last words, which of them did not arrive. */
export function talk(data: TalkData, t: Translator): Card {
  const { cohort, talk: id, names, news = [], wishes, messages, open } = data;
  return {
    title: t.say(say('talk.with', { names })),
    body: [...news.map((text) => line(t.say(text))), wishesOf(wishes, t), ...said(messages, t), ...(open ? [] : [line(t.say(say('talk.closed', { names })))])],
    choices: open ? talkChoices(cohort, id, t) : [],
  };
}

export function talkChoices(cohort: string, talkId: string, t: Translator): Choice[] {
  return [
    button(t.say(say('talk.reply')), { do: 'reply', cohort, talk: talkId }, 'primary'),
    button(t.say(say('talk.end')), { do: 'end-talk', cohort, talk: talkId }),
  ];
}

export function wishesOf({ reason, where, when }: TalkData['wishes'], t: Translator): Block {
  return facts(
    [t.say(say('talk.reason')), reason ?? t.say(say('talk.noReason'))],
    [t.say(say('talk.whereLabel')), t.say(say('talk.where', { where }))],
    [t.say(say('talk.whenLabel')), t.say(say('talk.when', { when }))],
  );
}

function said(messages: TalkData['messages'], t: Translator): Block[] {
  if (messages.length === 0) return [line(t.say(say('talk.nothingYet')), 'subtle')];
  return [list(messages.slice(-SHOWN).map(({ from, ...message }) => t.say(say('talk.line', { from: from ?? t.say(say('talk.you')), ...message }))))];
}
