import type { AbsenceReason, RsvpAnswer } from '../domain/group-session';
import { dayInWords, momentInWords } from './dates';
import type { fr } from './fr';
import { cap } from './grammar';

/**
 * Short and simple French, in the manner of "facile à lire": one idea a sentence, usual words, present tense, the words
 * of the buttons unchanged. What is not here is said as usual.
 */
export const frSimple: Partial<typeof fr> = {
  'welcome.how': 'J’écris avant chaque séance. Pour m’arrêter, écrivez STOP.',
  'welcome.with': (p) => `Vous êtes dans le groupe ${p.cohort}.${p.counsellors.length > 0 ? ` Avec vous : ${p.counsellors.join(', ')}.` : ''}`,
  'welcome.next': (p) => `La séance : ${cap.soon(p)}`,
  'waiting.welcome': (p) => `Merci ${p.firstName}. Le groupe ${p.cohort} n’a plus de place. Vous êtes sur la liste, numéro ${p.rank}. J’écris dès qu’il y a une place.`,
  'waiting.still': (p) => `Vous êtes sur la liste du groupe ${p.cohort}. J’écris dès qu’il y a une place.`,
  'admitted.title': (p) => `${p.firstName}, il y a une place. Vous êtes dans le groupe ${p.cohort}.`,

  'reminder.soon': (p) => `Votre séance : ${cap.soon(p)}`,
  'session.none': 'Pas de séance pour le moment.',
  'session.programme': 'On fait',
  'rsvp.ask': 'Vous venez ?',
  'rsvp.yours': (p) => `Votre réponse : ${ANSWERS[p.answer]}. Vous pouvez changer.`,
  'rsvp.noted': (p) => `${NOTED[p.answer]} ${cap.first(momentInWords(p.start))}. Lieu : ${p.place}.`,
  'absence.ask': 'Vous ne venez pas. C’est noté. Pourquoi ? Vous pouvez aussi passer.',
  'absence.reason': (p) => REASONS[p.reason],
  'absence.thanks': 'Merci. Je le dis à votre conseiller.',
  'absence.noted': 'D’accord. Vous pouvez encore venir : écrivez « je viens ».',
  'absence.health': 'Merci. Je ne garde rien sur la santé. J’efface votre phrase. J’ai noté : raison personnelle.',

  'change.moved': 'La séance change',
  'change.fromTo': (p) => `${momentInWords(p.to)}. Pas ${momentInWords(p.from)}.`,
  'change.placeFromTo': (p) => `${p.place}. Pas ${p.placeBefore}.`,
  'change.cancelled': 'Pas de séance',
  'change.cancelledAt': (p) => `Pas de séance ${momentInWords(p.start)}.`,
  'change.spoken': (p) => `La séance est ${momentInWords(p.to)}. Lieu : ${p.place}.`,
  'change.note': 'Un mot pour vous :',
  'change.ask': 'Vous venez ?',
  'change.thanks': 'Merci.',

  'menu.ask': 'Que voulez-vous ?',
  'help.member': 'Je dis quand est la séance. Je note si vous venez. Je donne vos offres au groupe.',
  'help.words': 'Écrivez : menu, je viens, je ne peux pas, retour, annuler, STOP.',
  'help.inFlow': 'Répondez à la question. Pour revenir, écrivez « retour ». Pour arrêter, écrivez « annuler ».',
  'counsellor.names': (p) => `Dans le groupe ${p.cohort}, avec vous : ${p.names.join(', ')}.`,
  'stop.done': 'Je n’écris plus. Pour reprendre, écrivez START.',
  'stop.isOn': 'Je n’écris plus. Pour reprendre, écrivez START.',
  'start.done': 'J’écris de nouveau. Pour arrêter, écrivez STOP.',
  'unknown.text': 'Je ne comprends pas. Voici ce que je sais faire :',
  'unknown.kind': 'Je lis seulement du texte.',
  'unknown.old': 'Ce bouton ne marche plus. Rien ne change.',
  'unknown.number': 'Ce numéro n’est pas dans la liste.',
  'flow.cancelled': 'C’est arrêté. Je n’ai rien noté.',
  'flow.again': 'On reprend.',
  'flow.choose': 'Je ne comprends pas. Choisissez une réponse.',
  'trouble.oops': (p) => `Pardon, j’ai un problème. Essayez encore dans un moment. (référence ${p.id})`,
  'refusal.session_changed': 'La séance a changé. Regardez la nouvelle date.',
  'refusal.session_gone': 'Cette séance n’existe plus.',
  'refusal.session_started': 'Cette séance est passée.',

  'label.axis': 'Projet',
  'label.reading': 'Pour lire',
  'registration.recap': 'Voici vos réponses. C’est juste ?',
  'registration.whatToCorrect': 'Que faut-il changer ?',

  'offer.ask': 'Collez l’offre ici.',
  'offer.for': 'Pour qui ?',
  'offer.empty': 'Je n’ai rien reçu. Collez l’offre ici.',
  'offer.long': 'C’est trop long. Gardez : le travail, le lieu, le contact.',
  'offer.check': (p) => `Voici ce que ${p.to ?? 'le groupe'} va lire :`,
  'offer.shared': (p) => `C’est envoyé à ${p.to ?? 'votre groupe'}. Merci !`,
  'offer.forGroup': (p) => `${p.from} donne une offre au groupe`,
  'offer.forYou': (p) => `${p.from} a une offre pour vous`,

  'retention.title': (p) => `Bonjour${p.firstName === '' ? '' : ` ${p.firstName}`}. Je n’ai pas de nouvelles de vous.`,
  'retention.when': (p) => `Le ${dayInWords(p.date, { year: true })}, j’efface tout : votre prénom, vos réponses, votre place.`,
  'retention.stay': 'Pour rester, écrivez-moi un mot. Pour tout effacer maintenant, écrivez « supprimer ».',
  'retention.stays': 'Merci. Je n’efface rien.',

  'data.title': 'Ce que je sais de vous',
  'data.messages': (p) => `Messages pour vous : ${p.count}.`,
  'data.rights': 'Vous pouvez tout prendre ou tout effacer.',
  'erase.warn': 'J’efface tout : votre nom, vos réponses, vos offres. Vous perdez votre place. C’est pour toujours. Vous êtes d’accord ?',
  'erase.kept': 'Je n’efface rien.',
  'erase.done': 'C’est fait. J’ai tout effacé. Bonne route !',

  'distress.warm': 'Ce que vous écrivez est important. On vous répond tout de suite. C’est gratuit :',
  'distress.notWatched': 'Je suis un robot. Personne ne lit ici en ce moment. J’ai effacé votre phrase.',

  'meant.which': 'Je ne suis pas sûr. Que voulez-vous ?',
  'meant.noSession': (p) => `Pas de séance le ${dayInWords(p.date)}. Rien ne change.`,
  'meant.stop': 'J’arrête d’écrire ?',
  'meant.resume': 'Je recommence à écrire ?',
  'wish.counsellor': 'Je ne sais pas faire cela. Voici ce que je sais faire :',
  'wish.offer': (p) => `Je peux le dire à ${p.names.join(', ')}.`,
  'told.call': (p) => `Je demande un appel à ${p.names.join(', ')}. Je ne dis pas pourquoi.`,
  'told.alert': (p) => `Je préviens ${p.names.join(', ')}. Je donne votre prénom. Danger ? N’attendez pas. Appelez le 112 ou le 3114.`,
  'told.again': (p) => `C’est déjà fait aujourd’hui. ${p.names.join(', ')} le sait.`,
  'told.nobody': 'Je ne trouve personne. Appelez votre conseiller. Danger ? Appelez le 112.',
  'health.notKept': 'Merci. Je ne garde rien sur la santé. J’ai effacé votre phrase.',
  'health.offer': 'Je peux demander un appel pour vous. Je ne dis pas pourquoi.',
  'distress.offer': (p) => `Je peux prévenir ${p.names.join(', ')}. Je donne seulement votre prénom.`,

  'talk.none': 'Pas de conversation.',
  'talk.askReason': (p) => `Je préviens ${p.names.join(', ')}. Pourquoi voulez-vous parler ? Ne parlez pas de votre santé. Vous pouvez aussi passer.`,
  'talk.reasonLong': 'C’est trop long. Écrivez quelques mots.',
  'talk.health': 'Merci. Je ne garde rien sur la santé. J’ai effacé votre phrase. Vous pourrez en parler directement.',
  'talk.askWhere': 'Où voulez-vous parler ?',
  'talk.askWhen': 'Quand ? Choisissez, ou écrivez un jour.',
  'talk.whenBad': 'Écrivez seulement un jour. Par exemple : jeudi matin.',
  'talk.recap': (p) => `Voici ce que ${p.names.join(', ')} va lire, avec votre prénom :`,
  'talk.noReason': 'pas dite',
  'talk.discarded': 'Je n’ai rien envoyé.',
  'talk.asked': (p) => `C’est envoyé à ${p.names.join(', ')}. Vous aurez la réponse ici.`,
  'talk.requestFrom': (p) => `${p.firstName} veut vous parler`,
  'talk.writeTo': (p) => `Écrivez votre message pour ${p.names.join(', ')}. Le groupe ne le lit pas.`,
  'talk.textBad': 'Écrivez un message plus court.',
  'talk.textHealth': 'Je ne garde rien sur la santé. Je n’ai pas envoyé votre phrase. Écrivez « appelez-moi ».',
  'talk.failed': 'Votre message n’est pas arrivé :',
  'talk.doubtful': (p) => `Je ne sais pas si ${p.names.join(', ')} a votre message.`,
  'talk.arrived': 'Votre message est arrivé.',
  'talk.closed': (p) => `La conversation avec ${p.names.join(', ')} est finie.`,
  'talk.closedBy': (p) => `${p.firstName} arrête la conversation.`,
  'talk.stoppedBy': (p) => `${p.firstName} ne veut plus de messages. La conversation est finie.`,
  'talk.newOne': 'Pour parler encore, écrivez « parler à ma conseillère ».',
  'refusal.talk_closed': 'Cette conversation est finie. Je n’ai rien envoyé.',
  'data.talks': (p) => `Messages avec votre conseiller : ${p.count}. Je les efface après 30 jours.`,
};

const ANSWERS: Record<RsvpAnswer, string> = { coming: 'je viens', notComing: 'je ne peux pas', late: 'je serai en retard' };

const NOTED: Record<RsvpAnswer, string> = {
  coming: 'Vous venez. C’est noté.',
  notComing: 'Vous ne venez pas. C’est noté.',
  late: 'Vous venez en retard. C’est noté.',
};

const REASONS: Record<AbsenceReason, string> = {
  appointment: 'Un autre rendez-vous',
  transport: 'Pas de transport',
  childcare: 'Mon enfant',
  work: 'Je travaille',
  private: 'Autre raison',
};
