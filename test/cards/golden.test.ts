import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderText } from '../../cards/render-text';
import { adaptive, drawnSamples, type DrawnSample } from '../support/drawn-samples';

const GOLDEN = join(__dirname, 'golden');
/** Writes the renderings anew instead of comparing: RELAIS_TEST_GOLDEN=write npx jest test/cards/golden */
const WRITE = process.env['RELAIS_TEST_GOLDEN'] === 'write';

/** Looked at in other languages too; the rest of these follows from the catalogues. */
const IN_OTHER_LANGUAGES = ['reminder.usual', 'memberMenu.usual', 'question.registration-consent', 'myData.full', 'helpLines.usual', 'offer.usual'];
const LANGUAGES = ['english', 'arabic'] as const;

const files = drawnSamples.flatMap((sample) => [
  { file: `${sample.name}.json`, content: asCard(sample) },
  { file: `${sample.name}.txt`, content: asText(sample) },
  ...(IN_OTHER_LANGUAGES.includes(sample.name) ? LANGUAGES.map((language) => ({ file: `${sample.name}.${language}.txt`, content: `${renderText(sample.cards[language]).text}\n` })) : []),
]);

if (WRITE) {
  rmSync(GOLDEN, { recursive: true, force: true });
  mkdirSync(GOLDEN);
  for (const { file, content } of files) writeFileSync(join(GOLDEN, file), content);
}

describe('each card looks as it was last looked at', () => {
  it.each(files)('$file', ({ file, content }) => {
    expect(content).toBe(readFileSync(join(GOLDEN, file), 'utf8'));
  });

  it('and nothing is kept of a card that is gone', () => {
    expect(readdirSync(GOLDEN).sort()).toEqual(files.map(({ file }) => file).sort());
  });
});

/** The usual card, and the simple one where it differs. */
function asCard({ cards }: DrawnSample): string {
  const [normal, simple] = [adaptive(cards.normal), adaptive(cards.simple)];
  const both = JSON.stringify(normal) === JSON.stringify(simple) ? { normal } : { normal, simple };
  return `${JSON.stringify(both, undefined, 2)}\n`;
}

function asText({ cards }: DrawnSample): string {
  const [normal, simple] = [renderText(cards.normal).text, renderText(cards.simple).text];
  return normal === simple ? `${normal}\n` : `${normal}\n\n======== court et simple ========\n\n${simple}\n`;
}
