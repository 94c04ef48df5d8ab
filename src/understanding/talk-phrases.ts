import { open, type PhraseList } from './intent';
import { STOP_WORDS } from './stop-words';

const MINE = '(?:mes |toutes mes |mon |les )?(?:donnees?|infos?|informations?|compte|inscription|reponses)(?: personnelles)?';
const WRITE = '(?:(?:ecris|ecrivez|parle|parlez|explique|expliquez)(?: moi)? )?';

/** What everybody can say, in any dialog. */
export const TALK: PhraseList = [
  [
    open('stop'),
    ...STOP_WORDS,
  ],
  [
    open('start'),
    'start(?: (?:sms|relais))?', 're ?start',
    '(?:demarrer|redemarrer|reactiver|reactivez|recommencer|recommencez|reprendre|reprenez|relancer|remettre|remettez)(?: (?:les|vos|mes) (?:messages|rappels|sms|notifications))',
    'reactiver', 'reactive', 'reactivez', 'redemarrer', 'demarrer', 'reabonner', '(?:me |je me |je veux me )?(?:re)?abonner?',
    '(?:je veux )?(?:de nouveau )?recevoir(?: de nouveau| encore| a nouveau)?(?: (?:les|vos|mes|des))? (?:messages|rappels|sms)',
    '(?:ecrivez|ecris) moi (?:de nouveau|a nouveau|encore)', 'je veux (?:bien )?(?:encore )?(?:les|vos|des) (?:messages|rappels)',
  ],
  [
    open('erase'),
    '(?:je veux (?:tout )?|peux tu |pouvez vous )?(?:supprim|effac)(?:er|e|es|ez|ation)(?: moi)?(?: (?:tout|tous|toutes))?(?: (?:sur moi|de moi))?',
    `(?:je veux (?:tout )?|peux tu |pouvez vous )?(?:supprim|effac)(?:er|e|es|ez) ${MINE}`, 'tout (?:effacer|supprimer)',
    '(?:oublie|oubliez|oublier) moi', 'm oublier', 'droit a l oubli', `suppression(?: de)? ?${MINE}`, 'retirer mon accord',
    'je retire mon (?:accord|consentement)',
  ],
  [
    open('my-data'),
    '(?:voir |afficher |telecharger |montre moi |montrez moi |je veux voir |donne moi )?(?:mes (?:donnees?|infos?|informations?)|les donnees)(?: personnelles)?',
    'rgpd', 'mes data',
    '(?:qu est ce que |que |qu est ce qu )?(?:tu|vous|on|il)?(?: ?(?:sais|savez|sait|gardes?|gardez|a|avez|as))(?: tu| vous| quoi)? (?:sur|de) moi',
    '(?:quelles?|quoi comme) (?:donnees|infos|informations)(?: (?:tu|vous) (?:as|avez|gardes|gardez))?(?: sur moi)?',
    '(?:c est quoi )?mes (?:donnees|infos) (?:c est quoi|chez vous|dans relais)',
  ],
  [
    { intent: 'cancel' },
    '(?:je veux |on |j |il faut )?annul(?:er|e|es|ez)(?: (?:tout|ca|cela|la question|l inscription|mon inscription))?', 'annulation',
    'abandon', 'abandonner', 'j abandonne', 'quitter', 'sortir', 'cancel', 'exit', 'laisse(?:r|z)? tomber', 'tant pis', 'laisse(?:z)? ca',
    'je ne veux plus continuer', 'je veux plus continuer', 'on arrete la',
  ],
  [
    { intent: 'back' },
    'retour(?: (?:arriere|en arriere|question))?', 'retourner', 'revenir(?: (?:en )?arriere)?', 'reviens', 'back', 'undo',
    '(?:en )?arriere', 'precedent\\w*', '(?:la )?question (?:d avant|precedente)', 'question d avant',
    '(?:je veux |peux tu |je voudrai )?(?:revenir|retourner)(?: (?:en arriere|a la question (?:d avant|precedente)|avant))?',
    '(?:je me suis|me suis|jme suis) trompee?r?(?: de reponse)?', 'trompee?', 'erreur', 'pardon erreur', 'oups',
    '(?:c est )?pas la bonne reponse', 'mauvaise reponse',
    '(?:je veux )?(?:changer|corriger|modifier) (?:ma|la) (?:derniere )?reponse(?: d avant)?',
  ],
  [
    open('help'),
    'aide(?:z)?(?: moi)?(?: relais)?', 'a l aide relais', 'help(?: me)?', '\\?+', 'besoin d aide', 'j ai besoin d aide', 'je suis perdue?',
    'mode d emploi', 'info', 'infos', '(?:je (?:ne )?|j ai rien |j ai (?:pas )?|j y |rien )?compren(?:ds|d|ais)?(?: (?:pas|rien))',
    '(?:je n ai |j ai )?(?:pas|rien) compris', 'j y comprends rien', 'c est pas clair',
    '(?:que |qu est ce que )(?:tu |vous |sais tu |savez vous |peux tu |pouvez vous )?(?:sais |savez |peux |pouvez )?faire',
    '(?:tu|vous) (?:sais|savez|peux|pouvez) faire quoi', '(?:tu|vous) (?:sers|ser|sert|servez) a quoi',
    'a quoi (?:tu sers|vous servez|ca sert)', 'comment (?:ca marche|faire|on fait|je fais|ca fonctionne)', 'qui es tu', 'qui etes vous',
    't es qui', 'c est quoi relais', 'c est qui',
  ],
  [
    open('menu'),
    '(?:le |voir le |retour au |retour |afficher le )?menu(?: principal)?', 'accueil', 'debut', 'sommaire', 'continuer', 'on continue',
    'reprendre', 'on reprend', 'reprise', 'je reprends',
  ],
  [
    { intent: 'reading', reading: 'simple' },
    `${WRITE}(?:en |avec des )?(?:(?:phrases|mots|textes|messages) )?plus (?:simple(?:s|ment)?|courte?s?|faciles?)(?: a (?:lire|comprendre))?`,
    'court et simple', 'phrases? (?:courtes?|simples?)', '(?:ecris|ecrivez|parle|parlez)(?: moi)? simple(?:ment)?', 'facile a lire', 'falc',
    '(?:c est )?(?:trop )?(?:complique|difficile|dur|long) a (?:lire|comprendre)',
  ],
  [
    { intent: 'reading', reading: 'normal' },
    `${WRITE}(?:en |avec (?:des|les) )?(?:phrases?|mots|textes|messages) (?:habituel(?:le)?s?|normal(?:es?)?|normaux|longu?e?s?|completes?)`,
    `${WRITE}(?:moins simple(?:ment)?|normalement)`, 'lecture (?:normale|habituelle)',
  ],
  [
    { intent: 'greeting' },
    '(?:re )?(?:bonjour|salut|bonsoir|hello|coucou|hey|hi|cc|wesh|yo|salam)(?: (?:a (?:tous|toutes|tout le monde|vous|toi)|relais|madame|monsieur|tout le monde|ca va|comment ca va|vous allez bien))?',
  ],
  [
    { intent: 'thanks' },
    '(?:ok |super |parfait |d accord |c est gentil |bien recu |tres bien |oui |genial |top )?merci(?: (?:a (?:vous|toi|relais)|beaucoup|bien|infiniment|d avance|pour (?:tout|l info|l information|votre aide|le rappel|la reponse)|relais|c est gentil|et bonne journee|bonne journee))?',
    'thx', 'thanks', 'bonne (?:journee|soiree)(?: merci)?', 'au revoir', 'a bientot', 'bye',
  ],
];
