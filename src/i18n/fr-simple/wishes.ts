import type { WishTopic } from '../../domain/wishes';
import type { wishes as usual } from '../fr/wishes';
import { CONTRACTS, REQUIREMENTS, wishInWords } from '../fr/work-words';
import { wishes as fr } from '../fr/wishes';
import { pictured } from './pictograms';

const QUESTIONS: Record<WishTopic, string> = {
  trades: 'Quel travail cherchez-vous ? Par exemple : « vente, cuisine ». Tout vous va ? Écrivez « tout ».',
  means: 'Comment allez-vous au travail ?',
  distance: 'Combien de kilomètres, au plus ?',
  contracts: 'Quels contrats vous vont ?',
  hours: 'Combien d’heures par semaine ?',
  unwanted: 'Quel travail ne voulez-vous pas ?',
  skills: 'Que savez-vous faire ? Par exemple : « permis B, cuisine ».',
  lacks: 'Quel permis ou diplôme n’avez-vous pas ?',
  day: 'À quelles heures pouvez-vous travailler ? Par exemple : « de 7 h à 20 h ».',
  only: 'Voulez-vous certains employeurs en premier ?',
};

const UNREAD: Record<WishTopic, string> = {
  trades: 'Écrivez un travail. Par exemple : « vente, cuisine ».',
  unwanted: 'Écrivez un travail. Par exemple : « usine ».',
  skills: 'Écrivez quelques mots. Par exemple : « permis B, cuisine ».',
  distance: 'Écrivez un nombre. Par exemple : « 15 km ».',
  hours: 'Choisissez. Ou écrivez un nombre : « 20 h ».',
  day: 'Écrivez deux heures : « de 7 h à 20 h ».',
  means: 'Je ne comprends pas. Choisissez une réponse.',
  contracts: 'Je ne comprends pas. Choisissez une réponse.',
  lacks: 'Je ne comprends pas. Choisissez une réponse.',
  only: 'Je ne comprends pas. Choisissez une réponse.',
};

/** What people tell of the work they look for, their group's offers, and why one fits, in simple words. */
export const wishes: typeof usual = {
  'menu.offers': pictured('work', fr['menu.offers']),
  'menu.wishes': pictured('goal', fr['menu.wishes']),

  'wishes.title': 'Mes souhaits',
  'wishes.intro': 'Vos souhaits aident à choisir les offres pour vous. Personne d’autre ne les voit.',
  'wishes.start': 'Je pose quelques questions. Répondez comme vous voulez.',
  'wishes.saved': 'C’est noté.',
  'wishes.unchanged': 'Je n’ai rien changé.',
  'wishes.forgotten': 'C’est fait. Je ne garde plus vos souhaits.',
  'wishes.forget': pictured('erase', fr['wishes.forget']),
  'wishes.forgetAsk': 'J’efface tous vos souhaits ? Vous voyez toujours les offres.',
  'wishes.forgetYes': pictured('erase', fr['wishes.forgetYes']),
  'wishes.topic': (p) => pictured('change', fr['wishes.topic'](p)),
  'wishes.label': (p) => fr['wishes.topic'](p),
  'wishes.said': (p) => wishInWords(p.topic, p.wishes),
  'wishes.ask': (p) => QUESTIONS[p.topic],
  'wishes.now': (p) => `Maintenant : ${wishInWords(p.topic, p.wishes)}.`,
  'wishes.more': 'Autre chose ?',
  'wishes.unread': (p) => UNREAD[p.topic],
  'wishes.health': 'Je ne garde rien sur la santé. Je n’ai pas noté votre phrase.',
  'wishes.finish': pictured('yes', fr['wishes.finish']),
  'wishes.enough': pictured('yes', fr['wishes.enough']),
  'wishes.any': pictured('skip', fr['wishes.any']),
  'wishes.clear': pictured('erase', fr['wishes.clear']),
  'wishes.contract': (p) => pictured('work', fr['wishes.contract'](p)),
  'wishes.means': (p) => pictured('travel', fr['wishes.means'](p)),
  'wishes.requirement': (p) => pictured('no', fr['wishes.requirement'](p)),
  'wishes.employer': (p) => pictured('work', fr['wishes.employer'](p)),
  'wishes.hours': (p) => pictured('session', fr['wishes.hours'](p)),
  'wishes.km': (p) => pictured('place', fr['wishes.km'](p)),
  'wishes.day': (p) => pictured('session', fr['wishes.day'](p)),
  'wishes.tell': pictured('goal', fr['wishes.tell']),
  'wishes.tellWhy': 'Quel travail cherchez-vous ? Je mets ces offres en premier.',

  'offers.title': (p) => `Les offres du groupe ${p.cohort}`,
  'offers.found': (p) => `Les offres avec « ${p.query} »`,
  'offers.none': 'Il n’y a pas d’offre maintenant. Vous pouvez en partager une.',
  'offers.noneInGroup': (p) => `Le groupe ${p.cohort} n’a pas d’offre maintenant.`,
  'offers.noneFound': (p) => `Je ne trouve pas d’offre avec « ${p.query} ».`,
  'offers.all': pictured('work', fr['offers.all']),
  'offers.forYou': 'Pour vous',
  'offers.others': 'Les autres',
  'offers.line': fr['offers.line'],
  'offers.why': (p) => `${p.line}. ${p.why}`,
  'offers.open': (p) => pictured('read', p.title),
  'offers.next': pictured('see', fr['offers.next']),
  'offers.page': (p) => `Offres ${String(p.from)} à ${String(p.to)}. Il y en a ${String(p.total)}.`,

  'why.distance': (p) => (p.certain ? (p.km === 0 ? 'dans votre commune' : `à peu près à ${String(p.km)} km`) : `peut-être à ${String(p.km)} km`),
  'why.contract': (p) => (p.months === undefined ? CONTRACTS[p.contract] : `${CONTRACTS[p.contract]} ${String(p.months)} mois`),
  'why.hours': (p) => `${String(p.hours)} heures par semaine`,
  'why.wish': (p) => (p.same ? `${p.wish}, comme vous voulez` : `un travail comme « ${p.wish} »`),
  'why.anyTrade': 'tout travail vous va',
  'why.can': (p) => `vous avez : ${REQUIREMENTS[p.requirement]}`,
  'why.short': (p) => p.parts.join('. '),
};
