import type { OfferField, OfferWarning } from '../../domain/offer-fields';
import type { offers as usual } from '../fr/offers';
import { cap, enumeration } from '../grammar';
import { counted, day, months as monthsInWords } from './dates';
import { CONTRACTS } from './work-words';

const LABELS: Record<OfferField, string> = {
  title: 'Job', employer: 'Employer', commune: 'Place', contract: 'Contract', months: 'Length', hoursPerWeek: 'Hours', pay: 'Pay', start: 'Start', deadline: 'Closing date', url: 'Link', reference: 'Reference',
};

const MISSING: Record<OfferField, string> = {
  title: 'the job', employer: 'the employer', commune: 'the place', contract: 'the contract', months: 'the length', hoursPerWeek: 'the hours', pay: 'the pay', start: 'the start', deadline: 'the closing date',
  url: 'the link', reference: 'the reference',
};

const WARNINGS: Record<OfferWarning, string> = {
  'asks-money': 'it asks for money',
  'bank-details': 'it asks for bank details',
  'identity-papers': 'it asks for identity papers',
  crypto: 'it talks about cryptocurrency',
  'premium-number': 'its phone number costs extra',
  pyramid: 'you have to recruit other people to earn money',
  'paid-training': 'you have to pay for the training',
  'easy-money': 'it promises easy money',
};

const ASKS: Record<OfferField, string> = {
  title: 'What is the job?',
  employer: 'Who is hiring?',
  commune: 'In which town?',
  contract: 'Which contract?',
  months: 'How many months?',
  hoursPerWeek: 'How many hours a week?',
  pay: 'What is the pay?',
  start: 'On which day does the work begin?',
  deadline: 'What is the last day to apply?',
  url: 'What is the link?',
  reference: 'What is the reference?',
};

const people = (count: number): string => counted(count, 'person', 'people');

/** Sharing an offer: what was understood of it, for whom it is, who reads it first, taking it back, in English. */
export const offers: typeof usual = {
  'offer.asked': 'Would you like to share this job offer?',
  'offer.no': 'No',
  'offer.notShared': 'All right, I have shared nothing.',
  'offer.understood': 'Here is what I understood',
  'offer.notFound': ({ fields }) => `I did not find: ${fields.map((field) => MISSING[field]).join(', ')}.`,
  'offer.linkOnly': 'I only have the link. You can add the rest with “Correct it”.',
  'offer.linkPrivate': 'This link leads to a private address: others cannot open it. Paste the text of the job offer instead.',
  'offer.cut': 'The text is long: I keep the first 4,000 characters.',
  'offer.suspect': ({ warnings }) => `Careful: ${enumeration(warnings.map((warning) => WARNINGS[warning]), 'and')}. That is often the sign of a scam.`,
  'offer.suspectFirst': 'Your counsellors will read it before the group does.',
  'offer.label': ({ field }) => LABELS[field],
  'offer.contract': ({ contract, months }) => [...(contract ? [cap.first(CONTRACTS[contract])] : []), ...(months === undefined ? [] : [monthsInWords(months)])].join(', '),
  'offer.pickField': ({ field }) => LABELS[field],
  'offer.pickContract': ({ contract }) => cap.first(CONTRACTS[contract]),
  'offer.hours': ({ hoursPerWeek }) => `${String(hoursPerWeek)} hours a week`,
  'offer.correct': 'Correct it',
  'offer.one': 'To one person',
  'offer.counsellors': 'To my counsellor first',
  'offer.whom': 'To which person?',
  'offer.namesake': ({ firstName, commune }) => `${firstName}, ${commune}`,
  'offer.checkCounsellors': ({ names }) => `Here is what ${enumeration(names, 'or')} will read first, from you:`,
  'offer.toCorrect': 'What would you like to correct?',
  'offer.nothingElse': 'Nothing else',
  'offer.value': ({ field }) => `${ASKS[field]} Write “nothing” to remove it.`,
  'offer.valueBad': ({ field }) => `I did not understand. ${ASKS[field]}`,
  'offer.none': 'Not said',
  'offer.formTitle': 'Correct the job offer',
  'offer.formDone': "That's right",

  'offer.several.found': ({ count }) => `I see ${count} offers. Shall I share them one by one?`,
  'offer.oneByOne': 'One by one',
  'offer.together': 'It is a single offer',
  'offer.left': ({ count }) => `${counted(count, 'job offer')} left.`,
  'offer.next': 'The next one',
  'offer.enough': 'Stop here',
  'offer.enoughDone': 'All right, I won’t share the others.',

  'offer.isGreeting': 'Hello! Paste the text of the job offer or its link, and I’ll take care of the rest.',
  'offer.isQuestion': 'Here I share job offers. Paste the text of the offer or its link. For anything else, write “cancel”.',
  'offer.isWish': 'I understand that you are looking for a job. Here I share job offers: write “cancel”, then “talk to my counsellor” if you would like to talk about it.',
  'offer.isInsult': 'I don’t pass this message on to the group. If something is wrong, write “cancel”, then “talk to my counsellor”.',
  'offer.isNone': 'I don’t recognise a job offer in it.',
  'offer.isForeign': 'I mostly read job offers in French, and I don’t recognise one here.',
  'offer.anyway': 'Share it anyway?',
  'offer.isOne': 'Yes, it is a job offer',
  'offer.again': 'No, start again',

  'offer.known': ({ from, on }) =>
    from === undefined
      ? `You already shared this offer on ${day(on)}. Nobody will get it twice.`
      : `Thank you! ${from === '' ? 'Somebody' : from} already shared this offer on ${day(on)}. Nobody will get it twice.`,
  'offer.knownOne': 'You can send it to somebody who does not have it yet.',
  'offer.knownAll': 'The whole group already has it.',
  'offer.hasIt': ({ to }) => (to === undefined ? 'The whole group already has this offer. Thank you!' : `${to} already has this offer. Thank you!`),
  'offer.waits': ({ names }) => `Thank you! This offer is already waiting for ${enumeration(names, 'or')} to read it. Nobody needs to read it twice.`,
  'offer.proposed': ({ names, warned }) =>
    `${warned ? 'Thank you. To be careful, it' : 'Thank you! It'} goes to ${enumeration(names, 'and')} first. The group does not see it yet. I will tell you what comes of it.`,

  'offer.fromSomebody': 'A job offer for the group',
  'offer.mine': 'You shared this job offer',
  'offer.open': ({ host }) => `Open the offer (${host})`,
  'offer.all': 'See everything',
  'offer.whyFits': 'For you',

  'offer.reviewTitle': ({ from }) => `${from} suggests a job offer: please read it first`,
  'offer.reviewAsked': 'You are asked to read it before it is sent.',
  'offer.reviewFor': ({ to }) => (to === undefined ? 'It is for the whole group.' : to === '' ? 'It was for somebody who has left the group.' : `It is for ${to}.`),
  'offer.discard': "Don't share",
  'offer.reviewShared': (p) => p.people === 0 ? `“${p.name}” goes to nobody: the group already has it, or the person has left.` : `“${p.name}” is shared with ${people(p.people)}.`,
  'offer.reviewDiscarded': ({ name }) => `“${name}” will not be shared.`,
  'offer.reviewList': 'Job offers to read',
  'offer.reviewCount': (p) => `Job offers to read (${String(p.offers)})`,
  'offer.reviewLine': ({ name, cohort }) => `${name} (${cohort})`,
  'offer.reviewNone': 'No job offer is waiting to be read.',
  'offer.verdictShared': ({ on }) => `Your offer of ${day(on)} has been read, and shared. Thank you!`,
  'offer.verdictDiscarded': ({ on }) => `Your offer of ${day(on)} has been read. It is not shared, to keep the group safe. Thank you for thinking of it.`,
  'offer.verdictWithdrawn': ({ on }) => `Your offer of ${day(on)} is no longer in the group: a counsellor has withdrawn it, and can tell you why. Thank you for thinking of it.`,
  'offer.reviewOver': 'This offer is no longer waiting to be read.',

  'offer.withdraw': 'Withdraw',
  'offer.withdrawAsk': ({ name }) => `Withdraw “${name}”? The group will no longer see it in Relais.`,
  'offer.withdrawWhich': 'Which job offer would you like to withdraw?',
  'offer.withdrawSure': 'Yes, withdraw',
  'offer.keep': 'Keep',
  'offer.withdrawn': 'It is withdrawn. Messages that have arrived are replaced where that is possible.',
  'offer.gone': 'This job offer has been withdrawn.',
  'refusal.offer_over': 'This offer is over: it can no longer be shared. You can choose “Don\'t share”.',
  'refusal.too_many_offers': ({ most }) => `Thank you for sharing so much! You have shared ${counted(most, 'job offer')} in 24 hours, and the group needs time to read them. Come back tomorrow for this one.`,
  'refusal.offer_decided': 'It is already decided: this offer is shared.',
};
