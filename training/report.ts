import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SURE } from '../src/understanding/understand';
import { figures, percent, type Judged } from './measure';

const PAGE = join(__dirname, '..', 'docs', 'understanding.md');
const BETWEEN = /(<!-- measured -->\n)[\s\S]*(<!-- \/measured -->)/;

/** What `docs/understanding.md` says between its two marks: measured just now on the sentences held back. */
export function measuredPart(): string {
  const held = figures('held-back');
  const rows = [
    ['right reading first', '92 %', percent(held.right)],
    ['right reading among those offered', '', percent(held.offered)],
    ['off-topic refused (`other`, or it asks)', '98 %', percent(held.refused)],
    ['off-topic read as `other` outright', '', percent(held.refusedOutright)],
    [`right when sure (confidence ≥ ${String(SURE)}), off-topic included`, '95 %', percent(held.sureAndRight)],
    ['messages on which it is sure', '', percent(held.sure)],
    ['distress heard', 'all', percent(held.distress)],
    ['distress heard in everyday messages and off-topic (false alarms)', '', percent(held.falseDistressElsewhere)],
    ['distress heard in figures of speech and the same words (false alarms)', '', percent(held.falseDistress)],
    ['distress heard, or help named in one line beside the usual answer', 'all', percent(held.perhapsDistress)],
    ['the same in everyday messages and off-topic (false alarms)', '', percent(held.perhapsFalseElsewhere)],
    ['the same in figures of speech and the same words (false alarms)', '', percent(held.perhapsFalse)],
    ['distress heard, of other people', 'all', percent(held.otherPeople)],
    ['distress of other people heard, or help named', 'all', percent(held.otherPeoplePerhaps)],
    ['distress heard in the same words, of other people (false alarms)', '', percent(held.falseOtherPeople)],
    ['the same, or help named (false alarms)', '', percent(held.falseOtherPeoplePerhaps)],
    ['health recognised (P-6)', '95 %', percent(held.health)],
    ['health seen where there is none (P-6)', 'at most 5 %', percent(held.falseHealth)],
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return ['| on sentences held back | goal | measured |', '|---|---|---|', ...rows, '', ...confusion([...held.intents, ...held.offTopic]), ''].join('\n');
}

/** One line for each intent: how many of its sentences were read right, and as what the others were read. */
function confusion(all: readonly Judged[]): string[] {
  const wanted = [...new Set(all.map((each) => each.wanted))];
  const rows = wanted.map((intent) => {
    const sentences = all.filter((each) => each.wanted === intent);
    const wrong = sentences.filter(({ got }) => got !== intent).map(({ got }) => got);
    const counted = [...new Set(wrong)].map((got) => ({ got, times: wrong.filter((other) => other === got).length })).sort((a, b) => b.times - a.times);
    return `| ${intent} | ${String(sentences.length - wrong.length)} of ${String(sentences.length)} | ${counted.map(({ got, times }) => `${got} ${String(times)}`).join(', ')} |`;
  });
  return ['| meant | right | read as instead |', '|---|---|---|', ...rows];
}

if (require.main === module) writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(BETWEEN, (_whole, open: string, close: string) => `${open}${measuredPart()}${close}`));
