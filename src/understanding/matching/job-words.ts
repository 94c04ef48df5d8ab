import { plain } from '../words';
import { jobStems } from './job-stems';

/** Shorthands of job titles, in plain words. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  els: 'employe libre service', as: 'aide soignant', ash: 'agent service hospitalier', avs: 'auxiliaire vie', asv: 'auxiliaire veterinaire',
  aes: 'accompagnant educatif social', ide: 'infirmier', idel: 'infirmier liberal', pl: 'poids lourd', spl: 'super poids lourd', vl: 'automobile', auto: 'automobile',
  cip: 'conseiller insertion professionnelle', rh: 'ressources humaines', aps: 'agent securite', adv: 'administration ventes', cdes: 'commande', cde: 'commande',
  resp: 'responsable', tech: 'technicien', assist: 'assistant', admin: 'administratif', compta: 'comptable', elec: 'electricien', manut: 'manutentionnaire', prep: 'preparateur',
  prepa: 'preparateur', meca: 'mecanicien', mecano: 'mecanicien', prof: 'professeur', cuistot: 'cuisinier', resto: 'restaurant', chauff: 'chauffeur', secr: 'secretaire',
  apprentissage: 'apprenti', alternance: 'apprenti', alternant: 'apprenti', alternante: 'apprenti', stage: 'stagiaire', nounou: 'garde enfant', babysitter: 'garde enfant',
  wc: 'sanitaire', barmaid: 'barman', bts: '', cap: '', bep: '', empl: 'employe', vend: 'vendeur', livr: 'livreur', mag: 'magasin', bat: 'batiment', qual: 'qualifie', qualif: 'qualifie',
};
/** Other words for one job: the first of each line stands for all. Longer ones are tried first. */
const OTHER_WORDS = `
agent entretien: agent proprete, agent nettoyage, technicien surface, agent service proprete, employe nettoyage, employe entretien, employe proprete, femme menage, homme menage, nettoyeur, agent menage, personnel nettoyage, agent entretien locaux, agent proprete hygiene, agent entretien nettoyage
agent espaces verts: agent entretien espaces verts, ouvrier espaces verts, employe espaces verts, jardinier espaces verts, ouvrier entretien espaces verts
caissier: hote caisse, employe caisse, agent caisse, employe caissier
employe libre service: employe rayon, employe mise rayon, agent libre service, employe magasin libre service, employe commercial libre service, employe approvisionnement rayon, agent mise rayon
vendeur: conseiller vente, conseiller vendeur, employe vente, vendeur conseil, vendeur conseiller, vendeur magasin
conducteur: chauffeur, conducteur routier, chauffeur routier
livreur: chauffeur livreur, conducteur livreur
conducteur car: chauffeur car, conducteur autocar, chauffeur autocar, conducteur bus, chauffeur bus, conducteur voyageurs, conducteur receveur
femme chambre: valet chambre, employe etage, agent hotelier etage, employe chambre, femme valet chambre
auxiliaire vie: assistant vie, auxiliaire vie sociale, assistant vie familles, auxiliaire vie domicile, assistant vie domicile, assistant vie familles domicile
agent production: operateur production, ouvrier production, agent fabrication, operateur fabrication, operateur ligne production, agent ligne production, operateur industriel
agent accueil: hote accueil, charge accueil, employe accueil
serveur: serveur salle, serveur restaurant, serveur restauration
garde enfant: garde enfant domicile, baby sitter, garde enfants famille
plongeur: agent plonge, plongeur restaurant, plonge, plongeur restauration
agent manutention: manutentionnaire, employe manutention, ouvrier manutention
cariste: conducteur chariot, conducteur chariot elevateur, agent cariste, operateur cariste
agent securite: agent prevention securite, vigile, agent surveillance, agent surete
infirmier: infirmier diplome etat, infirmier de
aide soignant: aide soignant diplome etat, aide soignant diplome
ouvrier agricole: salarie agricole, employe agricole, agent agricole
peintre batiment: peintre, peintre interieur
boulanger: ouvrier boulanger
macon: ouvrier macon
eboueur: ripeur, equipier collecte, agent collecte, rippeur
teleconseiller: conseiller clientele distance, teleoperateur, conseiller client distance, conseiller telephonique
mecanicien automobile: mecanicien reparateur automobile, technicien automobile, mecanicien vehicule leger
cuisinier: chef partie tournant cuisinier, cuisinier restaurant, cuisinier restauration
secretaire: secretaire administratif, agent secretariat
receptionniste: employe reception, agent reception, receptionniste hotel
employe polyvalent: equipier polyvalent, agent polyvalent, employe polyvalent equipier
preparateur commande: agent preparation commande, operateur preparation commande, preparateur commande entrepot
coiffeur: coiffeur mixte
opticien: opticien lunetier
conseiller insertion: conseiller insertion professionnelle, conseiller insertion sociale professionnelle, accompagnateur socioprofessionnel
agent cantine: agent restauration scolaire, employe cantine, agent restauration collective scolaire
`;
/** Says nothing of which job it is. */
const SAYS_NOTHING = new Set(
  jobStems(
    `de du des la le les l d a au aux en et ou pour chez dans sur avec un une son sa ses notre nos vos votre ce cette qui que par sous vers
    poste emploi offre annonce recrute recrutement recherche cherche recherchons job metier profil mission personne besoin urgent urgence immediatement rapidement
    cdi cdd interim interimaire contrat ctt duree determinee indeterminee temps plein partiel complet mi saisonnier saison extra remplacement heures heure hebdo semaine mois
    an ans debutant debutante accepte acceptes experimente experience confirme motive serieux dynamique dispo disponible permis caces niveau possible souhaite exige
    titulaire diplome diplomee etat junior senior secteur region proximite pres proche bientot`,
  ),
);
const FOR_ALL = /\b(?:hommes?|femmes?)\s?(?:\/|ou|et)\s?(?:hommes?|femmes?)\b/gi;
const POLYVALENT = 'polyvalent';
/** Words of rank alone: with nothing else, "polyvalent" is what the job is. */
const RANKS = new Set(jobStems('employe agent ouvrier equipier aide'));
const REWRITES = OTHER_WORDS.trim()
  .split('\n')
  .flatMap((line) => {
    const [said = '', others = ''] = line.split(': ');
    return others.split(', ').map((other) => ({ from: meaningful(other), to: meaningful(said) }));
  })
  .sort((a, b) => b.from.length - a.from.length);

/** The job that a title names, as a set of words in one form, without its contract, place or employer. */
export function jobWords(title: string, elsewhere: readonly string[] = []): string[] {
  const words = meaningful(title);
  const own = words.filter((word) => !elsewhere.includes(word));
  return renamed(withoutPolyvalent(own.some((word) => !RANKS.has(word)) ? own : words)).sort();
}

function meaningful(text: string): string[] {
  const spelled = plain(text.replace(FOR_ALL, ' ').replace(/\b(?:femme|valet)\s?\/\s?(?:valet|femme)\b/gi, 'femme')).split(' ').map((word) => SHORTHANDS[word] ?? word).join(' ');
  return jobStems(spelled).filter((word) => !/^\d/.test(word) && word.length > 1 && !SAYS_NOTHING.has(word));
}

function withoutPolyvalent(words: readonly string[]): string[] {
  const rest = words.filter((word) => word !== POLYVALENT);
  return rest.some((word) => !RANKS.has(word)) ? rest : [...words];
}

/** One rewriting is enough for the head of a title; a second finds what the first has brought together. */
function renamed(words: readonly string[]): string[] {
  const rewrite = REWRITES.find(({ from }) => from.every((word) => words.includes(word)));
  if (rewrite === undefined) return [...new Set(words)];
  return [...new Set([...rewrite.to, ...words.filter((word) => !rewrite.from.includes(word))])];
}
