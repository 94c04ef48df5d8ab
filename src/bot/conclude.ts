import type { View } from '../../cards/view';
import { flowNamed, flows } from '../../dialogs';
import { FORM } from '../../dialogs/flow';
import type { Change } from '../application/change';
import type { Command } from '../application/commands';
import type { Done } from '../application/context';
import { dispatch } from '../application/dispatch';
import type { Outcome } from '../application/outcomes';
import type { FlowState } from '../domain/conversation';
import type { Language } from '../domain/person';
import type { Refusal } from '../domain/refusal';
import { say } from '../i18n/translator';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { sentences } from './menus';
import { present } from './present';
import { presentRefusal, refusalText } from './present-refusal';
import { fromTurn } from './from-turn';

/** Where a turn ends: what to show, where the dialog stands, what to write. Still nothing has happened. */
export interface Conclusion {
  views: View[];
  /** The open dialog, `undefined` for none. */
  flow: FlowState | undefined;
  parked: FlowState | undefined;
  /** In which this turn is answered, when it is not the reader's own. */
  language?: Language;
  change: Change;
  remember: NonNullable<Done['remember']>;
  /** What the last command did, for the log. */
  outcome?: Outcome['done'] | Refusal['code'];
}

/** A dialog that needs no answer runs its command at once; more than this in a row is a bug. */
const MOST_STEPS = 4;

/** Carries a decision through to its end: dialogs that open, commands that run, refusals that ask again. */
export async function conclude(decision: Decision, facts: Facts, publicUrl: string): Promise<Conclusion> {
  const { flow, parked } = facts.conversation;
  const so = await carriedOut(decision, { views: [], flow, parked, change: {}, ...inWhichLanguage(decision, facts) }, facts, publicUrl);
  const again = takenUp(decision, so, facts);
  return again ? carriedOut(again, { ...so, parked: so.flow ? so.parked : undefined }, facts, publicUrl) : so;
}

/** Somebody without a registration is answered in their language from now on; others are asked first. */
function inWhichLanguage({ language }: Decision, { person }: Facts): Pick<Conclusion, 'language' | 'remember'> {
  if (language === undefined) return { remember: {} };
  return { language, remember: person ? {} : { language } };
}

async function carriedOut(decision: Decision, before: Conclusion, facts: Facts, publicUrl: string): Promise<Conclusion> {
  let next: Decision | undefined = decision;
  let so = before;
  for (let step = 0; next; step += 1) {
    if (step >= MOST_STEPS) throw new Error(`a turn of ${String(MOST_STEPS)} decisions does not end`);
    const result: Step = await take(next, so, facts, publicUrl);
    so = result.so;
    next = result.next;
  }
  return so;
}

interface Step {
  so: Conclusion;
  next?: Decision | undefined;
}

async function take(decision: Decision, before: Conclusion, facts: Facts, publicUrl: string): Promise<Step> {
  const so = decision.decide !== 'show' && decision.before ? { ...before, views: [...before.views, ...decision.before] } : before;
  switch (decision.decide) {
    case 'show':
      return { so: { ...so, views: [...so.views, ...decision.views], ...after(decision.flow, so) } };
    case 'open': {
      const opened = flows[decision.flow].start(decision.seed, facts.world, facts.mode, decision.order);
      return { so: { ...so, ...parkedFor(decision.flow, so) }, next: fromTurn(opened) };
    }
    case 'run':
      return decision.flow === 'end-all'
        ? run(decision.command, undefined, { ...so, ...after('end-all', so) }, facts, publicUrl)
        : run(decision.command, decision.flow, so, facts, publicUrl);
  }
}

/** Where the dialogs stand after a decision about them. */
function after(flow: FlowState | 'end' | 'end-all' | undefined, so: Conclusion): Pick<Conclusion, 'flow' | 'parked'> {
  if (flow === 'end-all') return { flow: undefined, parked: undefined };
  return { flow: flow === 'end' ? undefined : (flow ?? so.flow), parked: so.parked };
}

/** Runs a command; `from` is the dialog it completes. A refusal about an answer asks for that answer again. */
async function run(command: Command, from: FlowState | undefined, so: Conclusion, facts: Facts, publicUrl: string): Promise<Step> {
  const result = await dispatch(command, facts.context);
  if (!result.ok) return { so: refused(result.refusal, from, so, facts), next: remedy(result.refusal, facts) };
  const { outcome, change = {}, remember = {} } = result.value;
  const { views, open } = present(outcome, { facts, publicUrl });
  const done: Conclusion = {
    ...so,
    views: [...so.views, ...views],
    flow: from ? undefined : so.flow,
    // Of somebody who is erased no dialog is taken up again.
    parked: outcome.done === 'erased' ? undefined : so.parked,
    change: { ...so.change, ...change },
    remember: { ...so.remember, ...remember },
    outcome: outcome.done,
  };
  if (!open) return { so: done };
  if (open.asked) return { so: { ...done, ...parkedFor(open.flow, done), flow: silently(open, facts) } };
  return { so: done, next: { decide: 'open', flow: open.flow, seed: open.seed, ...(open.order ? { order: open.order } : {}) } };
}

function refused(refusal: Refusal, from: FlowState | undefined, so: Conclusion, facts: Facts): Conclusion {
  const again = from && flowNamed(from.flow)?.reask(from, refusal, refusalText(refusal), facts.world, facts.mode);
  if (again?.go === 'ask') return { ...so, views: [...so.views, again.view], flow: again.state, outcome: refusal.code };
  return { ...so, views: [...so.views, ...presentRefusal(refusal)], flow: from ? undefined : so.flow, outcome: refusal.code };
}

/** What to show after a refusal: whoever answered the old date sees the new one, with its three answers. */
function remedy({ code }: Refusal, { person }: Facts): Decision | undefined {
  return code === 'session_changed' && person?.memberOf !== undefined ? { decide: 'run', command: { command: 'next-session' } } : undefined;
}

/** The dialog whose question is already shown by a card of its own. */
function silently(open: { flow: keyof typeof flows; seed: Record<string, unknown> }, facts: Facts): FlowState | undefined {
  const turn = flows[open.flow].start(open.seed, facts.world, { forms: false });
  return turn.go === 'ask' ? turn.state : undefined;
}

/** Another dialog with answers in it steps aside instead of being lost. */
function parkedFor(flow: string, so: Conclusion): Partial<Conclusion> {
  const open = so.flow;
  if (!open || open.flow === flow || open.flow === 'confirm-send') return { flow: undefined };
  return open.order.length > 0 || open.step === FORM ? { flow: undefined, parked: open } : { flow: undefined };
}

/** The question that comes after all the rest: of the dialog that stepped aside, or of the one that was interrupted. */
function takenUp(decision: Decision, so: Conclusion, { conversation, world, mode }: Facts): Decision | undefined {
  const interrupted = decision.decide !== 'open' && decision.again === true && so.flow === conversation.flow ? so.flow : undefined;
  const open = so.flow ? interrupted : so.parked;
  const turn = open && flowNamed(open.flow)?.again(open, world, mode);
  if (turn?.go !== 'ask') return undefined;
  const question = fromTurn(turn);
  const again = sentences(say('flow.again'));
  return question.decide === 'show' ? { ...question, views: [again, ...question.views] } : question;
}
