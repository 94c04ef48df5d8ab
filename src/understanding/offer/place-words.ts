/** Regions, feasts and the like that are names of small communes too. */
export const NEVER: ReadonlySet<string> = new Set(
  'normandie bretagne manche calvados orne nord sud est ouest loire rhone alsace savoie corse picardie lorraine provence occitanie aquitaine martinique guadeloupe reunion guyane mayotte europe france noel paques toussaint pole emploi cdi cdd temps plein poste partir pourvoir domicile chateau'.split(' '),
);

/** Words that are communes too, and nearly never meant when nothing but a small letter or a weak word announces them. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'place site partir domicile pourvoir temps mi plein jour jours nuit demi deux trois quatre cinq vous nous bord faire mission contrat sens orange poste convenir definir negocier terme base long court moyen responsabilite savoir rue route grande petite ville centre gare zone voir tous toutes plusieurs partager suivre cheval pied velo distance venir toute cote postuler candidat candidature salaire cdi cdd france paye marche caisse cuisine service equipe semaine mois heure lieu lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre moins plus autre mesure titre charge nouveau travail aide bureau ecole retraite enfant maison personnel vente terrain chantier permis bac ans an euro euros ' +
    'saison cuisines urgent vendeur boulanger bois fer port pont mer montagne noel paques jardin jardins parc saint sainte sales profil entreprise societe agence accueil industrie transport transports sante social nature beaute sport sports vie chambre ' +
    'centre international martin bernard petit robert richard simon laurent michel garcia thomas hamel dupont durand moreau marie pierre paul jean jacques jules ferry prevert victor hugo pasteur'
  ).split(' '),
);

const SMALL = String.raw`(?:sur|sous|en|les?|la|de|des?|du|lès|aux?|et|à|d['’]|l['’])`;
const WORD = String.raw`(?:[dlDL]['’])?\p{Lu}[\p{L}'’]{0,30}(?:-[\p{L}'’]{1,30}){0,9}`;
/** A name in capital letters at the beginning of its words: "Saint-Sauveur le Vicomte". */
export const CAPITALISED = String.raw`${WORD}(?: (?:${SMALL}[ -]?){0,2}${WORD}){0,5}`;
/** Kinds of houses and shops after which "de" names their place, small letters or not. */
export const HOUSE = String.raw`(?:(?:super u|hyper u|u express|leclerc|intermarch[eé]|carrefour|lidl|aldi|auchan|mc ?do|mcdonald['’]?s|d[eé]cathlon)(?:\s(?:de |d['’]|à |a ))?|(?:ehpad|h[oô]pital|mairie|ville|commune|clinique|lyc[eé]e|coll[eè]ge|[eé]cole|boulangerie|garage|camping|restaurant|h[oô]tel|gare|zone|secteur|bassin|centre-ville|[eé]tablissement|magasin|site)\s(?:de |d['’]|à |a ))`;
/** Houses whose own name may be that of a saint. */
export const SAINTLY = /(?:[eé]cole|coll[eè]ge|lyc[eé]e|clinique|ehpad|h[oô]pital|r[eé]sidence|cr[eè]che|institut|institution|maison|foyer|pharmacie|fondation|association|paroisse|centre|groupe|restaurant|h[oô]tel|domaine)\s$/iu;
