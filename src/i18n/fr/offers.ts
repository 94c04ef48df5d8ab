import type { Contract, OfferField, OfferWarning } from '../../domain/offer-fields';
import { dayInWords } from '../dates';
import { enumeration, monthsInWords, plural } from '../grammar';

const LABELS: Record<OfferField, string> = {
  title: 'Poste',
  employer: 'Employeur',
  commune: 'Lieu',
  contract: 'Contrat',
  months: 'Durée',
  hoursPerWeek: 'Horaire',
  pay: 'Salaire',
  start: 'Début',
  deadline: 'Date limite',
  url: 'Lien',
  reference: 'Référence',
};

const MISSING: Record<OfferField, string> = {
  title: 'le poste',
  employer: 'l’employeur',
  commune: 'le lieu',
  contract: 'le contrat',
  months: 'la durée',
  hoursPerWeek: 'les heures',
  pay: 'le salaire',
  start: 'le début',
  deadline: 'la date limite',
  url: 'le lien',
  reference: 'la référence',
};

const CONTRACTS: Record<Contract, string> = {
  permanent: 'CDI',
  'fixed-term': 'CDD',
  temporary: 'Intérim',
  apprenticeship: 'Apprentissage',
  professionalisation: 'Contrat de professionnalisation',
  internship: 'Stage',
  immersion: 'Immersion',
  integration: 'Contrat d’insertion',
  public: 'Fonction publique',
  'self-employed': 'Indépendant',
  other: 'Autre contrat',
};

const WARNINGS: Record<OfferWarning, string> = {
  'asks-money': 'elle demande de l’argent',
  'bank-details': 'elle demande des coordonnées bancaires',
  'identity-papers': 'elle demande des papiers d’identité',
  crypto: 'elle parle de cryptomonnaie',
  'premium-number': 'son numéro de téléphone est surtaxé',
  pyramid: 'il faut recruter d’autres personnes pour gagner',
  'paid-training': 'la formation est à payer',
  'easy-money': 'elle promet de l’argent facile',
};

const ASKS: Record<OfferField, string> = {
  title: 'Quel est le poste ?',
  employer: 'Qui recrute ?',
  commune: 'Dans quelle commune ?',
  contract: 'Quel contrat ?',
  months: 'Combien de mois ?',
  hoursPerWeek: 'Combien d’heures par semaine ?',
  pay: 'Quel salaire ?',
  start: 'Quel jour commence le travail ?',
  deadline: 'Jusqu’à quel jour peut-on répondre ?',
  url: 'Quel est le lien ?',
  reference: 'Quelle est la référence ?',
};

/** Sharing an offer: what was understood of it, for whom it is, who reads it first, taking it back. */
export const offers = {
  'offer.asked': 'Voulez-vous partager cette offre ?',
  'offer.no': 'Non',
  'offer.notShared': 'D’accord, je n’ai rien partagé.',
  'offer.understood': 'Voici ce que j’ai compris',
  'offer.notFound': (p: { fields: OfferField[] }) => `Je n’ai pas trouvé : ${p.fields.map((field) => MISSING[field]).join(', ')}.`,
  'offer.linkOnly': 'Je n’ai que le lien. Vous pouvez ajouter le reste avec « Corriger ».',
  'offer.linkPrivate': 'Ce lien mène à une adresse privée : les autres ne peuvent pas l’ouvrir. Collez plutôt le texte de l’offre.',
  'offer.cut': 'Le texte est long : je garde les 4 000 premiers signes.',
  'offer.suspect': (p: { warnings: OfferWarning[] }) => `Attention : ${enumeration(p.warnings.map((warning) => WARNINGS[warning]))}. C’est souvent le signe d’une arnaque.`,
  'offer.suspectFirst': 'Vos conseillers la liront avant le groupe.',
  'offer.label': (p: { field: OfferField }) => LABELS[p.field],
  'offer.contract': (p: { contract: Contract | undefined; months: number | undefined }) => [...(p.contract ? [CONTRACTS[p.contract]] : []), ...(p.months === undefined ? [] : [monthsInWords(p.months)])].join(', '),
  /** The same as buttons. */
  'offer.pickField': (p: { field: OfferField }) => LABELS[p.field],
  'offer.pickContract': (p: { contract: Contract }) => CONTRACTS[p.contract],
  'offer.hours': (p: { hoursPerWeek: number }) => `${String(p.hoursPerWeek).replace('.', ',')} h par semaine`,
  'offer.correct': 'Corriger',
  'offer.one': 'À une personne',
  'offer.counsellors': "À ma conseillère d'abord",
  'offer.whom': 'À quelle personne ?',
  'offer.namesake': (p: { firstName: string; commune: string }) => `${p.firstName}, ${p.commune}`,
  'offer.checkCounsellors': (p: { names: string[] }) => `Voici ce que ${enumeration(p.names, 'ou')} va lire d’abord, de votre part :`,
  'offer.toCorrect': 'Que voulez-vous corriger ?',
  'offer.nothingElse': 'Rien d’autre',
  'offer.value': (p: { field: OfferField }) => `${ASKS[p.field]} Écrivez « rien » pour l’enlever.`,
  'offer.valueBad': (p: { field: OfferField }) => `Je n’ai pas compris. ${ASKS[p.field]}`,
  'offer.none': 'Pas dit',
  'offer.formTitle': 'Corriger l’offre',
  'offer.formDone': "C'est bon",

  'offer.several.found': (p: { count: number }) => `J’en vois ${p.count}. Je les partage une par une ?`,
  'offer.oneByOne': 'Une par une',
  'offer.together': 'C’est une seule offre',
  'offer.left': (p: { count: number }) => `Il reste ${plural(p.count, 'offre')}.`,
  'offer.next': 'La suivante',
  'offer.enough': 'Arrêter là',
  'offer.enoughDone': 'D’accord, je ne partage pas les autres.',

  'offer.isGreeting': 'Bonjour ! Collez le texte de l’offre ou son lien, et je m’occupe du reste.',
  'offer.isQuestion': 'Ici je partage des offres. Collez le texte de l’offre ou son lien. Pour autre chose, écrivez « annuler ».',
  'offer.isWish': 'Je comprends que vous cherchez un emploi. Ici je partage les offres : écrivez « annuler », puis « parler à ma conseillère » si vous voulez en parler.',
  'offer.isInsult': 'Je ne transmets pas ce message au groupe. Si quelque chose ne va pas, écrivez « annuler », puis « parler à ma conseillère ».',
  'offer.isNone': 'Je n’y reconnais pas une offre d’emploi.',
  'offer.isForeign': 'Je lis surtout le français, et je n’y reconnais pas une offre d’emploi.',
  'offer.anyway': 'La partager quand même ?',
  'offer.isOne': 'Oui, c’est une offre',
  'offer.again': 'Non, recommencer',

  'offer.known': (p: { from: string | undefined; on: string }) =>
    p.from === undefined
      ? `Vous avez déjà partagé cette offre ${dayOf(p.on)}. Personne ne la recevra deux fois.`
      : `Merci ! ${p.from === '' ? 'Quelqu’un' : p.from} a déjà partagé cette offre ${dayOf(p.on)}. Personne ne la recevra deux fois.`,
  'offer.knownOne': 'Vous pouvez l’envoyer à une personne qui ne l’a pas encore.',
  'offer.knownAll': 'Tout le groupe l’a déjà.',
  'offer.hasIt': (p: { to: string | undefined }) => (p.to === undefined ? 'Tout le groupe a déjà cette offre. Merci !' : `${p.to} a déjà cette offre. Merci !`),
  'offer.waits': (p: { names: string[] }) => `Merci ! Cette offre attend déjà d’être lue par ${enumeration(p.names, 'ou')}. Elle ne sera pas lue deux fois.`,
  'offer.proposed': (p: { names: string[]; warned: boolean }) =>
    `${p.warned ? 'Merci. Par prudence, elle' : 'Merci ! Elle'} part d’abord à ${enumeration(p.names, 'et')}. Le groupe ne la voit pas encore. Je vous dirai la suite.`,

  'offer.fromSomebody': 'Une offre pour le groupe',
  'offer.mine': 'Vous avez partagé cette offre',
  'offer.open': (p: { host: string }) => `Ouvrir l’offre (${p.host})`,
  'offer.all': 'Voir tout',
  'offer.whyFits': 'Pour vous',

  'offer.reviewTitle': (p: { from: string }) => `${p.from} propose une offre : à relire`,
  'offer.reviewAsked': 'On vous demande de la relire avant qu’elle parte.',
  'offer.reviewFor': (p: { to: string | undefined }) => (p.to === undefined ? 'Elle est pour tout le groupe.' : p.to === '' ? 'Elle était pour une personne qui a quitté le groupe.' : `Elle est pour ${p.to}.`),
  'offer.discard': 'Ne pas partager',
  'offer.reviewShared': (p: { people: number; name: string }) => p.people === 0 ? `« ${p.name} » ne part à personne : le groupe l’a déjà, ou la personne est partie.` : `« ${p.name} » est partagée avec ${plural(p.people, 'personne')}.`,
  'offer.reviewDiscarded': (p: { name: string }) => `« ${p.name} » ne sera pas partagée.`,
  'offer.reviewList': 'Offres à relire',
  'offer.reviewCount': (p: { offers: number }) => `Offres à relire (${String(p.offers)})`,
  'offer.reviewLine': (p: { name: string; cohort: string }) => `${p.name} (${p.cohort})`,
  'offer.reviewNone': 'Aucune offre n’attend d’être relue.',
  'offer.verdictShared': (p: { on: string }) => `Votre offre ${proposedOn(p.on)} a été relue, et partagée. Merci !`,
  'offer.verdictDiscarded': (p: { on: string }) => `Votre offre ${proposedOn(p.on)} a été relue. Elle n’est pas partagée, par prudence pour le groupe. Merci d’y avoir pensé.`,
  'offer.verdictWithdrawn': (p: { on: string }) => `Votre offre ${proposedOn(p.on)} n’est plus dans le groupe : une personne qui vous accompagne l’a retirée. Elle peut vous dire pourquoi. Merci d’y avoir pensé.`,
  'offer.reviewOver': 'Cette offre n’attend plus d’être relue.',

  'offer.withdraw': 'Retirer',
  'offer.withdrawAsk': (p: { name: string }) => `Retirer « ${p.name} » ? Le groupe ne la verra plus dans Relais.`,
  'offer.withdrawWhich': 'Quelle offre voulez-vous retirer ?',
  'offer.withdrawSure': 'Oui, retirer',
  'offer.keep': 'Garder',
  'offer.withdrawn': 'C’est retiré. Les messages déjà reçus sont remplacés là où c’est possible.',
  'offer.gone': 'Cette offre a été retirée.',
  'refusal.offer_over': 'Cette offre est passée : elle ne peut plus être partagée. Vous pouvez choisir « Ne pas partager ».',
  'refusal.too_many_offers': (p: { most: number }) => `Merci pour tous ces partages ! Vous avez déjà partagé ${plural(p.most, 'offre')} en 24 heures, et le groupe a besoin de temps pour les lire. Revenez demain pour celle-ci.`,
  'refusal.offer_decided': 'C’est déjà décidé : cette offre est partagée.',
};

function dayOf(date: string): string {
  return `le ${dayInWords(date)}`;
}

function proposedOn(date: string): string {
  return `du ${dayInWords(date)}`;
}
