import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { hears, hindrances, launch, openPage, PHONE, press, write } from './open-page';
import { COUNSELLOR, MEMBERS, startProduct, type Product } from '../support/product';

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

const [AWA, MARIUS, SOLENE] = MEMBERS;

it('stops all messages for whoever writes STOP, tells the counsellor before sending, and takes them up again', async () => {
  const { page } = await openPage(browser, `${product.url}/?seat=${AWA}`, PHONE);
  await write(page, 'STOP');
  await hears(page, 'écrivez START');
  const counsellor = await openPage(browser, `${product.url}/?seat=${COUNSELLOR}`, PHONE);
  await write(counsellor.page, 'écrire au groupe');
  await counsellor.page.getByLabel('Votre message').fill('À mardi !');
  await press(counsellor.page, "Voir l'aperçu");
  await hears(counsellor.page, 'Awa (a demandé l’arrêt des messages)');
  await press(counsellor.page, 'Envoyer');
  await hears(counsellor.page, 'Remis : 2');
  expect(await page.getByText('À mardi !').count()).toBe(0);
  await write(page, 'START');
  await hears(page, 'vous recevrez de nouveau les messages');
});

it('gives somebody their data as a JSON file', async () => {
  const { page, problems } = await openPage(browser, `${product.url}/?seat=${MARIUS}`, PHONE);
  await write(page, 'je viens');
  await hears(page, 'C’est noté, vous venez.');
  await write(page, 'mes données');
  await hears(page, 'Ce que Relais garde sur vous');
  expect(await hindrances(page)).toEqual([]);
  await press(page, 'Télécharger (JSON)');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger mes-donnees-relais.json' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('mes-donnees-relais.json');
  const kept = JSON.parse(await readFile(await file.path(), 'utf8')) as { person: { firstName: string }; answers: { answer: string }[] };
  expect(kept.person.firstName).toBe('Marius');
  expect(kept.answers.map(({ answer }) => answer)).toEqual(['coming']);
  expect(problems).toEqual([]);
});

it('erases somebody everywhere, from the open page too, and says when it is done', async () => {
  const { page } = await openPage(browser, `${product.url}/?seat=${SOLENE}`, PHONE);
  await write(page, 'prochaine séance');
  await hears(page, 'Pouvez-vous venir ?');
  await write(page, 'supprimer');
  await hears(page, 'On ne peut pas revenir en arrière.');
  expect(await hindrances(page)).toEqual([]);
  await press(page, 'Oui, tout effacer');
  await hears(page, 'C’est fait.');
  await page.reload();
  await page.getByLabel('Écrire à Relais').waitFor();
  expect(await page.getByText('Pouvez-vous venir ?').count()).toBe(0);
  expect(await page.getByText('On ne peut pas revenir en arrière.').count()).toBe(0);
  const counsellor = await openPage(browser, `${product.url}/?seat=${COUNSELLOR}`, PHONE);
  await write(counsellor.page, 'mes groupes');
  await press(counsellor.page, 'Valognes du mardi');
  await hears(counsellor.page, 'Places : 2 sur 6');
  expect(await counsellor.page.locator('.line').last().getByText('Solène').count()).toBe(0);
});
