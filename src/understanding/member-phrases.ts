import { open, type PhraseList } from './intent';

const NEXT = '(?:la |ma |le |mon |notre |cette |ce )?(?:prochaine? )?(?:seance|reunion|rendez vous|atelier|rencontre|session|groupe)(?: (?:de groupe|du groupe|suivante?|prochaine?))?';
const TO_IT = '(?: (?:a la (?:prochaine )?(?:seance|reunion)|au (?:prochain )?(?:rendez vous|groupe|atelier)))?';
const WHY = '(?: (?:car|parce que|puisque|vu que|a cause)(?: \\S+){1,25})?';
const HOW_LATE = '(?:un peu|un petit peu|5|10|15|20|30|quelques|cinq|dix|quinze|vingt|trente)? ?(?:minutes?|min|mn)? ?(?:de )?';

const WHO = '(?:ma|mon|une?|la|le) (?:conseill\\w+|referente?|accompagnat\\w+)';
const WISH = '(?:je (?:veux|voudrai|voudrais|souhaite|peux|dois) |j aimerais |est ce que je peux |comment |il faut que je |besoin de |j ai besoin de )?';

/** What a member asks and answers. */
export const MEMBER: PhraseList = [
  [
    open('next-session'),
    `(?:c est |on se voit |ca se passe |a lieu |c est a )?(?:quand|ou|quelle heure|a quelle heure|quel jour|dans quelle salle)(?: (?:c est|est ce|est|a lieu|est ce que c est|aura lieu|se passe))?(?: ${NEXT})?(?: c est)?`,
    `${NEXT} (?:c est |est )?(?:quand|ou|a quelle heure|quel jour)(?: (?:c est|est ce))?`,
    '(?:c est |voir |quelle est )?(?:quoi |quand |ou )?(?:la |ma |le |mon )?prochaine? (?:seance|reunion|rendez vous|atelier|rencontre|session)',
    `(?:la )?(?:date|heure|lieu|adresse|salle|programme|horaires?)(?: (?:de|du|d))?(?: ${NEXT})?`,
    `(?:c est |quel est )?(?:quoi )?le (?:programme|lieu)(?: (?:de|du) ?${NEXT})?`,
    'on se (?:voit|retrouve|revoit) (?:quand|ou|a quelle heure|quel jour)',
    'on fait quoi (?:a la |au )?(?:prochaine )?(?:seance|atelier)?', 'quand est ce qu on se voit',
  ],
  [
    open('my-counsellor'),
    '(?:c est |qui est |qui c est )?(?:qui )?(?:ma|mon|notre) (?:conseill\\w+|referente?|accompagnat\\w+)(?: c est qui)?',
    '(?:le |un )?(?:nom|contact|prenom) de (?:ma|mon) (?:conseill\\w+|referente?)',
    'qui (?:m |nous )?(?:accompagne|suit)(?: le groupe)?', 'qui s occupe (?:de moi|du groupe|de nous)',
  ],
  [
    open('talk'),
    `${WISH}(?:parler|discuter|echanger) (?:a|avec) (?:quelqu un|une personne|un humain|qui m accompagne|${WHO})(?: (?:svp|directement|en prive|seule?))?`,
    `${WISH}(?:contacter|joindre|appeler|voir|rencontrer|ecrire a|envoyer un message a) ${WHO}`,
    `${WISH}(?:un |prendre (?:un )?|avoir (?:un )?|demander (?:un )?)(?:rendez vous|entretien) (?:avec|chez) ${WHO}`,
    '(?:voir )?(?:mes |les |ma |la )?conversations?(?: (?:en cours|ouvertes?))?',
  ],
  [
    open('share-offer'),
    '(?:je (?:veux |voudrai |peux )?|j ai )?(?:partager?|transmettre|envoyer|envoie|proposer?|donner|publier|poster|ajouter) (?:une |cette |l |mon )?(?:offre|annonce|job|poste)(?: (?:d emploi|de travail|de job|au groupe|a quelqu un))*',
    'j ai (?:vu |trouve |recu |repere )?(?:une )?(?:offre|annonce)(?: (?:d emploi|de travail|a partager|pour (?:le groupe|quelqu un|vous)|interessante?))*',
    '(?:nouvelle )?offre(?: d emploi)?', 'une offre (?:pour le groupe|a partager)', 'partage(?:r)?(?: offre| une annonce)',
  ],
  [
    open('daily-offers'),
    `${WISH}(?:voir |regarder |consulter |afficher |montre(?:z)? moi |quelles sont )?(?:les |des )?(?:offres|annonces) (?:d emploi )?(?:du jour|d aujourd hui|de france travail)`,
  ],
  [
    open('offers-for-me'),
    `${WISH}(?:voir |regarder |consulter |afficher |montre(?:z)? moi |quelles sont )?(?:les |des )?(?:offres|annonces) (?:d emploi |de france travail )?pour moi`,
  ],
  [
    open('offers'),
    `${WISH}(?:voir |regarder |consulter |afficher |montre(?:z)? moi |(?:la )?liste (?:de |des )?|quelles? (?:sont )?|y a t il |il y a |c est quoi )*(?:les |des |mes |toutes les |de nouvelles )?(?:offres|annonces)(?: (?:d emploi|de travail|du groupe|partagees?|en cours|disponibles?))*`,
  ],
  [
    open('wishes'),
    '(?:voir |changer |modifier |corriger |dire |donner |quels sont )?mes (?:souhaits?|envies|preferences|criteres)(?: (?:de travail|d emploi|de recherche))?',
    `${WISH}(?:dire|changer|modifier) (?:ce que je cherche|mon metier|le travail que je (?:cherche|veux))`, 'ce que je cherche(?: comme travail)?',
  ],
  [
    { intent: 'answer', answer: 'coming' },
    `(?:je|j) (?:viens|viendrai|serai la|y serai|y vais|suis la|peux venir|pourrai venir|vais venir|participe|participerai)(?: (?:bien|aussi|comme prevu|sans faute|avec plaisir))?${TO_IT}`,
    '(?:je serai |je suis )?presente?(?: a la seance)?',
    'je (?:confirme|valide)(?: (?:ma presence|ma venue|que je viens|etre presente?))?', 'compte(?:z)? sur moi',
    '(?:ok|oui|c est bon|c est ok) (?:pour moi|je serai la)', '(?:c est bon|c est ok|ok) je viens',
  ],
  [
    { intent: 'answer', answer: 'notComing' },
    `(?:non )?(?:(?:je|j) )?(?:ne )?(?:peux|viens|viendrai|pourrai|serai|vais)(?: (?:plus|vraiment|malheureusement))? (?:pas|plus)(?: pouvoir)?(?: (?:venir|la|presente?|etre (?:la|presente?)|y aller|assister|participer|dispo(?:nible)?))?${TO_IT}${WHY}`,
    `(?:je )?(?:ne )?(?:suis )?(?:pas|plus) (?:dispo(?:nible)?|possible)(?: (?:pour moi|de venir|ce jour la))?${WHY}`,
    `(?:c est )?(?:impossible|pas possible)(?: (?:pour moi|de venir))?${WHY}`,
    `(?:je serai |je suis |je vais etre )?(?:absente?|indisponible|empechee?)(?: (?:a la seance|ce jour la))?${WHY}`,
  ],
  [
    { intent: 'answer', answer: 'late' },
    `(?:(?:je|j) )?(?:(?:serai|suis|vais etre|viens|arrive|arriverai|vais arriver|viendrai|serai la)(?: mais)? )?${HOW_LATE}(?:en|avec du|avec un peu de|de) retard(?: (?:de )?${HOW_LATE})?(?:je crois)?`,
    `(?:j (?:aurai|ai|vais avoir) )?(?:(?:du|un peu de|un petit|quelques minutes de) )?${HOW_LATE}retard(?: (?:de )?${HOW_LATE})?`,
  ],
];
