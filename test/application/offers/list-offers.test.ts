import { listOffers } from '../../../src/application/offers/list-offers';
import type { Context } from '../../../src/application/context';
import type { Offer } from '../../../src/domain/offer';
import type { Person } from '../../../src/domain/person';
import { whyFits } from '../../../src/bot/why-fits';
import { translatorFor } from '../../../src/i18n/translator';
import { aCohort, aCounsellor, aPerson, JOBS_AND_PLACES, NOW } from '../../support/builders';
import { someFacts } from '../../support/facts';

const VALOGNES = { code: '50615', name: 'Valognes' };
const seeker = (over: Partial<Person> = {}): Person => aPerson({ firstName: 'Awa', memberOf: 'cohort-1', commune: VALOGNES, ...over });
let count = 0;
const anOffer = (over: Partial<Offer> = {}): Offer => ({ id: `offer-${String((count += 1))}`, text: 'Serveuse', fields: { title: 'Serveuse', commune: 'Valognes' }, sharedBy: 'marc', sharedAt: NOW, ...over });
const fr = translatorFor();

function contextOf(person: Person, offers: Offer[]): Context {
  return someFacts({ person, cohorts: [aCohort({ members: ['Awa', 'Marc', 'Zoé'], offers })] }).context;
}

async function listed(person: Person, offers: Offer[], more: { query?: string; from?: number } = {}): Promise<{ id: string; fits: boolean }[]> {
  const done = await listOffers({ command: 'list-offers', ...more }, contextOf(person, offers));
  if (!done.ok || done.value.outcome.done !== 'offers-listed') throw new Error('no list');
  return done.value.outcome.listed.map(({ offer, match }) => ({ id: offer.id, fits: match !== undefined }));
}

it('without wishes lists all of them, newest first, and says of none that it fits', async () => {
  const offers = [anOffer(), anOffer({ fields: { title: 'Cuisinier' } })];
  expect(await listed(seeker(), offers)).toEqual(offers.toReversed().map(({ id }) => ({ id, fits: false })));
  expect(await listed(seeker({ wishes: { contracts: ['permanent'], mostKm: 5 } }), offers)).toEqual(offers.toReversed().map(({ id }) => ({ id, fits: false })));
});

it('with wishes puts those that fit first and hides none of the others', async () => {
  const far = anOffer({ fields: { title: 'Serveuse', commune: 'Cherbourg-en-Cotentin' } });
  const near = anOffer();
  const other = anOffer({ fields: { title: 'Maçon', commune: 'Valognes' } });
  const untitled = anOffer({ text: 'Serveuse', fields: {} });
  const all = [far, near, other, untitled];
  expect(await listed(seeker({ wishes: { trades: ['serveuse'], mostKm: 5 } }), all)).toEqual([
    { id: near.id, fits: true }, { id: untitled.id, fits: false }, { id: other.id, fits: false }, { id: far.id, fits: false },
  ]);
});

it('keeps offers that fit equally well in their order, whenever it is asked', async () => {
  const same = [1, 2, 3, 4].map(() => anOffer());
  const wishes = { trades: ['serveuse'] };
  const once = await listed(seeker({ wishes }), same);
  expect(once.map(({ id }) => id)).toEqual(same.toReversed().map(({ id }) => id));
  expect(await listed(seeker({ wishes }), same)).toEqual(once);
});

it('knows nothing of the way of somebody whose commune it does not know, and holds it against no offer', async () => {
  const { commune: _home, ...homeless } = seeker({ wishes: { trades: ['serveuse'], mostKm: 1 } });
  const offer = anOffer({ fields: { title: 'Serveuse', commune: 'Cherbourg-en-Cotentin', contract: 'fixed-term', months: 6 } });
  expect(await listed(homeless, [offer])).toEqual([{ id: offer.id, fits: true }]);
  expect(whyFits(homeless, offer, JOBS_AND_PLACES)?.map((part) => fr.say(part))).toEqual(['CDD 6 mois', 'serveuse comme vous le souhaitez']);
});

it('leaves out what ended, what waits for a counsellor, what was for another, and what one said no to', async () => {
  const gone: Partial<Offer>[] = [
    { fields: { title: 'Serveuse', deadline: '2026-11-08' } }, { closedAt: NOW }, { sharedAt: NOW - 31 * 86_400_000 }, { review: 'asked' }, { to: 'zoé' }, { reactions: { awa: { stage: 'not-for-me', at: NOW } } },
  ];
  const stands = anOffer({ to: 'awa', fields: { title: 'Serveuse', deadline: '2026-11-09' } });
  expect(await listed(seeker(), [...gone.map(anOffer), stands])).toEqual([{ id: stands.id, fits: false }]);
});

it('turns pages without a gap or a double', async () => {
  const offers = Array.from({ length: 12 }, () => anOffer());
  const pages = await Promise.all([0, 5, 10, 15].map((from) => listed(seeker(), offers, { from })));
  expect(pages.map(({ length }) => length)).toEqual([5, 5, 2, 0]);
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(12);
});

it('shows a counsellor what is for the whole group, and never for whom it fits', async () => {
  const offers = [anOffer(), anOffer({ to: 'awa' })];
  const odile = aCounsellor({ wishes: { anyTrade: true }, commune: VALOGNES });
  const done = await listOffers({ command: 'list-offers', cohort: 'cohort-1' }, contextOf(odile, offers));
  expect(done).toMatchObject({ ok: true, value: { outcome: { listed: [{ offer: { id: offers[0]?.id } }], member: false } } });
  expect(JSON.stringify(done)).not.toContain('"match"');
});

it('says why in one sentence of a few reasons, and says nothing of an offer that does not fit', () => {
  const wishes = { trades: ['service en salle'], means: ['car' as const], mostHoursPerWeek: 30, skills: ['permis B'] };
  const offer = { text: 'Serveuse\nPermis B exigé', fields: { title: 'Serveuse', commune: 'Cherbourg-en-Cotentin', contract: 'permanent' as const, hoursPerWeek: 28 } };
  expect(whyFits(seeker({ wishes }), offer, JOBS_AND_PLACES)?.map((part) => fr.say(part))).toEqual(['à environ 18 km', 'CDI', '28 h par semaine', 'un travail proche de « service en salle »']);
  expect(whyFits(seeker({ wishes: { ...wishes, unwanted: ['serveuse'] } }), offer, JOBS_AND_PLACES)).toBeUndefined();
  expect(whyFits(seeker(), offer, JOBS_AND_PLACES)).toBeUndefined();
  expect(whyFits(seeker({ wishes: { anyTrade: true } }), { text: '', fields: { title: 'Soudeur', commune: 'Valognes' } }, JOBS_AND_PLACES)?.map((part) => fr.say(part))).toEqual(['dans votre commune', 'vous êtes prêt·e à tout travail']);
});

it('takes the nearest of several communes of one name, and says that it is not sure', () => {
  const valence = { code: '26362', name: 'Valence' };
  const parts = whyFits(seeker({ wishes: { anyTrade: true, mostKm: 300 }, commune: VALOGNES }), { text: '', fields: { title: 'Soudeur', commune: 'Valence' } }, { ...JOBS_AND_PLACES, places: twoOf(valence) });
  expect(parts?.map((part) => fr.say(part))[0]).toBe('peut-être à 0 km');
});

function twoOf(commune: { code: string; name: string }) {
  const at = { lat: 49.509, lon: -1.47 };
  const known = { ...commune, department: '26', departmentName: 'Drôme', postalCodes: [], at };
  return { byCode: () => known, named: () => [known, { ...known, at: { lat: 44, lon: 4.9 } }] };
}
