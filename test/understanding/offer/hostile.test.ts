import { loadCommunes } from '../../../src/adapters/communes';
import { findNamedCommune } from '../../../src/domain/commune';
import { readOffer, type OfferReader } from '../../../src/understanding/offer/read-offer';
import { readOffers } from '../../../src/understanding/offer/several-offers';
import { TODAY } from './corpus';

const SIZE = 100_000;
/** A text of a hundred thousand characters is read in a fraction of this; a rule that goes back over it again and again is not. */
const MOST_MS = 1_000;
const PIECES = [
  'a', 'A', 'a-', 'A-', 'Aa-', 'Aa ', 'a.', "l'", "L'", '1', '1 ', '1.', '1,', '12/12/', '12 € à ', '2026-', '(', ')', '<', '<a ', '<a href="', '<script>', '<!--', '</', '&', '&nbsp;', '&#1;',
  ' ', '\n', '\t', '\r\n', '-\n', 'aa\n', '- ', '* ', '🙂', '\u200b', '\u0301', 'é', 'ÀÉ ', ':', 'Lieu : ', 'Poste : ', 'recrute un ', 'recherche ', 'pour un ', 'chez ', 'de la ', 'et à de la ', 'Le La De ',
  'du 1er au ', 'avant le ', 'à partir du ', 'entre ', '35h ', '35h/', '6 mois ', 'CDD ', 'réf ', 'http://', 'https://a.', 'www.', 'envoyez ', 'gagnez 12 ', 'copie ', 'sans ', 'smic ', 'agence ', 'Saint-', 'St ', '14000 ', '(14) ', '---\n', '1. ', 'Offre n° ',
];

let reader: OfferReader;

beforeAll(async () => {
  const index = await loadCommunes();
  reader = { today: TODAY, findCommune: (text) => findNamedCommune(index, text) };
});

test.each(PIECES)('a hundred thousand characters of %j are read in less than a second', (piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length));
  const from = performance.now();
  readOffer(text, reader);
  expect(performance.now() - from).toBeLessThan(MOST_MS);
});

test.each(PIECES)('a hundred thousand characters of %j after the beginning of an offer are looked through for several offers in less than two seconds', (piece) => {
  const text = `Boucher H/F\nCDI à Caen\n${piece.repeat(Math.ceil(SIZE / piece.length))}`;
  const from = performance.now();
  expect(readOffers(text, reader).length).toBeGreaterThanOrEqual(1);
  expect(performance.now() - from).toBeLessThan(2 * MOST_MS);
});
