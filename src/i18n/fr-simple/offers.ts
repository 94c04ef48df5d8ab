import type { OfferField, OfferWarning } from '../../domain/offer-fields';
import { offers as plainly, type offers as usual } from '../fr/offers';
import { dayInWords } from '../dates';
import { pictured } from './pictograms';

const ASKS: Record<OfferField, string> = {
  title: 'Quel travail ?',
  employer: 'Qui cherche quelqu’un ?',
  commune: 'Dans quelle ville ?',
  contract: 'Quel contrat ?',
  months: 'Combien de mois ?',
  hoursPerWeek: 'Combien d’heures par semaine ?',
  pay: 'Combien d’argent ?',
  start: 'Quel jour commence le travail ?',
  deadline: 'Quel est le dernier jour pour répondre ?',
  url: 'Quel est le lien ?',
  reference: 'Quelle est la référence ?',
};

const LABELS: Partial<Record<OfferField, string>> = { title: 'Travail', employer: 'Chez', months: 'Durée', hoursPerWeek: 'Heures', pay: 'Paie', deadline: 'Dernier jour' };

const WARNINGS: Record<OfferWarning, string> = {
  'asks-money': 'Il faut donner de l’argent.',
  'bank-details': 'Il faut donner son compte en banque.',
  'identity-papers': 'Il faut donner ses papiers.',
  crypto: 'L’offre parle d’argent sur internet.',
  'premium-number': 'Le téléphone coûte cher.',
  pyramid: 'Il faut amener d’autres personnes.',
  'paid-training': 'Il faut payer la formation.',
  'easy-money': 'L’offre promet trop d’argent.',
};

/** Sharing an offer, in simple words. */
export const offers: typeof usual = {
  'offer.asked': 'Voulez-vous donner cette offre ?',
  'offer.no': pictured('no', 'Non'),
  'offer.notShared': 'D’accord. Je n’envoie rien.',
  'offer.understood': 'Voici ce que je comprends',
  'offer.notFound': (p) => `Je ne trouve pas : ${p.fields.map((field) => (LABELS[field] ?? plainly['offer.label']({ field })).toLowerCase()).join(', ')}.`,
  'offer.linkOnly': 'Je n’ai que le lien. Vous pouvez ajouter des mots.',
  'offer.cut': 'Le texte est long. Je garde le début.',
  'offer.suspect': (p) => `Attention. ${p.warnings.map((warning) => WARNINGS[warning]).join(' ')} On veut peut-être prendre votre argent.`,
  'offer.suspectFirst': 'Votre conseiller lit l’offre avant le groupe.',
  'offer.label': (p) => LABELS[p.field] ?? plainly['offer.label'](p),
  'offer.contract': plainly['offer.contract'],
  'offer.pickField': (p) => pictured('change', plainly['offer.pickField'](p)),
  'offer.pickContract': (p) => pictured('work', plainly['offer.pickContract'](p)),
  'offer.hours': plainly['offer.hours'],
  'offer.correct': pictured('change', 'Corriger'),
  'offer.one': pictured('person', 'À une personne'),
  'offer.counsellors': pictured('message', "À ma conseillère d'abord"),
  'offer.whom': 'À qui ?',
  'offer.namesake': (p) => pictured('person', `${p.firstName}, ${p.commune}`),
  'offer.checkCounsellors': (p) => `Voici ce que ${p.names.join(', ')} va lire :`,
  'offer.toCorrect': 'Que voulez-vous changer ?',
  'offer.nothingElse': pictured('yes', 'Rien d’autre'),
  'offer.value': (p) => `${ASKS[p.field]} Écrivez « rien » pour enlever.`,
  'offer.valueBad': (p) => `Je ne comprends pas. ${ASKS[p.field]}`,
  'offer.none': 'Pas dit',
  'offer.formTitle': 'Changer l’offre',
  'offer.formDone': pictured('yes', "C'est bon"),

  'offer.several.found': (p) => `Je vois ${p.count} offres. Je les envoie une par une ?`,
  'offer.oneByOne': pictured('yes', 'Une par une'),
  'offer.together': pictured('no', 'C’est une seule offre'),
  'offer.left': (p) => `Offres qui restent : ${p.count}.`,
  'offer.next': pictured('see', 'La suivante'),
  'offer.enough': pictured('no', 'Arrêter là'),
  'offer.enoughDone': 'D’accord. Je n’envoie pas les autres.',

  'offer.isGreeting': 'Bonjour ! Collez l’offre ici.',
  'offer.isQuestion': 'Collez l’offre ici. Pour autre chose, écrivez « annuler ».',
  'offer.isWish': 'Vous cherchez un travail. Écrivez « annuler », puis « parler à ma conseillère ».',
  'offer.isInsult': 'Je n’envoie pas ce message. Si cela ne va pas, écrivez « annuler », puis « parler à ma conseillère ».',
  'offer.isNone': 'Je ne vois pas une offre de travail.',
  'offer.isForeign': 'Je lis le français. Je ne vois pas une offre de travail.',
  'offer.anyway': 'Voulez-vous l’envoyer ?',
  'offer.isOne': pictured('yes', 'Oui, c’est une offre'),
  'offer.again': pictured('again', 'Non, recommencer'),

  'offer.known': (p) =>
    p.from === undefined ? `Cette offre est déjà dans le groupe, de vous, le ${dayInWords(p.on)}.` : `Merci ! Le groupe a déjà cette offre. ${p.from === '' ? 'Une personne' : p.from} l’envoie le ${dayInWords(p.on)}.`,
  'offer.knownOne': 'Vous pouvez l’envoyer à une personne qui ne l’a pas.',
  'offer.knownAll': 'Tout le groupe a cette offre.',
  'offer.hasIt': (p) => `${p.to ?? 'Le groupe'} a déjà cette offre. Merci !`,
  'offer.proposed': (p) => `Merci ! ${p.names.join(', ')} lit l’offre d’abord. Le groupe ne la voit pas encore. Je vous dis la suite ici.`,

  'offer.fromSomebody': 'Une offre pour le groupe',
  'offer.mine': 'Votre offre',
  'offer.open': (p) => pictured('see', `Ouvrir l’offre (${p.host})`),
  'offer.all': pictured('see', 'Voir tout'),
  'offer.whyFits': 'Pour vous',

  'offer.reviewTitle': (p) => `${p.from} donne une offre. Lisez-la d’abord.`,
  'offer.reviewAsked': 'Lisez cette offre avant le groupe.',
  'offer.reviewFor': (p) => (p.to === undefined ? 'C’est pour tout le groupe.' : `C’est pour ${p.to}.`),
  'offer.discard': pictured('no', 'Ne pas partager'),
  'offer.reviewShared': (p) => `L’offre est envoyée : ${p.name}. Personnes : ${p.people}.`,
  'offer.reviewDiscarded': (p) => `L’offre ne part pas : ${p.name}.`,
  'offer.reviewList': 'Offres à relire',
  'offer.reviewCount': (p) => pictured('read', `Offres à relire (${p.offers})`),
  'offer.reviewLine': (p) => `${p.name} (${p.cohort})`,
  'offer.reviewNone': 'Pas d’offre à lire.',
  'offer.verdictShared': (p) => `Votre offre du ${dayInWords(p.on)} est envoyée. Merci !`,
  'offer.verdictDiscarded': (p) => `Votre offre du ${dayInWords(p.on)} n’est pas envoyée. Merci quand même !`,
  'offer.reviewOver': 'Cette offre n’attend plus.',

  'offer.withdraw': pictured('erase', 'Retirer'),
  'offer.withdrawAsk': (p) => `Enlever cette offre : ${p.name} ?`,
  'offer.withdrawSure': pictured('yes', 'Oui, retirer'),
  'offer.keep': pictured('no', 'Garder'),
  'offer.withdrawn': 'C’est fait. L’offre n’est plus dans le groupe.',
  'offer.gone': 'Cette offre n’est plus là.',
  'refusal.offer_decided': 'C’est déjà fait. L’offre est envoyée.',
};
