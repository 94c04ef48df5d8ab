import { loadCommunes } from '../../../src/adapters/communes';
import { findNamedCommune } from '../../../src/domain/commune';
import type { OfferReader } from '../../../src/understanding/offer/read-offer';
import { readOffers, splitOffers } from '../../../src/understanding/offer/several-offers';
import { TODAY, writtenOffers } from './corpus';

let reader: OfferReader;

beforeAll(async () => {
  const index = await loadCommunes();
  reader = { today: TODAY, findCommune: (text) => findNamedCommune(index, text) };
});

const titles = (pasted: string): (string | undefined)[] => readOffers(pasted, reader).map(({ fields }) => fields.title);

test('a numbered list is as many offers as it has numbers, each with its own fields', () => {
  const offers = readOffers('Voici les offres de la semaine :\n1) Boucher CDI à Valognes, Super U\n2) Serveuse CDD 4 mois à Barneville-Carteret\n3) Cariste intérim chez Logista à Carpiquet', reader);
  expect(offers.map(({ fields }) => [fields.title, fields.commune, fields.contract])).toEqual([
    ['Boucher', 'Valognes', 'permanent'],
    ['Serveuse', 'Barneville-Carteret', 'fixed-term'],
    ['Cariste', 'Carpiquet', 'temporary'],
  ]);
});

test('who recruits for all of them is said once, above', () => {
  const offers = readOffers('Le Super U de Carentan recrute :\n1. boucher en CDI 35h\n2. hôtesse de caisse en CDD 2 mois', reader);
  expect(offers.map(({ fields }) => [fields.title, fields.employer, fields.commune])).toEqual([
    ['boucher', 'Super U', 'Carentan-les-Marais'],
    ['hôtesse de caisse', 'Super U', 'Carentan-les-Marais'],
  ]);
});

test.each<[string, string, string[]]>([
  ['repeated labels', 'Poste : Vendeur\nVille : Caen\nContrat : CDI\n\nPoste : Plongeur\nVille : Bayeux\nContrat : CDD', ['Vendeur', 'Plongeur']],
  ['repeated headings with H/F', 'Aide-soignant (H/F)\nEHPAD de Périers\nCDI\nInfirmier (H/F)\nClinique du Val, Avranches\nCDD 3 mois', ['Aide-soignant', 'Infirmier']],
  ['pages of France Travail', 'Offre n° 201KBDX\nMaçon / Maçonne (H/F)\n50 - VALOGNES\nCDI\nOffre n° 202ABCD\nCouvreur / Couvreuse (H/F)\n14 - BAYEUX\nCDD - 6 Mois', ['Maçon / Maçonne', 'Couvreur / Couvreuse']],
  ['rules between them', 'Coiffeuse à Saint-Lô, CDI\n-----\nFleuriste à Coutances, CDD 6 mois', ['Coiffeuse', 'Fleuriste']],
  ['several links, each below its offer', 'Magasinier CDI Caen\nhttps://exemple.fr/1\nComptable CDD Rouen\nhttps://exemple.fr/2', ['Magasinier', 'Comptable']],
  ['one offer a line, with bullets', '- cuisinier CDI à Granville\n- serveur CDD à Avranches\n- plongeur extra à Dol-de-Bretagne', ['cuisinier', 'serveur', 'plongeur']],
  ['paragraphs', 'La boulangerie Martin à Valognes recherche un vendeur en CDI.\n\nLe garage Lemaire à Bricquebec cherche un mécanicien, CDD 6 mois.', ['vendeur', 'mécanicien']],
  ['emoji numbers', '1️⃣ Peintre CDI Caen\n2️⃣ Plaquiste intérim Lisieux', ['Peintre', 'Plaquiste']],
])('%s tell offers apart', (_what, pasted, expected) => {
  expect(titles(pasted)).toEqual(expected);
});

test.each<[string, string]>([
  ['numbered tasks', 'Vendeur H/F à Caen, CDI.\nMissions :\n1. accueillir\n2. encaisser\n3. ranger'],
  ['two links to the same offer', 'Boucher CDI Caen\nhttps://exemple.fr/1\npour postuler : https://exemple.fr/1'],
  ['a title said twice', 'Boucher H/F\nCDI Caen\nNous recherchons un boucher H/F motivé.'],
  ['paragraphs of one offer', 'Le garage Lemaire à Bricquebec cherche un mécanicien.\n\nCDD 6 mois, 39h.\n\nEnvoyer CV avant le 30 novembre.'],
  ['no offer', 'Bonjour\n\nComment ça va ?'],
])('%s are one text', (_what, pasted) => {
  expect(splitOffers(pasted, reader)).toEqual([pasted]);
});

test('each written offer is one offer', () => {
  const split = writtenOffers('tuning').filter(({ text }) => splitOffers(text, reader).length !== 1);
  expect(split.map(({ name }) => name)).toEqual([]);
});

test('offers pasted one below the other with rules between them are found again, all of them', () => {
  const some = writtenOffers('tuning').filter(({ name }) => !/bare link|vague/.test(name)).slice(0, 12);
  expect(readOffers(some.map(({ text }) => text).join('\n-----\n'), reader)).toHaveLength(some.length);
});
