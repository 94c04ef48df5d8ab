import { published as fr } from '../fr/published';
import type { published as usual } from '../fr/published';
import { day } from './dates';

/** Offers that France Travail publishes, in English. */
export const published: typeof usual = {
  'published.title': ({ cohort }) => `Today’s job offers for the group ${cohort}`,
  'published.titleOn': ({ cohort, on }) => `Job offers of ${day(on)} for the group ${cohort}`,
  'published.titleForYou': 'Job offers for you',
  'published.day': 'Today’s job offers',
  'published.forMe': 'Job offers for me',
  'published.none': 'I find no new published job offer at the moment.',
  'published.source': 'Published by France Travail.',
  'published.told': 'I told them only a trade and a town, never who you are.',
  'published.page': ({ from, to, total }) => `Offers ${String(from)} to ${String(to)} of ${String(total)}.`,
  'published.open': fr['published.open'],
  'published.share': 'Share',
  'published.silent': 'The France Travail offers are not available at the moment. Try again a little later; the group’s offers are still here.',
  'published.notTold': 'First tell me what work you are looking for: I will look for offers for you.',
  'published.today': ({ cohort, count }) => `Today the session of the group ${cohort} is about job offers. I found ${String(count)} to look at together.`,
};
