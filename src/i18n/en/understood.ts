import type { IntentName } from '../../domain/intents';
import type { Wish } from '../../domain/wish';
import { understood as usual } from '../fr/understood';
import { enumeration } from '../grammar';
import { day } from './dates';

const and = (names: readonly string[]): string => enumeration(names, 'and');

/** What Relais asks when it is not sure, what it cannot do yet, and what it tells the counsellors, in English. */
export const understood: typeof usual = {
  'meant.which': 'I don’t want to get it wrong. What would you like to do?',
  'meant.other': 'Something else',
  'meant.noSession': ({ date }) => `I don’t see a session on ${day(date)}. Nothing was changed.`,
  'meant.stop': 'Would you like me to stop writing to you?',
  'meant.resume': 'Would you like to get messages again?',
  'meant.invite': 'Who would you like to invite?',
  'meant.inviteMember': 'Someone for the group',
  intent: (p) => INTENTS[p.intent],

  'wish.notYet': ({ wish }) => NOT_YET[wish] ?? 'I cannot do that yet.',
  'wish.counsellor': 'I cannot do that yet. Here is what I can do:',
  'wish.offer': ({ names }) => `I can tell ${and(names)}, without copying your message.`,
  'wish.tell': ({ names }) => `Tell ${and(names)}`,

  'told.wish': ({ names }) => `I am telling ${and(names)}.`,
  'told.call': ({ names }) => `I am asking ${and(names)} to call you. I don’t say why.`,
  'told.alert': ({ names }) => `I am telling ${and(names)} right now. I only give your first name. If you are in danger, don’t wait: call 112, or 3114.`,
  'told.again': ({ names }) => `That was already done today: your request is with ${and(names)}.`,
  'told.nobody': 'I cannot reach anybody from your organisation. Call them directly. If you are in danger, call 112.',

  'asked.alert': ({ firstName }) => `${firstName} needs you now`,
  'asked.alertWhy': 'What this person wrote sounds like danger. They chose to tell you. Contact them as soon as you read this.',
  'asked.alertLines': 'I don’t keep their words. Immediate danger: 112. Thoughts of suicide: 3114, who can advise you too.',
  'asked.call': ({ firstName }) => `${firstName} asks to be called`,
  'asked.callWhy': 'I don’t pass on the reason.',
  'asked.wish': ({ firstName }) => `${firstName} has a request`,
  'asked.what': 'Request',
  'asked.wishWhy': 'I cannot do it yet. I said that I would pass it on to you.',

  'health.notKept': 'Thank you for your trust. I keep nothing about health: your sentence is deleted.',
  'health.offer': 'If you would like to talk about it, I can ask somebody to call you, without saying why.',
  'health.call': 'Ask for a call',

  'distress.offer': ({ names }) => `I can also tell ${and(names)}. I will only give your first name.`,
  'distress.alert': ({ names }) => `Tell ${and(names)}`,

  'foreign.spoken': usual['foreign.spoken'],
  'foreign.call': usual['foreign.call'],
};

const INTENTS: Record<IntentName, string> = {
  'next-session': 'See the next session',
  attend: 'Say that I am coming',
  absent: 'Say that I am not coming',
  late: 'Say that I will be late',
  topic: 'Suggest a topic',
  'carpool-offer': 'Offer seats in my car',
  'carpool-request': 'Find a seat in a car',
  'share-offer': 'Share a job offer',
  'list-offers': 'See the job offers',
  'help-request': 'Ask for a hand',
  'help-offer': 'Offer a hand',
  contacts: 'Find a useful contact',
  'talk-to-counsellor': 'Talk to my counsellor',
  'my-path': 'See my path',
  strengths: 'See my strengths',
  portrait: 'Make my portrait',
  'leave-group': 'Leave the group',
  'my-data': 'See my data',
  erase: 'Delete my data',
  stop: 'Stop the messages',
  resume: 'Get messages again',
  'edit-profile': 'Change my details',
  declaration: 'Make my monthly declaration',
  menu: 'See the menu',
  greeting: 'Say hello',
  thanks: 'Say thank you',
  distress: 'See the help lines',
  other: 'Something else',
  'move-session': 'Move a session',
  'cancel-session': 'Cancel a session',
  announce: 'Write to the group',
  'cohort-overview': 'See my groups',
  'who-comes': 'See who is coming',
  'new-cohort': 'Create a group',
  invite: 'Invite somebody',
  schedule: 'Plan a session',
  attendance: 'Take attendance',
  'review-offers': 'Review the job offers',
  figures: 'See the figures',
};

const NOT_YET: Partial<Record<Wish, string>> = {
  declaration: 'The monthly declaration is made on francetravail.fr, in your account. I cannot make it for you.',
  'edit-profile': 'I cannot change your details yet.',
};
