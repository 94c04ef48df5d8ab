import type { Person } from '../src/domain/person';
import type { PersonalData } from '../src/domain/personal-data';
import { nameOf } from '../src/domain/offer-outcome';
import { dateOf, toWall } from '../src/domain/wall-clock';
import { isTold, WishTopic } from '../src/domain/wishes';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, list, type Block, type Card } from './card';
import { whyOrHowLate } from './standing-lists';

export interface MyDataData {
  data: PersonalData;
  zone: string;
  /** People without news are erased after so many months. */
  months: number;
  /** The file to keep; absent on the card that only shows. */
  file?: string;
}

const SHOWN = 10;

/** Everything that is kept about a person, in words, with what they can do about it. */
export function myData({ data, zone, months, file }: MyDataData, t: Translator): Card {
  const { person } = data;
  const date = (at: number): string => t.say(say('date.day', { at: toWall(at, zone) }));
  const card: Card = {
    title: t.say(say('data.title')),
    body: [
      facts(
        [t.say(say('label.firstName')), person.firstName],
        person.commune ? [t.say(say('label.commune')), person.commune.name] : undefined,
        person.axis ? [t.say(say('label.axis')), t.say(say('axis', { axis: person.axis }))] : undefined,
        [t.say(say('label.reading')), t.say(say('reading', { reading: person.reading }))],
        person.language ? [t.say(say('label.language')), t.say(say('language.name', { language: person.language }))] : undefined,
        data.cohort ? [t.say(say('label.cohort')), data.cohort.name] : undefined,
        data.accompanies ? [t.say(say('data.accompanies')), data.accompanies.map(({ name }) => name).join(', ')] : undefined,
        person.consent ? [t.say(say('data.consent')), date(person.consent.at)] : undefined,
        [t.say(say('data.since')), date(person.createdAt)],
        [t.say(say('data.lastContact')), date(person.lastContactAt)],
        person.stoppedAt === undefined ? undefined : [t.say(say('data.stopped')), date(person.stoppedAt)],
        person.unreachableSince === undefined ? undefined : [t.say(say('data.unreachable')), date(person.unreachableSince)],
        [t.say(say('data.channel')), t.say(say('data.channelName', { channel: person.address.channel }))],
      ),
      ...wishesPart(person, t),
      ...answersPart(data, t),
      ...offersPart(data, t),
      ...outcomesPart(data, zone, t),
      line(t.say(say('data.messages', { count: data.messages.length }))),
      ...(data.talks ? [line(t.say(say('data.talks', { count: data.talks.flatMap(({ messages }) => messages).length })))] : []),
      // The notice that was agreed to can be read again here.
      ...(person.consent ? [line(t.say(say('registration.notice2')), 'subtle'), line(t.say(say('registration.notice3', { months })), 'subtle')] : []),
      line(t.say(say('data.rights')), 'subtle'),
    ],
    choices: [
      ...(file === undefined ? [button(t.say(say('data.download')), { do: 'download' }, 'primary')] : []),
      button(t.say(say('data.erase')), { do: 'open', place: 'erase' }, 'danger'),
    ],
  };
  return file === undefined ? card : { ...card, file: { name: t.say(say('data.fileName')), content: file } };
}

function wishesPart({ wishes = {} }: Person, t: Translator): Block[] {
  const told = WishTopic.options.filter((topic) => isTold(wishes, topic));
  if (told.length === 0) return [];
  return [line(t.say(say('wishes.title')), 'strong'), facts(...told.map((topic): [string, string] => [t.say(say('wishes.label', { topic })), t.say(say('wishes.said', { topic, wishes }))]))];
}

function answersPart({ answers, attendance }: PersonalData, t: Translator): Block[] {
  const said = answers.slice(-SHOWN).map((answer) => withReason(answer, t));
  const came = attendance.slice(-SHOWN).map(({ start, mark }) => t.say(say('data.attendance', { start, mark })));
  return said.length + came.length === 0 ? [] : [line(t.say(say('data.answers')), 'strong'), list([...said, ...came])];
}

function withReason(answer: PersonalData['answers'][number], t: Translator): string {
  const why = whyOrHowLate(answer, t);
  const said = t.say(say('data.answer', { start: answer.start, answer: answer.answer }));
  return why ? `${said} (${why})` : said;
}

function offersPart({ offers }: PersonalData, t: Translator): Block[] {
  return [...offersList('data.offers', offers.filter(({ from }) => from === 'me'), t), ...offersList('data.offersToYou', offers.filter(({ from, to }) => from !== 'me' && to === 'me'), t)];
}

function offersList(title: 'data.offers' | 'data.offersToYou', offers: PersonalData['offers'], t: Translator): Block[] {
  if (offers.length === 0) return [];
  return [line(t.say(say(title)), 'strong'), list(offers.slice(-SHOWN).map(({ text }) => text.slice(0, 120)))];
}

/** What came of offers, as they told it, and the groups that they left. */
function outcomesPart({ offers, exits = [] }: PersonalData, zone: string, t: Translator): Block[] {
  const told = offers.flatMap(({ reaction, ...offer }) => (reaction ? [t.say(say('data.reaction', { name: nameOf(offer), stage: reaction.stage }))] : []));
  const left = exits.map(({ cohortName, at, kind }) => t.say(say('data.exit', { cohort: cohortName, date: dateOf(toWall(at, zone)), exit: kind })));
  return [
    ...(told.length > 0 ? [line(t.say(say('data.reactions')), 'strong'), list(told.slice(-SHOWN))] : []),
    ...(left.length > 0 ? [line(t.say(say('data.exits')), 'strong'), list(left)] : []),
  ];
}
