import type { Contract } from '../../domain/offer-fields';
import type { EmployerKind, Means, Requirement, Wishes, WishTopic } from '../../domain/wishes';
import { cap } from '../grammar';
import { CONTRACTS, dayInWords, EMPLOYERS, HOURS, MEANS, REQUIREMENTS, WISHED_CONTRACTS, wishInWords } from './work-words';

const TOPICS: Record<WishTopic, string> = {
  trades: 'Travail cherché', means: 'Transport', distance: 'Distance', contracts: 'Contrats', hours: 'Temps de travail', unwanted: 'Pas ce travail', skills: 'Ce que je sais faire',
  lacks: 'Ce que je n’ai pas', day: 'Heures possibles', only: 'Employeurs',
};

const QUESTIONS: Record<WishTopic, string> = {
  trades: 'Quel travail cherchez-vous ? Plusieurs réponses sont possibles, par exemple : « vente, cuisine ». Écrivez « tout » si tout vous va.',
  means: 'Comment pouvez-vous aller au travail ?',
  distance: 'Jusqu’à combien de kilomètres de chez vous ? Écrivez un nombre, ou choisissez.',
  contracts: 'Quels contrats vous vont ?',
  hours: 'Temps plein ou temps partiel ? Vous pouvez aussi écrire un nombre d’heures, par exemple « 20 h ».',
  unwanted: 'Y a-t-il un travail que vous ne voulez pas faire ?',
  skills: 'Que savez-vous faire ? Écrivez aussi vos permis et vos diplômes, par exemple : « permis B, cuisine, premiers secours ».',
  lacks: 'Des offres demandent un permis ou un diplôme. Qu’est-ce que vous n’avez pas ?',
  day: 'À quelles heures pouvez-vous travailler ? Écrivez par exemple « de 7 h à 20 h », ou choisissez.',
  only: 'Voulez-vous voir en premier seulement certains employeurs ?',
};

const UNREAD: Record<WishTopic, string> = {
  trades: 'Écrivez un ou plusieurs métiers en quelques mots, par exemple : « vente, cuisine ».',
  unwanted: 'Écrivez un ou plusieurs métiers en quelques mots, par exemple : « ménage, usine ».',
  skills: 'Écrivez en quelques mots, par exemple : « permis B, cuisine, anglais ».',
  distance: 'Écrivez un nombre de kilomètres, par exemple « 15 km ».',
  hours: 'Choisissez, ou écrivez un nombre d’heures par semaine, par exemple « 20 h ».',
  day: 'Écrivez deux heures, par exemple « de 7 h à 20 h », ou une seule : « après 9 h », « avant 17 h ».',
  means: 'Je n’ai pas compris. Choisissez une des réponses proposées.',
  contracts: 'Je n’ai pas compris. Choisissez une des réponses proposées.',
  lacks: 'Je n’ai pas compris. Choisissez une des réponses proposées.',
  only: 'Je n’ai pas compris. Choisissez une des réponses proposées.',
};

/** What people tell of the work they look for, the offers of their group, and why one fits. */
export const wishes = {
  'menu.offers': 'Voir les offres',
  'menu.wishes': 'Mes souhaits',

  'wishes.title': 'Mes souhaits',
  'wishes.intro': 'Ils servent seulement à classer les offres pour vous. Personne d’autre ne les voit, ni le groupe, ni les conseillers.',
  'wishes.start': 'Je vous pose quelques questions pour classer les offres. Répondez seulement à ce que vous voulez.',
  'wishes.saved': 'C’est noté.',
  'wishes.unchanged': 'Je n’ai rien changé.',
  'wishes.forgotten': 'C’est effacé : je ne sais plus rien de vos souhaits.',
  'wishes.forget': 'Effacer mes souhaits',
  'wishes.forgetAsk': 'J’efface tous vos souhaits ? Vous verrez toujours toutes les offres.',
  'wishes.forgetYes': 'Oui, effacer mes souhaits',
  'wishes.topic': (p: { topic: WishTopic }) => TOPICS[p.topic],
  'wishes.label': (p: { topic: WishTopic }) => TOPICS[p.topic],
  'wishes.said': (p: { topic: WishTopic; wishes: Wishes }) => wishInWords(p.topic, p.wishes),
  'wishes.ask': (p: { topic: WishTopic }) => QUESTIONS[p.topic],
  'wishes.now': (p: { topic: WishTopic; wishes: Wishes }) => `Pour le moment : ${wishInWords(p.topic, p.wishes)}.`,
  'wishes.more': 'Autre chose ?',
  'wishes.unread': (p: { topic: WishTopic }) => UNREAD[p.topic],
  'wishes.health': 'Je ne garde rien sur la santé : je n’ai pas noté votre phrase. Dites seulement un travail, un permis ou une heure.',
  'wishes.finish': 'Terminer',
  'wishes.enough': 'C’est tout',
  'wishes.any': 'Peu importe',
  'wishes.clear': 'Ne plus le dire',
  'wishes.contract': (p: { contract: Contract }) => cap.first(WISHED_CONTRACTS[p.contract]),
  'wishes.means': (p: { means: Means }) => cap.first(MEANS[p.means]),
  'wishes.requirement': (p: { requirement: Requirement }) => cap.first(REQUIREMENTS[p.requirement]),
  'wishes.employer': (p: { employer: EmployerKind }) => cap.first(EMPLOYERS[p.employer]),
  'wishes.hours': (p: { hours: 'full' | 'part' }) => cap.first(HOURS[p.hours]),
  'wishes.km': (p: { km: number }) => `${String(p.km)} km`,
  'wishes.day': (p: { from?: number; to?: number }) => cap.first(dayInWords(p.from, p.to).join()),
  'wishes.tell': 'Dire ce que je cherche',
  'wishes.tellWhy': 'Dites-moi quel travail vous cherchez : je mettrai en premier les offres qui vous vont.',

  'offers.title': (p: { cohort: string }) => `Les offres du groupe ${p.cohort}`,
  'offers.found': (p: { query: string }) => `Les offres avec « ${p.query} »`,
  'offers.none': 'Il n’y a pas d’offre en ce moment. Vous en avez vu une ? Vous pouvez la partager.',
  'offers.noneInGroup': (p: { cohort: string }) => `Le groupe ${p.cohort} n’a pas d’offre en ce moment.`,
  'offers.noneFound': (p: { query: string }) => `Je ne trouve pas d’offre avec « ${p.query} ».`,
  'offers.all': 'Toutes les offres',
  'offers.forYou': 'Pour vous',
  'offers.others': 'Les autres',
  'offers.line': (p: { title: string; employer?: string; commune?: string }) => [p.title, p.employer, p.commune].filter((part) => part !== undefined).join(', '),
  'offers.why': (p: { line: string; why: string }) => `${p.line} : ${p.why}`,
  'offers.open': (p: { title: string }) => p.title,
  'offers.next': 'Suite',
  'offers.page': (p: { from: number; to: number; total: number }) => `Offres ${String(p.from)} à ${String(p.to)} sur ${String(p.total)}.`,

  'why.distance': (p: { km: number; certain: boolean }) => distance(p),
  'why.contract': (p: { contract: Contract; months?: number }) => (p.months === undefined ? CONTRACTS[p.contract] : `${CONTRACTS[p.contract]} ${String(p.months).replace('.', ',')} mois`),
  'why.hours': (p: { hours: number }) => `${String(p.hours)} h par semaine`,
  'why.wish': (p: { wish: string; same: boolean }) => (p.same ? `${p.wish} comme vous le souhaitez` : `un travail proche de « ${p.wish} »`),
  'why.anyTrade': 'vous êtes prêt·e à tout travail',
  'why.can': (p: { requirement: Requirement }) => `${REQUIREMENTS[p.requirement]} : vous l’avez`,
  'why.short': (p: { parts: readonly string[] }) => p.parts.join(', '),
};

/** As the crow flies; a name that several communes bear is taken for the nearest one, and said so. */
function distance({ km, certain }: { km: number; certain: boolean }): string {
  if (!certain) return `peut-être à ${String(km)} km`;
  return km === 0 ? 'dans votre commune' : `à environ ${String(km)} km`;
}
