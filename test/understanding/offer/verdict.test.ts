import { loadCommunes } from '../../../src/adapters/communes';
import { findNamedCommune } from '../../../src/domain/commune';
import { readOffer, type OfferReader } from '../../../src/understanding/offer/read-offer';
import { verdictOn, type OfferVerdict } from '../../../src/understanding/offer/verdict';
import { TODAY, writtenOffers } from './corpus';

let reader: OfferReader;

beforeAll(async () => {
  const index = await loadCommunes();
  reader = { today: TODAY, findCommune: (text) => findNamedCommune(index, text) };
});

const verdict = (text: string): OfferVerdict => verdictOn(text, readOffer(text, reader));

test.each<[OfferVerdict, string]>([
  ['empty', ''], ['empty', ' \n\t '], ['empty', '🙂👍'], ['empty', '<p></p>'],
  ['greeting', 'Bonjour'], ['greeting', 'Salut tout le monde !'], ['greeting', 'merci beaucoup'],
  ['insult', 'bande de cons'], ['insult', 'va te faire voir connard'], ['insult', 'ta gueule'],
  ['question', 'c\'est quand la prochaine séance à Valognes ?'], ['question', 'Est-ce que le poste de vendeur à Caen est encore disponible ?'], ['question', 'Qui peut m\'emmener à Valognes lundi ?'],
  ['wish', 'Je cherche un emploi de vendeur en CDI à Caen'], ['wish', 'je voudrais trouver du travail dans le ménage'], ['wish', 'je suis à la recherche d\'un CDI 35h à Saint-Lô'],
  ['link-only', 'https://exemple.fr/offre/1'], ['link-only', 'regardez ça : www.exemple.fr/offre/1'],
  ['no-offer', 'je serai en retard de 10 minutes'], ['no-offer', 'La séance de mardi est à 9h30 à Valognes'], ['no-offer', 'Le vendeur de voitures de Caen est sympa'], ['no-offer', 'asdf qsdf'], ['no-offer', 'L\'infirmière est passée ce matin'],
  ['offer', 'On recrute un plongeur'], ['offer', 'ils cherchent une serveuse'], ['offer', 'boucher CDI Caen'], ['offer', 'je cherche quelqu\'un pour garder mes enfants à Caen, 10h par semaine, CESU'], ['offer', 'Gagnez 3000 euros par semaine, versez 50 euros de frais'],
])('%s: "%s"', (expected, text) => {
  expect(verdict(text)).toBe(expected);
});

test('a written offer is an offer, or says too little to be one', () => {
  const none = writtenOffers('tuning').filter(({ text }) => verdict(text) !== 'offer');
  expect(none.map(({ name }) => name)).toEqual(['bare link', 'vague']);
});
