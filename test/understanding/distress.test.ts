import { mayBeDistress, speaksOfDistress } from '../../src/understanding/distress';
import { speaksOfHealth } from '../../src/understanding/health';
import { DISTRESS, NO_DISTRESS } from './distress-table';

describe.each(Object.entries(DISTRESS))('distress: %s', (_subject, sentences) => {
  it.each(sentences)('is heard in "%s"', (sentence) => {
    expect(speaksOfDistress(sentence)).toBe(true);
  });
});

test.each(NO_DISTRESS)('nobody is in danger in "%s"', (sentence) => {
  expect(speaksOfDistress(sentence)).toBe(false);
});

test('distress is heard in the middle of other sentences, in capitals and without accents', () => {
  expect(speaksOfDistress('Bonjour, je ne viendrai pas mardi. JE VEUX MOURIR. Merci pour tout.')).toBe(true);
});

test('a figure of speech does not hide what stands beside it', () => {
  expect(speaksOfDistress('ces CV, ça me tue. et puis mon mari me frappe')).toBe(true);
});

it.each(['I will be late', 'Good morning Camille', 'My name is John', 'Meu nome é Paulo'])('nothing is read into "%s", which the model cannot read', (sentence) => {
  expect([speaksOfDistress(sentence), mayBeDistress(sentence)]).toEqual([false, false]);
});

it('French that looks like another language is heard all the same', () => {
  expect(speaksOfDistress('i me tape')).toBe(true);
});

it('an invitation code says nothing, whatever letters chance gave it', () => {
  for (const code of ['VAL-UGE8', 'val-uge8', 'VAL UGE8']) expect([speaksOfDistress(code), speaksOfHealth(code)]).toEqual([false, false]);
});

test('what is surely distress may be distress, and an ordinary answer may not', () => {
  for (const said of ['je veux mourir', 'mon mari me frappe', 'je dors dehors']) expect(mayBeDistress(said)).toBe(true);
  for (const said of ['oui je viens mardi', 'merci beaucoup', 'VAL-UGE8', '2', 'bonjour']) expect(mayBeDistress(said)).toBe(false);
});

it('the name of a place says nothing, and a cry with a hyphen still does', () => {
  for (const place of ['Virieu-le-Petit', 'Armentières-sur-Ourcq', 'Pont-l’Abbé-d’Arnoult']) expect([place, mayBeDistress(place)]).toEqual([place, false]);
  expect(speaksOfDistress('sauvez-moi')).toBe(true);
});
