import type { Axis, Reading } from '../../domain/person';
import type { dialogs as usual } from '../fr/dialogs';
import { months, soon } from './dates';
import { pictured } from './pictograms';

/** What dialogs ask, in simple words: registration, a counsellor's first name, an absence, an offer. */
export const dialogs: typeof usual = {
  'flow.back': pictured('back', 'Retour'),
  'flow.cancel': pictured('no', 'Annuler'),
  'flow.cancelled': 'C’est arrêté. Je n’ai rien noté.',
  'flow.nothingToCancel': 'Il n’y a rien à annuler.',
  'flow.again': 'On reprend.',
  'flow.questions': 'D’accord. Je pose les questions.',
  'flow.choose': 'Je ne comprends pas. Choisissez une réponse.',
  'flow.outdated': 'Mes questions ont changé. Pardon. Recommencez avec le menu.',
  'form.correct': 'Il y a une erreur.',

  'registration.notice1': (p) =>
    `Bonjour ! Je suis Relais. Je suis un robot. Vous êtes invité dans le groupe ${p.cohort}. Je vous dis quand est la séance. Je donne vos réponses et vos offres.`,
  'registration.notice2':
    'Je garde votre prénom et votre commune. Je garde votre projet et vos réponses. Je garde les messages. C’est pour le groupe.\nSeuls vos conseillers voient vos réponses. Le groupe voit votre prénom.',
  'registration.notice3': (p) =>
    `Je ne garde rien sur la santé.\nVous ne m’écrivez pas pendant ${months(p.months)} ? Je vous préviens. Puis j’efface tout.\nPour tout voir, écrivez « mes données ». Pour arrêter les messages, écrivez « STOP ». Pour tout effacer, écrivez « supprimer ».`,
  'registration.consent': 'Vous êtes d’accord ?',
  'registration.accept': pictured('yes', "J'accepte"),
  'registration.refuse': pictured('no', 'Je refuse'),
  'registration.refused': 'C’est noté. Je ne garde rien. Vous pouvez changer : écrivez encore le code. Vous pouvez aussi parler à votre conseiller.',
  'registration.firstName': 'Quel est votre prénom ?',
  'registration.firstNameBad': 'Je ne comprends pas. Écrivez votre prénom. Exemple : Awa.',
  'registration.firstNameLong': 'C’est trop long. Écrivez juste votre prénom.',
  'registration.commune': (p) => `Merci ${p.firstName}. Dans quelle commune habitez-vous ? (votre ville ou votre village)`,
  'registration.axis': 'Que voulez-vous faire ?',
  'registration.reading': 'Comment voulez-vous lire ?',
  'registration.recap': 'Voici vos réponses. C’est juste ?',
  'registration.ok': pictured('yes', "C'est bon"),
  'registration.correct': pictured('change', 'Corriger'),
  'registration.whatToCorrect': 'Que faut-il changer ?',

  'commune.none': 'Je ne trouve pas ce nom en France. Écrivez le nom ou le code postal.',
  'commune.several': 'Il y a plusieurs villes de ce nom. Choisissez.',
  'commune.near': 'Vouliez-vous dire :',
  'commune.choice': (p) => pictured('place', `${p.name} (${p.departmentName}, ${p.department})`),

  axis: (p) => AXES[p.axis],
  reading: (p) => READINGS[p.reading],
  'reading.now': 'D’accord. J’écris plus simple. Pour changer, écrivez « phrases habituelles ».',

  'name.ask': 'Quel est votre prénom ? Vos groupes voient votre prénom.',

  'absence.ask': 'Vous ne venez pas. C’est noté. Pourquoi ? Seul votre conseiller voit la raison. Vous pouvez aussi passer.',
  'absence.reason': (p) => REASONS[p.reason],
  'absence.skip': pictured('skip', 'Passer'),
  'absence.thanks': 'Merci. Je le dis à votre conseiller.',
  'absence.noted': 'D’accord. Vous pouvez encore venir : écrivez « je viens ».',
  'absence.health': 'Merci. Je ne garde rien sur la santé. J’efface votre phrase. J’ai noté : raison personnelle.',

  'offer.ask': 'Collez l’offre ici.',
  'offer.empty': 'Je n’ai rien reçu. Collez l’offre ici.',
  'offer.long': 'C’est trop long. Gardez : le travail, le lieu, le contact.',
  'offer.for': 'Pour qui ?',
  'offer.group': pictured('group', 'À tout le groupe'),
  'offer.member': (p) => pictured('person', p.firstName),
  'offer.several': 'Plusieurs personnes ont ce prénom. Choisissez dans la liste.',
  'offer.unknown': 'Je ne connais pas ce prénom. Choisissez dans la liste.',
  'offer.check': (p) => `Voici ce que ${p.to ?? 'le groupe'} va lire :`,
  'offer.share': pictured('send', 'Partager'),
  'offer.shared': (p) => `C’est envoyé à ${p.to ?? 'votre groupe'}. Merci !`,
  'offer.forGroup': (p) => `${p.from} donne une offre au groupe`,
  'offer.forYou': (p) => `${p.from} a une offre pour vous`,

  'erase.warn': 'J’efface tout : votre nom, vos réponses, vos offres. Vous perdez votre place. C’est pour toujours. Vous êtes d’accord ?',
  'erase.confirm': pictured('erase', 'Oui, tout effacer'),
  'erase.keep': pictured('no', 'Non, garder'),
  'erase.kept': 'Je n’efface rien.',
  'erase.done': 'C’est fait. J’ai tout effacé. Bonne route !',

  'welcome.title': (p) => `Bienvenue ${p.firstName} !`,
  'welcome.with': (p) => `Vous êtes dans le groupe ${p.cohort}.${p.counsellors.length > 0 ? ` Avec vous : ${p.counsellors.join(', ')}.` : ''}`,
  'welcome.next': (p) => `La séance : ${soon(p)}`,
  'welcome.how': 'J’écris avant chaque séance. Pour m’arrêter, écrivez STOP.',
  'waiting.welcome': (p) => `Merci ${p.firstName}. Le groupe ${p.cohort} n’a plus de place. Vous êtes sur la liste, numéro ${p.rank}. J’écris dès qu’il y a une place.`,
  'waiting.still': (p) => `Vous êtes sur la liste du groupe ${p.cohort}. J’écris dès qu’il y a une place.`,
};

const AXES: Record<Axis, string> = {
  'job-search': pictured('work', 'Chercher un emploi'),
  reorientation: pictured('again', 'Changer de métier'),
  training: pictured('learn', 'Construire une formation'),
};

const READINGS: Record<Reading, string> = {
  normal: pictured('message', 'Phrases habituelles'),
  simple: pictured('read', 'Court et simple'),
};

const REASONS: Record<Parameters<(typeof usual)['absence.reason']>[0]['reason'], string> = {
  appointment: pictured('session', 'Un autre rendez-vous'),
  transport: pictured('travel', 'Pas de transport'),
  childcare: pictured('child', 'Mon enfant'),
  work: pictured('work', 'Je travaille'),
  private: pictured('person', 'Autre raison'),
};
