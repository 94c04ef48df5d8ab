import type { Axis, Reading } from '../../domain/person';
import { cap, enumeration, monthsInWords, plural } from '../grammar';

/** What dialogs ask: registration, a counsellor's first name, an absence, an offer. */
export const dialogs = {
  'flow.back': 'Retour',
  'flow.cancel': 'Annuler',
  'flow.cancelled': 'C’est annulé. Rien n’a été enregistré.',
  'flow.nothingToCancel': 'Il n’y a rien à annuler.',
  'flow.again': 'Reprenons où nous en étions.',
  'flow.questions': 'D’accord, question par question.',
  'flow.choose': 'Je n’ai pas compris. Choisissez une des réponses proposées.',
  'flow.outdated': 'Cette démarche a changé depuis, pardon : je ne peux pas la reprendre. Recommencez-la depuis le menu.',
  'form.correct': 'Il reste quelque chose à corriger.',

  'registration.notice1': (p: { cohort: string }) =>
    `Bienvenue ! Cette invitation est pour le groupe ${p.cohort}. Je suis Relais, un assistant automatique. Je vous rappelle les séances. Je transmets vos réponses, et les offres que le groupe partage.`,
  'registration.notice2':
    'Je garde : votre prénom, votre commune, ce que vous cherchez, vos réponses aux séances et les messages reçus. C’est pour organiser le groupe.\nSeuls vos conseillers voient vos réponses. Le groupe voit votre prénom.',
  'registration.notice3': (p: { months: number }) =>
    `Je ne garde rien sur votre santé.\nSans nouvelles de vous pendant ${monthsInWords(p.months)}, je vous préviens, puis j’efface tout.\nÀ tout moment, vous pouvez tout voir (écrivez « mes données »), arrêter les messages (« STOP ») ou tout effacer (« supprimer »).`,
  'registration.consent': 'Êtes-vous d’accord ?',
  'registration.accept': "J'accepte",
  'registration.refuse': 'Je refuse',
  'registration.refused':
    'C’est noté : je ne garde rien. Vous pouvez en parler avec votre conseiller ou votre conseillère. Si vous changez d’avis, écrivez de nouveau le code.',
  'registration.firstName': 'Quel est votre prénom ?',
  'registration.firstNameBad': 'Je n’ai pas reconnu un prénom. Écrivez-le simplement, par exemple : Awa.',
  'registration.firstNameLong': 'C’est un peu long. Écrivez seulement votre prénom (40 lettres au plus).',
  'registration.commune': (p: { firstName: string }) => `Merci ${p.firstName}. Dans quelle commune habitez-vous ?`,
  'registration.axis': 'Sur quoi voulez-vous avancer en ce moment ?',
  'registration.reading': 'Comment préférez-vous lire mes messages ?',
  'registration.recap': 'Voici ce que j’ai noté. Est-ce que tout est juste ?',
  'registration.ok': "C'est bon",
  'registration.correct': 'Corriger',
  'registration.whatToCorrect': 'Que voulez-vous corriger ?',

  'commune.none': 'Je ne trouve pas cette commune en France. Vérifiez le nom, ou écrivez le code postal.',
  'commune.several': 'Il y a plusieurs communes de ce nom. Laquelle est la vôtre ?',
  'commune.near': 'Vouliez-vous dire…',
  'commune.choice': (p: { name: string; departmentName: string; department: string }) => `${p.name} (${p.departmentName}, ${p.department})`,

  axis: (p: { axis: Axis }) => AXES[p.axis],
  reading: (p: { reading: Reading }) => READINGS[p.reading],
  'reading.now': 'D’accord, j’écris avec des phrases habituelles. Pour des phrases plus courtes, écrivez « plus simple ».',

  'name.ask': 'Quel est votre prénom ? Vos groupes le verront.',

  'absence.ask': 'C’est noté, vous ne venez pas. Voulez-vous dire pourquoi ? Seul votre conseiller ou votre conseillère le verra.',
  'absence.reason': (p: { reason: keyof typeof REASONS }) => REASONS[p.reason],
  'absence.skip': 'Passer',
  'absence.thanks': 'Merci, je transmets à votre conseiller ou votre conseillère.',
  'absence.noted': 'D’accord. Si vous changez d’avis, dites-le-moi : « je viens ».',
  'absence.health':
    'Merci de me l’avoir dit. Relais ne garde rien sur la santé : je n’ai pas conservé votre phrase. J’ai noté « raison personnelle ».',

  'offer.ask': 'Collez l’offre ou son lien, ou écrivez-la en quelques mots.',
  'offer.empty': 'Je n’ai rien reçu. Collez le texte de l’offre ou son lien.',
  'offer.long': 'Ce texte est trop long (8 000 signes au plus). Gardez l’essentiel : le poste, le lieu, le contact.',
  'offer.for': 'À qui voulez-vous la transmettre ?',
  'offer.group': 'À tout le groupe',
  'offer.member': (p: { firstName: string }) => p.firstName,
  'offer.several': 'Plusieurs personnes du groupe ont ce prénom. Choisissez une ligne de la liste.',
  'offer.unknown': 'Je ne connais pas cette personne dans le groupe. Choisissez un prénom de la liste.',
  'offer.check': (p: { to: string | undefined }) => `Voici ce que ${p.to ?? 'tout le groupe'} va recevoir, de votre part :`,
  'offer.share': 'Partager',
  'offer.shared': (p: { to: string | undefined; people: number }) =>
    p.to ? `C’est transmis à ${p.to}. Merci !` : `C’est transmis au groupe (${plural(p.people, 'personne')}). Merci !`,
  'offer.forGroup': (p: { from: string }) => `${p.from} partage une offre avec le groupe`,
  'offer.forYou': (p: { from: string }) => `${p.from} a pensé à vous pour cette offre`,

  'erase.warn': 'Tout ce que Relais garde sur vous sera effacé : inscription, réponses, offres partagées, messages en attente.\nVotre place dans le groupe sera libre.\nOn ne peut pas revenir en arrière.',
  'erase.confirm': 'Oui, tout effacer',
  'erase.keep': 'Non, garder',
  'erase.kept': 'Rien n’a été effacé.',
  'erase.done': 'C’est fait. Tout ce que Relais gardait sur vous est effacé. Bonne route !',

  'welcome.title': (p: { firstName: string }) => `Bienvenue ${p.firstName} !`,
  'welcome.with': (p: { cohort: string; counsellors: string[] }) =>
    `Vous êtes dans le groupe ${p.cohort}${p.counsellors.length > 0 ? `, avec ${enumeration(p.counsellors)}` : ''}.`,
  'welcome.next': (p: { start: string; today: string }) => `Prochaine séance : ${cap.soon(p)}`,
  'welcome.how': 'Je vous écrirai avant chaque séance. À tout moment : « menu », « aide », « STOP ».',
  'waiting.welcome': (p: { firstName: string; cohort: string; rank: number }) =>
    `Merci ${p.firstName}. Le groupe ${p.cohort} est complet. Vous êtes sur la liste d’attente, en position ${p.rank}. Votre conseiller ou votre conseillère le sait. Je vous écris dès qu’une place se libère.`,
  'waiting.still': (p: { cohort: string }) => `Vous êtes sur la liste d’attente du groupe ${p.cohort}. Je vous écris dès qu’une place se libère.`,
};

const AXES: Record<Axis, string> = {
  'job-search': 'Chercher un emploi',
  reorientation: 'Changer de métier',
  training: 'Construire une formation',
};

const READINGS: Record<Reading, string> = {
  normal: 'Phrases habituelles',
  simple: 'Court et simple',
};

const REASONS = {
  appointment: 'Un autre rendez-vous',
  transport: 'Un problème de transport',
  childcare: 'La garde d’un enfant',
  work: 'Je travaille',
  private: 'Raison personnelle',
};
