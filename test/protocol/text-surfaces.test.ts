import { renderCard } from '../../cards/render-card';
import { renderText } from '../../cards/render-text';
import { draw, type View } from '../../cards/view';
import { readFirstName, readLine } from '../../dialogs/readers';
import { cleanText } from '../../src/bot/clean-text';
import { render } from '../../src/bot/render';
import { say, translatorFor } from '../../src/i18n/translator';
import { cardTextToHtml } from '../../src/webchat/page/rich-text';
import { cardSamples } from '../support/card-samples';
import { actionsIn, partsOf } from '../support/card-parts';
import { openSeal, type Reading } from '../support/drawn-samples';
import { FAKE_LINES, HOSTILE_TEXTS } from '../support/hostile-texts';
import type { Json } from '../support/cards';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, anInvitation, memberOf, plansSession } from '../support/scenes';

/** Fields of a card's data that hold one line of somebody's words, and those that hold several. */
const LINES = new Set(['firstName', 'from', 'cohortName', 'name', 'place', 'placeBefore', 'person', 'reasonText', 'counsellors', 'notRead', 'uncertain', 'reached', 'names', 'waiting']);
const TEXTS = new Set(['text', 'note', 'programme', 'quote', 'before']);
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}|\p{Surrogate}|(?!\n)\p{Cc}/u;

/** What a dialog makes of a text before it is ever shown: one line, or several. */
function asKept(text: string): { line: string; text: string } {
  const cleaned = cleanText(text);
  const line = readLine(cleaned, 120, say('flow.choose'));
  return { line: line.read === 'answer' ? line.value : 'x', text: cleaned === '' ? 'x' : cleaned.slice(0, 2_000) };
}

/** A sample of a card with this text wherever somebody's words stand. */
function withWords(data: unknown, kept: ReturnType<typeof asKept>, name = ''): unknown {
  if (Array.isArray(data)) return data.map((item) => withWords(item, kept, name));
  if (typeof data === 'object' && data !== null) return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withWords(value, kept, key)]));
  if (typeof data !== 'string') return data;
  return LINES.has(name) ? kept.line : TEXTS.has(name) ? kept.text : data;
}

/** One card of each kind that shows somebody's words. */
const samples = Object.entries(cardSamples).map(([card, { usual }]) => ({ card, usual }));
const urls: ReadonlySet<unknown> = new Set(samples.flatMap(({ card, usual }) => actionsOf(drawnAs(card, usual)).flatMap(({ url }) => (url === undefined ? [] : [url]))));

function drawnAs(card: string, data: unknown, reading: Reading = 'normal') {
  // Safe: cardSamples ties each card's name to its data, whose texts alone were changed.
  return draw({ card, data } as View, translatorFor({ reading }));
}

function actionsOf(card: ReturnType<typeof drawnAs>): Json[] {
  return actionsIn(asJson(renderCard(card, openSeal)));
}

function asJson(card: object): Json {
  // Safe: a plain object of JSON values.
  return JSON.parse(JSON.stringify(card)) as Json;
}

/** A sign of markdown that no backslash holds back, an entity, a function of cards, an underlined heading. */
function actsOn(text: string): boolean {
  const free = text.replace(/\\[!-/:-@[-`{-~]/g, 'x');
  return /[`*_[\]~<>#|]|&#?\w+;|\{\{/.test(free) || /^[ \t]*(?:-+|=+)[ \t]*$/m.test(free);
}

describe(`S-9 what people write (${String(HOSTILE_TEXTS.length)} texts), on every card`, () => {
  it.each(samples)('$card', ({ card, usual }) => {
    const found: unknown[] = [];
    for (const written of HOSTILE_TEXTS) {
      const shown = drawnAs(card, withWords(usual, asKept(written)), found.length % 2 ? 'simple' : 'normal');
      const adaptive = asJson(renderCard(shown, openSeal));
      const numbered = renderText(shown).text;
      const blocks = partsOf(adaptive).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));
      const actions = actionsIn(adaptive).filter(({ type, url }) => (type === 'Action.OpenUrl' ? !urls.has(url) : type !== 'Action.Execute'));
      const links = blocks.flatMap((text) => [...cardTextToHtml(text).matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g)]).filter(([, href, words]) => href !== words || !/^https?:\/\//.test(href ?? ''));
      const lines = [...numbered.split('\n'), ...String(adaptive['fallbackText']).split('\n')].map((line) => line.trim());
      const faked = FAKE_LINES.filter((fake) => written.includes(fake) && lines.includes(fake));
      const [acting, unseen] = [blocks.filter(actsOn), INVISIBLE.test(numbered) || INVISIBLE.test(JSON.stringify(adaptive))];
      if (acting.length + actions.length + links.length + faked.length > 0 || unseen) found.push({ written, acting, actions, links, faked, unseen });
    }
    expect(found).toEqual([]);
  });

  it('never leaves us as anything but plain text, or a card with nothing beside it that acts', () => {
    for (const channel of ['msteams', 'sms']) {
      for (const written of HOSTILE_TEXTS) {
        const view: View = { card: 'offer', data: { from: 'Awa', text: asKept(written).text, personal: false, fields: { title: asKept(written).text.slice(0, 200) || 'x', pay: asKept(written).text.slice(0, 200) || 'x' } } };
        const { activity } = render(view, { t: translatorFor(), channel, audience: 'x', sealer: { seal: openSealed, open: () => undefined } });
        expect(Object.keys(activity).filter((key) => !['type', 'text', 'textFormat', 'summary', 'speak', 'attachments', 'locale'].includes(key))).toEqual([]);
        expect(activity.text === undefined || activity.textFormat === 'plain').toBe(true);
      }
    }
  });

  it('is never a first name unless it is made of letters', () => {
    const names = HOSTILE_TEXTS.map((text) => readFirstName(cleanText(text))).flatMap((reading) => (reading.read === 'answer' ? [reading.value] : []));
    expect(names.filter((name) => !/^[\p{L}\p{M}'’ .-]{1,40}$/u.test(name))).toEqual([]);
  });
});

describe('S-9 over the wire', () => {
  let relais: TestRelais;
  beforeAll(async () => {
    relais = await aRelais();
  });
  afterAll(() => relais.stop());

  it('no mention, link or invisible sign of somebody else’s making is ever posted, from names, places, offers, reasons and messages', async () => {
    const members = { Lina: 'msteams', Nour: 'msteams', Ines: 'msteams', Hugo: 'msteams', Bruno: 'sms', Yann: 'sms', Marco: 'sms', Sacha: 'sms' };
    const scene = await aCohort(relais, { seats: 12, members });
    await plansSession(relais, scene);
    const since = relais.connector.accepted.length;
    const texts = HOSTILE_TEXTS.filter((text, index) => index % 30 === 0 && cleanText(text) !== '');
    for (const [index, text] of texts.entries()) {
      const absent = memberOf(scene, ['Bruno', 'Yann', 'Marco', 'Sacha'][index % 4] ?? '');
      for (const words of ['annuler', 'je ne peux pas', text, 'je viens']) await absent.says(words);
      const sharing = memberOf(scene, ['Lina', 'Nour', 'Ines', 'Hugo'][index % 4] ?? '');
      for (const words of ['annuler', 'partager une offre', text, index === 0 ? 'groupe' : ['Bruno', 'Yann', 'Marco', 'Sacha'][index % 4] ?? '', 'partager']) await sharing.says(words);
    }
    await scene.counsellor.says('qui vient ?');
    await scene.counsellor.says('écrire au groupe');
    await scene.counsellor.presses("Voir l'aperçu", { text: texts.join('\n').slice(0, 1_900) });
    await scene.counsellor.presses('Envoyer');
    await memberOf(scene, 'Bruno').hearsOf('écrit au groupe', 30_000);
    const posted = relais.connector.accepted.slice(since).map(({ activity }) => activity);
    expect(posted.length).toBeGreaterThan(texts.length * 7);
    expect(posted.filter((activity) => 'entities' in activity || INVISIBLE.test(JSON.stringify(activity)))).toEqual([]);
    const blocks = posted.flatMap((activity) => partsOf(activity['attachments'])).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));
    expect(blocks.filter(actsOn)).toEqual([]);
  });

  it('a channel’s name for a counsellor is taken only when it is a name', async () => {
    const hostile = relais.somebody('msteams', '[Nadia](javascript:x)');
    expect(await hostile.says(await anInvitation(relais))).toContain('prénom');
  });
});

function openSealed(payload: string): string {
  return payload;
}
