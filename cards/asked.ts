import type { Asked } from '../src/domain/wish';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, type Block, type Card } from './card';

export interface AskedData {
  cohort: string;
  cohortName: string;
  firstName: string;
  asks: Asked;
}

/** Tells a counsellor what a member asks for: the first name and what is wished, never what was written nor why. */
export function asked({ cohort, cohortName, firstName, asks }: AskedData, t: Translator): Card {
  const group: [string, string] = [t.say(say('label.cohort')), cohortName];
  const choices = [button(t.say(say('cohort.see')), { do: 'cohort', cohort })];
  const body = (...lines: Block[]): Block[] => [facts(group), ...lines];
  switch (asks.asks) {
    case 'alert':
      return { title: t.say(say('asked.alert', { firstName })), body: body(line(t.say(say('asked.alertWhy')), 'warning'), line(t.say(say('asked.alertLines')))), choices };
    case 'call':
      return { title: t.say(say('asked.call', { firstName })), body: body(line(t.say(say('asked.callWhy')))), choices };
    case 'wish':
      return {
        title: t.say(say('asked.wish', { firstName })),
        body: [facts(group, [t.say(say('asked.what')), t.say(say('intent', { intent: asks.wish }))]), line(t.say(say('asked.wishWhy')))],
        choices,
      };
  }
}
