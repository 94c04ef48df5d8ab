import { say, type Translator } from '../src/i18n/translator';
import type { Block, Card } from './card';
import { punctuationOf } from './punctuation';

/** A voice that goes on for longer loses people: about a minute and a half. */
const LONGEST = 1_200;
const MOST_CHOICES = 8;

/** What a voice says for a card: its own spoken words, or else all of its text in order; then what one may answer. */
export function spoken(card: Card, t: Translator): string {
  const { title, body, fields = [], choices = [] } = card;
  const { colon } = punctuationOf(t.language);
  const shown = [title ?? '', ...body.flatMap((block) => said(block, colon)), ...fields.map(({ label, problem = '' }) => `${problem} ${label}`)];
  const words = card.speak ?? shown.map(sentence).filter((part) => part !== '').join(' ');
  const answers = choices.flatMap((choice) => ('press' in choice && choice.weight !== 'quiet' ? [audible(choice.label)] : []));
  const offered = answers.length === 0 || answers.length > MOST_CHOICES ? '' : t.say(say('spoken.choices', { choices: answers }));
  return [shortened(audible(words)), offered].filter((part) => part !== '').join(' ');
}

function said(block: Block, colon: string): string[] {
  switch (block.kind) {
    case 'text':
    case 'quote':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}${colon}${value}`);
    case 'list':
      return block.items;
    case 'frame':
      return block.blocks.flatMap((inner) => said(inner, colon));
  }
}

/** Words as they are said aloud: no pictogram, no address of a page, no second ending of "appelé·e", nothing that a voice takes for markup. */
function audible(text: string): string {
  return text
    .replace(/https?:\/\/\S+/gi, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?|[<>&*_#]/gu, ' ')
    .replace(/·\p{L}+/gu, '')
    .replace(/\s*→\s*/g, ', ')
    .replace(/[«»“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sentence(text: string): string {
  const words = audible(text);
  return words === '' || /[.?!…:;,؟]$/u.test(words) ? words : `${words}.`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.slice(0, LONGEST).search(/[.?!…][^.?!…]*$/u);
  return end > 0 ? text.slice(0, end + 1) : `${text.slice(0, LONGEST)}…`;
}
