import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

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
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url);
  return { page, problems };
}

export async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Votre message').fill(text);
  await page.keyboard.press('Enter');
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

/** Pixels by which the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(...[document.documentElement, ...document.querySelectorAll('#scroll, .card, .ac-adaptiveCard')].map((element) => element.scrollWidth - element.clientWidth)));
}
