import type { CardData } from '../../cards/view';
import { figuresOf } from '../../src/domain/offer-figures';
import type { Offer } from '../../src/domain/offer';
import { aCohort, HOSTILE, NOW } from './sample-data';

const about = { cohort: 'cohort1', cohortName: 'Valognes du mardi' };
const reactable = { cohort: 'cohort1', offer: 'offer1', name: 'Préparateur de commandes, Entrepôts du Cotentin' };
const told = { ...reactable, firstName: 'Awa', again: false, live: true };
const sent = { ...reactable, broadcast: 'offer1' };

const offer = (id: string, fields: Partial<Offer>): Offer => ({ id, text: 'Préparateur de commandes à Valognes', sharedBy: 'solene', sharedAt: NOW, ...fields });
const offers = [
  offer('offer1', { reactions: { awa: { stage: 'hired', at: NOW }, marius: { stage: 'applied', at: NOW }, yann: { stage: 'interested', at: NOW } } }),
  offer('offer2', { text: 'Aide-soignante de nuit', sharedBy: 'gone', closedAt: NOW, reactions: { left: { stage: 'interview', at: NOW } } }),
  offer('offer3', { review: 'warned' }),
];
const names = { solene: 'Solène', awa: 'Awa', marius: 'Marius', yann: 'Yann' };
const figures = { ...about, figures: figuresOf(aCohort({ offers })), names, zone: 'Europe/Paris', digest: false };

/** What comes of offers and of leaving, as their cards are shown. */
export const farewellSamples: { usual: CardData<'farewell'> } & Record<string, CardData<'farewell'>> = {
  usual: { ...about, to: 'group', firstName: 'Awa', word: 'Merci à tous, et courage pour la suite !' },
  counsellors: { ...about, to: 'counsellors', firstName: 'Awa', exit: 'hired' },
  other: { ...about, to: 'counsellors', firstName: 'Awa', exit: 'other' },
  hostile: { ...about, to: 'group', firstName: '**Awa**', word: HOSTILE },
};

export const offerFiguresSamples: { usual: CardData<'offerFigures'> } & Record<string, CardData<'offerFigures'>> = {
  usual: figures,
  digest: { ...figures, digest: true },
  none: { ...figures, figures: figuresOf(aCohort({ offers: [] })) },
  many: { ...figures, figures: figuresOf(aCohort({ offers: Array.from({ length: 14 }, (_, index) => offer(`offer${String(index)}`, {})) })) },
  hostile: { ...figures, figures: figuresOf(aCohort({ offers: [offer('offer1', { text: HOSTILE })] })) },
};

export const offerNewsSamples: { usual: CardData<'offerNews'> } & Record<string, CardData<'offerNews'>> = {
  usual: { news: 'follow-up', ...sent },
  thanks: { news: 'thanks', name: sent.name, came: 'applied' },
  'thanks-hired': { news: 'thanks', name: sent.name, came: 'hired' },
  'thanks-from': { news: 'thanks', name: sent.name, came: 'interview', from: 'Awa' },
  closed: { news: 'closed', ...sent, stage: 'interested' },
  'closed-applied': { news: 'closed', ...sent, stage: 'applied' },
  hostile: { news: 'follow-up', ...sent, name: HOSTILE.slice(0, 60) },
};

export const offerReactedSamples: { usual: CardData<'offerReacted'> } & Record<string, CardData<'offerReacted'>> = {
  usual: { ...told, stage: 'interested' },
  applied: { ...told, stage: 'applied', sharer: 'Solène' },
  thanked: { ...told, stage: 'applied', again: true, sharer: 'Solène', thanked: true },
  'applied-again': { ...told, stage: 'applied', again: true, live: false },
  interview: { ...told, stage: 'interview' },
  hired: { ...told, stage: 'hired' },
  'not-for-me': { ...told, stage: 'not-for-me' },
  hostile: { ...told, name: HOSTILE.slice(0, 60), stage: 'interested' },
};
