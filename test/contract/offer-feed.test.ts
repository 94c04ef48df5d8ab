import { createFranceTravail, type FranceTravailDeps } from '../../src/adapters/france-travail';
import type { OfferFeed } from '../../src/application/offer-ports';
import type { FeedQuery } from '../../src/domain/feed-offer';
import { aPublishedOffer, CLIENT, startFranceTravail, type FranceTravail } from '../support/france-travail';

const PATIENCE = 5_000;
const QUERY: FeedQuery = { commune: '50615', km: 20, most: 10 };

let server: FranceTravail;
let feed: OfferFeed & { close(): Promise<void> };
let told: string[];
let pauses: number[];

function aFeed(changes: Partial<FranceTravailDeps> = {}): typeof feed {
  const quiet = { info: () => undefined, warn: (event: string, fields?: object) => void told.push(`${event} ${JSON.stringify(fields)}`), error: () => undefined };
  const communeName = (code: string) => ({ '50615': 'Valognes', '75056': 'Paris' })[code];
  const steady = { now: () => performance.now() };
  return createFranceTravail({ credentials: CLIENT, rate: 100, communeName, steady, log: quiet, address: server.url, ...changes }, (ms) => Promise.resolve(pauses.push(ms)));
}

beforeEach(async () => {
  server = await startFranceTravail();
  told = [];
  pauses = [];
  feed = aFeed();
});
afterEach(async () => {
  await feed.close();
  await server.close();
});

const searches = () => server.requests.filter(({ path }) => path.endsWith('/search'));

describe('a search', () => {
  it('gives offers as our own fields, and keeps nobody’s name, phone or mail', async () => {
    server.offers.push(aPublishedOffer(1, { employeurHandiEngage: true }));
    const found = await feed.search(QUERY, PATIENCE);
    const url = 'https://candidat.francetravail.fr/offres/recherche/detail/198AAAB';
    expect(found).toEqual({
      found: true,
      total: 1,
      offers: [
        {
          reference: '198AAAB',
          communeCode: '50615',
          employerKinds: ['committed-employer'],
          publishedAt: Date.parse('2026-11-20T08:00:00Z'),
          text: 'Entretien de bureaux le matin.\nPermis B souhaité.',
          fields: {
            title: 'Agent / Agente de propreté', employer: 'PROPRE ET NET', commune: 'Valognes', contract: 'fixed-term', months: 6, hoursPerWeek: 24.5,
            pay: 'Horaire de 12.02 Euros à 12.50 Euros', url, reference: '198AAAB',
          },
        },
      ],
    });
    expect(JSON.stringify(found)).not.toMatch(/Camille|0612345678|propre\.example/);
  });

  it.each([
    [{ typeContrat: 'CDI', typeContratLibelle: 'Contrat à durée indéterminée' }, { contract: 'permanent' }],
    [{ typeContrat: 'MIS', typeContratLibelle: 'Mission intérimaire - 18 Mois' }, { contract: 'temporary', months: 18 }],
    [{ typeContrat: 'SAI', typeContratLibelle: 'Contrat travail saisonnier - 45 Jour(s)' }, { contract: 'fixed-term' }],
    [{ natureContrat: 'Contrat apprentissage', typeContratLibelle: 'CDD - 24 Mois' }, { contract: 'apprenticeship', months: 24 }],
    [{ natureContrat: 'Cont. professionnalisation' }, { contract: 'professionalisation' }],
    [{ natureContrat: 'Insertion par l’activ.éco.' }, { contract: 'integration' }],
    [{ dureeTravailLibelle: '35H Horaires normaux' }, { hoursPerWeek: 35 }],
    [{ lieuTravail: { libelle: '75 - PARIS 15', commune: '75115' } }, { commune: 'Paris' }],
  ])('reads %j', async (changes, fields) => {
    server.offers.push(aPublishedOffer(1, changes));
    await expect(feed.search(QUERY, PATIENCE)).resolves.toMatchObject({ offers: [{ fields }] });
  });

  it('says nothing of what an offer does not say', async () => {
    server.offers.push({ id: '198ABCD', intitule: 'Maçon', lieuTravail: { libelle: 'France' }, unheardOf: { of: [1] }, dureeTravailLibelle: 'Temps plein' });
    const found = await feed.search(QUERY, PATIENCE);
    expect(found).toMatchObject({ offers: [{ fields: { title: 'Maçon', reference: '198ABCD' }, text: '', employerKinds: [] }] });
    expect(found.found && Object.keys(found.offers[0]?.fields ?? {}).sort()).toEqual(['reference', 'title', 'url']);
  });

  it('asks by commune, distance, trade, contracts, age and the employers that a person chose', async () => {
    server.offers.push(aPublishedOffer(1));
    await feed.search({ ...QUERY, commune: '75056', words: 'agent, propreté', days: 1, contracts: ['permanent', 'apprenticeship'], employerKinds: ['adapted-enterprise'] }, PATIENCE);
    expect(searches()[0]?.query).toEqual({
      commune: '75104', distance: '20', sort: '1', range: '0-9', motsCles: 'agent propreté', publieeDepuis: '1', typeContrat: 'CDI,DIN', natureContrat: 'E2', entreprisesAdaptees: 'true',
    });
  });

  it('turns pages as far as was asked for, and no further than the last', async () => {
    server.offers.push(...Array.from({ length: 320 }, (_, index) => aPublishedOffer(index)));
    const all = await feed.search({ ...QUERY, most: 1_000 }, PATIENCE);
    expect(all.found && [all.offers.length, new Set(all.offers.map(({ reference }) => reference)).size, all.total]).toEqual([320, 320, 320]);
    expect(searches().map(({ query }) => query['range'])).toEqual(['0-149', '150-299', '300-449']);
    const some = await feed.search({ ...QUERY, most: 200 }, PATIENCE);
    expect(some.found && [some.offers.length, some.total]).toEqual([200, 320]);
  });

  it('finds nothing without calling it a failure', async () => {
    await expect(feed.search(QUERY, PATIENCE)).resolves.toEqual({ found: true, offers: [], total: 0 });
    expect(told).toEqual([]);
  });
});

describe('the token', () => {
  it('is asked for once, however many wait for it, and serves until it expires', async () => {
    let now = 0;
    await feed.close();
    feed = aFeed({ steady: { now: () => now } });
    await Promise.all(Array.from({ length: 8 }, () => feed.search(QUERY, PATIENCE)));
    expect(server.tokens()).toBe(1);
    now = 1_499_000;
    await feed.search(QUERY, PATIENCE);
    expect(server.tokens()).toBe(2);
  });

  it('is renewed once when it is refused', async () => {
    server.offers.push(aPublishedOffer(1));
    await feed.search(QUERY, PATIENCE);
    server.revoke();
    await expect(feed.search(QUERY, PATIENCE)).resolves.toMatchObject({ found: true, total: 1 });
    expect(server.tokens()).toBe(2);
  });

  it('that is refused for good ends in silence, with a line in the log that holds no secret', async () => {
    await feed.close();
    feed = aFeed({ credentials: { ...CLIENT, secret: 'another' } });
    await expect(feed.search(QUERY, PATIENCE)).resolves.toEqual({ found: false, why: 'refused' });
    server.next({ status: 401 }, { status: 401 });
    await feed.close();
    feed = aFeed();
    await expect(feed.search(QUERY, PATIENCE)).resolves.toEqual({ found: false, why: 'refused' });
    expect(told).toEqual(['feed.silent {"why":"refused"}', 'feed.silent {"why":"refused"}']);
  });
});

describe('a publisher that does not answer', () => {
  it('is waited for once as long as it asks, and then left alone for that time', async () => {
    server.offers.push(aPublishedOffer(1));
    server.next({ status: 429, headers: { 'retry-after': '2' } });
    await expect(feed.search(QUERY, PATIENCE)).resolves.toMatchObject({ total: 1 });
    expect(pauses).toContain(2_000);
    server.next({ status: 429, headers: { 'retry-after': '2' } }, { status: 429, headers: { 'retry-after': '600' } });
    await expect(feed.search(QUERY, PATIENCE)).resolves.toEqual({ found: false, why: 'throttled' });
    const before = server.requests.length;
    await expect(feed.lookUp('198AAAB', PATIENCE)).resolves.toEqual({ offer: 'unknown', why: 'throttled' });
    expect(server.requests).toHaveLength(before);
  });

  it.each<[Parameters<FranceTravail['next']>[0], string]>([
    [{ status: 400 }, 'refused'],
    [{ status: 403 }, 'refused'],
    [{ status: 500 }, 'unreached'],
    [{ status: 503 }, 'unreached'],
    [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'refused'],
    [{ status: 200, body: '<html>maintenance</html>' }, 'unreadable'],
    [{ status: 200, body: '{"offres":[]}' }, 'unreadable'],
  ])('with %j is silent: %s', async (answer, why) => {
    server.next(answer);
    await expect(feed.search(QUERY, PATIENCE)).resolves.toEqual({ found: false, why });
  });

  it('with an answer of 9 MB is not read to its end', async () => {
    server.next({ status: 200, body: `"${'x'.repeat(9_000_000)}"` });
    await expect(feed.search(QUERY, PATIENCE)).resolves.toEqual({ found: false, why: 'unreached' });
  });

  it('or not in time, costs no more than the patience of who asks', async () => {
    await feed.search(QUERY, PATIENCE);
    server.next({ status: 200, hang: true });
    await expect(feed.search(QUERY, 100)).resolves.toEqual({ found: false, why: 'too-slow' });
    await server.close();
    await expect(feed.search(QUERY, PATIENCE)).resolves.toEqual({ found: false, why: 'unreached' });
  });

  it('leaves out what has not the documented shape, and gives the rest', async () => {
    server.next({ status: 200, body: JSON.stringify({ resultats: [{}, { id: '../../x', intitule: 'x' }, null, 7, aPublishedOffer(3, { salaire: 12, entreprise: 'x', lieuTravail: [] })] }) });
    await expect(feed.search(QUERY, PATIENCE)).resolves.toMatchObject({ found: true, offers: [{ reference: '198AAAD', fields: { title: 'Agent / Agente de propreté' } }] });
  });
});

it('keeps to its rate', async () => {
  await feed.close();
  feed = aFeed({ rate: 3, steady: { now: () => 0 } });
  await Promise.all(Array.from({ length: 4 }, () => feed.search(QUERY, PATIENCE)));
  expect(pauses.map(Math.round)).toEqual([333, 667, 1_000]);
});

describe('one offer', () => {
  it.each(['198AAAB', '198aaab', 'https://candidat.francetravail.fr/offres/recherche/detail/198AAAB', 'candidat.pole-emploi.fr/offres/recherche/detail/198AAAB?utm_source=x'])('is looked up by %s', async (written) => {
    server.offers.push(aPublishedOffer(1));
    await expect(feed.lookUp(written, PATIENCE)).resolves.toMatchObject({ offer: 'open', value: { reference: '198AAAB' } });
  });

  it('that is not there any more is closed', async () => {
    await expect(feed.lookUp('198ZZZZ', PATIENCE)).resolves.toEqual({ offer: 'closed' });
    server.next({ status: 404 });
    await expect(feed.lookUp('198ZZZZ', PATIENCE)).resolves.toEqual({ offer: 'closed' });
  });

  it.each(['https://www.hellowork.com/fr-fr/emplois/12345678.html', '4369834', 'bonjour', '', 'https://francetravail.fr.evil.test/offres/recherche/detail/198AAAB'])('of somebody else (%s) is not asked for', async (written) => {
    await expect(feed.lookUp(written, PATIENCE)).resolves.toEqual({ offer: 'foreign' });
    expect(server.requests).toEqual([]);
  });
});
