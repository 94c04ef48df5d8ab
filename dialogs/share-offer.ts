import { OFFER_FIELDS } from '../src/domain/offer-fields';
import { beginningOf } from '../cards/offer';
import { say } from '../src/i18n/translator';
import { NEXT_ONE, NO, SHARE } from '../src/understanding/answer-words';
import { flow, type FlowBuilder } from './flow';
import { Answers, fieldsOf } from './offer-answers';
import { confirmOffer, forWhom, recipientOf, whichPerson } from './offer-audience';
import { fixOf, whichField } from './offer-fixes';
import { doubtAbout, fresh, readPaste } from './offer-paste';
import { isOneOf } from './readers';
import { problem, type Reading } from './step';
import { whichCohort } from './which-cohort';

type Several = string | undefined;
const cohort = whichCohort<Answers>();

/**
 * A member or a counsellor passes an offer on. A pasted text is studied first (`study-offer` opens the dialog again with what
 * was found); then come corrections, for whom it is, and the press that shares it. Nobody sees anybody's address.
 */
export const shareOffer = withFixes(
  flow('share-offer', 2, Answers, { title: say('offer.formTitle'), submit: say('offer.formDone') })
    .step('cohort', {
      ...cohort,
      presume: (answers, world) => world.cohorts.find(({ members }) => world.person !== undefined && world.person.id in members)?.id ?? cohort.presume?.(answers, world),
    })
    .step('sure', {
      when: ({ pasted, text }) => pasted !== undefined && text === undefined,
      ask: ({ pasted = '' }) => ({ lines: [say('offer.asked')], quote: beginningOf(pasted), choices: [{ label: say('offer.share'), value: 'yes', weight: 'primary' }, { label: say('offer.no'), value: 'no' }] }),
      read: (said, world, { pasted = '' }) =>
        yesOrNo(said, () => {
          const paste = readPaste(pasted, world);
          return paste.read === 'answer' ? fresh({ text: paste.value }) : paste;
        }, say('offer.notShared')),
    })
    .step('next', {
      when: ({ rest = [], text }) => rest.length > 0 && text === undefined,
      ask: ({ rest = [] }) => ({ lines: [say('offer.left', { count: rest.length })], choices: [{ label: say('offer.next'), value: 'yes', weight: 'primary' }, { label: say('offer.enough'), value: 'no' }] }),
      read: (said, _world, { rest = [] }) => yesOrNo(said, () => nextOf(rest), say('offer.enoughDone')),
    })
    .step('several', {
      when: ({ parts, text }) => parts !== undefined && text === undefined,
      ask: ({ parts = [] }) => ({ lines: [say('offer.several.found', { count: parts.length })], choices: [{ label: say('offer.oneByOne'), value: 'yes', weight: 'primary' }, { label: say('offer.together'), value: 'no' }] }),
      read: (said, _world, { parts = [] }) => severalOrOne(said, parts),
    })
    .step('anyway', {
      when: ({ doubt, text }) => doubt !== undefined && text === undefined,
      ask: ({ doubt = '' }) => ({ lines: [doubtAbout(doubt), say('offer.anyway')], quote: beginningOf(doubt), choices: [{ label: say('offer.isOne'), value: 'yes' }, { label: say('offer.again'), value: 'no' }] }),
      read: (said, _world, { doubt = '' }) => (isYes(said) ? fresh({ text: doubt }) : said === 'no' || isOneOf(said, NO) ? fresh({}) : problem(say('flow.choose'))),
    })
    .step('text', { ask: () => ({ lines: [say('offer.ask')] }), read: readPaste })
    .step('which', whichField),
)
  .step('to', forWhom)
  .step('person', whichPerson)
  .step('confirm', confirmOffer)
  .complete((answers) => {
    const { found, text, rest, to } = answers;
    const about = { cohort: answers.cohort, text, ...(rest && rest.length > 0 ? { rest } : {}) };
    if (!found) return { command: 'study-offer', ...about, ...(to === undefined ? {} : { to }) };
    return { command: 'share-offer', ...about, fields: fieldsOf(answers), warnings: found.warnings, to: recipientOf(answers), ...(answers.confirm === 'first' ? { first: true } : {}) };
  }, { nobody_to_tell: ['to', 'person', 'confirm'] });

function withFixes(builder: FlowBuilder<Answers>): FlowBuilder<Answers> {
  return OFFER_FIELDS.reduce((steps, field) => steps.step(field, fixOf(field)), builder);
}

function isYes(said: string): boolean {
  return said === 'yes' || isOneOf(said, [...SHARE, ...NEXT_ONE]);
}

function yesOrNo(said: string, yes: () => Reading<never> | Reading<Several>, farewell: ReturnType<typeof say>): Reading<Several> {
  if (isYes(said)) return yes();
  return said === 'no' || isOneOf(said, NO) ? { read: 'stop', farewell } : problem(say('flow.choose'));
}

function severalOrOne(said: string, parts: string[]): Reading<Several> {
  if (isYes(said)) return nextOf(parts);
  return said === 'no' || isOneOf(said, NO) ? fresh({ text: parts.join('\n\n') }) : problem(say('flow.choose'));
}

function nextOf([text = '', ...rest]: string[]): Reading<never> {
  return fresh(rest.length > 0 ? { text, rest } : { text });
}
