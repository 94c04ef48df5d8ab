import { canonicalLink, isWholeSite } from '../../src/domain/offer-link';

/** Addresses of one offer, as people copy them. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ['francetravail:189ABCD', 'https://candidat.francetravail.fr/offres/recherche/detail/189ABCD', 'https://candidat.pole-emploi.fr/offres/recherche/detail/189ABCD', 'candidat.francetravail.fr/offres/recherche/detail/189abcd?utm_source=mail', 'HTTPS://CANDIDAT.FRANCETRAVAIL.FR/offres/recherche/detail/189ABCD/#top'],
  ['indeed:0123456789ABCDEF', 'https://fr.indeed.com/viewjob?jk=0123456789abcdef&from=serp&vjs=3', 'https://www.indeed.fr/voir-emploi?jk=0123456789abcdef', 'https://fr.indeed.com/jobs?q=vendeur&l=Valognes&vjk=0123456789abcdef', 'https://emplois.indeed.com/rc/clk?jk=0123456789abcdef&fccid=44'],
  ['hellowork:4567890', 'https://www.hellowork.com/fr-fr/emplois/4567890.html', 'https://www.hellowork.com/fr-fr/emplois/4567890.html?s=newsletter', 'https://m.hellowork.com/emplois/vendeur-4567890.html'],
  ['leboncoin:2345678901', 'https://www.leboncoin.fr/offres_d_emploi/2345678901.htm', 'https://www.leboncoin.fr/ad/offres_d_emploi/2345678901', 'https://www.leboncoin.fr/vi/2345678901.htm?xtor=ES-3999'],
  ['linkedin:3912345678', 'https://www.linkedin.com/jobs/view/3912345678/', 'https://fr.linkedin.com/jobs/view/vendeur-h-f-at-decathlon-3912345678?position=4&pageNum=0', 'https://www.linkedin.com/jobs/search/?currentJobId=3912345678&keywords=vendeur'],
  ['meteojob:45678901', 'https://www.meteojob.com/jobs/vendeur-h-f-45678901', 'https://www.meteojob.com/candidat/offres/offre-d-emploi-vendeur-h-f-valognes-45678901'],
  ['apec:176543210W', 'https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/176543210W', 'https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/176543210W?motsCles=comptable&page=0'],
  ['emploi-territorial:O050240901234567', 'https://www.emploi-territorial.fr/offre/o050240901234567-agent-d-entretien', 'https://www.emploi-territorial.fr/offre/o050240901234567'],
  ['lesjeudis:1234567', 'https://www.lesjeudis.com/jobs/technicien-support-1234567', 'https://lesjeudis.com/jobs/1234567?src=alert'],
  ['https://boulangerie-martin.fr/recrutement/vendeuse', 'http://www.boulangerie-martin.fr/recrutement/vendeuse/', 'https://boulangerie-martin.fr:443/recrutement//vendeuse?utm_campaign=x&fbclid=IwAR0', 'boulangerie-martin.fr/recrutement/vendeuse#contact', 'http://Boulangerie-Martin.FR:80/recrutement/vendeuse/index.html'],
  ['https://jobs.exemple.fr/offre?id=12&lieu=valognes', 'https://jobs.exemple.fr/offre?lieu=valognes&id=12', 'https://jobs.exemple.fr/offre/?id=12&lieu=valognes&gclid=1&xtor=2&from=mail&src=fb'],
  ['https://exemple.fr/%C3%A9t%C3%A9', 'https://exemple.fr/été', 'https://exemple.fr/%c3%a9t%c3%a9'],
];

test.each(SAME)('%s has one address however it is copied', (key, ...written) => {
  expect(written.map(canonicalLink)).toEqual(written.map(() => key));
});

test.each([
  ['two numbers', 'https://candidat.francetravail.fr/offres/recherche/detail/189ABCD', 'https://candidat.francetravail.fr/offres/recherche/detail/189ABCE'],
  ['two keys', 'https://fr.indeed.com/viewjob?jk=0123456789abcdef', 'https://fr.indeed.com/viewjob?jk=0123456789abcdee'],
  ['two boards with one number', 'https://www.hellowork.com/fr-fr/emplois/4567890.html', 'https://www.lesjeudis.com/jobs/4567890'],
  ['two parameters', 'https://exemple.fr/offre?id=1', 'https://exemple.fr/offre?id=2'],
  ['two references', 'https://exemple.fr/offres?ref=AB12', 'https://exemple.fr/offres?ref=AB13'],
  ['two anchors of one page', 'https://exemple.fr/recrutement#poste-1', 'https://exemple.fr/recrutement#poste-2'],
  ['two pages of one application', 'https://exemple.fr/#/offres/1', 'https://exemple.fr/#/offres/2'],
  ['two ports', 'https://exemple.fr:8443/offre', 'https://exemple.fr/offre'],
  ['capitals in a path', 'https://exemple.fr/o/aBc', 'https://exemple.fr/o/abc'],
  ['two sub-domains', 'https://paris.exemple.fr/offre/1', 'https://lyon.exemple.fr/offre/1'],
])('%s are two offers', (_title, one, other) => {
  expect(canonicalLink(one)).not.toBe(canonicalLink(other));
});

test.each(['', 'pas un lien', 'mailto:rh@exemple.fr', 'javascript:alert(1)', 'ftp://exemple.fr/a', 'https://', 'http://localhost/offre', `https://exemple.fr/${'a'.repeat(2_000)}`])(
  '"%.30s" is no web address',
  (written) => {
    expect(canonicalLink(written)).toBeUndefined();
  },
);

test.each([
  ['https://exemple.fr', true],
  ['https://exemple.fr/recrutement', true],
  ['https://exemple.fr/fr/carrieres', true],
  ['https://exemple.fr/recrutement/vendeuse', false],
  ['https://exemple.fr/offres?id=1', false],
  ['francetravail:189ABCD', false],
])('%s is a whole site or a list: %s', (link, whole) => {
  expect(isWholeSite(link)).toBe(whole);
});

test('what a link is reduced to is its own reduction', () => {
  for (const [key] of SAME.filter(([first]) => first.startsWith('https:'))) expect(canonicalLink(key)).toBe(key);
});
