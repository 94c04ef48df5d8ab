import { FIELDS, writtenOffers, type OfferSet, type WrittenOffer } from './corpus';
import { figuresOf, judgeAll, type Figures, type Judged, type Read } from './measure';

export type ReadText = (text: string) => Read;

export const judgedSet = (set: OfferSet, read: ReadText): Judged[] => judgeAll(writtenOffers(set), read);

/** Share of right fields among those that are said or were read. */
export function shareOf({ right, of }: Figures): number {
  return of === 0 ? 1 : right / of;
}

/** What `docs/offers-reading.md` says between its two marks: measured just now. */
export function measuredPart(tuning: readonly Judged[], heldBack: readonly Judged[]): string {
  const rows = FIELDS.map((field) => [field, ...cells(tuning.filter((each) => each.field === field)), ...cells(heldBack.filter((each) => each.field === field))]);
  const all = ['**all**', ...cells(tuning), ...cells(heldBack)];
  return [
    '| field | tuned: right | missed | wrong | held back: right | missed | wrong |',
    '|---|---|---|---|---|---|---|',
    ...[...rows, all].map((row) => `| ${row.join(' | ')} |`),
    '',
    `Offers: ${offers(writtenOffers('tuning'))} tuned on, ${offers(writtenOffers('held-back'))} held back.`,
    '',
  ].join('\n');
}

function offers(written: readonly WrittenOffer[]): string {
  return String(written.length);
}

function cells(judged: readonly Judged[]): string[] {
  const figures = figuresOf(judged);
  return [`${String(figures.right)} of ${String(figures.of)} (${String(Math.floor(shareOf(figures) * 100))} %)`, String(figures.missed), String(figures.wrong)];
}
