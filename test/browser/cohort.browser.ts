import type { Browser, FrameLocator, Page } from 'playwright-core';
import { holidayOn } from '../../src/domain/holidays';
import { dateOf, plusDays, toWall } from '../../src/domain/wall-clock';
import { hears, hindrances, launch, openPage, overflow, PHONE, picture, press, write, type Chat } from './open-page';
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

const [AWA, MARIUS] = MEMBERS;
const PLACE = 'Médiathèque, rue des Écoles';

it('plans a session on a form that keeps what was typed and says what is wrong', async () => {
  const { page, problems } = await openPage(browser, seat(COUNSELLOR), PHONE);
  await press(page, 'Planifier une séance');
  await page.getByLabel('Date').fill('2020-02-03');
  await page.getByLabel('Lieu').fill('Salle des fêtes');
  await press(page, 'Planifier');
  await hears(page, 'Cette date est passée.');
  expect(await page.getByLabel('Lieu').inputValue()).toBe('Salle des fêtes');
  expect(await hindrances(page)).toEqual([]);
  await page.getByLabel('Date').fill(openDay(30));
  await page.getByLabel('Heure de début').fill('10:00');
  await page.getByLabel('Toutes les combien de semaines').fill('0');
  await press(page, 'Planifier');
  await hears(page, 'Séance planifiée pour Valognes du mardi');
  expect(problems).toEqual([]);
});

it('tells a member whose page is open that the session moves, and the counsellor who read it and who comes', async () => {
  const { page, problems } = await openPage(browser, `${product.url}/essai`, { viewport: { width: 1280, height: 900 } });
  const [counsellor, awa] = [chair(page, COUNSELLOR), chair(page, AWA)];
  await hears(awa, 'Bonjour Awa');
  await neverReloaded(awa);
  await openSession(counsellor);
  await press(counsellor, 'Déplacer');
  await counsellor.getByLabel('Date').fill(openDay(12));
  await counsellor.getByLabel('Heure de début').fill('14:00');
  await counsellor.getByLabel('Lieu').fill(PLACE);
  await counsellor.getByLabel('Un mot pour le groupe').fill('La salle est prise.\nDésolée !');
  await press(counsellor, "Voir l'aperçu");
  await hears(counsellor, 'Recevront ce message : 3 personnes');
  await hears(counsellor, 'La salle est prise.');
  expect(await awa.getByText('La séance est déplacée').count()).toBe(0);
  await press(counsellor, 'Envoyer');

  await hears(awa, 'La séance est déplacée');
  await hears(awa, PLACE);
  await hears(awa, 'Désolée !');
  await hears(counsellor, 'Remis : 3');
  await hears(counsellor, 'Lus : 0');
  const cards = await counsellor.locator('.card').count();
  await press(awa, "J'ai lu");
  await hears(counsellor, 'Lus : 1');
  await press(awa, 'Je viens');
  await hears(awa, 'C’est noté, vous venez.');
  await hears(counsellor, 'Ont répondu : 1');
  expect(await counsellor.locator('.card').count()).toBe(cards);
  expect(await wasReloaded(awa)).toBe(false);
  expect(await hindrances(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it('keeps for a member who was away what happened, and shows the counsellor who comes', async () => {
  const away = await openPage(browser, seat(MARIUS), PHONE);
  await hears(away.page, 'La séance est déplacée');
  await press(away.page, 'Je serai en retard');
  await hears(away.page, 'vous serez en retard');
  expect(await hindrances(away.page)).toEqual([]);
  const { page } = await openPage(browser, seat(COUNSELLOR), { viewport: { width: 760, height: 920 }, deviceScaleFactor: 2 });
  await hears(page, 'Ont répondu : 2');
  await write(page, 'qui vient ?');
  await hears(page, 'Viennent (1)');
  await hears(page, 'Seront en retard (1)');
  await hears(page, 'N’ont pas répondu (1)');
  await picture(page, 'counsellor.png');
  expect(await hindrances(page)).toEqual([]);
});

it('lets the counsellor cancel a session, write to the group, and create another one, each on the same page', async () => {
  const { page, problems } = await openPage(browser, seat(COUNSELLOR), PHONE);
  const solene = await openPage(browser, seat(MEMBERS[2]), PHONE);
  await openSession(page);
  await press(page, 'Annuler la séance');
  await write(page, 'Je suis en formation ce jour-là.');
  await press(page, 'Envoyer');
  await hears(solene.page, 'La séance est annulée');
  await write(page, 'écrire au groupe');
  await page.getByLabel('Votre message').fill('Pensez à votre CV.');
  await press(page, "Voir l'aperçu");
  await hears(page, 'Pensez à votre CV.');
  await press(page, 'Envoyer');
  await hears(solene.page, 'Pensez à votre CV.');
  await write(page, 'créer un groupe');
  await page.getByLabel('Nom du groupe').fill('Jeudi matin');
  await page.getByLabel('Commune').fill('Cherbourg-en-Cotentin');
  await press(page, 'Créer');
  await hears(page, 'Le groupe Jeudi matin est créé');
  await hears(page, '/r/CHE-');
  expect(await hindrances(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it('seats a new person beside the counsellor, on a phone too', async () => {
  const { page } = await openPage(browser, `${product.url}/essai`, PHONE);
  await page.getByRole('tab', { name: 'Côté bénéficiaire' }).click();
  await page.getByRole('button', { name: 'Nouvelle personne' }).click();
  await hears(chair(page, 'new-'), 'Je suis Relais, un assistant automatique.');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

function seat(person: string): string {
  return `${product.url}/?seat=${person}`;
}

function chair(page: Page, person: string): FrameLocator {
  return page.frameLocator(`iframe[src*="seat=${person}"]`);
}

/** To the card of the demo group's next session. */
async function openSession(counsellor: Chat): Promise<void> {
  await write(counsellor, 'mes groupes');
  await press(counsellor, 'Valognes du mardi');
  await hears(counsellor, 'Lien d’invitation');
  await press(counsellor, 'Voir la séance');
}

/** A day about that many days from now, in Paris, that is no public holiday. */
function openDay(days: number): string {
  const day = plusDays(dateOf(toWall(Date.now(), 'Europe/Paris')), days);
  return holidayOn(day) === undefined ? day : openDay(days + 1);
}

/** Marks a page, so that it can be told whether it is still the same. */
async function neverReloaded(chat: FrameLocator): Promise<void> {
  await chat.locator('html').evaluate((html) => html.setAttribute('data-same', ''));
}

async function wasReloaded(chat: FrameLocator): Promise<boolean> {
  return (await chat.locator('html').getAttribute('data-same')) === null;
}
