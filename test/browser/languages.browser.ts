import type { Browser, Page } from 'playwright-core';
import { invitationLink, startProduct, type Product } from '../support/product';
import { hears, hindrances, launch, openPage, PHONE } from './open-page';

jest.setTimeout(60_000);

let browser: Browser;
let product: Product;

beforeAll(async () => {
  [browser, product] = await Promise.all([launch(), startProduct()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const directions = (page: Page): Promise<string[]> => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** Writes whatever the language of the page is. */
async function writes(page: Page, text: string): Promise<void> {
  const box = page.locator('#text');
  await box.fill(text);
  await box.press('Enter');
}

it('runs from right to left as soon as Relais answers in Arabic, hinders nobody, and comes back so', async () => {
  const { page, problems } = await openPage(browser, await invitationLink(product), PHONE);
  await hears(page, 'Êtes-vous d’accord ?');
  await page.locator('#menu-button').click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.locator('#log [dir="rtl"] .ac-pushButton').first().waitFor();
  expect(await directions(page)).toEqual(['ar', 'rtl']);
  expect(await page.locator('#text').getAttribute('placeholder')).toMatch(/\p{Script=Arabic}/u);
  expect(await page.locator('#text').evaluate((box) => getComputedStyle(box).direction)).toBe('rtl');
  for (const words of ['نعم', 'نور', 'Valognes']) {
    const cards = await page.locator('#log .card').count();
    await writes(page, words);
    await page.locator('#log .card').nth(cards).waitFor();
  }
  await page.locator('#log .card').last().getByRole('button').first().click();
  await page.getByText('نور').last().waitFor();
  expect(await hindrances(page)).toEqual([]);
  const card = await page.locator('#log .card').last().evaluate((element) => getComputedStyle(element.querySelector('.ac-textBlock') ?? element).direction);
  expect(card).toBe('rtl');
  await page.reload();
  await page.locator('#log .card').first().waitFor();
  expect(await directions(page)).toEqual(['ar', 'rtl']);
  await writes(page, 'en français');
  await hears(page, 'j’écris en français');
  expect(await directions(page)).toEqual(['fr', 'ltr']);
  expect(problems).toEqual([]);
});

it('follows a person into English, cards that are there already keep their own direction', async () => {
  const { page, problems } = await openPage(browser, `${product.url}/?lang=ar`, PHONE);
  await page.locator('#log .card').first().waitFor();
  expect(await directions(page)).toEqual(['fr', 'ltr']);
  await writes(page, 'Hello, I don’t speak French well');
  await hears(page, 'Shall we go on in English?');
  expect(await directions(page)).toEqual(['en', 'ltr']);
  expect(await page.getByLabel('Write to Relais').count()).toBe(1);
  await page.getByRole('button', { name: 'العربية' }).last().click();
  await page.locator('#log [dir="rtl"]').first().waitFor();
  expect(await directions(page)).toEqual(['ar', 'rtl']);
  expect(await page.locator('#log .card').first().getAttribute('dir')).toBe('ltr');
  expect(await hindrances(page)).toEqual([]);
  expect(problems).toEqual([]);
});
