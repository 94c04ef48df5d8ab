import type { TalkPlace, TalkWhen } from '../../domain/talk';
import type { talks as usual } from '../fr/talks';
import { enumeration } from '../grammar';
import { counted } from './dates';

const and = (names: readonly string[]): string => enumeration(names, 'and');

/** Talking to a counsellor, in English. */
export const talks: typeof usual = {
  'talk.open': 'Talk to my counsellor',
  'talk.list': 'Conversations',
  'talk.listCount': (p) => `Conversations (${p.talks})`,
  'talk.none': 'You have no conversation going on.',
  'talk.listLine': ({ firstName, cohort, waits }) => `${firstName} (${cohort})${waits ? ': waiting for your answer' : ''}`,

  'talk.askReason': ({ names }) => `I will tell ${and(names)}. Would you like to say why, in a few words? Don’t write about your health: I do not keep it.`,
  'talk.skip': 'Skip',
  'talk.reasonLong': 'That is a bit long (300 characters at most). Say what matters most.',
  'talk.health': 'Thank you for telling me. Relais keeps nothing about health: I did not keep your sentence. You can talk about it directly.',
  'talk.askWhere': 'Where would you rather talk?',
  'talk.where': ({ where }) => WHERE[where],
  'talk.askWhen': 'When would suit you? Choose, or write a time, for example: Tuesday afternoon.',
  'talk.when': ({ when }) => (typeof when === 'string' ? WHEN[when] : when.said),
  'talk.whenBad': 'Write only a time, for example: Thursday morning.',
  'talk.recap': ({ names }) => `Here is what ${and(names)} will get, with your first name:`,
  'talk.reason': 'Reason',
  'talk.noReason': 'not given',
  'talk.whereLabel': 'Where',
  'talk.whenLabel': 'When',
  'talk.send': 'Send',
  'talk.discard': "Don't send",
  'talk.discarded': 'Nothing was sent.',
  'talk.asked': ({ names }) => `Sent to ${and(names)}. I will pass on the answer here.`,

  'talk.requestFrom': ({ firstName }) => `${firstName} would like to talk to you`,
  'talk.with': ({ names }) => `Conversation with ${and(names)}`,
  'talk.messageFrom': ({ from }) => `Message from ${from}`,
  'talk.you': 'You',
  'talk.line': ({ from, text, trouble }) => `${from}: ${text}${trouble ? ` (${TROUBLES[trouble] ?? trouble})` : ''}`,
  'talk.nothingYet': 'No message yet.',
  'talk.reply': 'Reply',
  'talk.end': 'End',
  'talk.writeTo': ({ names }) => `Write your message for ${and(names)}. The group will not see it.`,
  'talk.text': ({ names }) => `Your message for ${and(names)}`,
  'talk.textBad': 'Write a message (1,000 characters at most).',
  'talk.textHealth': 'Relais does not keep or pass on anything about health: I did not send your sentence. Write it another way, or just “call me”.',
  'talk.sent': ({ names }) => `Sent to ${and(names)}.`,
  'talk.failed': 'Your message was not delivered to:',
  'talk.doubtful': ({ names }) => `I don’t know whether your message for ${and(names)} arrived.`,
  'talk.arrived': 'Your message is delivered now.',
  'talk.again': 'Write again',
  'talk.closed': ({ names }) => `The conversation with ${and(names)} is over.`,
  'talk.closedBy': ({ firstName }) => `${firstName} ended the conversation.`,
  'talk.stoppedBy': ({ firstName }) => `${firstName} no longer wants messages: the conversation is over. Relais cannot write to them any more.`,
  'talk.newOne': 'To open another one, write “talk to my counsellor”.',
  'refusal.talk_closed': 'This conversation is over. Nothing was sent.',

  'data.talks': ({ count }) => `Messages between you and a counsellor (30 days at most): ${counted(count, 'message')}.`,
};

const WHERE: Record<TalkPlace, string> = { work: 'At work', home: 'At my home', neutral: 'In a neutral place', phone: 'By phone', any: 'Anywhere' };
const WHEN: Record<Extract<TalkWhen, string>, string> = { soon: 'As soon as possible', morning: 'One morning', afternoon: 'One afternoon', any: 'Any time' };
const TROUBLES: Record<string, string> = { 'not-delivered': 'not delivered', uncertain: 'we don’t know whether it arrived' };
