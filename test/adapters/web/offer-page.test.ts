import { offerPage } from '../../../src/adapters/web';
import { takeApart } from '../../../src/adapters/web/page-parts';

const URL_OF_IT = 'https://emploi.example.fr/o/1';
const official = (place: string): string | undefined => (/valognes/i.test(place) ? 'Valognes' : undefined);
const POSTING = { '@type': 'JobPosting', title: 'Cuisinier', hiringOrganization: { name: 'Le Petit Four' } };

const page = (linkedData: unknown, rest = ''): string => `<html><script type="application/ld+json">${typeof linkedData === 'string' ? linkedData : JSON.stringify(linkedData)}</script>${rest}`;
const fieldsOf = (linkedData: unknown) => offerPage(page(linkedData), URL_OF_IT, official).fields;
const SAID = { title: 'Cuisinier', employer: 'Le Petit Four', url: URL_OF_IT };

describe('an offer told to machines', () => {
  it.each<[string, unknown]>([
    ['as it is', POSTING],
    ['in a list', [{ '@type': 'BreadcrumbList' }, POSTING]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, POSTING] }],
    ['of several types', { ...POSTING, '@type': ['JobPosting', 'Thing'] }],
    ['by its full name', { ...POSTING, '@type': 'https://schema.org/JobPosting' }],
    ['of an employer in a list', { ...POSTING, hiringOrganization: [{ name: 'Le Petit Four' }] }],
    ['of an employer in a word', { ...POSTING, hiringOrganization: 'Le Petit Four' }],
    ['as the main thing of a page', { '@type': 'WebPage', mainEntity: POSTING }],
    ['escaped once more', JSON.stringify(POSTING).replaceAll('"', '&quot;')],
    ['with a line break within a text', '{"@type":"JobPosting","title":"Cuisinier","description":"En\ncuisine","hiringOrganization":{"name":"Le Petit Four"}}'],
    ['in a comment', `<!--${JSON.stringify(POSTING)}-->`],
  ])('is read %s', (_how, linkedData) => {
    expect(fieldsOf(linkedData)).toEqual(SAID);
  });

  it.each<[object, object]>([
    [{ jobLocation: { '@type': 'Place', address: { addressLocality: 'VALOGNES', postalCode: '50700' } } }, { commune: 'Valognes' }],
    [{ jobLocation: [{ address: 'Valognes (50)' }] }, { commune: 'Valognes' }],
    [{ jobLocation: [{ address: 'Valognes' }, { address: 'Carentan' }] }, {}],
    [{ jobLocation: { address: { addressLocality: 'Nowhere' } } }, {}],
    [{ validThrough: '2026-12-31T23:59:59+01:00', jobStartDate: '2027-01-04' }, { deadline: '2026-12-31', start: '2027-01-04' }],
    [{ validThrough: '31/12/2026', jobStartDate: 'dès que possible' }, {}],
    [{ employmentType: 'CDI' }, { contract: 'permanent' }],
    [{ employmentType: ['INTERN'] }, { contract: 'internship' }],
    [{ employmentType: 'TEMPORARY' }, {}],
    [{ employmentType: 'FULL_TIME', workHours: '35h par semaine' }, { hoursPerWeek: 35 }],
    [{ workHours: '24 heures 30' }, { hoursPerWeek: 24.5 }],
    [{ workHours: '9h-17h' }, {}],
    [{ baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { minValue: 1900, maxValue: 2100, unitText: 'MONTH' } } }, { pay: '1900 - 2100 € / mois' }],
    [{ baseSalary: { currency: 'EUR', value: { value: '12.02', unitText: 'HOUR' } } }, { pay: '12.02 € / h' }],
    [{ baseSalary: '1 950 € brut' }, { pay: '1 950 € brut' }],
    [{ baseSalary: { currency: 'EUR', value: { minValue: 0, maxValue: 0 } } }, {}],
    [{ identifier: { '@type': 'PropertyValue', name: 'x', value: 8812 } }, { reference: '8812' }],
    [{ title: 'Chef de rang &amp; barman (H/F)' }, { title: 'Chef de rang & barman' }],
    [{ title: '<b>Cuisinier</b>' }, { title: 'Cuisinier' }],
  ])('says of %j', (more, fields) => {
    expect(fieldsOf({ ...POSTING, ...more })).toEqual({ ...SAID, ...fields });
  });

  it('is not chosen among several', () => {
    expect(fieldsOf([POSTING, { ...POSTING, title: 'Plongeur' }])).toEqual({ url: URL_OF_IT });
  });

  it.each(['', '{', 'null', '[]', '7', '{"@type":"JobPosting"', '{"@type":"JobPosting","title":{},"jobLocation":7,"baseSalary":[]}'])('that is broken (%s) says nothing', (linkedData) => {
    expect(fieldsOf(linkedData)).toEqual({ url: URL_OF_IT });
  });
});

describe('a page without it', () => {
  it('is its title and what is to be seen of it', () => {
    const html = '<html><head><title>Recrutement &#8211; Mairie</title><style>p{}</style></head><body><script>x("<p>no</p>")</script><h1>Agent d&rsquo;entretien</h1><!-- <p>no</p> --><ul><li>CDD 6&nbsp;mois<li>20h</ul><p>Si a < b</p><noscript>no</noscript>';
    expect(offerPage(html, URL_OF_IT, official)).toEqual({ fields: { url: URL_OF_IT }, text: 'Recrutement – Mairie\nAgent d’entretien\nCDD 6 mois\n20h\nSi a < b' });
  });

  it.each(['<script>', '<!--', '<p', '<title>', '</script', '&#', '<style><', '<a href="'])('made of nothing but %s is read in no time', (piece) => {
    expect(takeApart(piece.repeat(512_000 / piece.length)).linkedData).toEqual([]);
  });
});
