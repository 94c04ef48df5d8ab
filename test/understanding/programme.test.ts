import { speaksOfOffers } from '../../src/understanding/programme';

describe('a programme speaks of job offers', () => {
  it.each(['Offres du jour', 'OFFRES', 'CV puis offres d’emploi', 'Lire une annonce', 'Offre de service, puis offres du jour'])('%s', (programme) => {
    expect(speaksOfOffers(programme)).toBe(true);
  });
  it.each(['', 'Débat', 'Offre de service du département', 'L’offre de formation', 'Actualisation', 'Coffres'])('or not: %s', (programme) => {
    expect(speaksOfOffers(programme)).toBe(false);
  });
});
