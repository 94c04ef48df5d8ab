import { withoutPersons } from '../../src/understanding/without-persons';

const NAMES = ['Awa', 'Jean-Pierre', 'Noël', 'Zoé'];

describe('a text that leaves the house', () => {
  it.each([
    ['appelez le 06 12 34 56 78 merci', 'appelez le […] merci'],
    ['tel:0612345678', 'tel:[…]'],
    ['+33 (0)6.12.34.56.78', '[…]'],
    ['O6 12 34 56 78', '[…]'],
    ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', '[…]'],
    ['a.b@exemple.fr ou c (at) exemple.fr', '[…] ou […]'],
    ['FR76 3000 6000 0112 3456 7890 189', '[…]'],
    ['mon numéro 2 85 05 78 006 084 36', 'mon numéro […]'],
    ['1 85 05 2A 006 084', '[…]'],
    ['demander Mme Lefèvre-Durand à l’accueil', 'demander […] à l’accueil'],
    ['awa et AWA, jean pierre et JEANPIERRE, Noe\u0308l', '[…] et […], […] et […], […]'],
    ['l’offre d’Awa', 'l’offre d’[…]'],
    ['zo\u200bé', '[…]'],
  ])('"%s" says no more whose it is', (text, left) => {
    expect(withoutPersons(text, NAMES)).toBe(left);
  });

  it.each([
    'CDD du 01/02/2027 au 31/12/2027', '1 800 - 2 000 € brut par mois', '35 h par semaine, de 8h30 à 12h00', 'Awatif vient', '12,50 € de l’heure', '50700 Valognes', 'entre 1 900 et 2 100 euros', 'le 2026-12-01',
  ])('"%s" is left as it is', (text) => {
    expect(withoutPersons(text, NAMES)).toBe(text);
  });

  it('takes a long text without end in no time', () => {
    const from = performance.now();
    for (const sign of ['1 ', 'a', 'a@', 'zéro ', 'FR76 ', '. ', 'Awa ', '(']) withoutPersons(sign.repeat(8_000 / sign.length), NAMES);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
