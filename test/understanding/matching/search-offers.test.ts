import { offersQuery, searchOffers } from '../../../src/understanding/matching/search-offers';

const OFFERS = [
  { id: 'waitress', text: 'Serveuse au Café du Port, CDI, https://example.org/1', fields: { title: 'Serveuse', employer: 'Café du Port', commune: 'Cherbourg-en-Cotentin' } },
  { id: 'seller', text: 'Vendeuse en boulangerie', fields: { title: 'Vendeuse', employer: 'Boulangerie Martin', commune: 'Valognes' } },
  { id: 'cook', text: 'Cuisinier, un serveur est cherché aussi', fields: { title: 'Cuisinier', commune: 'Valognes' } },
  { id: 'old', text: 'Soudeur à Brix, offre d’avant' },
];
const found = (query: string): string[] => searchOffers(OFFERS, query).map(({ id }) => id);

it.each([
  ['serveuse', ['waitress', 'cook']],
  ['serveur', ['waitress', 'cook']],
  ['SERVEUSE Valognes', ['cook']],
  ['à Valognes', ['seller', 'cook']],
  ['vente', ['seller']],
  ['boulangerie martin', ['seller']],
  ['soudeur', ['old']],
  ['brix', ['old']],
  ['astronaute', []],
  ['', ['waitress', 'seller', 'cook', 'old']],
  ['de la', ['waitress', 'seller', 'cook', 'old']],
])('finds for "%s" what holds every word, titles first', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it.each([
  ['offres serveuse', 'serveuse'],
  ['Offres à Valognes ?', 'valognes'],
  ['voir les offres de vente', 'vente'],
  ['cherche une offre de ménage', 'menage'],
  ['annonces dans la restauration', 'la restauration'],
])('"%s" looks for something', (text, query) => {
  expect(offersQuery(text)).toBe(query);
});

it.each(['les offres', 'offres d’emploi', 'offres du groupe', 'offre serveuse à Valognes CDI', 'offres https://example.org', 'offres de gens qui cherchent quelque chose de bien pour plus tard', 'bonjour'])(
  '"%s" is no search',
  (text) => {
    expect(offersQuery(text)).toBeUndefined();
  },
);
