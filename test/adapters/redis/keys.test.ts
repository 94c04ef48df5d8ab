import { hashed, keysOf } from '../../../src/adapters/redis/keys';

const keys = keysOf('valognes');

describe('keys', () => {
  it('of one organisation are in one slot', () => {
    const names = Object.values(keys).flatMap((key) => (typeof key === 'string' ? [key] : [key('x1')]));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(name).toMatch(/^relais:\{valognes\}:/);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['a:b', '{other}', 'a\nb', 'x'.repeat(10_000), 'Élodie'])('never hold what people write (%#)', (text) => {
    for (const key of [keys.conversation(text), keys.seen(text), keys.answers(text), keys.code(text), keys.chat(text), keys.chatNews(text)]) {
      expect(key).toMatch(/^relais:\{valognes\}:[a-z-]+:[A-Za-z0-9_-]{22}$/);
    }
  });

  it.each(['', 'é', 'a b', '{x}', 'a\n', 'x'.repeat(161)])('refuse what is not made by us as an id (%#)', (id) => {
    expect(() => keys.person(id)).toThrow('not an id');
  });

  it.each(['', 'a}b', 'a:b', 'é', 'x'.repeat(65)])('refuse what is not a plain name as an organisation (%#)', (name) => {
    expect(() => keysOf(name)).toThrow('organisation');
  });

  it('tell look-alikes apart', () => {
    expect(hashed('\u00e9')).not.toBe(hashed('e\u0301'));
  });
});
