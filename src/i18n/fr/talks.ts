import type { TalkPlace, TalkWhen } from '../../domain/talk';
import { enumeration, plural } from '../grammar';

/** Talking to a counsellor: the request, and what one side says to the other. */
export const talks = {
  'talk.open': 'Parler à qui m’accompagne',
  'talk.list': 'Conversations',
  'talk.listCount': (p: { talks: number }) => `Conversations (${p.talks})`,
  'talk.none': 'Vous n’avez pas de conversation en cours.',
  'talk.listLine': (p: { firstName: string; cohort: string; waits: boolean }) => `${p.firstName} (${p.cohort})${p.waits ? ' : attend votre réponse' : ''}`,

  'talk.askReason': (p: { names: string[] }) => `Je préviens ${enumeration(p.names)}. Voulez-vous dire pourquoi, en quelques mots ? Ne dites rien sur votre santé : je ne le garde pas.`,
  'talk.skip': 'Passer',
  'talk.reasonLong': 'C’est un peu long (300 signes au plus). Dites l’essentiel.',
  'talk.health': 'Merci de me l’avoir dit. Relais ne garde rien sur la santé : je n’ai pas conservé votre phrase. Vous pourrez en parler directement.',
  'talk.askWhere': 'Où préférez-vous parler ?',
  'talk.where': (p: { where: TalkPlace }) => WHERE[p.where],
  'talk.askWhen': 'Quand préférez-vous ? Choisissez, ou écrivez un moment, par exemple : mardi après-midi.',
  'talk.when': (p: { when: TalkWhen }) => (typeof p.when === 'string' ? WHEN[p.when] : p.when.said),
  'talk.whenBad': 'Écrivez seulement un moment, par exemple : jeudi matin.',
  'talk.recap': (p: { names: string[] }) => `Voici ce que ${enumeration(p.names)} va recevoir, avec votre prénom :`,
  'talk.reason': 'Raison',
  'talk.noReason': 'non précisée',
  'talk.whereLabel': 'Où',
  'talk.whenLabel': 'Quand',
  'talk.send': 'Envoyer',
  'talk.discard': 'Ne pas envoyer',
  'talk.discarded': 'Rien n’a été envoyé.',
  'talk.asked': (p: { names: string[] }) => `C’est envoyé à ${enumeration(p.names)}. Je vous transmets sa réponse ici.`,

  'talk.requestFrom': (p: { firstName: string }) => `${p.firstName} souhaite vous parler`,
  'talk.with': (p: { names: string[] }) => `Conversation avec ${enumeration(p.names)}`,
  'talk.messageFrom': (p: { from: string }) => `Message de ${p.from}`,
  'talk.you': 'Vous',
  'talk.line': (p: { from: string; text: string; trouble?: string }) => `${p.from} : ${p.text}${p.trouble ? ` (${TROUBLES[p.trouble] ?? p.trouble})` : ''}`,
  'talk.nothingYet': 'Pas encore de message.',
  'talk.reply': 'Répondre',
  'talk.end': 'Terminer',
  'talk.writeTo': (p: { names: string[] }) => `Écrivez votre message pour ${enumeration(p.names)}. Le groupe ne le verra pas.`,
  'talk.text': (p: { names: string[] }) => `Votre message pour ${enumeration(p.names)}`,
  'talk.textBad': 'Écrivez un message (1 000 signes au plus).',
  'talk.textHealth': 'Relais ne garde et ne transmet rien sur la santé : je n’ai pas envoyé votre phrase. Écrivez-le autrement, ou seulement « appelez-moi ».',
  'talk.sent': (p: { names: string[] }) => `C’est envoyé à ${enumeration(p.names)}.`,
  'talk.failed': 'Votre message n’a pas été remis à :',
  'talk.doubtful': (p: { names: string[] }) => `Je ne sais pas si votre message pour ${enumeration(p.names)} est arrivé.`,
  'talk.arrived': 'Votre message est remis maintenant.',
  'talk.again': 'Écrire de nouveau',
  'talk.closed': (p: { names: string[] }) => `La conversation avec ${enumeration(p.names)} est terminée.`,
  'talk.closedBy': (p: { firstName: string }) => `${p.firstName} a terminé la conversation.`,
  'talk.stoppedBy': (p: { firstName: string }) => `${p.firstName} ne veut plus recevoir de messages : la conversation est terminée. Relais ne peut plus lui écrire.`,
  'talk.newOne': 'Pour en ouvrir une autre, écrivez « parler à ma conseillère ».',
  'refusal.talk_closed': 'Cette conversation est terminée. Rien n’a été envoyé.',

  'data.talks': (p: { count: number }) => `Messages échangés avec un conseiller ou une conseillère (30 jours au plus) : ${plural(p.count, 'message')}.`,
};

const WHERE: Record<TalkPlace, string> = {
  work: 'Au travail',
  home: 'Chez moi',
  neutral: 'Dans un lieu neutre',
  phone: 'Par téléphone',
  any: 'Peu importe',
};

const WHEN: Record<Extract<TalkWhen, string>, string> = {
  soon: 'Dès que possible',
  morning: 'Un matin',
  afternoon: 'Un après-midi',
  any: 'Peu importe',
};

const TROUBLES: Record<string, string> = { 'not-delivered': 'non remis', uncertain: 'on ne sait pas si c’est arrivé' };
