import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type FrameLocator, type Locator, type Page } from 'playwright-core';

const ROOT = join(__dirname, '..', '..');
/** Where the build puts the page. */
export const PAGE_DIR = join(ROOT, 'dist', 'page');
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=fr-FR'];

export async function launch(): Promise<Browser> {
  const executablePath = process.env['RELAIS_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error('no Chromium: install it, or give its path in RELAIS_CHROMIUM');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page on a device of its own; `problems` fills with whatever the console complains about (also refusals of the CSP). */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url);
  return { page, problems };
}

/** A conversation: a page, or a chair of the trial page. */
export type Chat = Page | FrameLocator;

export async function write(chat: Chat, text: string): Promise<void> {
  const box = chat.getByLabel('Écrire à Relais');
  await box.fill(text);
  await box.press('Enter');
}

/** Presses the newest button of this name. */
export function press(chat: Chat, name: string): Promise<void> {
  return newest(chat, name).click();
}

/** The newest button of exactly this name, with or without a pictogram before it. */
export function newest(chat: Chat, name: string): Locator {
  return chat.getByRole('button', { name: new RegExp(`^(?:[^\\w\\s]+ )?${spelt(name)}$`) }).last();
}

/** Words with either apostrophe, since words may come from a keyboard or from a catalogue. */
function spelt(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[’']/g, '[’\']').replace(/\s+/g, '\\s+');
}

/** Waits until these words are in the conversation, wherever the lines break. */
export function hears(chat: Chat, words: string): Promise<void> {
  return chat.locator('#log').getByText(new RegExp(spelt(words))).last().waitFor();
}

/** Waits until this text is on the screen as often as said. */
export async function sees(page: Page, text: string, times = 1): Promise<void> {
  const found = page.getByText(text, { exact: true });
  await found.first().waitFor();
  await page.waitForFunction(([wanted, count]) => [...document.querySelectorAll('#log *')].filter((element) => element.children.length === 0 && element.textContent === wanted).length === count, [text, times] as const);
}

interface AxeResult {
  violations: { id: string; impact: string | null; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** What axe finds that hinders people: nothing, or a line each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const source = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  const found: string[] = [];
  for (const frame of page.frames()) {
    // The page's own policy refuses injected scripts, not what the debugger evaluates.
    await frame.evaluate(source);
    const { violations } = await frame.evaluate<AxeResult>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
    for (const { id, impact, nodes } of violations) {
      if (impact === 'serious' || impact === 'critical') found.push(...nodes.map(({ target, failureSummary = '' }) => `${id} (${impact}) ${target.join(' ')}: ${failureSummary}`));
    }
  }
  return found;
}

/** What hinders people on this screen as it stands: axe's serious findings in light and in dark, and what is wider than a small phone. */
export async function hindrances(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await seriousFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 320, height: 568 });
  const wider = await overflow(page);
  if (wider > 0) found.push(`${String(wider)} pixels too wide for 320`);
  await page.setViewportSize(size);
  return found;
}

/** A picture for the README; only on demand, so that a test run leaves the tree as it was. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['RELAIS_TEST_IMAGES'] !== '1') return;
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.screenshot({ path: join(ROOT, 'docs', 'images', name), animations: 'disabled', caret: 'hide' });
}

/** Pixels by which the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(...[document.documentElement, ...document.querySelectorAll('#scroll, .card, .ac-adaptiveCard')].map((element) => element.scrollWidth - element.clientWidth)));
}
