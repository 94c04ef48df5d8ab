import type { OfferCame } from '../../domain/broadcast';
import type { ExitKind } from '../../domain/exit';
import type { Stage } from '../../domain/offer';
import type { CameOfIt } from '../../domain/offer-figures';
import type { offerOutcomes as usual } from '../fr/offer-outcomes';
import { enumeration } from '../grammar';
import { counted, day } from './dates';

/** What comes of an offer, leaving the group, and what the counsellors see of both, in English. */
export const offerOutcomes: typeof usual = {
  'offer.stage': ({ stage }) => STAGES[stage],
  'offer.noted': ({ stage, name }) => NOTED[stage](name),
  'offer.notedHired': ({ firstName }) => `Congratulations ${firstName}! What good news.`,
  'offer.stillApplied': 'All right, you are still waiting. Good luck!',
  'offer.ended': 'This offer is over, but I have noted your answer.',
  'offer.hiredNext': 'You can leave the group, with a message for it, now or later. There is no hurry: the group does not know yet.',
  'offer.which': ({ stage }) => `“${STAGES[stage]}”: for which job offer?`,
  'offer.named': ({ name }) => name,
  'offer.noneToReact': 'I don’t see which offer you mean. Nothing was noted.',
  'refusal.offer_gone': 'This offer is no longer there. Nothing was noted.',

  'thanks.title': 'Thank you for sharing',
  'thanks.came': ({ came, name }) => THANKS[came](name),
  'thanks.from': ({ firstName, came, name }) => `${firstName} thanks you for the offer that you shared${name === '' ? '' : `: “${name}”`}. ${CAME[came]}`,
  'thanks.say': ({ firstName }) => `Say thank you to ${firstName}`,
  'thanks.said': ({ firstName }) => `Done: I tell ${firstName} that their offer helped you, and how.`,
  'thanks.goOn': 'An offer that you share can change everything for somebody.',
  'followUp.title': ({ name }) => `You applied for ${offerNamed(name)}.`,
  'followUp.ask': 'How is it going? Answer if you like: I will not ask you again.',
  'followUp.waiting': 'No answer yet',
  'closed.title': ({ name }) => (name === '' ? 'A job offer is over.' : `The offer “${name}” is over.`),
  'closed.told': 'The job is taken, or the ad was withdrawn.',
  'closed.applied': 'If you applied, your application may still count. You can tell me how it is going.',

  'leave.open': 'Leave the group',
  'leave.later': 'Later',
  'leave.why': 'You would like to leave the group. Why?',
  'leave.exit': ({ exit }) => EXITS[exit],
  'leave.word': 'Would you like to leave a message for the group? Write it here, or skip.',
  'leave.wordBad': 'This message is empty or too long (500 characters at most).',
  'leave.wordHealth': 'Relais does not keep or pass on anything about health: your sentence is deleted. Write something else, or skip.',
  'leave.groupGets': 'The group and its counsellors will get, with your first name:',
  'leave.groupGetsNothing': 'The group will get no message.',
  'leave.means': ({ exit }) =>
    `Your place will be free and you will get no more messages from this group. The people who support you will know that you are leaving${exit === 'hired' ? ' because you have found work' : ''}. Your account stays: “delete my data” deletes everything.`,
  'leave.stay': 'Stay in the group',
  'leave.stayed': 'You stay in the group. Nothing was sent.',
  'leave.done': ({ cohort, exit }) => `You have left the group ${cohort}. ${exit === 'hired' ? 'Congratulations, and all the best!' : 'All the best!'}`,
  'leave.doneWord': 'Your message goes to the group.',
  'leave.back': 'To join a group, write its invitation code.',
  'farewell.title': ({ firstName }) => `A message from ${firstName}, who is leaving the group`,
  'left.title': ({ firstName }) => `${firstName} has left the group`,
  'left.why': 'Reason',
  'left.exit': ({ exit }) => (exit === 'hired' ? 'found work' : 'other, not asked'),
  'left.seat': 'The place is free.',
  'data.exits': 'Groups you left',
  'data.exit': ({ cohort, date, exit }) => `${cohort}, ${day(date, { year: true })}: ${exit === 'hired' ? 'found work' : 'another reason'}`,
  'data.reactions': 'What you said about job offers',
  'data.reaction': ({ name, stage }) => `${name === '' ? 'a job offer' : name}: ${STAGES[stage]}`,

  'figures.open': 'What came of the offers',
  'figures.title': ({ cohort }) => `What came of the offers: ${cohort}`,
  'figures.digest': ({ cohort }) => `The job offers of the week: ${cohort}`,
  'figures.none': 'No job offer was shared.',
  'figures.shared': 'Job offers shared',
  'figures.waiting': 'To be read',
  'figures.stage': ({ stage }) => FIGURES[stage],
  'figures.offer': ({ name, by, date, closed }) => `${name === '' ? 'A job offer' : name} (${by}, ${day(date)}${closed ? ', closed' : ''})`,
  'figures.came': ({ stage, names }) => `${FIGURES[stage]}: ${enumeration(names, 'and')}`,
  'figures.someone': 'somebody',
  'figures.nothingYet': 'nothing yet',
  'figures.more': ({ count }) => `And ${counted(count, 'job offer')} before.`,
  'figures.private': 'The group does not see these answers.',
};

const STAGES: Record<Stage, string> = { interested: "I'm interested", applied: 'I have applied', interview: 'Interview', hired: 'Hired', 'not-for-me': 'Not for me' };

const PRIVATE = 'Only the people who support you see it.';

/** An offer without title loses its text after 30 days; only that it was one is left. */
function offerNamed(name: string): string {
  return name === '' ? 'a job offer' : `“${name}”`;
}

const NOTED: Record<Exclude<Stage, 'hired'>, (name: string) => string> = {
  interested: (name) => `Noted: you are interested in ${offerNamed(name)}. ${PRIVATE} Tell me when you have applied.`,
  applied: (name) => `Well done, noted: you applied for ${offerNamed(name)}. ${PRIVATE} In 15 days I will ask you how it is going, only once.`,
  interview: (name) => `Noted: you have an interview for ${offerNamed(name)}. ${PRIVATE} Good luck!`,
  'not-for-me': (name) => `Noted: ${offerNamed(name)} is not for you. ${PRIVATE}`,
};

const THANKS: Record<OfferCame, (name: string) => string> = {
  applied: (name) => `Somebody applied for the offer that you shared${name === '' ? '' : `: “${name}”`}.`,
  interview: (name) => `Somebody has an interview thanks to the offer that you shared${name === '' ? '' : `: “${name}”`}.`,
  hired: (name) => `Somebody found work thanks to the offer that you shared${name === '' ? '' : `: “${name}”`}.`,
};

const CAME: Record<OfferCame, string> = { applied: 'They have applied.', interview: 'They have an interview.', hired: 'They have the job!' };

const EXITS: Record<ExitKind, string> = { hired: 'I have found work', other: 'Another reason' };
const FIGURES: Record<CameOfIt, string> = { interested: 'Interested', applied: 'Applied', interview: 'Interview', hired: 'Hired' };
