import { published as fr } from '../fr/published';
import type { published as usual } from '../fr/published';
import { pictured } from './pictograms';

/** Published offers, in short and simple words. */
export const published: typeof usual = {
  ...fr,
  'published.day': pictured('work', fr['published.day']),
  'published.forMe': pictured('goal', fr['published.forMe']),
  'published.open': (p) => pictured('see', fr['published.open'](p)),
  'published.share': pictured('send', fr['published.share']),
  'published.source': 'Ce sont des offres de France Travail.',
  'published.none': 'Je ne trouve pas de nouvelle offre.',
  'published.told': 'Ils ne savent pas qui vous êtes.',
  'published.silent': 'Les offres ne marchent pas maintenant. Essayez plus tard.',
  'published.notTold': 'Dites-moi quel travail vous cherchez. Je cherche pour vous.',
  'published.today': (p) => `Aujourd’hui, le groupe ${p.cohort} parle des offres. Il y a ${String(p.count)} offres à voir.`,
};
