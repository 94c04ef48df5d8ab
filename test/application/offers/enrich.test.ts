import { byModel, completed, enrich } from '../../../src/application/offers/enrich';
import type { Model } from '../../../src/application/model-port';
import type { OfferFields } from '../../../src/domain/offer-fields';

const asker = { person: 'p1', names: ['Awa'] };

function modelThat(says: OfferFields | undefined): Model & { asked: string[] } {
  const asked: string[] = [];
  return { asked, readOffer: (text) => (asked.push(text), Promise.resolve(says)), chooseIntent: () => Promise.resolve(undefined) };
}

describe('what a model adds to an offer', () => {
  it('is what the rules missed, never another word for what they found', async () => {
    const model = modelThat({ title: 'Commis', employer: 'Le Phare', commune: 'Brest' });
    expect(await enrich({ title: 'Serveur', pay: 'SMIC' }, 'text', { model, asker, patienceMs: 9_000 })).toEqual({ title: 'Serveur', pay: 'SMIC', employer: 'Le Phare', commune: 'Brest' });
  });

  it('is not asked for when the rules found the main things, nor when nobody can wait', async () => {
    const model = modelThat({ pay: 'SMIC' });
    const main: OfferFields = { title: 'Serveur', employer: 'Le Phare', commune: 'Brest', contract: 'permanent' };
    expect(await enrich(main, 'text', { model, asker, patienceMs: 9_000 })).toEqual(main);
    expect(await enrich({}, 'text', { model, asker, patienceMs: 100 })).toEqual({});
    expect(model.asked).toEqual([]);
  });

  it('is nothing when the model is silent', async () => {
    expect(await enrich({ title: 'Serveur' }, 'text', { model: modelThat(undefined), asker, patienceMs: 9_000 })).toEqual({ title: 'Serveur' });
  });

  it('gives no end to a permanent contract', () => {
    expect(completed({ contract: 'permanent' }, { months: 6, employer: 'Le Phare' })).toEqual({ contract: 'permanent', employer: 'Le Phare' });
    expect(completed({ months: 6 }, { contract: 'fixed-term' })).toEqual({ months: 6, contract: 'fixed-term' });
  });

  it('as one of the readers: reads the page behind a link, keeps the warnings, and is asked for somebody only', async () => {
    const model = modelThat({ employer: 'Le Phare' });
    const sofar = { fields: {}, warnings: ['crypto' as const], page: 'Le Phare cherche' };
    expect(await byModel(model)('https://x.example', sofar, 9_000, asker)).toEqual({ ...sofar, fields: { employer: 'Le Phare' } });
    expect(model.asked).toEqual(['https://x.example\n\nLe Phare cherche']);
    expect(await byModel(model)('text', sofar, 9_000)).toBe(sofar);
  });
});
