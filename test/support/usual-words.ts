/**
 * The most usual words of French: about 1,200 words of a dictionary, and their forms. Written for this test from general
 * knowledge, in the manner of the lists of "français fondamental" (Gougenheim, 1956: grammar words, then what every day
 * needs) and well within the 3,000 most frequent words, but not copied from a corpus nor measured on one. A word that is
 * missing is to be replaced in the catalogue by a more usual one, or added here only if every adult uses it.
 */
const GRAMMAR = `le la les un une des du de au aux ce cet cette ces ceci cela ça mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs à
je tu il elle on nous vous ils elles me te se moi toi lui eux y en qui que quoi dont où quel quelle quels quelles et ou mais donc car ni si comme
quand parce pour par avec sans dans sur sous chez vers entre avant après pendant depuis dès jusque contre ne pas plus moins jamais rien personne
aucun aucune tout toute tous toutes chaque quelque quelques quelqu plusieurs autre autres même mêmes tel telle certain certains ici là voici voilà
oui non peut-être bien mal mieux très trop assez peu beaucoup encore déjà toujours souvent parfois bientôt tôt tard maintenant aujourd hui hier
demain hier alors puis ensuite enfin aussi ainsi surtout presque seulement juste vite ensemble loin près autour dehors dedans dessus dessous
devant derrière partout ailleurs combien comment pourquoi lequel laquelle celui celle ceux celles mien tien sien nouveau m t s l d j c n qu`;

const NUMBERS = `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent
mille premier deuxième troisième second dernier demi moitié double`;

const TIME = `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre jour
journée nuit matin matinée midi soir soirée heure minute seconde moment instant semaine mois an année saison printemps été automne hiver date âge
temps fois début fin milieu suite fête vacances retard avance pause durée époque siècle avenir présent passé veille lendemain tard`;

const PEOPLE = `homme femme enfant fille garçon bébé père mère parent frère sœur fils oncle tante cousin mari famille ami copain voisin gens monde
personne monsieur madame mademoiselle dame nom prénom groupe équipe chef patron directeur ouvrier employé métier médecin docteur infirmier professeur maître
élève étudiant boulanger cuisinier chauffeur vendeur client police policier pompier facteur maire président roi soldat juge avocat secrétaire
conseiller paysan jardinier coiffeur maçon mécanicien robot collègue invité membre adulte jeune vieux vieillard humain public peuple`;

const BODY = `corps tête visage œil yeux oreille nez bouche dent langue cou bras main doigt jambe pied dos ventre cœur sang peau cheveu os épaule genou santé
maladie malade médicament hôpital douleur mal fièvre blessure fatigue repos sommeil faim soif mort vie danger accident aide secours violence force`;

const HOME = `maison appartement chambre cuisine salle salon bain porte fenêtre mur toit escalier étage ascenseur jardin cour cave clé lit table chaise
fauteuil armoire lampe lumière feu eau gaz électricité chauffage froid chaud linge savon papier carton boîte sac valise couteau cuillère fourchette
assiette verre bouteille tasse machine outil marteau clou fil corde tissu vêtement chemise pantalon robe jupe manteau veste chaussure chapeau
chaussette lunettes poche montre bijou couverture drap coussin tapis rideau miroir`;

const FOOD = `pain lait beurre fromage œuf viande poisson poulet légume fruit pomme poire orange banane fraise raisin salade tomate carotte oignon riz
sucre sel huile café thé vin bière gâteau chocolat soupe repas déjeuner dîner goûter plat goût`;

const TOWN = `ville village pays région département commune quartier rue route chemin place pont gare train bus car voiture vélo moto avion bateau camion
métro taxi station arrêt garage essence permis voyage transport ticket billet marché magasin boutique boulangerie pharmacie banque poste mairie école
collège lycée université bureau usine atelier chantier ferme restaurant hôtel cinéma théâtre musée église bibliothèque stade piscine parc salle lieu
adresse numéro étranger monde terre mer plage montagne forêt campagne rivière lac île ciel soleil lune étoile nuage pluie neige vent orage arbre fleur
herbe feuille bois pierre sable animal chien chat cheval vache cochon mouton poule oiseau souris mouche France Europe`;

const WORK = `travail emploi offre contrat salaire argent euro prix prime impôt compte chômage stage formation cours leçon étude examen diplôme projet but idée
exemple expérience entretien réunion rendez liste document lettre courrier message téléphone appel photo image dessin carte page livre
cahier journal crayon stylo texte mot phrase question réponse nombre chiffre code signe nouvelle conseil information règle loi droit devoir accord
contact service problème solution erreur faute risque chance succès résultat choix raison cause effet façon manière sorte espèce chose objet morceau
partie bout côté coin bord ligne rond point forme taille poids mesure mètre kilo litre couleur bruit silence musique chanson film jeu jouet sport
balle équipe ordinateur écran bouton lien site internet radio télévision panne perte essai place attente besoin envie plaisir joie peur colère amour
amitié bonheur malheur honte espoir rêve pensée esprit mémoire attention habitude conduite voix cri rire larme vérité mensonge secret histoire
guerre paix liberté bonjour bonsoir bienvenue merci pardon salut route bonne plein gratuit aide retour suivant`;

const ADJECTIVES = `grand petit gros gras mince long court haut bas large étroit profond épais lourd léger dur mou doux fort faible bon mauvais meilleur pire
beau bel belle joli laid propre sale nouveau nouvel neuf vieux vieil vieille ancien jeune moderne rapide lent facile difficile simple compliqué
possible impossible vrai faux juste clair sombre blanc noir rouge bleu vert jaune gris rose brun plein vide ouvert fermé libre occupé prêt seul
ensemble riche pauvre cher heureux malheureux content triste gai fâché calme tranquille nerveux gentil méchant aimable poli sage fou bête intelligent
courageux sérieux drôle amusant intéressant important utile nécessaire dangereux malade fatigué mort vivant chaud froid sec mouillé frais sucré
salé cru cuit rond carré droit gauche pointu plat entier prochain proche lointain premier dernier seul normal habituel général personnel professionnel
particulier spécial public privé local national social français étranger complet total exact certain sûr connu inconnu célèbre pareil différent
égal autre double perdu trouvé urgent rare fréquent actuel direct attentif actif gratuit payant solide fragile capable disponible présent absent`;

const REGULAR_ER = `accepter accompagner accrocher acheter aider aimer ajouter aller allumer amener amuser annoncer annuler appeler apporter approcher appuyer
arracher arranger arrêter arriver attacher attraper augmenter avancer avaler baisser blesser bouger briser brûler cacher calmer casser cesser changer
chanter charger chasser chauffer chercher coller commander commencer compter conseiller continuer corriger coucher couler couper coûter créer crier
danser décider déchirer déjeuner demander dépenser déplacer déranger dessiner deviner dîner discuter donner doubler durer échanger éclairer économiser
écouter écraser effacer embrasser empêcher employer emporter enlever enseigner entrer envoyer espérer essayer étonner étudier éviter expliquer exister
fabriquer fermer fêter fonctionner fumer gagner garder gêner geler goûter gratter habiller habiter hésiter imaginer indiquer inquiéter inscrire installer
intéresser inviter jeter jouer laisser laver lever louer manger manquer marcher marier mélanger mener mériter mesurer montrer monter moquer nager
nettoyer noter nourrir obliger occuper opérer organiser oser oublier pardonner parler partager passer payer pêcher penser peser placer plaisanter
planter pleurer plier porter poser posséder pousser préférer préparer présenter presser prêter prévenir prier promener proposer protéger prouver quitter
raconter ramasser ranger rappeler recommencer refuser regarder regretter remarquer remercier remplacer rencontrer rentrer renvoyer réparer répéter
reposer respirer ressembler rester retourner retrouver réveiller rêver rouler saluer sauter sauver sembler séparer serrer signer sonner souffler
souhaiter soulever surveiller taper terminer téléphoner tirer tomber toucher tourner tousser travailler traverser tromper trouver tuer user utiliser
verser visiter voler voter voyager`;

const REGULAR_IR = `agir applaudir avertir bâtir choisir finir fournir grandir grossir guérir maigrir nourrir obéir punir ralentir réfléchir remplir réunir réussir rougir salir vieillir`;
const REGULAR_RE = `attendre descendre défendre entendre fendre fondre mordre perdre pendre répondre rendre tendre tordre vendre`;

/** Forms that no rule gives; then the stems of the future and of the imperfect. */
const IRREGULAR = `être suis es est sommes êtes sont été soit sois soient soyez étant|ser|ét
avoir ai as a avons avez ont eu ait aie aient ayez ayant|aur|av
aller vais vas va allons allez vont allé aille aillent|ir|all
faire fais fait faisons faites font fasse fassent|fer|fais
venir viens vient venons venez viennent venu vienne|viendr|ven
revenir reviens revient revenons revenez reviennent revenu revienne|reviendr|reven
devenir deviens devient devenons devenez deviennent devenu|deviendr|deven
prévenir préviens prévient prévenons prévenez préviennent prévenu|préviendr|préven
tenir tiens tient tenons tenez tiennent tenu|tiendr|ten
pouvoir peux peut pouvons pouvez peuvent pu puisse puissent|pourr|pouv
vouloir veux veut voulons voulez veulent voulu veuille|voudr|voul
devoir dois doit devons devez doivent dû|devr|dev
falloir faut fallu faille|faudr|fall
valoir vaut valent valu|vaudr|val
pleuvoir pleut plu|pleuvr|pleuv
savoir sais sait savons savez savent su sache sachez|saur|sav
voir vois voit voyons voyez voient vu|verr|voy
revoir revois revoit revoyons revoyez revoient revu|reverr|revoy
recevoir reçois reçoit recevons recevez reçoivent reçu|recevr|recev
dire dis dit disons dites disent|dir|dis
lire lis lit lisons lisez lisent lu|lir|lis
écrire écris écrit écrivons écrivez écrivent écrite|écrir|écriv
inscrire inscris inscrit inscrivez inscrivent inscrite|inscrir|inscriv
rire ris rit rient ri|rir|ri
croire crois croit croyons croyez croient cru|croir|croy
boire bois boit buvons buvez boivent bu|boir|buv
vivre vis vit vivons vivez vivent vécu|vivr|viv
suivre suis suit suivons suivez suivent suivi|suivr|suiv
mettre mets met mettons mettez mettent mis mise|mettr|mett
permettre permets permet permettez permettent permis|permettr|permett
promettre promets promet promettez promettent promis|promettr|promett
prendre prends prend prenons prenez prennent pris prise|prendr|pren
apprendre apprends apprend apprenons apprenez apprennent appris|apprendr|appren
comprendre comprends comprend comprenons comprenez comprennent compris|comprendr|compren
reprendre reprends reprend reprenons reprenez reprennent repris|reprendr|repren
connaître connais connaît connaissons connaissez connaissent connu|connaîtr|connaiss
naître nais naît naissent né née|naîtr|naiss
partir pars part partons partez partent parti|partir|part
sortir sors sort sortons sortez sortent sorti|sortir|sort
sentir sens sent sentons sentez sentent senti|sentir|sent
dormir dors dort dormons dormez dorment dormi|dormir|dorm
servir sers sert servons servez servent servi|servir|serv
courir cours court courons courez courent couru|courr|cour
mourir meurs meurt mourons mourez meurent mort|mourr|mour
ouvrir ouvre ouvres ouvrons ouvrez ouvrent ouvert|ouvrir|ouvr
offrir offre offres offrons offrez offrent offert|offrir|offr
conduire conduis conduit conduisez conduisent|conduir|conduis
construire construis construit construisez construisent|construir|construis
asseoir assieds assied asseyez asseyent assis|assiér|assey
plaire plais plaît plaisent plu|plair|plais
taire tais tait taisez taisent tu|tair|tais`;

const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont', 'ais', 'ait', 'ions', 'iez', 'aient'];
const IMPERFECT = ['ais', 'ait', 'ions', 'iez', 'aient', 'ant'];
const ER = ['e', 'es', 'ons', 'ez', 'ent', 'é', 'ée', 'és', 'ées', ...IMPERFECT, ...FUTURE.map((end) => `er${end}`)];
const IR = ['is', 'it', 'issons', 'issez', 'issent', 'isse', 'i', 'ie', 'ies', ...IMPERFECT.map((end) => `iss${end}`), ...FUTURE.map((end) => `ir${end}`)];
const RE = ['s', '', 'ons', 'ez', 'ent', 'e', 'u', 'ue', 'us', 'ues', ...IMPERFECT, ...FUTURE.map((end) => `r${end}`)];

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A verb's stem as spelling bends it: appel-appell, plac-plaç, mang-mange, envoy-envoi, achet-achèt, répét-répèt. */
function bent(stem: string): string[] {
  return [stem, `${stem}${stem.at(-1) ?? ''}`, stem.replace(/c$/, 'ç'), stem.replace(/g$/, 'ge'), stem.replace(/y$/, 'i'), stem.replace(/[eé](?=[^aeiou]$)/, 'è')];
}

/** Feminine and plural, by every rule at once: a form too many does no harm. */
function declined(word: string): string[] {
  const feminine = [
    `${word}e`, `${word}${word.at(-1) ?? ''}e`, word.replace(/x$/, 'se'), word.replace(/f$/, 've'), word.replace(/er$/, 'ère'),
    word.replace(/eur$/, 'euse'), word.replace(/teur$/, 'trice'), word.replace(/eau$/, 'elle'), word.replace(/c$/, 'che'), word.replace(/et$/, 'ète'),
  ];
  return [word, ...feminine].flatMap((form) => [form, `${form}s`]).concat(`${word}x`, word.replace(/al$/, 'aux'));
}

function irregular(line: string): string[] {
  const [forms = '', future = '', imperfect = ''] = line.split('|');
  return [...words(forms).flatMap((form) => [form, `${form}e`, `${form}s`, `${form}es`]), ...FUTURE.map((end) => future + end), ...IMPERFECT.map((end) => imperfect + end)];
}

const NAMES_OF_THINGS = [NUMBERS, TIME, PEOPLE, BODY, HOME, FOOD, TOWN, WORK, ADJECTIVES].flatMap(words);
const REGULAR = [...words(REGULAR_ER), ...words(REGULAR_IR), ...words(REGULAR_RE)];

/** How many words of a dictionary are meant. */
export const ENTRIES = new Set([...words(GRAMMAR), ...NAMES_OF_THINGS, ...REGULAR, ...IRREGULAR.split('\n').map((line) => line.split(' ')[0])]).size;

/** All their forms, in small letters. */
export const USUAL: ReadonlySet<string> = new Set(
  [
    ...words(GRAMMAR),
    ...NAMES_OF_THINGS.flatMap(declined),
    ...REGULAR,
    ...words(REGULAR_ER).flatMap((verb) => bent(verb.slice(0, -2)).flatMap((stem) => ER.map((end) => stem + end))),
    ...words(REGULAR_IR).flatMap((verb) => IR.map((end) => verb.slice(0, -2) + end)),
    ...words(REGULAR_RE).flatMap((verb) => RE.map((end) => verb.slice(0, -2) + end)),
    ...IRREGULAR.split('\n').flatMap(irregular),
  ].map((word) => word.toLowerCase()),
);
