import { dayInWords } from '../dates';
import { offerOutcomes as usual } from '../fr/offer-outcomes';
import type { OfferCame } from '../../domain/broadcast';
import type { ExitKind } from '../../domain/exit';
import type { Stage } from '../../domain/offer';
import { pictured } from './pictograms';

const IDEAS = { interested: 'yes', applied: 'send', interview: 'session', hired: 'work', 'not-for-me': 'no' } as const satisfies Record<Stage, Parameters<typeof pictured>[0]>;

const PRIVATE = 'Votre conseiller le voit. Le groupe ne le voit pas.';

/** An offer without title loses its text after 30 days. */
function named(name: string): string {
  return name === '' ? '' : ` : « ${name} »`;
}

const NOTED: Record<Exclude<Stage, 'hired'>, (name: string) => string> = {
  interested: (name) => `C’est noté${named(name)}. ${PRIVATE} Écrivez-moi après votre demande.`,
  applied: (name) => `Bravo ! C’est noté${named(name)}. ${PRIVATE} Je vous écris dans 15 jours.`,
  interview: (name) => `C’est noté${named(name)}. ${PRIVATE} Bonne chance !`,
  'not-for-me': (name) => `C’est noté${named(name)}. Ce travail n’est pas pour vous.`,
};

const THANKS: Record<OfferCame, (name: string) => string> = {
  applied: (name) => `Une personne demande ce travail${named(name)}.`,
  interview: (name) => `Une personne a un rendez-vous pour ce travail${named(name)}.`,
  hired: (name) => `Une personne a ce travail${named(name)}.`,
};

/** What comes of an offer and leaving the group, in simple words. */
export const offerOutcomes: typeof usual = {
  'offer.stage': (p) => pictured(IDEAS[p.stage], usual['offer.stage'](p)),
  'offer.noted': (p) => NOTED[p.stage](p.name),
  'offer.notedHired': (p) => `Bravo ${p.firstName} !`,
  'offer.stillApplied': 'D’accord. Vous attendez encore.',
  'offer.ended': 'Cette offre est finie. Je garde votre réponse.',
  'offer.hiredNext': 'Vous pouvez quitter le groupe et laisser un mot. C’est quand vous voulez. Le groupe ne le sait pas.',
  'offer.which': () => 'Pour quelle offre ?',
  'offer.named': usual['offer.named'],
  'offer.noneToReact': 'Je ne trouve pas cette offre. Rien ne change.',
  'refusal.offer_gone': 'Cette offre n’est plus là. Rien ne change.',

  'thanks.title': 'Merci pour votre offre',
  'thanks.came': (p) => THANKS[p.came](p.name),
  'thanks.from': (p) => `${p.firstName} vous dit merci pour votre offre${named(p.name)}.`,
  'thanks.say': (p) => pictured('message', `Dire merci à ${p.firstName}`),
  'thanks.said': (p) => `C’est fait. Je dis merci à ${p.firstName}.`,
  'thanks.goOn': 'Votre offre aide le groupe.',
  'followUp.title': (p) => `Vous avez demandé ce travail${named(p.name)}.`,
  'followUp.ask': 'Et maintenant ? Vous pouvez répondre. Je le demande une seule fois.',
  'followUp.waiting': pictured('late', 'Pas encore de réponse'),
  'closed.title': (p) => `Une offre est finie${named(p.name)}.`,
  'closed.told': 'Une autre personne a le travail, ou la page n’est plus là.',
  'closed.applied': 'Vous avez demandé ce travail ? Attendez la réponse. Vous pouvez aussi m’écrire.',

  'leave.open': pictured('group', 'Quitter le groupe'),
  'leave.later': pictured('late', 'Plus tard'),
  'leave.why': 'Vous voulez quitter le groupe. Pourquoi ?',
  'leave.exit': (p) => pictured(p.exit === 'hired' ? 'work' : 'person', usual['leave.exit'](p)),
  'leave.word': 'Écrivez un mot au groupe. Vous pouvez aussi passer.',
  'leave.wordBad': 'Écrivez un mot plus court.',
  'leave.wordHealth': 'Je ne garde rien sur la santé. Votre phrase est effacée. Écrivez un autre mot.',
  'leave.groupGets': 'Le groupe reçoit ceci, avec votre prénom :',
  'leave.groupGetsNothing': 'Le groupe ne reçoit pas de message.',
  'leave.means': (p) => `Une autre personne peut avoir votre place. Vous n’avez plus de message du groupe. ${MEANS[p.exit]} Vous pouvez tout effacer. Écrivez : « supprimer ».`,
  'leave.stay': pictured('menu', 'Rester dans le groupe'),
  'leave.stayed': 'Vous restez dans le groupe. Je n’envoie rien.',
  'leave.done': (p) => `Vous n’êtes plus dans le groupe ${p.cohort}. ${p.exit === 'hired' ? 'Bravo, et bonne route !' : 'Bonne route !'}`,
  'leave.doneWord': 'J’envoie votre mot au groupe.',
  'leave.back': 'Pour un autre groupe, écrivez son code.',
  'farewell.title': (p) => `Un mot de ${p.firstName}. Cette personne quitte le groupe.`,
  'left.title': (p) => `${p.firstName} n’est plus dans le groupe`,
  'left.why': 'Raison',
  'left.exit': (p) => (p.exit === 'hired' ? 'a trouvé du travail' : 'autre'),
  'left.seat': 'Il y a une place libre.',
  'data.exits': 'Vos groupes avant',
  'data.exit': (p) => `${p.cohort}, ${dayInWords(p.date, { year: true })} : ${p.exit === 'hired' ? 'travail trouvé' : 'autre raison'}`,
  'data.reactions': 'Vos réponses aux offres',
  'data.reaction': usual['data.reaction'],

  'figures.open': pictured('work', 'Suites des offres'),
  'figures.title': (p) => `Suites des offres : ${p.cohort}`,
  'figures.digest': (p) => `Les offres de la semaine : ${p.cohort}`,
  'figures.none': 'Pas encore d’offre.',
  'figures.shared': 'Offres',
  'figures.waiting': 'À lire',
  'figures.stage': usual['figures.stage'],
  'figures.offer': (p) => `${p.name === '' ? 'Une offre' : p.name} (${p.by}, ${dayInWords(p.date)}${p.closed ? ', finie' : ''})`,
  'figures.came': usual['figures.came'],
  'figures.someone': 'une personne',
  'figures.nothingYet': 'pas encore de réponse',
  'figures.more': (p) => `Avant : ${String(p.count)}.`,
  'figures.private': 'Le groupe ne voit pas ces réponses.',
};

const MEANS: Record<ExitKind, string> = {
  hired: 'Je dis à votre conseiller : vous avez trouvé du travail.',
  other: 'Je le dis à votre conseiller.',
};
