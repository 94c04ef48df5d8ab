import type { Unreachable } from '../../domain/person';
import { dayInWords, momentInWords } from '../dates';
import { cap, enumeration, plural } from '../grammar';

/** What counsellors read. */
export const counsellor = {
  'counsellor.menu': 'Que voulez-vous faire ?',
  'counsellor.welcome': (p: { firstName: string; coordinator: boolean }) =>
    `Bonjour ${p.firstName}. ${p.coordinator ? 'Vous avez le rôle de coordination : vous pouvez suivre des groupes et inviter des conseillers.' : 'Vous pouvez maintenant suivre des groupes, comme conseiller ou conseillère.'}`,
  'counsellor.count': (p: { cohorts: number }) => (p.cohorts === 0 ? 'Vous n’avez pas encore de groupe.' : `Vous suivez ${plural(p.cohorts, 'groupe')}.`),
  'counsellor.myCohorts': 'Mes groupes',
  'counsellor.createCohort': 'Créer un groupe',
  'counsellor.planSession': 'Planifier une séance',
  'counsellor.write': 'Écrire au groupe',
  'counsellor.invite': 'Inviter un conseiller',
  'counsellor.which': 'Pour quel groupe ?',

  'label.firstName': 'Prénom',
  'label.commune': 'Commune',
  'label.axis': 'Axe',
  'label.reading': 'Lecture',
  'label.cohort': 'Groupe',
  'label.code': 'Code',
  'label.link': 'Lien d’invitation',
  'label.seats': 'Places',
  'label.said': (p: { text: string }) => p.text,

  'cohorts.none': 'Vous n’avez pas encore de groupe.',
  'cohorts.line': (p: { name: string; members: number; seats: number; next?: string }) =>
    `${p.name} : ${p.members} sur ${p.seats}, ${p.next ? `séance ${momentInWords(p.next)}` : 'pas de séance prévue'}`,
  'cohort.see': 'Voir le groupe',
  'cohort.created': (p: { name: string }) => `Le groupe ${p.name} est créé`,
  'cohort.createdNext': 'Donnez ce code ou ce lien aux personnes que vous invitez. Elles l’écrivent à Relais pour s’inscrire.',
  'cohort.seats': (p: { members: number; seats: number }) => `${p.members} sur ${p.seats}`,
  'cohort.members': 'Membres',
  'cohort.waiting': 'Liste d’attente',
  'cohort.empty': 'Personne n’est encore inscrit.',
  'cohort.uncertain': (p: { count: number }) => `${plural(p.count, 'envoi incertain', 'envois incertains')} : on ne sait pas si le message est arrivé.`,

  'form.cohort': 'Créer un groupe',
  'form.create': 'Créer',
  'cohort.name': 'Nom du groupe',
  'cohort.nameAsk': 'Comment s’appelle le groupe ?',
  'cohort.nameBad': 'Donnez un nom au groupe (60 signes au plus).',
  'cohort.commune': 'Commune',
  'cohort.communeAsk': 'Dans quelle commune se réunit le groupe ?',
  'cohort.communeSeveral': (p: { names: string[] }) => `Plusieurs communes portent ce nom : ${enumeration(p.names)}. Ajoutez le département.`,
  'cohort.communeNear': (p: { names: string[] }) => `Je ne trouve pas cette commune. Vouliez-vous dire ${enumeration(p.names, 'ou')} ?`,
  'cohort.axis': 'Axe',
  'cohort.axisAsk': 'Quel est l’axe du groupe ?',
  'cohort.seatsLabel': 'Nombre de places',
  'cohort.seatsAsk': 'Combien de places ? (6 en général)',
  'cohort.seatsBad': 'Le nombre de places va de 1 à 12.',

  'form.session': 'Planifier une séance',
  'form.aboutSession': (p: { start: string }) => `Séance du ${momentInWords(p.start)}`,
  'form.plan': 'Planifier',
  'plan.date': 'Date',
  'plan.dateAsk': 'Quel jour ? (par exemple : mardi 1 décembre)',
  'plan.dateBad': 'Je n’ai pas reconnu une date. Écrivez par exemple : 01/12/2026.',
  'plan.dateImpossible': 'Cette date n’existe pas. Vérifiez le jour et le mois.',
  'plan.datePast': 'Cette date est passée. Choisissez un jour à venir.',
  'plan.dateFar': 'Cette date est à plus de deux ans. Vérifiez l’année.',
  'plan.time': 'Heure de début',
  'plan.timeAsk': 'À quelle heure ? (par exemple : 9 h 30)',
  'plan.timeBad': 'Je n’ai pas reconnu une heure. Écrivez par exemple : 9 h 30.',
  'plan.duration': 'Durée en minutes',
  'plan.durationAsk': 'Combien de temps dure la séance ? (par exemple : 2 h)',
  'plan.durationBad': 'La durée va de 15 minutes à 10 heures.',
  'plan.every': 'Toutes les combien de semaines ? (0 : une seule fois)',
  'plan.everyAsk': 'La séance revient-elle ?',
  'plan.everyBad': 'Écrivez un nombre de semaines, de 0 (une seule fois) à 12.',
  'plan.everyChoice': (p: { weeks: number }) => (p.weeks === 0 ? 'Une seule fois' : p.weeks === 1 ? 'Chaque semaine' : p.weeks === 2 ? 'Tous les 15 jours' : `Toutes les ${p.weeks} semaines`),
  'plan.place': 'Lieu',
  'plan.placeAsk': 'Où a lieu la séance ? (salle, adresse)',
  'plan.placeBad': 'Indiquez un lieu (120 signes au plus).',
  'plan.programme': 'Programme, et ce qu’il faut apporter',
  'plan.programmeAsk': 'Quel est le programme, et que faut-il apporter ?',
  'plan.programmeLong': 'Le programme est trop long (500 signes au plus).',
  'plan.holidays': (p: { dates: string[] }) => `Attention, ${p.dates.length > 1 ? 'ces dates sont fériées' : 'cette date est fériée'} : ${enumeration(p.dates.map((date) => dayInWords(date.slice(0, 10), { year: true })))}. Que faire ?`,
  'plan.keep': 'Garder',
  'plan.skip': 'Sauter',
  'plan.moveNext': 'Décaler au jour ouvré suivant',
  'plan.none': 'Passer',
  'plan.nothing': 'D’accord. Aucune séance n’est planifiée.',

  'planned.title': (p: { cohort: string; everyWeeks: number }) => (p.everyWeeks === 0 ? `Séance planifiée pour ${p.cohort}` : `Séances planifiées pour ${p.cohort}`),
  'planned.more': (p: { count: number }) => `et ${plural(p.count, 'autre date', 'autres dates')} dans les six mois ; les suivantes s’ajouteront d’elles-mêmes.`,
  'planned.holiday': (p: { nominal: string; start: string | undefined }) =>
    p.start === undefined
      ? `${holiday(p.nominal)} est férié : pas de séance.`
      : p.start === p.nominal
        ? `${holiday(p.nominal)} est férié : la séance est gardée.`
        : `${holiday(p.nominal)} est férié : la séance passe au ${momentInWords(p.start)}.`,
  'planned.reminders': 'Le groupe recevra les rappels. La veille à 17 h, vous saurez qui n’a pas répondu.',

  'form.move': 'Déplacer la séance',
  'form.preview': "Voir l'aperçu",
  'move.current': (p: { start: string }) => `La séance est prévue ${momentInWords(p.start)}. Quel est le nouveau jour ?`,
  'move.note': 'Un mot pour le groupe (facultatif)',
  'move.noteAsk': 'Voulez-vous ajouter un mot pour le groupe ?',
  'move.noteLong': 'Ce mot est trop long (500 signes au plus).',
  'move.keepDay': 'Garder ce jour',
  'move.keepTime': 'Garder cette heure',
  'move.keepPlace': 'Garder ce lieu',
  'cancelSession.ask': (p: { start: string }) => `Vous annulez la séance du ${momentInWords(p.start)}. Voulez-vous ajouter un mot pour le groupe ?`,

  'form.message': 'Écrire au groupe',
  'message.text': 'Votre message',
  'message.ask': 'Que voulez-vous écrire au groupe ?',
  'message.bad': 'Écrivez un message (2 000 signes au plus).',

  'preview.title': 'Aperçu avant envoi',
  'preview.to': (p: { count: number }) => `Recevront ce message : ${plural(p.count, 'personne')}`,
  'preview.unreached': 'Ne pourront pas être jointes :',
  'preview.why': (p: { name: string; why: Unreachable }) => `${p.name} (${WHY[p.why]})`,
  'preview.held': (p: { at: string }) => `Ce n’est pas une heure pour écrire : le message partira ${momentInWords(p.at)}.`,
  'preview.send': 'Envoyer',
  'preview.edit': 'Modifier',
  'preview.discard': 'Ne pas envoyer',
  'preview.discarded': 'Rien n’a été envoyé.',
  'send.done': 'C’est parti. Le compte rendu arrive ci-dessous.',

  'report.title': (p: { kind: string; cohort: string }) => `${KINDS[p.kind] ?? 'Message'} : compte rendu (${p.cohort})`,
  'report.sent': 'Remis',
  'report.underWay': 'En cours d’envoi',
  'report.notDelivered': 'Non remis',
  'report.uncertain': 'Incertains',
  'report.read': 'Lus',
  'report.answered': 'Ont répondu',
  'report.notDeliveredTo': 'Non remis à :',
  'report.uncertainFor': 'On ne sait pas si le message est arrivé à :',
  'report.why': (p: { name: string; code: string }) => `${p.name} (${CODES[p.code] ?? `refus du canal, code ${p.code}`})`,
  'report.refresh': 'Actualiser',
  'report.resend': 'Renvoyer',
  'report.resent': (p: { people: number }) => `Je renvoie le message à ${plural(p.people, 'personne')}.`,

  'newcomer.joined': (p: { firstName: string }) => `${p.firstName} vient de s’inscrire`,
  'newcomer.waiting': (p: { firstName: string }) => `${p.firstName} attend une place`,
  'newcomer.seats': (p: { free: number }) => (p.free <= 0 ? 'Le groupe est complet.' : `Il reste ${plural(p.free, 'place')}.`),
  'newcomer.admit': (p: { firstName: string }) => `Donner la place à ${p.firstName}`,
  'seat.free': (p: { cohort: string }) => `Une place s’est libérée dans le groupe ${p.cohort}`,
  'seat.waiting': (p: { names: string[] }) => `Sur la liste d’attente : ${enumeration(p.names)}.`,
  'seat.nobodyWaits': 'Personne n’est sur la liste d’attente.',
  'admit.done': (p: { firstName: string; cohort: string }) => `${p.firstName} rejoint le groupe ${p.cohort}. Je lui écris.`,

  'standing.coming': 'Viennent',
  'standing.late': 'Seront en retard',
  'standing.notComing': 'Ne viennent pas',
  'standing.unanswered': 'N’ont pas répondu',
  'standing.unreached': 'N’ont pas pu être joints',
  'standing.notAsked': 'N’ont pas encore reçu de message',

  'silence.title': (p: { cohort: string; start: string }) => `${p.cohort} : séance ${momentInWords(p.start)}`,
  'silence.coming': (p: { count: number }) => (p.count === 0 ? 'Personne n’a encore dit venir.' : `${plural(p.count, 'personne a dit venir', 'personnes ont dit venir')}.`),
  'silence.unreachedAdvice': 'Le message ne leur est pas parvenu : ce n’est pas un silence de leur part. Un appel peut aider.',
  'silence.everybodyAnswered': 'Tout le monde a répondu.',
  'missed.title': (p: { cohort: string; start: string }) => `Pas parti à temps : ${p.cohort}, séance ${momentInWords(p.start)}`,
  'missed.reminder': (p: { due: string; people: number }) =>
    `Le rappel prévu ${momentInWords(p.due)} n’est pas parti : Relais ne fonctionnait pas à ce moment-là. ${plural(p.people, 'personne devait', 'personnes devaient')} le recevoir.`,
  'missed.digest': (p: { due: string }) => `Le point prévu ${momentInWords(p.due)} n’est pas parti : Relais ne fonctionnait pas à ce moment-là.`,

  'whoComes.title': (p: { cohort: string; start: string }) => `Qui vient ? ${p.cohort}, ${momentInWords(p.start)}`,
  'attendance.formTitle': 'Faire l’appel',
  'attendance.form': (p: { start: string }) => `Appel de la séance du ${momentInWords(p.start)}`,
  'attendance.ask': (p: { name: string }) => `${p.name} était…`,
  'attendance.member': (p: { name: string }) => p.name,
  'attendance.save': 'Enregistrer',
  'attendance.title': 'Appel',
  'attendance.done': 'L’appel est enregistré.',
  'attendance.nobody': 'Il n’y a personne à appeler dans ce groupe.',
  'invite.title': 'Invitation d’un conseiller',
  'invite.how': 'Donnez ce code à la personne. Elle l’écrit à Relais. Il marche une seule fois.',
};

function holiday(nominal: string): string {
  return cap.first(dayInWords(nominal.slice(0, 10)));
}

const WHY: Record<Unreachable, string> = {
  stopped: 'a demandé l’arrêt des messages',
  blocked: 'Relais est bloqué ou désinstallé sur son canal',
  gone: 'n’est plus dans Relais',
};

const KINDS: Record<string, string> = { moved: 'Séance déplacée', cancelled: 'Séance annulée', announcement: 'Message au groupe' };

const CODES: Record<string, string> = {
  stopped: WHY.stopped,
  blocked: WHY.blocked,
  gone: WHY.gone,
  left: 'a quitté le groupe',
  overdue: 'l’envoi a pris plus de deux heures de retard : à renvoyer si c’est encore utile',
  late: 'trop tard pour être utile',
  superseded: 'la séance a encore changé',
  expired: 'trop tard pour être utile',
  cancelled: 'annulé',
  '403': WHY.blocked,
  '404': 'adresse inconnue du canal',
};
