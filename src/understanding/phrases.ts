import type { RsvpAnswer } from '../domain/group-session';
import type { Place } from '../domain/press';
import { plain } from './words';

/** What a plain key phrase asks for. Wide understanding of free French is another matter. */
export type Intent =
  | { intent: 'cancel' }
  | { intent: 'back' }
  | { intent: 'open'; place: Place }
  | { intent: 'answer'; answer: RsvpAnswer }
  | { intent: 'who-comes' }
  | { intent: 'attendance' }
  | { intent: 'move-session' }
  | { intent: 'cancel-session' }
  | { intent: 'greeting' }
  | { intent: 'thanks' };

const open = (place: Place): Intent => ({ intent: 'open', place });
const answer = (word: RsvpAnswer): Intent => ({ intent: 'answer', answer: word });

/** Whole messages only: "stop" inside a sentence stops nothing. First match wins. */
const PHRASES: [RegExp, Intent][] = [
  [/^(stop|arret|arreter|stopper|stop (sms|relais|tout|messages?|svp|merci)|arret(er|ez|e)? (les |tous les |vos )?(messages?|sms|rappels?)|desabonne\w*|me desabonner|unsubscribe|stop ?stop)$/, open('stop')],
  [/^(start|reprendre|reprise|reactiver|recommencer les messages|recevoir( de nouveau)? les messages|demarrer)$/, open('start')],
  [/^(supprimer|supprime\w*|effacer|efface\w*|oubliez? moi|tout (effacer|supprimer)|(supprimer|effacer|supprime|efface) (mon compte|mes donnees|tout|mes infos|mon inscription)|je veux (tout )?(supprimer|effacer)( mes donnees| mon compte| tout)?)$/, open('erase')],
  [/^((mes|voir mes) (donnees|infos|informations)|rgpd|que (savez|sais) (vous|tu) sur moi ?\??|qu est ce que (tu sais|vous savez) (sur|de) moi ?\??)$/, open('my-data')],
  [/^(annuler|annule|annulez|laisse tomber|laissez tomber|abandonner|quitter|cancel)$/, { intent: 'cancel' }],
  [/^(retour|precedent\w*|revenir|en arriere|back|question (d avant|precedente))$/, { intent: 'back' }],
  [/^(aide|aidez moi|aide moi|help|\?|que (sais tu|savez vous|peux tu|pouvez vous) faire ?\??|qu est ce que (tu sais|vous savez|tu peux|vous pouvez) faire ?\??|comment ca marche ?\??|tu sais faire quoi ?\??)$/, open('help')],
  [/^(menu|accueil|debut|voir le menu)$/, open('menu')],
  [/^((bonjour|salut|bonsoir|hello|coucou|bjr|slt|cc)( a (tous|toutes))?)$/, { intent: 'greeting' }],
  [/^(merci( beaucoup| bien)?|mrc|ok merci|super merci|d accord merci|merci a vous)$/, { intent: 'thanks' }],
  [/^((c est |on se voit )?(quand|ou)( est| a lieu)?( ce que)?( c est)?( la| ma)?( prochaine?)?( seance| reunion| rendez vous| rdv| atelier)? ?\??|(ma |la )?prochaine (seance|reunion)|(mon |le )?prochain (rendez vous|rdv|atelier)|(c est )?(quoi|quelle est) (la |ma )?prochaine seance ?\??|(a )?quelle heure ?\??|programme|quel est le programme ?\??)$/, open('next-session')],
  [/^(qui est (ma|mon) (conseiller\w*|referent\w*) ?\??|(ma|mon) (conseiller\w*|referent\w*)|c est qui (ma|mon) (conseiller\w*|referent\w*) ?\??)$/, open('my-counsellor')],
  [/^((je )?(partager|partage|transmettre|envoyer|proposer) (une )?(offre|annonce)( d emploi)?|j ai (une|vu une) offre( d emploi)?( a partager)?|offre)$/, open('share-offer')],
  [/^((finalement |oui )?(je|j) (viens|viendrai|serai la|y serai|suis la)( finalement| bien| aussi)?|present\w*|je confirme|(ok )?je serai present\w*)$/, answer('coming')],
  [/^((finalement |non |desole\w* )?(je|j)( ne)? (peux|peut|viens|viendrai|pourrai|serai|pourrais)( plus)? (pas|plus)( venir| la| present\w*| etre la)?( finalement)?|je ne viens plus|absent\w*|je serai absent\w*)$/, answer('notComing')],
  [/^((je|j)( vais)?( serai| suis| arrive| etre)?( un peu)?( en)? retard|en retard|je serai en retard|j aurai du retard)$/, answer('late')],
  [/^(mes groupes?|mes cohortes?|voir mes groupes)$/, open('my-cohorts')],
  [/^((creer|nouveau|ajouter)( un)?( nouveau)? groupe)$/, open('create-cohort')],
  [/^((planifier|creer|ajouter|nouvelle|programmer)( une)?( nouvelle)? seance)$/, open('plan-session')],
  [/^((ecrire|envoyer un message|message)( au| a mon) groupe|prevenir (le|tout le|mon) groupe)$/, open('write-to-cohort')],
  [/^((inviter|ajouter) (un|une) (conseill\w*|collegue))$/, open('invite-counsellor')],
  [/^(qui vient ?\??|qui (est|sera) (la|present) ?\??)$/, { intent: 'who-comes' }],
  [/^((faire )?l? ?appel|emargement|presences?)$/, { intent: 'attendance' }],
  [/^(deplacer( la| une)?( seance)?|changer (la date|la seance|l heure))$/, { intent: 'move-session' }],
  [/^(annuler (la|une) seance)$/, { intent: 'cancel-session' }],
];

/** The intent of a short message, or undefined when it is not one of the key phrases. */
export function phraseIntent(text: string): Intent | undefined {
  if (text.length > 120) return undefined;
  const words = plain(text.replace(/’/g, "'"));
  return PHRASES.find(([pattern]) => pattern.test(words))?.[1];
}
