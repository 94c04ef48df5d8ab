import { phrasesIn, speaksOfOwnHealth, tradesIn, wishesIn } from '../../../src/understanding/wishes/work-said';

const TRADES: [string, ReturnType<typeof tradesIn>][] = [
  ['accueil', { trades: ['accueil'] }],
  ['Vendeuse, caissière', { trades: ['Vendeuse', 'caissière'] }],
  ['je cherche un poste dans la vente ou l’accueil', { trades: ['vente', 'accueil'] }],
  ['je voudrais travailler avec des enfants', { trades: ['enfants'] }],
  ["j'aimerais être cuisinier", { trades: ['cuisinier'] }],
  ['aide à domicile et aide-soignante', { trades: ['aide à domicile', 'aide-soignante'] }],
  ['tout', { anyTrade: true }],
  ['n’importe quoi', { anyTrade: true }],
  ['ménage, ou tout ce qu’il y a', { trades: ['ménage'], anyTrade: true }],
  ['vente\nvente', { trades: ['vente'] }],
  ['😀', undefined],
  ['12', undefined],
  ['', undefined],
];

it.each(TRADES)('"%s" is a trade in the words of the person', (said, expected) => {
  expect(tradesIn(said, 5)).toEqual(expected);
});

it('keeps at most so many, and none that is longer than a phrase', () => {
  expect(wishesIn('a1, b2, c3, d4', 2)).toEqual(['a1', 'b2']);
  expect(wishesIn(`vente, ${'o'.repeat(61)}`, 5)).toBeUndefined();
});

it('takes what stands around a refused trade away', () => {
  expect(phrasesIn('surtout pas de ménage, et jamais de nuit')).toEqual(['ménage', 'nuit']);
});

const WORK = [
  'infirmière', 'aide-soignante', 'hôpital', 'secrétaire médicale', 'assistante dentaire', 'ambulancier', 'préparateur en pharmacie', 'brancardier', 'maison de retraite', 'éducateur spécialisé',
  'auxiliaire de vie', 'premiers secours', 'diplôme d’État infirmier', 'agent de service hospitalier', 'travail assis', 'soudure', 'vente, infirmière',
];
const HEALTH = [
  'je suis malade', "j'ai mal au dos", 'infirmière mais j’ai mal au dos', 'pas debout, j’ai un problème au genou', 'problèmes de santé', 'mi-temps thérapeutique', 'rqth', 'aide psychologique',
  'vente, j’ai un cancer',
];

it.each(WORK)('"%s" is work, and no health of one’s own', (said) => {
  expect(speaksOfOwnHealth(said)).toBe(false);
});

it.each(HEALTH)('"%s" is health, which is not kept', (said) => {
  expect(speaksOfOwnHealth(said)).toBe(true);
});
