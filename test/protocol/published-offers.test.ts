import { at, dateOf, plusDays, toInstant, toWall, weekday } from '../../src/domain/wall-clock';
import { holidayOn } from '../../src/domain/holidays';
import { aPublishedOffer, CLIENT, startFranceTravail, type FranceTravail } from '../support/france-travail';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, PARIS, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const HOUR_MS = 3_600_000;

let feed: FranceTravail;
let relais: TestRelais;
let scene: CohortScene;
let lina: Somebody;

/** Nine in the morning of the next Tuesday to Friday that is no holiday, in Paris: the bot's clock goes there, and finds what is due. */
async function nextMorning(): Promise<string> {
  const today = dateOf(toWall(relais.now(), PARIS));
  const date = [1, 2, 3, 4, 5, 6, 7, 8].map((days) => plusDays(today, days)).find((day) => [2, 3, 4, 5].includes(weekday(day)) && holidayOn(day) === undefined);
  if (date === undefined) throw new Error('a week has working days');
  await relais.travel(toInstant(at(date, '09:00'), PARIS) - relais.now());
  return date;
}

/** Says it until the answer holds these words: the run of the morning takes its time. */
async function untilSaid(person: Somebody, said: string, words: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await person.says(said);
    if (answer.includes(words)) return answer;
  }
  throw new Error(`"${words}" never came`);
}

const searches = (): FranceTravail['requests'] => feed.requests.filter(({ path }) => path.endsWith('/search'));

beforeAll(async () => {
  feed = await startFranceTravail();
  relais = await aRelais({ FRANCE_TRAVAIL_CLIENT_ID: CLIENT.id, FRANCE_TRAVAIL_CLIENT_SECRET: CLIENT.secret, FRANCE_TRAVAIL_ADDRESS: feed.url, FRANCE_TRAVAIL_RATE: '10' });
  scene = await aCohort(relais, { members: { Lina: 'telegram', Marius: 'telegram' } });
  lina = memberOf(scene, 'Lina');
});
afterAll(async () => {
  await relais.stop();
  await feed.close();
});

it('the offers of the day are looked for once each working morning, around the group, and everybody sees them on request', async () => {
  expect(await lina.says('offres du jour')).toContain('pas de nouvelle offre publiée');
  feed.offers.push(...[1, 2, 3, 4, 5, 6].map((number) => aPublishedOffer(number, { intitule: `Agent de propreté ${String(number)}` })));
  await nextMorning();
  const list = await untilSaid(lina, 'offres du jour', 'Agent de propreté 1');
  expect(list).toContain('Offres 1 à 5 sur 6');
  expect(list).toContain('Offres publiées par France Travail.');
  expect(searches().map(({ query }) => query)).toEqual([{ commune: '50615', distance: '20', sort: '1', range: '0-9', publieeDepuis: '1' }]);
  await relais.restart();
  await relais.restart();
  expect(searches()).toHaveLength(1);
  expect(await lina.says('Suite')).toContain('Agent de propreté 6');
});

it('one of them is opened and shared, with what its publisher says of it', async () => {
  await untilSaid(lina, 'offres du jour', 'Agent de propreté 2');
  const opened = await lina.says('Agent de propreté 2');
  expect(opened).toContain('PROPRE ET NET');
  expect(opened).toContain('https://candidat.francetravail.fr/offres/recherche/detail/198AAAC');
  expect(opened).not.toMatch(/Camille|0612345678/);
  expect(await lina.says('Partager')).toContain('À tout le groupe');
  await lina.says('À tout le groupe');
  await lina.says('Partager');
  const heard = await memberOf(scene, 'Marius').hearsOf('Agent de propreté 2');
  expect(heard).toContain('CDD');
  expect(heard).toContain('6 mois');
});

it('a number or a link that somebody pastes is looked up at its publisher', async () => {
  const marius = memberOf(scene, 'Marius');
  const read = await marius.says('https://candidat.francetravail.fr/offres/recherche/detail/198AAAD?utm_source=partage');
  expect(`${read}${await marius.says('Partager')}`).toContain('Agent de propreté 3');
  await marius.says('annuler');
});

it('offers for one person are those of their wishes, and the publisher is told a trade and a place only', async () => {
  const before = searches().length;
  expect(await lina.says('offres pour moi')).toContain('quel travail vous cherchez');
  expect(searches()).toHaveLength(before);
  await lina.says('mes souhaits');
  await lina.says('propreté');
  await lina.says('C’est tout');
  const mine = await lina.says('offres pour moi');
  expect(mine).toContain('Agent de propreté 1, PROPRE ET NET, Valognes : dans votre commune, CDD 6 mois');
  expect(mine).toContain('jamais qui vous êtes');
  await lina.says('offres pour moi');
  expect(searches().slice(before).map(({ query }) => query)).toEqual([{ commune: '50615', distance: '20', sort: '1', range: '0-49', motsCles: 'propreté', publieeDepuis: '14' }]);
});

it('whoever is interested hears that an offer is filled, once', async () => {
  const marius = memberOf(scene, 'Marius');
  await marius.says('offres du groupe');
  await marius.says('Agent de propreté 2');
  await marius.says('Ça m’intéresse');
  feed.offers.splice(feed.offers.findIndex(({ id }) => id === '198AAAC'), 1);
  await nextMorning();
  await marius.hearsOf('n’est plus', 15_000);
  await relais.restart();
  expect(marius.hears().filter((words) => words.includes('n’est plus'))).toHaveLength(1);
});

it('the counsellors have them in the morning of a session that speaks of offers', async () => {
  const { counsellor } = scene;
  const morning = await nextMorning();
  const date = [1, 2, 3, 4, 5, 6, 7, 8].map((days) => plusDays(morning, days)).find((day) => [2, 3, 4, 5].includes(weekday(day)) && holidayOn(day) === undefined) ?? '';
  await counsellor.says('planifier une séance');
  await counsellor.presses('Planifier', { date, time: '14:00', durationMinutes: '120', everyWeeks: '0', place: 'Salle Manche', programme: 'Offres du jour, puis débat' });
  await nextMorning();
  const heard = await counsellor.hearsOf('parle des offres', 15_000);
  expect(heard).toContain('Agent de propreté 1');
  expect(await counsellor.presses('Offres du jour')).toContain('Agent de propreté 1');
});

it('a feed that is silent is not spoken of, and the group’s offers are there', async () => {
  const before = searches().length;
  feed.next({ status: 503 });
  await nextMorning();
  for (let tries = 0; searches().length === before && tries < 200; tries += 1) await lina.says('menu');
  expect(searches().length).toBe(before + 1);
  await relais.travel(HOUR_MS / 2 + 60_000);
  expect(await untilSaid(lina, 'offres du jour', 'Agent de propreté 1')).toContain('Offres publiées');
});
