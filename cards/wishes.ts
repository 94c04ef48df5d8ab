import { isTold, WishTopic, type Wishes } from '../src/domain/wishes';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, type Card } from './card';

export interface WishesData {
  wishes: Wishes;
  /** Something was just written down, or nothing was changed. */
  after?: 'saved' | 'unchanged';
  /** There is a list of offers to see. */
  member: boolean;
}

/** What somebody told of the work they look for, each line to be changed by a button, and all of it to be taken back. */
export function wishes({ wishes: told, after, member }: WishesData, t: Translator): Card {
  const topics = WishTopic.options.filter((topic) => isTold(told, topic));
  return {
    title: t.say(say('wishes.title')),
    body: [
      ...(after ? [line(t.say(after === 'saved' ? say('wishes.saved') : say('wishes.unchanged')))] : []),
      ...(topics.length === 0 ? [] : [facts(...topics.map((topic): [string, string] => [t.say(say('wishes.label', { topic })), t.say(say('wishes.said', { topic, wishes: told }))]))]),
      line(t.say(say('wishes.intro')), 'subtle'),
    ],
    choices: [
      ...(member ? [button(t.say(say('menu.offers')), { do: 'open', place: 'offers' }, 'primary')] : []),
      ...WishTopic.options.map((topic) => button(t.say(say('wishes.topic', { topic })), { do: 'wish', topic })),
      ...(topics.length === 0 ? [] : [button(t.say(say('wishes.forget')), { do: 'wish', topic: 'forget' }, 'danger')]),
    ],
  };
}
