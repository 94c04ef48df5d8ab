import { open, type PhraseList } from './intent';

const WANT = '(?:je (?:veux|voudrai|peux|dois) |il faut |comment )?';
const SESSION = '(?:la |une |un |l |cette |ma |nouvelle |prochaine )*(?:seance|reunion|rencontre|atelier|date)(?: (?:de groupe|du groupe))?';
const GROUP = '(?:un |mon |le |au |a mon |tout le |aux |mes |nouveau |a tout le )*groupes?';
const COLLEAGUE = '(?:un |une |mon |ma |nouveau |nouvelle |autre )*(?:conseill\\w+|collegues?|co ?animat\\w+|referente?s?)';

/** What a counsellor asks for in words. */
export const COUNSELLOR: PhraseList = [
  [
    open('my-cohorts'),
    '(?:voir |montre moi |afficher |la liste de |liste de )?(?:mes|les|tous mes) (?:groupes?|cohortes?|collectifs?)',
    '(?:la )?liste des groupes', 'mes (?:beneficiaires|participants)', 'ou sont mes groupes',
  ],
  [
    open('create-cohort'),
    `${WANT}(?:creer|cree|crees|ajouter|ajoute|ouvrir|faire|monter|lancer|demarrer) ${GROUP}`, '(?:un )?nouveau groupe',
    'creation (?:d un |de )?groupe', 'nouvelle cohorte', 'creer une cohorte',
  ],
  [
    open('plan-session'),
    `${WANT}(?:planifier|planifie|creer|cree|ajouter|ajoute|programmer|programme|prevoir|fixer|poser|organiser|caler) ${SESSION}`,
    '(?:une )?nouvelle (?:seance|reunion|date)', 'planifier', 'planification',
  ],
  [
    open('write-to-cohort'),
    `${WANT}(?:ecrire|ecris|envoyer un (?:message|mot|sms)|envoie un (?:message|mot)|message|messages|prevenir|previens|informer|contacter) ${GROUP}`,
    '(?:un )?(?:message|mot|annonce) (?:a|au|pour le|pour mon|pour tout le) (?:mon |tout le )?groupe', 'ecrire a (?:tous|tout le monde)',
    `${WANT}prevenir (?:tout le monde|tous les membres|les membres)`,
  ],
  [
    open('offers-review'),
    `${WANT}(?:voir |relire |verifier |valider |lire )?(?:les |des |mes )?(?:offres?|annonces?) (?:a relire|a valider|a verifier|en attente|qui attendent)`,
    `${WANT}(?:relire|verifier|valider) (?:les |des |une |l )?(?:offres?|annonces?)`,
  ],
  [
    open('invite-counsellor'),
    `${WANT}(?:inviter|invite|ajouter|ajoute) ${COLLEAGUE}`, '(?:nouveau|nouvelle) (?:conseill\\w+|collegue)',
    'invitation (?:d un |d une |pour un |pour une )?(?:conseill\\w+|collegue)',
    'code (?:pour (?:un|une) |conseill\\w+)(?:conseill\\w+|collegue)?',
  ],
  [
    { intent: 'who-comes' },
    'qui (?:vient|viens|viendra|sera la|est la|sera present\\w*|est present\\w*|a (?:repondu|dit oui|confirme)|est inscrit)(?: (?:a la (?:prochaine )?seance|demain))?',
    '(?:voir )?(?:les )?(?:reponses|presents|inscrits)', 'combien (?:de personnes )?(?:viennent|vont venir|seront la)',
    'combien (?:sont|de) (?:inscrits|presents)', 'qui n a pas repondu', 'qui ne viens pas', 'liste des (?:presents|inscrits|participants)',
  ],
  [
    { intent: 'attendance' },
    `${WANT}(?:faire |prendre |saisir |remplir |commencer |noter )?(?:l |un |la |les )?(?:appel|emargement|presences?|feuille de presence|feuille d emargement|pointage|absences?)`,
  ],
  [
    { intent: 'move-session' },
    `${WANT}(?:deplacer|deplace|decaler|decale|reporter|reporte|repousser|avancer|bouger|modifier|changer(?: (?:la date|l heure|le lieu|l horaire|le jour)(?: (?:de|d))?)?)(?: ${SESSION})?`,
    `${WANT}changer (?:l heure|le lieu|de date|de salle|d heure|le jour|l horaire)`, 'report de la seance',
    'changement (?:de date|d heure|de lieu)',
  ],
  [
    { intent: 'cancel-session' },
    `${WANT}(?:annuler|annule|annulez|supprimer|supprime) ${SESSION}`, 'annulation (?:de )?(?:la |d une )?(?:seance|reunion)',
    '(?:la )?(?:seance|reunion) (?:est )?annulee', 'pas de seance(?: cette fois)?',
  ],
];
