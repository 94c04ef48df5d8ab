import { dayInWords, momentInWords } from '../dates';
import { cap, enumeration, plural } from '../grammar';

/** Menus, help, rights, refusals, and what Relais says when it does not understand. */
export const everyday = {
  'hello.stranger': 'Bonjour ! Je suis Relais, un assistant automatique. J’aide les groupes d’accompagnement vers l’emploi : rappels de séance, réponses, offres partagées.',
  'hello.code': 'Pour commencer, écrivez le code que votre conseiller ou votre conseillère vous a donné, par exemple VAL-7K3F.',
  'hello.group': 'Je réponds seulement en conversation privée, pour protéger ce que chacun me dit. Écrivez-moi directement.',

  'spoken.choices': (p: { choices: string[] }) => `Vous pouvez répondre : ${enumeration(p.choices, 'ou')}.`,

  'menu.hello': (p: { firstName: string }) => `Bonjour ${p.firstName} !`,
  'menu.ask': 'Que puis-je faire pour vous ?',
  'menu.see': 'Voir le menu',
  'menu.nextSession': 'Ma prochaine séance',
  'menu.counsellor': 'Qui m’accompagne ?',
  'menu.shareOffer': 'Partager une offre',
  'menu.data': 'Mes données',
  'menu.help': 'Aide',
  'menu.start': 'Recevoir de nouveau les messages',

  'help.member':
    'Je peux : vous dire quand et où est la prochaine séance, noter si vous venez, transmettre une offre à votre groupe, vous dire qui est votre conseiller ou votre conseillère.',
  'help.counsellor':
    'Je peux : créer un groupe, planifier, déplacer ou annuler une séance, écrire au groupe, montrer qui vient et qui n’a pas pu être joint, faire l’appel, inviter un conseiller.',
  'help.words': 'Vous pouvez écrire : « menu », « prochaine séance », « je viens », « je ne peux pas », « retour », « annuler », « mes données », « plus simple », « STOP », « supprimer ».',
  'help.inFlow': 'Répondez à la question, ou écrivez « retour » pour changer la réponse d’avant, « annuler » pour arrêter.',

  'counsellor.names': (p: { cohort: string; names: string[] }) => `Le groupe ${p.cohort} est accompagné par ${enumeration(p.names)}.`,
  'counsellor.none': 'Vous n’êtes pas encore dans un groupe.',

  'unknown.text': 'Je n’ai pas compris, pardon. Voici ce que je sais faire :',
  'unknown.kind': 'Je sais lire seulement du texte pour le moment.',
  'unknown.old': 'Ce bouton n’est plus valable : la question a changé depuis, ou il n’était pas pour vous. Rien n’a été modifié.',
  'unknown.number': 'Ce numéro ne correspond à aucun choix.',
  'trouble.oops': (p: { id: string }) => `Pardon, quelque chose n’a pas marché de mon côté. Rien n’est perdu : réessayez dans un instant. (référence ${p.id})`,
  'pace.slower': 'C’est trop rapide pour moi : je n’ai pas tenu compte de ce que vous venez d’envoyer. Attendez une minute, puis recommencez.',
  'press.done': 'C’est noté.',
  'thanks.welcome': 'Avec plaisir !',

  'stop.done': 'C’est fait : je ne vous écris plus. Vos réponses sont gardées. Pour recevoir de nouveau les messages, écrivez START.',
  'stop.isOn': 'Les messages sont arrêtés. Écrivez START pour les recevoir de nouveau.',
  'start.done': 'C’est fait : vous recevrez de nouveau les messages. Pour arrêter, écrivez STOP.',
  'stop.stranger': 'C’est fait : je m’arrête là, et je ne garde rien sur vous. Pour commencer, écrivez votre code.',
  'text.notKept': '(message non conservé)',
  'rights.stranger': 'Je ne garde rien sur vous pour le moment.',
  'rights.unfinished': 'Vous n’êtes pas encore dans un groupe. Je garde seulement ces réponses, le temps de vous inscrire. Pour les effacer, écrivez « annuler ».',

  'retention.title': (p: { firstName: string }) => `Bonjour${p.firstName === '' ? '' : ` ${p.firstName}`}. Nous ne nous sommes pas parlé depuis longtemps.`,
  'retention.when': (p: { date: string }) =>
    `Sans nouvelles de vous, j’effacerai le ${dayInWords(p.date, { year: true })} tout ce que je garde sur vous : prénom, réponses, place dans le groupe.`,
  'retention.stay': 'Pour rester, écrivez-moi un mot, n’importe lequel. Pour tout effacer dès maintenant, écrivez « supprimer ».',
  'retention.keep': 'Je reste',
  'retention.stays': 'Merci de votre réponse : je garde tout, rien ne sera effacé.',

  'data.title': 'Ce que Relais garde sur vous',
  'data.consent': 'Accord donné le',
  'data.since': 'Inscription le',
  'data.lastContact': 'Dernier échange le',
  'data.stopped': 'Messages arrêtés depuis le',
  'data.unreachable': 'Je ne peux plus vous écrire depuis le',
  'data.channel': 'Vous m’écrivez par',
  'data.channelName': (p: { channel: string }) => CHANNELS[p.channel] ?? p.channel,
  'data.answers': 'Vos réponses et présences',
  'data.offers': 'Offres que vous avez partagées',
  'data.offersToYou': 'Offres envoyées pour vous',
  'data.accompanies': 'Groupes accompagnés',
  'data.messages': (p: { count: number }) => `Messages reçus ou en attente : ${p.count}.`,
  'data.rights': 'Vous pouvez tout télécharger, tout effacer, ou écrire STOP pour arrêter les messages.',
  'data.download': 'Télécharger (JSON)',
  'data.erase': 'Tout effacer',
  'data.fileName': 'mes-donnees-relais.json',

  'code.wrong': (p: { triesLeft: number }) => `Je ne connais pas ce code. Vérifiez-le avec votre conseiller ou votre conseillère : trois lettres, puis quatre signes, comme VAL-7K3F. ${p.triesLeft > 0 ? `Il vous reste ${plural(p.triesLeft, 'essai')}.` : 'Réessayez dans une heure.'}`,
  'refusal.too_many_codes': (p: { minutes: number }) => `Cela fait beaucoup d’essais. Réessayez dans ${plural(p.minutes, 'minute')}, ou demandez le code à votre conseiller ou votre conseillère.`,
  'refusal.already_member': (p: { cohort: string }) => `Vous êtes déjà dans le groupe ${p.cohort}. Pour changer de groupe, parlez-en à votre conseiller ou votre conseillère.`,
  'refusal.already_waiting': (p: { cohort: string }) => `Vous êtes déjà sur la liste d’attente du groupe ${p.cohort}.`,
  'refusal.is_counsellor': 'Ce code est pour les personnes accompagnées. Donnez-le à celles que vous invitez.',
  'refusal.cohort_gone': 'Ce groupe n’existe plus.',
  'refusal.not_a_member': 'Pour cela, il faut être inscrit dans un groupe. Écrivez votre code, par exemple VAL-7K3F.',
  'refusal.not_allowed': 'Ce n’est pas possible avec votre rôle. Rien n’a été modifié.',
  'refusal.session_gone': 'Cette séance n’existe plus ou a été annulée. Rien n’a été modifié.',
  'refusal.session_started': 'Cette séance a déjà eu lieu. Rien n’a été modifié.',
  'refusal.session_changed': 'Cette séance a changé depuis. Regardez la nouvelle date avant de répondre.',
  'refusal.session_not_started': 'La séance n’a pas commencé : l’appel ouvre une heure avant.',
  'refusal.in_the_past': (p: { start: string }) => `${cap.first(momentInWords(p.start))} est déjà passé. Choisissez un moment à venir.`,
  'refusal.overlaps': (p: { start: string }) => `Le groupe a déjà une séance ${momentInWords(p.start)}. Choisissez un autre moment.`,
  'refusal.nothing_changed': 'Ni la date, ni l’heure, ni le lieu n’ont changé.',
  'refusal.nobody_to_tell': 'Il n’y a personne à qui envoyer ce message.',
  'refusal.cohort_full': 'Le groupe est complet : aucune place à donner.',
  'refusal.nothing_to_resend': 'Il n’y a rien à renvoyer.',

  'distress.title': 'Vous pouvez parler à quelqu’un maintenant',
  'distress.warm': 'Ce que vous écrivez est important. Des personnes vous écoutent, tout de suite. C’est gratuit :',
  'distress.suicide': '3114 : idées de suicide, jour et nuit',
  'distress.emergency': '112 : danger pour la vie (ou 15, le SAMU)',
  'distress.police': '17 : police et gendarmerie',
  'distress.text': '114 : par SMS, sans parler',
  'distress.violence': '3919 : violences faites aux femmes',
  'distress.child': '119 : enfant en danger',
  'distress.shelter': '115 : nulle part où dormir',
  'distress.notWatched': 'Je suis un robot : personne ne lit ici en direct. Je n’ai pas gardé votre phrase.',
  'distress.speak': 'De l’aide existe, tout de suite. Appelez le 31 14, ou le 112.',
};

const CHANNELS: Record<string, string> = {
  msteams: 'Teams',
  webchat: 'la page de Relais',
  directline: 'la page de Relais',
  sms: 'SMS',
  telegram: 'Telegram',
  facebook: 'Messenger',
};
