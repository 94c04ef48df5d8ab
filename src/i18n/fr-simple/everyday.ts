import { dayInWords } from '../dates';
import type { everyday as usual } from '../fr/everyday';
import { cap, enumeration, plural } from '../grammar';
import { moment } from './dates';
import { pictured } from './pictograms';

/** Menus, help, rights, refusals, and what Relais says when it does not understand, in simple words. */
export const everyday: typeof usual = {
  'hello.stranger': 'Bonjour ! Je suis Relais. Je suis un robot. J’aide des groupes. Ils cherchent un emploi.',
  'hello.code': 'Pour commencer, écrivez votre code. Votre conseiller donne ce code. Exemple : VAL-7K3F.',
  'hello.group': 'Ici, tout le monde lit. Je ne réponds pas. Écrivez juste à moi.',

  'spoken.choices': (p) => `Vous pouvez répondre : ${enumeration(p.choices, 'ou')}.`,

  'extension.stranger': 'Je ne vous connais pas encore. Écrivez-moi d’abord.',
  'extension.write': 'Votre réponse',
  'extension.send': pictured('send', 'Envoyer'),
  'offer.published': 'Offre d’emploi',
  'extension.none': 'Je ne trouve pas d’offre.',

  'menu.hello': (p) => `Bonjour ${p.firstName} !`,
  'menu.ask': 'Que voulez-vous ?',
  'menu.see': pictured('menu', 'Voir le menu'),
  'menu.nextSession': pictured('session', 'Ma prochaine séance'),
  'menu.counsellor': pictured('person', 'Qui m’accompagne ?'),
  'menu.shareOffer': pictured('work', 'Partager une offre'),
  'menu.data': pictured('data', 'Mes données'),
  'menu.help': pictured('help', 'Aide'),
  'menu.start': pictured('messages', 'Recevoir de nouveau les messages'),

  'help.member': 'Je dis quand est la séance. Je note si vous venez. Je donne vos offres au groupe. Je montre les offres.',
  'help.counsellor':
    'Vous pouvez créer un groupe. Vous pouvez créer une séance, la déplacer, l’annuler. Vous pouvez écrire au groupe. Vous voyez les réponses. Vous faites l’appel. Vous pouvez inviter un conseiller.',
  'help.words': 'Écrivez : menu, je viens, je ne peux pas, offres, mes souhaits, retour, annuler, STOP. Pour écrire moins simple : « phrases habituelles ».',
  'help.inFlow': 'Répondez à la question. Pour revenir, écrivez « retour ». Pour arrêter, écrivez « annuler ».',

  'counsellor.names': (p) => `Dans le groupe ${p.cohort}, avec vous : ${p.names.join(', ')}.`,
  'counsellor.none': 'Vous n’avez pas encore de groupe.',

  'unknown.text': 'Je ne comprends pas. Voici ce que je sais faire :',
  'unknown.kind': 'Je lis seulement du texte.',
  'unknown.old': 'Ce bouton ne marche plus. Rien ne change.',
  'unknown.number': 'Ce numéro n’est pas dans la liste.',
  'trouble.oops': (p) => `Pardon, j’ai un problème. Essayez encore dans un moment. (numéro ${p.id})`,
  'pace.slower': 'C’est trop rapide. Je n’ai pas lu. Attendez 1 minute. Écrivez encore.',
  'press.done': 'C’est noté.',
  'thanks.welcome': 'Avec plaisir !',

  'stop.done': 'Je n’écris plus. Je garde vos réponses. Pour reprendre, écrivez START.',
  'stop.isOn': 'Je n’écris plus. Pour reprendre, écrivez START.',
  'start.done': 'J’écris de nouveau. Pour arrêter, écrivez STOP.',
  'stop.stranger': 'C’est fait. Je ne garde rien sur vous. Pour commencer, écrivez votre code.',
  'text.notKept': '(message effacé)',
  'rights.stranger': 'Je ne garde rien sur vous.',
  'rights.unfinished': 'Vous n’avez pas encore de groupe. Je garde juste ces réponses. Pour tout effacer, écrivez « annuler ».',

  'retention.title': (p) => `Bonjour${p.firstName === '' ? '' : ` ${p.firstName}`}. Je n’ai pas de nouvelles de vous.`,
  'retention.when': (p) => `Le ${dayInWords(p.date, { year: true })}, j’efface tout : votre prénom, vos réponses, votre place.`,
  'retention.stay': 'Pour rester, écrivez-moi un mot. Pour tout effacer maintenant, écrivez « supprimer ».',
  'retention.keep': pictured('yes', 'Je reste'),
  'retention.stays': 'Merci. Je n’efface rien.',

  'data.title': 'Ce que je sais de vous',
  'data.consent': 'Vous êtes d’accord depuis le',
  'data.since': 'Vous êtes ici depuis le',
  'data.lastContact': 'Dernier message le',
  'data.stopped': 'Pas de messages depuis le',
  'data.unreachable': 'Je ne peux plus vous écrire depuis le',
  'data.channel': 'Vous m’écrivez par',
  'data.channelName': (p) => CHANNELS[p.channel] ?? p.channel,
  'data.answers': 'Vos réponses',
  'data.offers': 'Vos offres',
  'data.offersToYou': 'Les offres pour vous',
  'data.accompanies': 'Vos groupes',
  'data.messages': (p) => `Messages pour vous : ${p.count}.`,
  'data.rights': 'Vous pouvez tout prendre ou tout effacer.',
  'data.download': pictured('download', 'Télécharger'),
  'data.erase': pictured('erase', 'Tout effacer'),
  'data.fileName': 'mes-donnees-relais.json',

  'code.wrong': (p) =>
    `Je ne connais pas ce code. Demandez-le à votre conseiller. Exemple : VAL-7K3F. ${p.triesLeft > 0 ? `Vous avez encore ${plural(p.triesLeft, 'essai')}.` : 'Essayez dans 1 heure.'}`,
  'refusal.too_many_codes': (p) => `Ce sont beaucoup d’essais. Attendez ${plural(p.minutes, 'minute')}. Ou demandez le code à votre conseiller.`,
  'refusal.already_member': (p) => `Vous êtes déjà dans le groupe ${p.cohort}. Pour changer, parlez à votre conseiller.`,
  'refusal.already_waiting': (p) => `Vous êtes déjà sur la liste du groupe ${p.cohort}.`,
  'refusal.is_counsellor': 'Ce code n’est pas pour vous. Donnez-le aux personnes du groupe.',
  'refusal.cohort_gone': 'Ce groupe n’existe plus.',
  'refusal.not_a_member': 'Vous n’avez pas encore de groupe. Écrivez votre code. Exemple : VAL-7K3F.',
  'refusal.not_allowed': 'Vous ne pouvez pas faire cela. Rien ne change.',
  'refusal.session_gone': 'Cette séance n’existe plus. Rien ne change.',
  'refusal.session_started': 'Cette séance est passée. Rien ne change.',
  'refusal.session_changed': 'La séance a changé. Regardez la nouvelle date.',
  'refusal.session_not_started': 'C’est trop tôt. Vous pouvez faire l’appel 1 heure avant.',
  'refusal.in_the_past': (p) => `${cap.first(moment(p.start))} est passé. Choisissez une autre date.`,
  'refusal.overlaps': (p) => `Le groupe a déjà une séance ${moment(p.start)}. Choisissez une autre date.`,
  'refusal.nothing_changed': 'La date est la même. Le lieu est le même. Rien ne change.',
  'refusal.nobody_to_tell': 'Personne ne peut recevoir ce message.',
  'refusal.cohort_full': 'Le groupe n’a plus de place.',
  'refusal.nothing_to_resend': 'Il n’y a rien à envoyer.',

  'distress.title': 'Vous pouvez parler à quelqu’un maintenant',
  'distress.warm': 'Ce que vous écrivez est important. On vous répond tout de suite :',
  'distress.suicide': '3114 : si vous pensez à la mort',
  'distress.emergency': '112 ou 15 : si une vie est en danger',
  'distress.police': '17 : police',
  'distress.text': '114 : par SMS, sans parler',
  'distress.violence': '3919 : violence contre une femme',
  'distress.child': '119 : si un enfant est en danger',
  'distress.shelter': '115 : si vous ne savez pas où dormir',
  'distress.notWatched': 'C’est gratuit, jour et nuit. Je suis un robot. Personne ne lit ici en ce moment. J’ai effacé votre phrase.',
  'distress.perhaps': 'Si ça va très mal, appelez. 3114 : si vous pensez à la mort. 115 : si vous ne savez pas où dormir. 17 : police. C’est gratuit.',
  'distress.speak': 'On peut vous aider tout de suite. Appelez le 31 14, ou le 112.',
};

const CHANNELS: Record<string, string> = {
  msteams: 'Teams',
  webchat: 'la page de Relais',
  directline: 'la page de Relais',
  sms: 'SMS',
  telegram: 'Telegram',
  facebook: 'Messenger',
};
