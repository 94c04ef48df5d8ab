import type { Browser, FrameLocator, Page } from 'playwright-core';
import { scriptedBot } from '../support/scripted-bot';
import { startWebchat, type WebchatHarness } from '../support/webchat-harness';
import { launch, openPage, overflow, PAGE_DIR, PHONE, seriousFaults } from './open-page';

let browser: Browser;
let harness: WebchatHarness;

beforeAll(async () => {
  browser = await launch();
  harness = await startWebchat({
    pageDir: PAGE_DIR,
    seats: [
      { person: 'p-nadia', name: 'Nadia, conseillère', role: 'counsellor', user: 'dl_nadia', conversation: 'c-nadia' },
      { person: 'p-lou', name: 'Lou, groupe Cap Valognes', role: 'member', user: 'dl_lou', conversation: 'c-lou' },
      { person: 'p-sam', name: 'Sam, groupe Cap Valognes', role: 'member', user: 'dl_sam', conversation: 'c-sam' },
    ],
  });
  harness.clock.set(Date.now());
  scriptedBot(harness);
});
afterAll(async () => {
  await browser.close();
  await harness.close();
});

async function chair(page: Page, seat: string): Promise<FrameLocator> {
  const frame = page.frameLocator(`iframe[src*="seat=${seat}"]`);
  await frame.getByText('Bonjour, je suis Relais').first().waitFor();
  return frame;
}

it('seats a counsellor and a member side by side, each in their own conversation', async () => {
  const { page, problems } = await openPage(browser, `${harness.url}/essai`, { viewport: { width: 1280, height: 800 } });
  const left = await chair(page, 'p-nadia');
  const right = await chair(page, 'p-lou');
  await left.getByLabel('Écrire à Relais').fill('côté conseillère');
  await left.getByLabel('Écrire à Relais').press('Enter');
  await left.getByText('Vous avez écrit : côté conseillère').waitFor();
  expect(await right.getByText('côté conseillère').count()).toBe(0);
  expect(harness.received.filter(({ type }) => type === 'message').map(({ from }) => from)).toEqual([{ id: 'dl_nadia' }]);
  expect(problems).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
});

it('lets another member, or a new person, sit down', async () => {
  const { page } = await openPage(browser, `${harness.url}/essai`, { viewport: { width: 1280, height: 800 } });
  await chair(page, 'p-lou');
  const side = page.getByRole('region', { name: 'Côté bénéficiaire' });
  await side.getByRole('combobox').selectOption({ label: 'Sam, groupe Cap Valognes' });
  await chair(page, 'p-sam');
  await side.getByRole('button', { name: 'Nouvelle personne' }).click();
  await chair(page, 'new-');
  expect(harness.received.at(-1)?.['from']).toEqual({ id: expect.stringMatching(/^dl_[0-9a-f]+$/) });
});

it('shows one side at a time on a phone', async () => {
  const { page } = await openPage(browser, `${harness.url}/essai`, PHONE);
  await chair(page, 'p-nadia');
  const [left, right] = [page.locator('#left'), page.locator('#right')];
  expect([await left.isVisible(), await right.isVisible()]).toEqual([true, false]);
  await page.getByRole('tab', { name: 'Côté bénéficiaire' }).click();
  expect([await left.isVisible(), await right.isVisible()]).toEqual([false, true]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
});
