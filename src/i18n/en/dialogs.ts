import type { Axis, Reading } from '../../domain/person';
import type { dialogs as usual } from '../fr/dialogs';
import { enumeration } from '../grammar';
import { counted, months, soon } from './dates';

/** What dialogs ask, in English. */
export const dialogs: typeof usual = {
  'flow.back': 'Back',
  'flow.cancel': 'Cancel',
  'flow.cancelled': 'It is cancelled. Nothing was saved.',
  'flow.nothingToCancel': 'There is nothing to cancel.',
  'flow.again': 'Let’s go on where we were.',
  'flow.questions': 'All right, one question at a time.',
  'flow.choose': 'I did not understand. Choose one of the answers shown.',
  'flow.outdated': 'Sorry, this has changed since and I cannot go on with it. Please start again from the menu.',
  'form.correct': 'Something still needs to be corrected.',

  'registration.notice1': ({ cohort }) =>
    `Welcome! This invitation is for the group ${cohort}. I’m Relais, an automatic assistant. I remind you of sessions. I pass on your answers, and the job offers that the group shares.`,
  'registration.notice2':
    'I keep: your first name, your town, what you are looking for, your answers to sessions and the messages you get. This is to organise the group.\nOnly your counsellors see your answers. The group sees your first name.',
  'registration.notice3': (p) =>
    `I keep nothing about your health.\nIf I don’t hear from you for ${months(p.months)}, I warn you, then I delete everything.\nAt any time, you can see everything (write “my data”), stop the messages (“STOP”) or delete everything (“delete my data”).`,
  'registration.consent': 'Do you agree?',
  'registration.accept': 'I agree',
  'registration.refuse': "I don't agree",
  'registration.refused': 'Noted: I keep nothing. You can talk about it with your counsellor. If you change your mind, write the code again.',
  'registration.firstName': 'What is your first name?',
  'registration.firstNameBad': 'I did not recognise a first name. Just write it, for example: Awa.',
  'registration.firstNameLong': 'That is a bit long. Write only your first name (40 letters at most).',
  'registration.commune': ({ firstName }) => `Thank you ${firstName}. Which town do you live in?`,
  'registration.axis': 'What would you like to work on at the moment?',
  'registration.reading': 'How do you prefer to read my messages?',
  'registration.recap': 'Here is what I noted. Is everything right?',
  'registration.ok': "That's right",
  'registration.correct': 'Correct it',
  'registration.whatToCorrect': 'What would you like to correct?',

  'commune.none': 'I cannot find this town in France. Check the name, or write the postcode.',
  'commune.several': 'There are several towns with this name. Which one is yours?',
  'commune.near': 'Did you mean…',
  'commune.choice': ({ name, departmentName, department }) => `${name} (${departmentName}, ${department})`,

  axis: (p) => AXES[p.axis],
  reading: (p) => READINGS[p.reading],
  'reading.now': 'Noted. Short and simple sentences only exist in French. To change the language, write “language”.',

  'name.ask': 'What is your first name? Your groups will see it.',

  'absence.ask': 'Noted, you are not coming. Would you like to say why? Only your counsellor will see it.',
  'absence.reason': ({ reason }) => REASONS[reason],
  'absence.skip': 'Skip',
  'absence.thanks': 'Thank you, I am telling your counsellor.',
  'absence.noted': 'All right. If you change your mind, tell me: “I’m coming”.',
  'absence.health': 'Thank you for telling me. Relais keeps nothing about health: I did not keep your sentence. I noted “personal reason”.',

  'offer.ask': 'Paste the job offer or its link, or write it in a few words.',
  'offer.empty': 'I did not get anything. Paste the text of the offer or its link.',
  'offer.long': 'This text is too long (8,000 characters at most). Keep what matters: the job, the place, the contact.',
  'offer.for': 'Who would you like to send it to?',
  'offer.group': 'To the whole group',
  'offer.member': ({ firstName }) => firstName,
  'offer.several': 'Several people in the group have this first name. Choose a line from the list.',
  'offer.unknown': 'I don’t know this person in the group. Choose a first name from the list.',
  'offer.check': ({ to }) => `Here is what ${to ?? 'the whole group'} will get, from you:`,
  'offer.share': 'Share',
  'offer.shared': ({ to, people }) => (to ? `Sent to ${to}. Thank you!` : `Sent to the group (${counted(people, 'person', 'people')}). Thank you!`),
  'offer.forGroup': ({ from }) => `${from} shares a job offer with the group`,
  'offer.forYou': ({ from }) => `${from} thought of you for this job offer`,

  'erase.warn': 'Everything Relais keeps about you will be deleted: registration, answers, shared offers, pending messages.\nYour place in the group will be free.\nThis cannot be undone.',
  'erase.confirm': 'Yes, delete everything',
  'erase.keep': 'No, keep it',
  'erase.kept': 'Nothing was deleted.',
  'erase.done': 'Done. Everything Relais kept about you is deleted. All the best!',

  'welcome.title': ({ firstName }) => `Welcome ${firstName}!`,
  'welcome.with': ({ cohort, counsellors }) => `You are in the group ${cohort}${counsellors.length > 0 ? `, with ${enumeration(counsellors, 'and')}` : ''}.`,
  'welcome.next': (p) => `Next session: ${soon(p)}`,
  'welcome.how': 'I will write to you before each session. At any time: “menu”, “help”, “STOP”.',
  'waiting.welcome': ({ firstName, cohort, rank }) =>
    `Thank you ${firstName}. The group ${cohort} is full. You are on the waiting list, at position ${rank}. Your counsellor knows. I will write to you as soon as a place is free.`,
  'waiting.still': ({ cohort }) => `You are on the waiting list of the group ${cohort}. I will write to you as soon as a place is free.`,
};

const AXES: Record<Axis, string> = { 'job-search': 'Look for a job', reorientation: 'Change to another kind of work', training: 'Prepare a training course' };
const READINGS: Record<Reading, string> = { normal: 'Usual sentences', simple: 'Short and simple' };
const REASONS = { appointment: 'Another appointment', transport: 'A transport problem', childcare: 'Looking after a child', work: 'I am working', private: 'Personal reason' };
