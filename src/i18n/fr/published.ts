import { dayInWords } from '../dates';

/** Offers that France Travail publishes, shown to a group or to one person. */
export const published = {
  'published.title': (p: { cohort: string }) => `Les offres du jour pour le groupe ${p.cohort}`,
  'published.titleOn': (p: { cohort: string; on: string }) => `Les offres du ${dayInWords(p.on)} pour le groupe ${p.cohort}`,
  'published.titleForYou': 'Des offres pour vous',
  'published.day': 'Offres du jour',
  'published.forMe': 'Offres pour moi',
  'published.none': 'Je ne trouve pas de nouvelle offre publiée en ce moment.',
  'published.source': 'Offres publiées par France Travail.',
  'published.told': 'Je leur ai dit seulement un métier et une commune, jamais qui vous êtes.',
  'published.page': (p: { from: number; to: number; total: number }) => `Offres ${String(p.from)} à ${String(p.to)} sur ${String(p.total)}.`,
  'published.open': (p: { title: string }) => (p.title.length <= 60 ? p.title : `${p.title.slice(0, 59).trimEnd()}…`),
  'published.share': 'Partager',
  'published.silent': 'Les offres de France Travail ne répondent pas pour le moment. Réessayez un peu plus tard ; les offres du groupe sont toujours là.',
  'published.notTold': 'Dites-moi d’abord quel travail vous cherchez : je chercherai des offres pour vous.',
  'published.today': (p: { cohort: string; count: number }) => `Aujourd’hui, la séance du groupe ${p.cohort} parle des offres. J’en ai trouvé ${String(p.count)} à regarder ensemble.`,
};
