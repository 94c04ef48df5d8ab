import type { Browser, Locator, Page } from 'playwright-core';
import { hears, hindrances, launch, newest, openPage, PHONE, picture, press, write } from './open-page';
import { COUNSELLOR, invitationLink, startProduct, type Product } from '../support/product';

jest.setTimeout(60_000);

let browser: Browser;
let product: Product;
let link: string;

beforeAll(async () => {
  [browser, product] = await Promise.all([launch(), startProduct()]);
  link = await invitationLink(product);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const RECAP = 'Voici ce que j’ai noté.';

it('says what Relais is before anything is typed, and that a code is needed', async () => {
  const { page, problems } = await openPage(browser, product.url, PHONE);
  await hears(page, 'Je suis Relais, un assistant automatique.');
  await hears(page, 'écrivez le code que votre conseiller ou votre conseillère vous a donné');
  await write(page, 'ABC-2345');
  await hears(page, 'Je ne connais pas ce code.');
  expect(problems).toEqual([]);
});

it('registers somebody on a phone, who corrects an answer and then changes their mind about coming', async () => {
  const { page, problems } = await openPage(browser, link, PHONE);
  await hears(page, 'Êtes-vous d’accord ?');
  await hears(page, 'Je ne garde rien sur votre santé.');
  expect(await hindrances(page)).toEqual([]);
  await press(page, "J'accepte");
  await hears(page, 'Quel est votre prénom ?');
  await write(page, 'Lou');
  await hears(page, 'Merci Lou. Dans quelle commune habitez-vous ?');
  await write(page, 'Valogne');
  await newest(page, 'Valognes (Manche, 50)').waitFor();
  expect(await page.getByRole('button', { name: 'Retour' }).count()).toBe(1);
  await press(page, 'Valognes (Manche, 50)');
  await press(page, 'Chercher un emploi');
  await press(page, 'Phrases habituelles');
  await hears(page, RECAP);
  await hears(page, 'Prénom : Lou');
  await press(page, 'Corriger');
  await press(page, 'Prénom');
  await hears(page, 'Quel est votre prénom ?');
  await write(page, 'Louise');
  await hears(page, 'Prénom : Louise');
  await hears(page, 'Commune : Valognes');
  expect(await hindrances(page)).toEqual([]);
  await press(page, "C'est bon");
  await hears(page, 'Bienvenue Louise !');
  await hears(page, 'Prochaine séance : mardi');
  expect(await isInView(page.getByRole('button', { name: 'Je serai en retard' }))).toBe(true);
  await picture(page, 'chat.png');
  await press(page, 'Je viens');
  await hears(page, 'Votre réponse : je viens.');
  await hears(page, 'C’est noté, vous venez.');
  expect(await page.getByRole('button', { name: 'Nouveaux messages' }).isVisible()).toBe(false);
  await press(page, 'Je ne peux pas');
  await press(page, 'Un problème de transport');
  await write(page, 'finalement je viens');
  await page.getByText('C’est noté, vous venez.').nth(1).waitFor();
  expect(problems).toEqual([]);
  const counsellor = await openPage(browser, `${product.url}/?seat=${COUNSELLOR}`, PHONE);
  await hears(counsellor.page, 'Louise vient de s’inscrire');
});

it('loses nothing when the page is reloaded and the bot restarted in the middle', async () => {
  const { page } = await openPage(browser, link, PHONE);
  await press(page, "J'accepte");
  await write(page, 'Nour');
  await hears(page, 'Merci Nour.');
  await page.reload();
  await hears(page, 'Merci Nour.');
  await write(page, '50700');
  await newest(page, 'Valognes (Manche, 50)').waitFor();
  await product.restart();
  await press(page, 'Valognes (Manche, 50)');
  await press(page, 'Construire une formation');
  await hears(page, 'Comment préférez-vous lire mes messages ?');
  await product.restart();
  await page.reload();
  await press(page, 'Phrases habituelles');
  for (const answer of ['Prénom : Nour', 'Commune : Valognes', 'Axe : Construire une formation', 'Lecture : Phrases habituelles']) await hears(page, answer);
  await press(page, "C'est bon");
  await hears(page, 'Bienvenue Nour !');
});

it('takes somebody through the registration with the keyboard alone', async () => {
  const { page } = await openPage(browser, link);
  await byKeyboard(page, newest(page, "J'accepte"));
  await hears(page, 'Quel est votre prénom ?');
  expect(await page.evaluate(() => document.activeElement?.closest('.card')?.textContent)).toContain('Quel est votre prénom ?');
  await byKeyboard(page, page.getByLabel('Écrire à Relais'));
  await page.keyboard.type('Camille-Rose');
  await page.keyboard.press('Enter');
  await hears(page, 'Merci Camille-Rose.');
  await page.keyboard.type('Montebourg');
  await page.keyboard.press('Enter');
  await hears(page, 'Sur quoi voulez-vous avancer');
  for (const choice of ['Changer de métier', 'Court et simple', "C'est bon"]) await byKeyboard(page, newest(page, choice));
  await hears(page, 'Bienvenue Camille-Rose !');
});

it('answers what nobody expects with a kind sentence, and stays where it was', async () => {
  const { page, problems } = await openPage(browser, link, PHONE);
  await press(page, "J'accepte");
  await hears(page, 'Quel est votre prénom ?');
  await write(page, 'x'.repeat(10_000));
  await hears(page, 'C’est un peu long.');
  await write(page, '🙂🙂');
  await hears(page, 'Je n’ai pas reconnu un prénom.');
  await write(page, '<b>Zoé</b>');
  await write(page, 'Zoé');
  await hears(page, 'Merci Zoé.');
  await write(page, 'Trifouillis-les-Oies');
  await hears(page, 'Je ne trouve pas cette commune');
  expect(await hindrances(page)).toEqual([]);
  await press(page, 'Annuler');
  await hears(page, 'C’est annulé. Rien n’a été enregistré.');
  expect(problems).toEqual([]);
});

/** Goes to an element with the Tab key, forward through the whole page if need be, and presses Enter on a button. */
async function byKeyboard(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  const isThere = (): Promise<boolean> => wanted.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
  if (await wanted.evaluate((element) => element instanceof HTMLButtonElement)) await page.keyboard.press('Enter');
}

async function isInView(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const frame = document.getElementById('scroll')?.getBoundingClientRect();
    return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
  });
}
