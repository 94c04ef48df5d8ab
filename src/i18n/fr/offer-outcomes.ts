import type { OfferCame } from '../../domain/broadcast';
import type { ExitKind } from '../../domain/exit';
import type { Stage } from '../../domain/offer';
import type { CameOfIt } from '../../domain/offer-figures';
import { dayInWords } from '../dates';
import { enumeration, plural } from '../grammar';

/** What comes of an offer, leaving the group, and what the counsellors see of both. */
export const offerOutcomes = {
  'offer.stage': (p: { stage: Stage }) => STAGES[p.stage],
  'offer.noted': (p: { stage: Exclude<Stage, 'hired'>; name: string }) => NOTED[p.stage](p.name),
  'offer.notedHired': (p: { firstName: string }) => `Félicitations ${p.firstName} ! Quelle belle nouvelle.`,
  'offer.stillApplied': 'D’accord, vous attendez encore. Bon courage !',
  'offer.ended': 'Cette offre n’est plus en cours, mais j’ai noté votre réponse.',
  'offer.hiredNext': 'Vous pouvez quitter le groupe en lui laissant un mot, maintenant ou plus tard. Rien ne presse : le groupe ne le sait pas encore.',
  'offer.which': (p: { stage: Stage }) => `« ${STAGES[p.stage]} » : pour quelle offre ?`,
  'offer.named': (p: { name: string }) => p.name,
  'offer.noneToReact': 'Je ne vois pas de quelle offre vous parlez. Rien n’a été noté.',
  'refusal.offer_gone': 'Cette offre n’est plus là. Rien n’a été noté.',

  'thanks.title': 'Merci pour votre partage',
  'thanks.came': (p: { came: OfferCame; name: string }) => THANKS[p.came](p.name),
  'thanks.from': (p: { firstName: string; came: OfferCame; name: string }) => `${p.firstName} vous remercie pour l’offre que vous avez partagée${p.name === '' ? '' : ` : « ${p.name} »`}. ${CAME[p.came]}`,
  'thanks.say': (p: { firstName: string }) => `Dire merci à ${p.firstName}`,
  'thanks.said': (p: { firstName: string }) => `C’est fait : je dis à ${p.firstName} que son offre vous a servi, et à quoi.`,
  'thanks.goOn': 'Une offre que vous partagez peut tout changer pour quelqu’un.',
  'followUp.title': (p: { name: string }) => `Vous avez postulé à ${offerNamed(p.name)}.`,
  'followUp.ask': 'Où en êtes-vous ? Répondez si vous voulez : je ne vous le demanderai pas une autre fois.',
  'followUp.waiting': 'Pas encore de réponse',
  'closed.title': (p: { name: string }) => (p.name === '' ? 'Une offre n’est plus en cours.' : `L’offre « ${p.name} » n’est plus en cours.`),
  'closed.told': 'Le poste est pourvu, ou l’annonce a été retirée.',
  'closed.applied': 'Si vous avez postulé, votre candidature compte peut-être encore. Vous pouvez me dire où vous en êtes.',

  'leave.open': 'Quitter le groupe',
  'leave.later': 'Plus tard',
  'leave.why': 'Vous voulez quitter le groupe. Pourquoi ?',
  'leave.exit': (p: { exit: ExitKind }) => EXITS[p.exit],
  'leave.word': 'Voulez-vous laisser un mot au groupe ? Écrivez-le ici, ou passez.',
  'leave.wordBad': 'Ce mot est vide ou trop long (500 signes au plus).',
  'leave.wordHealth': 'Relais ne garde et ne transmet rien sur la santé : votre phrase est effacée. Écrivez autre chose, ou passez.',
  'leave.groupGets': 'Le groupe et ses conseillers recevront, avec votre prénom :',
  'leave.groupGetsNothing': 'Le groupe ne recevra pas de message.',
  'leave.means': (p: { exit: ExitKind }) =>
    `Votre place sera libre et vous n’aurez plus de message de ce groupe. Les personnes qui vous accompagnent sauront que vous partez${p.exit === 'hired' ? ' parce que vous avez trouvé du travail' : ''}. Votre compte reste : « supprimer » efface tout.`,
  'leave.stay': 'Rester dans le groupe',
  'leave.stayed': 'Vous restez dans le groupe. Rien n’a été envoyé.',
  'leave.done': (p: { cohort: string; exit: ExitKind }) => `Vous avez quitté le groupe ${p.cohort}. ${p.exit === 'hired' ? 'Toutes nos félicitations, et bonne route !' : 'Bonne route !'}`,
  'leave.doneWord': 'Votre mot part au groupe.',
  'leave.back': 'Pour rejoindre un groupe, écrivez son code d’invitation.',
  'farewell.title': (p: { firstName: string }) => `Un mot de ${p.firstName}, qui quitte le groupe`,
  'left.title': (p: { firstName: string }) => `${p.firstName} a quitté le groupe`,
  'left.why': 'Raison',
  'left.exit': (p: { exit: ExitKind }): string => (p.exit === 'hired' ? 'travail trouvé' : 'autre, non demandée'),
  'left.seat': 'La place est libre.',
  'data.exits': 'Groupes quittés',
  'data.exit': (p: { cohort: string; date: string; exit: ExitKind }) => `${p.cohort}, ${dayInWords(p.date, { year: true })} : ${p.exit === 'hired' ? 'travail trouvé' : 'autre raison'}`,
  'data.reactions': 'Suites que vous avez données aux offres',
  'data.reaction': (p: { name: string; stage: Stage }) => `${p.name === '' ? 'une offre' : p.name} : ${STAGES[p.stage]}`,

  'figures.open': 'Suites des offres',
  'figures.title': (p: { cohort: string }) => `Suites des offres : ${p.cohort}`,
  'figures.digest': (p: { cohort: string }) => `Les offres de la semaine : ${p.cohort}`,
  'figures.none': 'Aucune offre n’a été partagée.',
  'figures.shared': 'Offres partagées',
  'figures.waiting': 'À relire',
  'figures.stage': (p: { stage: CameOfIt }) => FIGURES[p.stage],
  'figures.offer': (p: { name: string; by: string; date: string; closed: boolean }) => `${p.name === '' ? 'Une offre' : p.name} (${p.by}, ${dayInWords(p.date)}${p.closed ? ', fermée' : ''})`,
  'figures.came': (p: { stage: CameOfIt; names: string[] }) => `${FIGURES[p.stage]} : ${enumeration(p.names)}`,
  'figures.someone': 'quelqu’un',
  'figures.nothingYet': 'pas de suite pour le moment',
  'figures.more': (p: { count: number }) => `Et ${plural(p.count, 'offre')} avant.`,
  'figures.private': 'Le groupe ne voit pas ces réponses.',
};

const PRIVATE = 'Seules les personnes qui vous accompagnent le voient.';

/** An offer without title loses its text after 30 days; only that it was one is left. */
function offerNamed(name: string): string {
  return name === '' ? 'une offre' : `« ${name} »`;
}

const STAGES: Record<Stage, string> = {
  interested: "Ça m'intéresse",
  applied: "J'ai postulé",
  interview: 'Entretien',
  hired: 'Embauché·e',
  'not-for-me': 'Pas pour moi',
};

const NOTED: Record<Exclude<Stage, 'hired'>, (name: string) => string> = {
  interested: (name) => `C’est noté : ${offerNamed(name)} vous intéresse. ${PRIVATE} Dites-le-moi quand vous aurez postulé.`,
  applied: (name) => `Bravo, c’est noté : vous avez postulé à ${offerNamed(name)}. ${PRIVATE} Je vous demanderai dans 15 jours où vous en êtes, une seule fois.`,
  interview: (name) => `C’est noté : vous avez un entretien pour ${offerNamed(name)}. ${PRIVATE} Bonne chance !`,
  'not-for-me': (name) => `C’est noté : ${offerNamed(name)} n’est pas pour vous. ${PRIVATE}`,
};

const THANKS: Record<OfferCame, (name: string) => string> = {
  applied: (name) => `Quelqu’un a postulé à l’offre que vous avez partagée${name === '' ? '' : ` : « ${name} »`}.`,
  interview: (name) => `Quelqu’un a un entretien grâce à l’offre que vous avez partagée${name === '' ? '' : ` : « ${name} »`}.`,
  hired: (name) => `Quelqu’un a trouvé du travail grâce à l’offre que vous avez partagée${name === '' ? '' : ` : « ${name} »`}.`,
};

const CAME: Record<OfferCame, string> = { applied: 'Une candidature est partie.', interview: 'Il y a un entretien.', hired: 'Il y a une embauche !' };

const EXITS: Record<ExitKind, string> = { hired: "J'ai trouvé du travail", other: 'Une autre raison' };

const FIGURES: Record<CameOfIt, string> = { interested: 'Intéressé·e·s', applied: 'Ont postulé', interview: 'Entretien', hired: 'Embauché·e·s' };
