import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { renderText } from '../../cards/render-text';
import { adaptive, drawnSamples, READINGS, type DrawnSample, type Reading } from './drawn-samples';

const ROOT = join(__dirname, '../..');
const PAGE = join(ROOT, 'src/webchat/page');
const TITLES: Record<Reading, string> = { normal: 'phrases habituelles', simple: 'court et simple' };

/** One page with every sample of every card: drawn as on the chat page, light and dark, and as numbered text. Needs nothing else. */
export function galleryPage(): string {
  const samples = drawnSamples.map((sample) => ({ name: sample.name, rows: rowsOf(sample) }));
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relais : toutes les cartes</title>
<style>${styles()}</style>
</head>
<body>
<h1>Toutes les cartes (${String(samples.length)})</h1>
<nav>${[...new Set(drawnSamples.map(({ card }) => card))].map((card) => `<a href="#${card}.usual">${card}</a>`).join(' ')}</nav>
<main></main>
<script type="application/json" id="samples">${JSON.stringify(samples).replace(/</g, '\\u003c')}</script>
<script>${inline(readFileSync(join(ROOT, 'node_modules/adaptivecards/dist/adaptivecards.min.js'), 'utf8'))}</script>
<script>${inline(`${pageModule('host-config.ts')}${pageModule('rich-text.ts')}${DRAWING}`)}</script>
</body>
</html>
`;
}

interface Row {
  reading: string;
  card: object;
  text: string;
}

/** A row for each way of reading that looks different. */
function rowsOf({ cards }: DrawnSample): Row[] {
  const rows = READINGS.map((reading) => ({ reading: TITLES[reading], card: adaptive(cards[reading]), text: renderText(cards[reading]).text }));
  const [normal, simple] = rows;
  return normal && simple && JSON.stringify(normal.card) === JSON.stringify(simple.card) ? [{ ...normal, reading: 'pour tous' }] : rows;
}

/** The chat page's own styles, with its two themes side by side. */
function styles(): string {
  const chat = readFileSync(join(PAGE, 'chat.css'), 'utf8');
  const [light = '', dark = ''] = [...chat.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, values]) => values);
  return `:root, .light {${light} color-scheme: light;}\n.dark {${dark} color-scheme: dark;}\n${readFileSync(join(PAGE, 'cards.css'), 'utf8')}\n${LAYOUT}`;
}

/** A module of the chat page that imports nothing, as a plain script. */
function pageModule(name: string): string {
  const options = { module: ModuleKind.ES2022, target: ScriptTarget.ES2022 };
  return transpileModule(readFileSync(join(PAGE, name), 'utf8'), { compilerOptions: options }).outputText.replace(/^export /gm, '');
}

function inline(script: string): string {
  return script.replace(/<\/script/g, '<\\/script');
}

const LAYOUT = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; background: #dde5e9; color: #16232b; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.125rem; }
h3 { margin: 0.5rem 0; font-size: 1rem; font-weight: 400; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
.cell { width: 24rem; padding: 0.75rem; border-radius: 0.5rem; background: var(--page); color: var(--text); }
pre { width: 24rem; margin: 0; padding: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; font: 0.9375rem/1.4 monospace; }
`;

const DRAWING = `
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = cardTextToHtml(text); result.didProcess = true; };
const make = (tag, className, text) => Object.assign(document.createElement(tag), { className, textContent: text ?? '' });
function drawn(json, theme) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig());
  card.parse(json);
  const cell = make('div', 'cell ' + theme);
  const frame = make('form', 'card');
  frame.append(card.render());
  cell.append(frame);
  return cell;
}
for (const { name, rows } of JSON.parse(document.getElementById('samples').textContent)) {
  const section = make('section');
  section.id = name;
  section.append(make('h2', '', name));
  for (const { reading, card, text } of rows) {
    const row = make('div', 'row');
    row.append(drawn(card, 'light'), drawn(card, 'dark'), make('pre', '', text));
    section.append(make('h3', '', reading), row);
  }
  document.querySelector('main').append(section);
}
`;
