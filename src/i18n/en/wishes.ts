import type { WishTopic } from '../../domain/wishes';
import type { wishes as usual } from '../fr/wishes';
import { cap } from '../grammar';
import { CONTRACTS, dayInWords, EMPLOYERS, HOURS, MEANS, REQUIREMENTS, WISHED_CONTRACTS, wishInWords } from './work-words';

const TOPICS: Record<WishTopic, string> = {
  trades: 'Work I am looking for', means: 'Transport', distance: 'Distance', contracts: 'Contracts', hours: 'Working time', unwanted: 'Not this work', skills: 'What I can do',
  lacks: 'What I don’t have', day: 'Possible hours', only: 'Employers',
};

const QUESTIONS: Record<WishTopic, string> = {
  trades: 'What work are you looking for? Several answers are possible, in French, for example: “vente, cuisine”. Write “everything” if anything suits you.',
  means: 'How can you get to work?',
  distance: 'How many kilometres from home at most? Write a number, or choose.',
  contracts: 'Which contracts suit you?',
  hours: 'Full time or part time? You can also write a number of hours, for example “20 h”.',
  unwanted: 'Is there any work that you don’t want to do?',
  skills: 'What can you do? Write your driving licences and diplomas too, in French, for example: “permis B, cuisine, premiers secours”.',
  lacks: 'Some offers ask for a licence or a diploma. What do you not have?',
  day: 'At what hours can you work? Write for example “7:00 - 20:00”, or choose.',
  only: 'Would you like to see only certain employers first?',
};

const CHOOSE = 'I did not understand. Choose one of the answers shown.';
const UNREAD: Record<WishTopic, string> = {
  trades: 'Write one or more kinds of work in a few French words, for example: “vente, cuisine”.',
  unwanted: 'Write one or more kinds of work in a few French words, for example: “ménage, usine”.',
  skills: 'Write a few French words, for example: “permis B, cuisine, anglais”.',
  distance: 'Write a number of kilometres, for example “15 km”.',
  hours: 'Choose, or write a number of hours a week, for example “20 h”.',
  day: 'Write two times, for example “7:00 - 20:00”.',
  means: CHOOSE,
  contracts: CHOOSE,
  lacks: CHOOSE,
  only: CHOOSE,
};

/** What people tell of the work they look for, the offers of their group, and why one fits, in English. */
export const wishes: typeof usual = {
  'menu.offers': 'See the job offers',
  'menu.wishes': 'My wishes',

  'wishes.title': 'My wishes',
  'wishes.intro': 'They are only used to sort the job offers for you. Nobody else sees them, neither the group nor the counsellors.',
  'wishes.start': 'I will ask you a few questions to sort the job offers. Answer only the ones you like.',
  'wishes.saved': 'Noted.',
  'wishes.unchanged': 'I have changed nothing.',
  'wishes.forgotten': 'Deleted: I no longer know anything about your wishes.',
  'wishes.forget': 'Delete my wishes',
  'wishes.forgetAsk': 'Shall I delete all your wishes? You will still see all the job offers.',
  'wishes.forgetYes': 'Yes, delete my wishes',
  'wishes.topic': ({ topic }) => TOPICS[topic],
  'wishes.label': ({ topic }) => TOPICS[topic],
  'wishes.said': (p) => wishInWords(p.topic, p.wishes),
  'wishes.ask': ({ topic }) => QUESTIONS[topic],
  'wishes.now': (p) => `For now: ${wishInWords(p.topic, p.wishes)}.`,
  'wishes.more': 'Anything else?',
  'wishes.unread': ({ topic }) => UNREAD[topic],
  'wishes.health': 'I keep nothing about health: I did not note your sentence. Just tell me a kind of work, a licence or working hours.',
  'wishes.finish': 'Finish',
  'wishes.enough': 'That is all',
  'wishes.any': 'Any will do',
  'wishes.clear': 'Remove this answer',
  'wishes.contract': ({ contract }) => cap.first(WISHED_CONTRACTS[contract]),
  'wishes.means': (p) => cap.first(MEANS[p.means]),
  'wishes.requirement': ({ requirement }) => cap.first(REQUIREMENTS[requirement]),
  'wishes.employer': ({ employer }) => cap.first(EMPLOYERS[employer]),
  'wishes.hours': ({ hours }) => cap.first(HOURS[hours]),
  'wishes.km': ({ km }) => `${String(km)} km`,
  'wishes.day': ({ from, to }) => cap.first(dayInWords(from, to).join()),
  'wishes.tell': 'Say what I am looking for',
  'wishes.tellWhy': 'Tell me what work you are looking for: I will put the offers that suit you first.',

  'offers.title': ({ cohort }) => `Job offers of the group ${cohort}`,
  'offers.found': ({ query }) => `Job offers with “${query}”`,
  'offers.none': 'There is no job offer at the moment. Have you seen one? You can share it.',
  'offers.noneInGroup': ({ cohort }) => `The group ${cohort} has no job offer at the moment.`,
  'offers.noneFound': ({ query }) => `I find no job offer with “${query}”.`,
  'offers.all': 'All job offers',
  'offers.forYou': 'For you',
  'offers.others': 'The others',
  'offers.line': ({ title, employer, commune }) => [title, employer, commune].filter((part) => part !== undefined).join(', '),
  'offers.why': ({ line, why }) => `${line}: ${why}`,
  'offers.open': ({ title }) => title,
  'offers.next': 'More',
  'offers.page': ({ from, to, total }) => `Offers ${String(from)} to ${String(to)} of ${String(total)}.`,

  'why.distance': (p) => distance(p),
  'why.contract': ({ contract, months }) => (months === undefined ? CONTRACTS[contract] : `${CONTRACTS[contract]}, ${String(months)} ${months === 1 ? 'month' : 'months'}`),
  'why.hours': ({ hours }) => `${String(hours)} hours a week`,
  'why.wish': ({ wish, same }) => (same ? `${wish}, as you wish` : `work close to “${wish}”`),
  'why.anyTrade': 'you are open to any work',
  'why.can': ({ requirement }) => `${REQUIREMENTS[requirement]}: you have it`,
  'why.short': ({ parts }) => parts.join(', '),
};

function distance({ km, certain }: { km: number; certain: boolean }): string {
  if (!certain) return `maybe ${String(km)} km away`;
  return km === 0 ? 'in your town' : `about ${String(km)} km away`;
}
