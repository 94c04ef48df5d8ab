import { readContract } from '../../../src/understanding/offer/contract';
import { readDeadline, readStart } from '../../../src/understanding/offer/dates';
import { readHoursPerWeek } from '../../../src/understanding/offer/hours';
import { readReference, readUrl } from '../../../src/understanding/offer/link';
import { readMonths } from '../../../src/understanding/offer/months';
import { readPay } from '../../../src/understanding/offer/pay';
import { readWarnings } from '../../../src/understanding/offer/warnings';
import { TODAY } from './corpus';

test.each<[string, number | undefined]>([
  ['35h/semaine', 35], ['35 h par semaine', 35], ['35H', 35], ['35 heures', 35], ['24h hebdo', 24], ['24 h hebdomadaires', 24], ['24 heures par sem.', 24], ['17h30/semaine', 17.5], ['17h30 par semaine', 17.5],
  ['17,5h/sem', 17.5], ['36.75 h / semaine', 36.75], ['36h45 hebdo', 36.75], ['temps partiel 20 heures', 20], ['temps partiel (20h)', 20], ['CDI 25h', 25], ['CDD de 10h', 10], ['39 h', 39], ['20 hours per week', 20], ['35 hours a week', 35],
  ['de 9h à 17h', undefined], ['9h-12h et 14h-18h', undefined], ['151,67 h/mois', undefined], ['151.67h mensuelles', undefined], ['1607 h par an', undefined], ['temps plein', undefined], ['mi-temps', undefined], ['25 à 30h par semaine', undefined],
  ['25h ou 30h', undefined], ['35h/39h', undefined], ['2h par jour', undefined], ['embauche à 6h', undefined], ['2 semaines', undefined], ['il y a 3 semaines', undefined], ['ouvert 24h/24', undefined], ['500 h de formation', undefined], ['70 h par semaine', undefined],
])('"%s" says %p hours a week', (text, hours) => {
  expect(readHoursPerWeek(text)).toBe(hours);
});

test.each<[string, string | undefined]>([
  ['12,02 €/h', '12,02 €/h'], ['12.02€/heure', '12.02€/heure'], ['12,02 € brut de l’heure', '12,02 € brut de l’heure'], ['12 euros de l\'heure', '12 euros de l\'heure'], ['payé 12€50 net', '12€50 net'], ['1 801,80 € brut mensuel', '1 801,80 € brut mensuel'],
  ['1801.80€ brut/mois', '1801.80€ brut/mois'], ['1.850 € net par mois', '1.850 € net par mois'], ['entre 1900 et 2100 € brut', 'entre 1900 et 2100 € brut'], ['de 1 900 à 2 100 euros bruts par mois', '1 900 à 2 100 euros bruts par mois'],
  ['1900-2100€ net', '1900-2100€ net'], ['salaire 25-28 K€', '25-28 K€'], ['30k€ brut annuel', '30k€ brut annuel'], ['salaire : 27k', '27k'], ['24 000 € / an', '24 000 € / an'], ['SMIC', 'SMIC'], ['payé au smic horaire', 'smic horaire'], ['SMIC + 10 %', 'SMIC + 10 %'],
  ['12,50 €/h + primes + panier', '12,50 €/h'], ['Salaire : 2000 € + variable', '2000 €'], ['2000e net', '2000e net'], ['€12.50 per hour', '€12.50 per hour'], ['€1,950 gross per month', '€1,950 gross per month'], ['110 € par jour', '110 € par jour'],
  ['Mensuel de 1801.80 Euros à 1900.00 Euros sur 12.0 mois', 'Mensuel de 1801.80 Euros à 1900.00 Euros sur 12.0 mois'], ['Gagnez 3000 euros par semaine', '3000 euros par semaine'],
  ['frais de dossier 50 euros', undefined], ['verser 50 € d\'inscription, salaire motivant', undefined], ['ticket restaurant 9 €', undefined], ['panier 10 € par jour', undefined], ['chiffre d\'affaires de 3 000 000 €', undefined],
  ['salaire selon expérience', undefined], ['formation à 890 €', undefined], ['chèque cadeau 150 €', undefined], ['prime de 500 €', undefined],
])('the pay in "%s" is %p', (text, pay) => {
  expect(readPay(text)).toBe(pay);
});

test.each<[string, string | undefined]>([
  ['à partir du 1er décembre', '2026-12-01'], ['à partir du 1er/12', '2026-12-01'], ['dès le 01.12.2026', '2026-12-01'], ['début : 1-12-26', '2026-12-01'], ['à compter du lundi 7 décembre', '2026-12-07'], ['dès lundi 7 décembre 2026', '2026-12-07'],
  ['prise de poste le 04/01/2027', '2027-01-04'], ['prise de poste : 4 janv. 2027', '2027-01-04'], ['démarrage 15 déc.', '2026-12-15'], ['à pourvoir au 1er janvier 2027', '2027-01-01'], ['a pourvoir des le 3 fevrier', '2027-02-03'], ['commence le 23/11', '2026-11-23'],
  ['contrat du 01/12/2026 au 31/03/2027', '2026-12-01'], ['CDD du 1er au 31 décembre', '2026-12-01'], ['début 2026-12-01', '2026-12-01'], ['starting April 1st, 2027', '2027-04-01'], ['starts on 3 May 2027', '2027-05-03'], ['poste libre depuis le 2 novembre', '2026-11-02'],
  ['dès que possible', undefined], ['début janvier', undefined], ['immédiatement', undefined], ['à partir de lundi', undefined], ['publié le 10/11/2026', undefined], ['du 31 février', undefined], ['réunion dès le 24 novembre', undefined],
])('"%s" starts on %p', (text, date) => {
  expect(readStart(text, TODAY)).toBe(date);
});

test.each<[string, string | undefined]>([
  ['candidatures avant le 30 novembre', '2026-11-30'], ['postuler jusqu’au 30/11/2026', '2026-11-30'], ['date limite de candidature : 15.01.2027', '2027-01-15'], ['Clôture des candidatures le 24 novembre', '2026-11-24'], ['CV à envoyer au plus tard le vendredi 4 décembre', '2026-12-04'],
  ['Répondre avant le 20 déc', '2026-12-20'], ['apply by 5 December 2026', '2026-12-05'], ['apply before December 5th', '2026-12-05'], ['date limite de dépôt des candidatures : 2026-12-31', '2026-12-31'],
  ['CDD jusqu’au 31 mars', undefined], ['mission jusqu\'au 15/12', undefined], ['expérience avant tout', undefined],
])('"%s" may be answered until %p', (text, date) => {
  expect(readDeadline(text, TODAY)).toBe(date);
});

test.each<[string, number | undefined]>([
  ['CDD 6 mois', 6], ['CDD de 6 mois renouvelable', 6], ['CDD d\'un an', 12], ['contrat de 1 an', 12], ['apprentissage sur 2 ans', 24], ['pour six mois', 6], ['mission de dix-huit mois', 18], ['durée : 4 mois', 4], ['3 months contract', 3], ['CDD (8 mois)', 8],
  ['2 ans d\'expérience', undefined], ['expérience de 6 mois', undefined], ['période d\'essai de 2 mois', undefined], ['CDD 3 semaines', undefined], ['jeunes de 16 à 25 ans', undefined], ['depuis 10 ans', undefined], ['CDD de 2 à 3 mois', undefined], ['100 ans d\'histoire', undefined],
])('"%s" lasts %p months', (text, months) => {
  expect(readMonths(text)).toBe(months);
});

test.each<[string, ReturnType<typeof readContract>]>([
  ['CDI', 'permanent'], ['contrat à durée indéterminée', 'permanent'], ['CDD', 'fixed-term'], ['CDD pouvant déboucher sur un CDI', 'fixed-term'], ['saisonnier', 'fixed-term'], ['remplacement congé maternité', 'fixed-term'], ['intérim', 'temporary'], ['mission d’intérim puis CDI', 'temporary'],
  ['contrat d\'apprentissage', 'apprenticeship'], ['en alternance', 'apprenticeship'], ['contrat pro', 'professionalisation'], ['contrat de professionnalisation', 'professionalisation'], ['stage de 2 mois', 'internship'], ['PMSMP', 'immersion'], ['immersion d\'une semaine', 'immersion'],
  ['CDDI', 'integration'], ['CDD d\'insertion', 'integration'], ['PEC 9 mois', 'integration'], ['CDI en chantier d\'insertion', 'permanent'], ['titulaire ou contractuel', 'public'], ['concours de la fonction publique', 'public'], ['auto-entrepreneur', 'self-employed'], ['VDI', 'self-employed'],
  ['service civique', 'other'], ['CESU', 'other'], ['agence d\'intérim', undefined], ['pas de CDD', undefined], ['le permis B', undefined],
])('"%s" is %p', (text, contract) => {
  expect(readContract(text)).toBe(contract);
});

test.each<[string, string | undefined]>([
  ['voir https://exemple.fr/o/1?x=2.', 'https://exemple.fr/o/1?x=2'], ['(https://exemple.fr/o/1)', 'https://exemple.fr/o/1'], ['www.exemple.fr/emploi/3', 'www.exemple.fr/emploi/3'], ['exemple.fr/emploi/3', 'exemple.fr/emploi/3'], ['rh@exemple.fr', undefined], ['CDI.Caen', undefined],
])('the link in "%s" is %p', (text, url) => {
  expect(readUrl(text)).toBe(url);
});

test.each<[string, string | undefined]>([
  ['Offre n° 201KBDX', '201KBDX'], ['Réf : MI-2026-118', 'MI-2026-118'], ['référence 48213', '48213'], ['ref. ASH/26/077', 'ASH/26/077'], ['https://candidat.francetravail.fr/offres/recherche/detail/195QWFT', '195QWFT'],
  ['poste de nuit 21h', undefined], ['tél 06 00 00 00 00', undefined], ['offre 35h', undefined], ['références exigées', undefined],
])('the reference in "%s" is %p', (text, reference) => {
  expect(readReference(text)).toBe(reference);
});

test.each<[string, string[]]>([
  ['Versez 50 euros de frais de dossier', ['asks-money']], ['envoyez votre RIB', ['bank-details']], ['envoyez copie de votre carte d’identité', ['identity-papers']], ['trading de cryptomonnaies', ['crypto']], ['appelez le 08 99 00 00 00', ['premium-number']], ['marketing de réseau', ['pyramid']],
  ['formation payante', ['paid-training']], ['Gagnez facilement de l’argent', ['easy-money']], ['Jamais nous ne demandons d’argent ni de RIB', []], ['formation prise en charge', []], ['le jour de l’embauche, apportez carte d’identité et RIB', []], ['agent de guichet : crédits et cartes bancaires', []],
])('"%s" warns of %j', (text, warnings) => {
  expect(readWarnings(text)).toEqual(warnings);
});
