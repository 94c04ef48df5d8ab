import { dayTitle } from '../../../src/webchat/page/day-title';
import { fill } from '../../../src/webchat/page/page-texts';
import { invokeResult } from '../../../src/webchat/page/invoke-result';
import { cardTextToHtml, isWebAddress, pieces } from '../../../src/webchat/page/rich-text';

it.each<[string, (string | { address: string } | { together: string })[]]>([
  ['Voyez https://a.fr/b?c=1&d=2.', ['Voyez ', { address: 'https://a.fr/b?c=1&d=2' }, '.']],
  ['(https://a.fr)', ['(', { address: 'https://a.fr' }, ')']],
  ['https://fr.wikipedia.org/wiki/Valognes_(Manche)', [{ address: 'https://fr.wikipedia.org/wiki/Valognes_(Manche)' }]],
  ['« https://a.fr »', ['« ', { address: 'https://a.fr' }, ' »']],
  ['À bientôt ! Dites « menu » ou « mes données ».', ['À ', { together: 'bientôt !' }, ' Dites ', { together: '« menu »' }, ' ou ', { together: '« mes' }, ' ', { together: 'données »' }, '.']],
  ['javascript:alert(1) data:text/html,x www.a.fr', ['javascript:alert(1) data:text/html,x www.a.fr']],
  ['https://', ['https://']],
  ['mardi à 9 h 30, puis à 14 h.', ['mardi à ', { together: '9 h 30' }, ', puis à ', { together: '14 h' }, '.']],
  ['2 heures, 19 heures, A9 h', ['2 heures, 19 heures, A9 h']],
  ['', []],
])('finds the web addresses of %j, and what stays on one line', (text, expected) => {
  expect(pieces(text)).toEqual(expected.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)));
});

it('opens http and https only', () => {
  expect(['https://a.fr', 'http://a.fr', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'a.fr', ''].filter(isWebAddress)).toEqual(['https://a.fr', 'http://a.fr']);
});

it.each([
  ['3 \\* 4 \\\\ \\[x\\]\\(y\\)', '3 * 4 \\ [x](y)'],
  ['<b onclick="x">&', '&#60;b onclick=&#34;x&#34;&#62;&#38;'],
  ['\\<b\\>', '&#60;b&#62;'],
  ['Séance à 9 h 30', 'Séance à <span class="together">9 h 30</span>'],
  ['C:\\dossier, à \\é', 'C:\\dossier, à \\é'],
  ['**gras** _et_ [lien](javascript:x)', '**gras** _et_ [lien](javascript:x)'],
  ['https://a.fr/?b\\_c&d', '<a href="https://a.fr/?b_c&#38;d" target="_blank" rel="noopener noreferrer">https://a.fr/?b_c&#38;d</a>'],
  ['https://a.fr/"onclick=x', '<a href="https://a.fr/" target="_blank" rel="noopener noreferrer">https://a.fr/</a>&#34;onclick=x'],
])('shows %j of a card as text', (text, html) => {
  expect(cardTextToHtml(text)).toBe(html);
});

it('names days as people do', () => {
  const texts = { today: 'Aujourd’hui', yesterday: 'Hier', locale: 'fr-FR' };
  const noon = (day: number): number => new Date(2026, 10, day, 12).getTime();
  expect([24, 23, 17].map((day) => dayTitle(noon(day), noon(24), texts))).toEqual(['Aujourd’hui', 'Hier', 'Mardi 17 novembre']);
});

it('fills the places of a sentence, and leaves those it does not know', () => {
  expect(fill('({count}) {what}', { count: 2 })).toBe('(2) {what}');
});

describe('the answer to a press', () => {
  const answer = (invoke: unknown): Parameters<typeof invokeResult>[0] => ({ ok: true, value: { id: 'x', invoke } });

  it('may be a card, a sentence, or nothing to see', () => {
    expect(invokeResult(answer({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { a: 1 } } }))).toEqual({ card: { contentType: 'application/vnd.microsoft.card.adaptive', content: { a: 1 } } });
    expect(invokeResult(answer({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noté.' } }))).toEqual({ note: 'Noté.' });
    expect(invokeResult(answer({ status: 200 }))).toEqual({});
  });

  it('may be a failure, of the service or of the bot', () => {
    expect(invokeResult({ ok: false, why: 'expired' })).toBe('expired');
    for (const failure of [{ ok: false, why: 'lost' } as const, answer(undefined), answer({ status: 500 }), answer({ status: 200, body: { statusCode: 400 } })]) expect(invokeResult(failure)).toBe('failed');
  });
});
