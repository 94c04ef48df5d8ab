import type { TalkPlace, TalkWhen } from '../../domain/talk';
import type { talks as usual } from '../fr/talks';
import { pictured } from './pictograms';

const WHERE: Record<TalkPlace, string> = {
  work: pictured('work', 'Au travail'),
  home: pictured('menu', 'Chez moi'),
  neutral: pictured('place', 'Dans un lieu neutre'),
  phone: pictured('message', 'Par téléphone'),
  any: pictured('yes', 'Peu importe'),
};

const WHEN: Record<Extract<TalkWhen, string>, string> = {
  soon: pictured('late', 'Dès que possible'),
  morning: pictured('session', 'Un matin'),
  afternoon: pictured('session', 'Un après-midi'),
  any: pictured('yes', 'Peu importe'),
};

const TROUBLES: Record<string, string> = { 'not-delivered': 'pas arrivé', uncertain: 'peut-être pas arrivé' };

/** Talking to a counsellor, in simple words. */
export const talks: typeof usual = {
  'talk.open': pictured('message', 'Parler à qui m’accompagne'),
  'talk.list': 'Conversations',
  'talk.listCount': (p) => pictured('message', `Conversations (${p.talks})`),
  'talk.none': 'Pas de conversation.',
  'talk.listLine': (p) => `${p.firstName} (${p.cohort})${p.waits ? ' : attend votre réponse' : ''}`,

  'talk.askReason': (p) => `J’écris à ${p.names.join(', ')}. Pourquoi voulez-vous parler ? Ne parlez pas de votre santé. Vous pouvez aussi passer.`,
  'talk.skip': pictured('skip', 'Passer'),
  'talk.reasonLong': 'C’est trop long. Écrivez quelques mots.',
  'talk.health': 'Merci. Je ne garde rien sur la santé. Votre phrase est effacée. Vous pouvez en parler avec la personne.',
  'talk.askWhere': 'Où voulez-vous parler ?',
  'talk.where': (p) => WHERE[p.where],
  'talk.askWhen': 'Quand ? Choisissez, ou écrivez un jour.',
  'talk.when': (p) => (typeof p.when === 'string' ? WHEN[p.when] : p.when.said),
  'talk.whenBad': 'Écrivez juste un jour. Exemple : jeudi matin.',
  'talk.recap': (p) => `J’écris ceci à ${p.names.join(', ')}, avec votre prénom :`,
  'talk.reason': 'Raison',
  'talk.noReason': 'pas dite',
  'talk.whereLabel': 'Où',
  'talk.whenLabel': 'Quand',
  'talk.send': pictured('send', 'Envoyer'),
  'talk.discard': pictured('no', 'Ne pas envoyer'),
  'talk.discarded': 'Je n’envoie rien.',
  'talk.asked': (p) => `C’est envoyé à ${p.names.join(', ')}. La réponse arrive ici.`,

  'talk.requestFrom': (p) => `${p.firstName} veut vous parler`,
  'talk.with': (p) => `Conversation avec ${p.names.join(', ')}`,
  'talk.messageFrom': (p) => `Message de ${p.from}`,
  'talk.you': 'Vous',
  'talk.line': (p) => `${p.from} : ${p.text}${p.trouble ? ` (${TROUBLES[p.trouble] ?? p.trouble})` : ''}`,
  'talk.nothingYet': 'Pas encore de message.',
  'talk.reply': pictured('message', 'Répondre'),
  'talk.end': pictured('no', 'Terminer'),
  'talk.writeTo': (p) => `Écrivez à ${p.names.join(', ')}. Le groupe ne lit pas ce message.`,
  'talk.text': (p) => `Votre message pour ${p.names.join(', ')}`,
  'talk.textBad': 'Écrivez un message plus court.',
  'talk.textHealth': 'Je ne garde rien sur la santé. Je n’envoie pas votre phrase. Écrivez « appelez-moi ».',
  'talk.sent': (p) => `C’est envoyé à ${p.names.join(', ')}.`,
  'talk.failed': 'Votre message n’est pas arrivé :',
  'talk.doubtful': (p) => `Votre message pour ${p.names.join(', ')} n’est peut-être pas arrivé.`,
  'talk.arrived': 'Votre message est arrivé.',
  'talk.again': pictured('again', 'Écrire de nouveau'),
  'talk.closed': (p) => `La conversation avec ${p.names.join(', ')} est finie.`,
  'talk.closedBy': (p) => `${p.firstName} arrête la conversation.`,
  'talk.stoppedBy': (p) => `${p.firstName} ne veut plus de messages. La conversation est finie.`,
  'talk.newOne': 'Pour parler encore, écrivez « parler à ma conseillère ».',
  'refusal.talk_closed': 'Cette conversation est finie. Je n’envoie rien.',

  'data.talks': (p) => `Messages avec votre conseiller : ${p.count}. Je les efface après 30 jours.`,
};
