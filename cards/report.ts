import type { Report } from '../src/domain/report';
import type { WallTime } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, list, type Card } from './card';

export interface ReportData {
  report: Report;
  heldUntil?: WallTime;
}

/** What became of a message, updated in place: sent, not delivered, read, answered, and who to look after. */
export function report({ report: shown, heldUntil }: ReportData, t: Translator): Card {
  const { tally, notDelivered, uncertain, cohort, broadcast } = shown;
  const again = notDelivered.length + uncertain.length > 0 ? [button(t.say(say('report.resend')), { do: 'resend', cohort, broadcast })] : [];
  return {
    title: t.say(say('report.title', { kind: shown.kind, cohort: shown.cohortName })),
    body: [
      facts(
        [t.say(say('report.sent')), String(tally.sent)],
        tally.underWay > 0 ? [t.say(say('report.underWay')), String(tally.underWay)] : undefined,
        [t.say(say('report.notDelivered')), String(tally.notDelivered)],
        tally.uncertain > 0 ? [t.say(say('report.uncertain')), String(tally.uncertain)] : undefined,
        [t.say(say('report.read')), String(tally.read)],
        [t.say(say('report.answered')), String(tally.answered)],
      ),
      ...(heldUntil && tally.underWay > 0 ? [line(t.say(say('preview.held', { at: heldUntil })))] : []),
      ...(notDelivered.length > 0 ? [line(t.say(say('report.notDeliveredTo')), 'warning'), list(notDelivered.map((person) => t.say(say('report.why', person))))] : []),
      ...(uncertain.length > 0 ? [line(t.say(say('report.uncertainFor')), 'warning'), list(uncertain)] : []),
    ],
    choices: [button(t.say(say('report.refresh')), { do: 'report', cohort, broadcast }), ...again, button(t.say(say('cohort.see')), { do: 'cohort', cohort })],
  };
}
