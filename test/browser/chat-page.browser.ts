import type { Browser } from 'playwright-core';
import { addressOf, attached, doneCard, registrationCard, scriptedBot } from '../support/scripted-bot';
import { startWebchat, type WebchatHarness } from '../support/webchat-harness';
import { launch, openPage, overflow, PAGE_DIR, PHONE, seriousFaults, sees, write } from './open-page';

let browser: Browser;
let harness: WebchatHarness;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

beforeEach(async () => {
  harness = await startWebchat({ pageDir: PAGE_DIR });
  harness.clock.set(Date.now());
  scriptedBot(harness);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await harness.close();
});

const conversationOf = (index = 0): string => (harness.received[index]?.['conversation'] as { id: string }).id;
const ME = addressOf('', 'dl_me');

describe('the first visit', () => {
  it('welcomes, says that an automatic assistant speaks, and breaks no rule of its own policy', async () => {
    const { page, problems } = await openPage(browser, harness.url, PHONE);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('assistant automatique');
    await write(page, 'formulaire');
    await page.getByLabel('Votre prénom').waitFor();
    expect(problems).toEqual([]);
  });

  it('begins the registration by itself when it comes from an invitation link', async () => {
    const { page } = await openPage(browser, `${harness.url}/r/CODE-K7M2`, PHONE);
    await page.getByText('Bienvenue ! Votre code est bon.').waitFor();
    await sees(page, 'CODE-K7M2');
    expect(harness.received.map(({ type }) => type)).toEqual(['message']);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('keeps what somebody sends before the conversation is open, and says it then', async () => {
    const { page } = await openPage(browser, 'about:blank', PHONE);
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    await page.route('**/v3/directline/conversations', (route) => opened.then(() => route.continue()));
    await page.goto(harness.url);
    await write(page, 'STOP');
    expect(await page.getByLabel('Écrire à Relais').inputValue()).toBe('STOP');
    open();
    await page.getByText('Vous avez écrit : STOP').waitFor();
    await sees(page, 'STOP');
    expect(await page.getByLabel('Écrire à Relais').inputValue()).toBe('');
  });

  it('asks before using a second invitation', async () => {
    const { page } = await openPage(browser, harness.url);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    await page.goto(`${harness.url}/r/CODE-NEW`);
    await page.getByRole('button', { name: 'Utiliser ce code' }).click();
    await page.getByText('Bienvenue ! Votre code est bon.').waitFor();
  });

  it('sends the answers that the bot proposes', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await page.getByRole('button', { name: 'J’ai un code' }).click();
    await page.getByText('Vous avez écrit : J’ai un code').waitFor();
    await page.getByRole('button', { name: 'J’ai un code' }).waitFor({ state: 'hidden' });
  });
});

describe('writing', () => {
  it('keeps the focus in the text box after sending with the keyboard', async () => {
    const { page } = await openPage(browser, harness.url);
    await write(page, 'bonjour');
    await page.getByText('Vous avez écrit : bonjour').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  });

  it('marks what did not leave, and sends it once when asked again', async () => {
    const { page } = await openPage(browser, harness.url);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    harness.onReceive(async () => ({ status: 503 }));
    await write(page, 'bonjour');
    const retry = page.getByRole('button', { name: 'Réessayer' });
    await page.getByText('Non envoyé.').waitFor();
    scriptedBot(harness);
    await retry.click();
    await page.getByText('Vous avez écrit : bonjour').waitFor();
    await sees(page, 'bonjour', 1);
    const messages = harness.received.filter(({ type }) => type === 'message');
    expect(messages).toHaveLength(2);
    expect(messages[1]?.['id']).toBe(messages[0]?.['id']);
  });

  it('shows markup as text, and makes links of web addresses only', async () => {
    const { page } = await openPage(browser, harness.url);
    await write(page, '<img src=x onerror=alert(1)>');
    await page.getByText('Vous avez écrit : <img src=x onerror=alert(1)>').waitFor();
    await write(page, 'lien');
    const links = page.locator('#log a');
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent, link.getAttribute('rel')]))).toEqual([
      ['https://www.service-public.fr/particuliers/vosdroits/F178', 'https://www.service-public.fr/particuliers/vosdroits/F178', 'noopener noreferrer'],
    ]);
  });
});

describe('cards', () => {
  it('puts the answer to a press in the place of the card, also after a reload', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await write(page, 'formulaire');
    await page.getByLabel('Votre prénom').fill('Lou');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Merci Lou, votre réponse est enregistrée.').waitFor();
    expect(await page.locator('.card').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('card'))).toBe(true);
    await page.reload();
    await page.getByText('Merci Lou, votre réponse est enregistrée.').waitFor();
    expect(await page.locator('.card').count()).toBe(1);
  });

  it('says what is missing beside the input, and sends nothing', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await write(page, 'formulaire');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Écrivez votre prénom.').waitFor();
    expect(harness.received.filter(({ type }) => type === 'invoke')).toEqual([]);
  });

  it('keeps what was typed when a press fails, and frees the buttons', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await write(page, 'formulaire');
    await page.getByLabel('Votre prénom').fill('Lou');
    await page.getByRole('button', { name: 'Essayer une panne' }).click();
    await page.getByText('Cela n’a pas marché.').waitFor();
    expect(await page.getByLabel('Votre prénom').inputValue()).toBe('Lou');
    expect(await page.getByRole('button', { name: 'Enregistrer' }).isEnabled()).toBe(true);
  });

  it('lets nobody press twice while the bot works', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await write(page, 'séance');
    const button = page.getByRole('button', { name: 'Je viens', exact: true });
    await button.waitFor();
    let release = (): void => undefined;
    harness.onReceive(() => new Promise((resolve) => { release = () => resolve({ status: 200, body: {} }); }));
    await button.click();
    await page.getByText('Un instant…').waitFor();
    expect(await button.isDisabled()).toBe(true);
    release();
    await page.waitForFunction(() => document.querySelector('.card button')?.hasAttribute('disabled') === false);
  });

  it('keeps what is being typed when a card changes meanwhile', async () => {
    const { page } = await openPage(browser, harness.url);
    await write(page, 'formulaire');
    await page.getByLabel('Votre commune').fill('Bricquebec');
    const { activities } = await harness.log.since(conversationOf(), 0);
    const card = activities.at(-1);
    const changed = JSON.parse(JSON.stringify(registrationCard()).replace('Trois questions', 'Quatre questions')) as object;
    await harness.webchat.outlet.update({ ...ME, conversation: conversationOf() }, card?.id ?? '', { type: 'message', attachments: [attached(changed)] });
    await page.getByText('Quatre questions').waitFor();
    expect(await page.getByLabel('Votre commune').inputValue()).toBe('Bricquebec');
  });

  it('gives the person’s data as a file', async () => {
    const { page } = await openPage(browser, harness.url);
    await write(page, 'fichier');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger mes-donnees.json' }).click();
    expect((await download).suggestedFilename()).toBe('mes-donnees.json');
  });
});

describe('while the page is open', () => {
  it('shows a message that nobody asked for, and a card that was changed', async () => {
    const { page } = await openPage(browser, harness.url);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    const me = { ...ME, conversation: conversationOf() };
    const sent = await harness.webchat.outlet.post(me, { type: 'message', attachments: [attached(doneCard('Séance mardi'))] });
    await page.getByText('Séance mardi').waitFor();
    if (!sent.sent) throw new Error('refused');
    await harness.webchat.outlet.update(me, sent.activity, { type: 'message', attachments: [attached(doneCard('Séance mercredi'))] });
    await page.getByText('Séance mercredi').waitFor();
    expect(await page.getByText('Séance mardi').count()).toBe(0);
  });

  it('counts in its title what comes while it is in the background', async () => {
    const { page } = await openPage(browser, harness.url);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    const look = (state: string): Promise<void> => page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
    await look('hidden');
    await harness.webchat.outlet.post({ ...ME, conversation: conversationOf() }, { type: 'message', text: 'La séance est déplacée.' });
    await page.waitForFunction(() => document.title === '(1) Relais');
    await look('visible');
    expect(await page.title()).toBe('Relais');
  });

  it('marks what came since the last visit', async () => {
    const { page } = await openPage(browser, harness.url);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    await page.goto('about:blank');
    await harness.webchat.outlet.post({ ...ME, conversation: conversationOf() }, { type: 'message', text: 'La séance est déplacée.' });
    await page.goto(harness.url);
    await page.getByText('La séance est déplacée.').waitFor();
    expect(await page.getByText('Depuis votre dernière visite').count()).toBe(1);
    await sees(page, 'La séance est déplacée.', 1);
  });

  it('says when the connection is lost, comes back by itself and misses nothing', async () => {
    const { page } = await openPage(browser, harness.url);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    const conversation = conversationOf();
    const { log, sealer, url } = harness;
    await harness.close();
    await page.getByText('Connexion perdue, je réessaie…').waitFor();
    await log.append(conversation, { type: 'message', text: 'Pendant l’absence', from: { id: 'relais', role: 'bot' } }, Date.now());
    harness = await startWebchat({ pageDir: PAGE_DIR, log, sealer, port: Number(new URL(url).port) });
    scriptedBot(harness);
    await page.getByText('Pendant l’absence').waitFor({ timeout: 20_000 });
    await page.getByText('Connexion perdue, je réessaie…').waitFor({ state: 'hidden' });
    await sees(page, 'Pendant l’absence', 1);
  });

  it('works where no WebSocket gets through', async () => {
    await harness.close();
    harness = await startWebchat({ pageDir: PAGE_DIR, withoutStreams: true });
    scriptedBot(harness);
    const { page } = await openPage(browser, harness.url);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    await write(page, 'bonjour');
    await page.getByText('Vous avez écrit : bonjour').waitFor({ timeout: 20_000 });
    await sees(page, 'bonjour', 1);
    expect(await page.locator('#banner').innerText()).toBe('');
  });

  it('shows that the bot is writing', async () => {
    const { page } = await openPage(browser, harness.url);
    await write(page, 'écris');
    await page.locator('#typing').waitFor({ state: 'visible' });
  });
});

describe('a shared device', () => {
  it('lets another person begin, who sees nothing of the first one', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await write(page, 'à moi seul');
    await page.getByText('Vous avez écrit : à moi seul').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Changer de personne' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Changer de personne' }).click();
    await page.getByText('Bonjour, je suis Relais').waitFor();
    await page.waitForFunction(() => !document.body.innerText.includes('à moi seul'));
  });

  it('forgets the device on demand', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Effacer cet appareil' }).click();
    await page.getByRole('button', { name: 'Effacer', exact: true }).click();
    await page.getByText('Cet appareil ne garde plus rien de Relais.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('the end of a conversation', () => {
  it('leaves the last words on the screen when a person was erased, and nothing after that', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await write(page, 'à oublier');
    await page.getByText('Vous avez écrit : à oublier').waitFor();
    await write(page, 'encore');
    await page.getByText('Vous avez écrit : encore').waitFor();
    await harness.log.erase(conversationOf());
    await harness.webchat.outlet.post({ ...ME, conversation: conversationOf() }, { type: 'message', text: 'Vos données sont supprimées.' });
    await page.getByText('Vos données sont supprimées.').waitFor();
    expect(await page.getByText('à oublier').count()).toBe(0);
    await page.reload();
    await page.getByText('Vos données sont supprimées.').waitFor();
    expect(await page.locator('.line').count()).toBe(1);
  });

  it('says that the device is not known any more, and begins anew on demand', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await page.getByText('Bonjour, je suis Relais').waitFor();
    harness.clock.set(Date.now() + 31 * 24 * 3600 * 1000);
    await page.reload();
    await page.getByText('Cet appareil n’est plus reconnu.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await page.getByText('Bonjour, je suis Relais').waitFor();
  });
});

describe('for everybody', () => {
  it.each([['light', 390], ['dark', 390], ['light', 320], ['light', 1280], ['dark', 1280]] as const)('has no serious fault for axe and does not scroll sideways (%s, %i pixels)', async (colorScheme, width) => {
    const { page } = await openPage(browser, harness.url, { colorScheme, viewport: { width, height: 800 } });
    for (const word of ['lien', 'séance', 'fichier', 'formulaire']) await write(page, word);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Écrivez votre prénom.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('fits a screen at 200 % zoom, text box included', async () => {
    const { page } = await openPage(browser, harness.url, { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });
    await write(page, 'séance');
    await page.getByRole('button', { name: 'Je viens', exact: true }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const box = await page.getByLabel('Écrire à Relais').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(360);
  });

  it('has targets of at least 44 pixels', async () => {
    const { page } = await openPage(browser, harness.url, PHONE);
    await write(page, 'formulaire');
    await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('button, select, textarea, input[type=text], input[type=date], .ac-choiceSetInput-expanded > div')]
      .filter((element) => element.offsetParent !== null && Math.min(element.offsetHeight, element.offsetWidth) < 44).map((element) => element.outerHTML));
    expect(small).toEqual([]);
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await openPage(browser, harness.url);
    await write(page, 'séance');
    const wanted = page.getByRole('button', { name: 'Je viens', exact: true });
    await wanted.waitFor();
    for (let presses = 0; presses < 20 && !(await wanted.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('votre réponse est enregistrée.').waitFor();
  });

  it('names the author of each message for screen readers', async () => {
    const { page } = await openPage(browser, harness.url);
    await write(page, 'bonjour');
    await page.getByText('Vous avez écrit : bonjour').waitFor();
    expect(await page.locator('#log .author').allTextContents()).toEqual(['Relais : ', 'Vous : ', 'Relais : ']);
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite');
  });
});
