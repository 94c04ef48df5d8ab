import type { View } from '../../cards/view';
import type { FlowState } from '../domain/conversation';
import { Language } from '../domain/person';
import type { Press } from '../domain/press';
import { say, type Text } from '../i18n/translator';
import type { Intent } from '../understanding/intent';
import { languageOf } from '../understanding/language';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { sentences } from './menus';

/** The languages of Relais, each in its own words. */
export function languageList(): View {
  return { card: 'message', data: { lines: [say('language.ask')], choices: languageChoices() } };
}

export function languageChoices(first?: Language): { label: Text; press: Press }[] {
  const others = Language.options.filter((language) => language !== first);
  return [...(first ? [first] : []), ...others].map((language) => ({ label: say('language.name', { language }), press: { do: 'language', language } }));
}

/** From now on in this language; an open question comes again in it, somebody without one sees what they can do. */
export function setLanguage(language: Language): Decision {
  return { decide: 'run', command: { command: 'set-language', language }, again: true };
}

/** A language's bare name may be the very answer of a dialog ("anglais", as a topic); the registration asks nothing of the kind. */
export function asksForLanguage({ flow }: FlowState, text: string): boolean {
  return flow === 'registration' || /\s|\p{Script=Arabic}|^lang/iu.test(text.trim());
}

/** The language of a text, when Relais speaks it and it is not the one in which its author is answered. */
export function spokenIn(text: string, { world }: Facts): Language | undefined {
  const heard = Language.safeParse(languageOf(text)).data;
  return heard === (world.language ?? 'fr') ? undefined : heard;
}

/**
 * The same answer in the language of the text, after the question whether to go on in it. Dialogs other than the registration
 * take texts for others, in any language: there nothing is asked.
 */
export function inTheirLanguage(text: string, intent: Intent | undefined, decision: Decision, facts: Facts): Decision {
  const language = intent?.intent === 'language' ? undefined : spokenIn(text, facts);
  if (language === undefined) return decision;
  const { flow } = facts.conversation;
  if (isUrgent(decision)) return { ...decision, language };
  if (flow && flow.flow !== 'registration') return decision;
  const asked = flow ? sentences(say('language.now')) : goOn(language);
  if (decision.decide === 'show') return { ...decision, language, views: [asked, ...decision.views] };
  return { ...decision, language, before: [asked, ...(decision.before ?? [])] };
}

/** Help lines come before everything else. */
function isUrgent(decision: Decision): boolean {
  return decision.decide === 'show' && decision.views[0]?.card === 'helpLines';
}

function goOn(language: Language): View {
  return { card: 'message', data: { lines: [say('language.goOn', { language })], choices: languageChoices(language) } };
}
