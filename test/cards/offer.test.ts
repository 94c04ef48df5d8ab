import { labelOf } from '../../cards/offer-list';
import { renderCard } from '../../cards/render-card';
import { renderText } from '../../cards/render-text';
import { draw, type CardData } from '../../cards/view';
import { translatorFor } from '../../src/i18n/translator';

const t = translatorFor();
const shown = (data: Partial<CardData<'offer'>>) => draw({ card: 'offer', data: { from: 'Awa', personal: false, text: 'Vendeuse', ...data } }, t);
const linksOf = (url: string): unknown[] => (renderCard(shown({ fields: { url } }), () => 'sealed').actions ?? []).filter(({ type }) => type === 'Action.OpenUrl');

it.each(['https://candidat.francetravail.fr/offres/recherche/detail/123ABCD', 'https://www.exemple.fr:8443/a?b=c'])('the link %s is a button that says where it leads', (url) => {
  expect(linksOf(url)).toEqual([{ type: 'Action.OpenUrl', title: `Ouvrir l’offre (${new URL(url).hostname})`, url: new URL(url).href }]);
  expect(renderText(shown({ fields: { url } })).text).toContain(url);
});

it.each([
  'http://exemple.fr/offre', 'javascript:alert(1)', 'https://127.0.0.1/offre', 'https://[::1]/offre', 'https://10.0.0.8:8080/', 'https://localhost/', 'https://imprimante.local/',
  'https://exemple.fr@mechant.example/', 'https://2130706433/', 'https://0x7f.1/', 'https://serveur/', 'file:///etc/passwd', 'https://',
])('the link %s stays text', (url) => {
  expect(linksOf(url)).toEqual([]);
  expect(renderText(shown({ fields: { url } })).text).toContain(url);
});

it('a long text is cut where a word ends, with a way to all of it', () => {
  const text = 'Apporter un sourire à chaque client. '.repeat(40).trim();
  const whole = { do: 'offer', cohort: 'c', offer: 'o' } as const;
  const card = shown({ text, whole });
  const [quoted] = card.body.filter(({ kind }) => kind === 'quote');
  expect(quoted?.kind === 'quote' ? quoted.text.length : 0).toBeLessThanOrEqual(901);
  expect(quoted).toMatchObject({ text: expect.stringMatching(/[a-zé.]…$/) as string });
  expect(card.choices).toContainEqual({ label: 'Voir tout', press: whole });
  expect(shown({ text, whole: true }).body).toContainEqual({ kind: 'quote', text });
});

it('an offer from before its fields were read is shown as it was', () => {
  expect(renderText(shown({})).text).toBe('Awa partage une offre avec le groupe\n\n« Vendeuse »');
});

it('why it fits is one sentence, for its reader', () => {
  const why = [{ key: 'why.distance', params: { km: 8, certain: true } }, { key: 'why.contract', params: { contract: 'fixed-term', months: 6 } }] as const;
  expect(renderText(shown({ why })).text).toMatch(/Pour vous : .+, .+\./);
});

describe('the buttons of a list of offers', () => {
  it('tell offers of one title apart by commune, or by employer', () => {
    const lines = [{ title: 'Vendeuse', commune: 'Brix' }, { title: 'Vendeuse', commune: 'Valognes', employer: 'Le Fournil' }, { title: 'Vendeuse', commune: 'Valognes', employer: 'Aux Halles' }, { title: 'Soudeur', commune: 'Brix' }];
    expect(lines.map((one) => labelOf(one, lines))).toEqual(['Vendeuse, Brix', 'Vendeuse, Le Fournil', 'Vendeuse, Aux Halles', 'Soudeur']);
  });
});
