import type { OfferCame } from '../src/domain/broadcast';
import type { Stage } from '../src/domain/offer';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';
import { reactionChoices } from './offer-reactions';

/** What is told to one person about an offer after it was shared. `name`: of the offer. */
export type OfferNewsData = { name: string } & (
  | { news: 'thanks'; came: OfferCame; from?: string }
  | { news: 'follow-up'; cohort: string; offer: string; broadcast: string }
  | { news: 'closed'; cohort: string; offer: string; broadcast: string; stage: Stage }
);

/** Thanks to the sharer, the question after an application, the word that a job is gone. */
export function offerNews(data: OfferNewsData, t: Translator): Card {
  const { name } = data;
  switch (data.news) {
    case 'thanks':
      return { title: t.say(say('thanks.title')), body: [line(t.say(thanksText(data))), line(t.say(say('thanks.goOn')), 'subtle')] };
    case 'follow-up':
      return { title: t.say(say('followUp.title', { name })), body: [line(t.say(say('followUp.ask')))], choices: followUpChoices(data, t) };
    case 'closed':
      return { title: t.say(say('closed.title', { name })), body: closedLines(data.stage).map((text) => line(t.say(text))), ...choicesOf(data, t) };
  }
}

function thanksText({ name, came, from }: Extract<OfferNewsData, { news: 'thanks' }>): Text {
  return from === undefined ? say('thanks.came', { came, name }) : say('thanks.from', { firstName: from, came, name });
}

/** "Pas encore de réponse" is an answer too: nothing changes, and nobody has to say that nothing came. */
function followUpChoices({ cohort, offer, broadcast }: Extract<OfferNewsData, { news: 'follow-up' }>, t: Translator) {
  const waiting = button(t.say(say('followUp.waiting')), { do: 'react', cohort, offer, stage: 'applied', broadcast });
  const [first, ...others] = reactionChoices({ cohort, offer, stage: 'applied', broadcast }).map(({ label, press, weight }) => button(t.say(label), press, weight));
  return [...(first ? [first] : []), waiting, ...others];
}

function closedLines(stage: Stage) {
  return stage === 'interested' ? [say('closed.told')] : [say('closed.told'), say('closed.applied')];
}

/** Whoever was only interested has nothing more to say of a job that is gone. */
function choicesOf({ cohort, offer, broadcast, stage }: Extract<OfferNewsData, { news: 'closed' }>, t: Translator): Pick<Card, 'choices'> {
  if (stage === 'interested') return {};
  return { choices: reactionChoices({ cohort, offer, stage, broadcast }).map(({ label, press, weight }) => button(t.say(label), press, weight)) };
}
