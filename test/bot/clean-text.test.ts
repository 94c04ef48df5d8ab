import { cleanText } from '../../src/bot/clean-text';

describe('what somebody wrote', () => {
  it.each([
    ['zero-width signs', 'con\u200bseil\u2060ler\ufeff', 'conseiller'],
    ['direction overrides', '\u202egnp.exe\u202c', 'gnp.exe'],
    ['tags', 'ok\u{e0041}\u{e007f}', 'ok'],
    ['fillers that look like nothing', 'a\u3164b\u2800c\u115f', 'abc'],
    ['controls and half characters', 'a\u0000b\u001b[31mc\ud800', 'ab[31mc'],
    ['marks piled on one letter', `Z${'\u0351'.repeat(30)}`, `Z${'\u0351'.repeat(4)}`],
    ['every kind of line break but one', 'a\r\nb\rc\u0085d', 'a\nb\nc\nd'],
  ])('loses %s', (_what, written, kept) => {
    expect(cleanText(written)).toBe(kept);
  });

  it.each(['Inès-Léa', 'Nguyễn Thị', 'مرحبا بكم', 'שָׁלוֹם', 'R&D : 35 h, 12,50 €', '一\n二'])('stays as it is when it is only words: %s', (written) => {
    expect(cleanText(written)).toBe(written.normalize('NFC'));
  });
});
