import type { Contract } from '../../domain/offer-fields';
import { plain } from '../words';

/** Most telling first: where two begin at the same place, the first one counts. */
const KINDS: readonly (readonly [Contract, string])[] = [
  ['integration', 'cddi|cui|cui cae|pec|parcours emploi competences|contrats? d insertion|contrats? insertion|contrat unique d insertion|cdd d insertion|cdd insertion|contrat aide'],
  ['professionalisation', 'contrats? (?:de )?pro(?:fessionnalisation)?|professionnalisation|alternance en contrat pro\\w*'],
  ['apprenticeship', 'apprenti\\w*|contrats? d apprentissage|apprenticeship|alternance|alternante?s?|alternant e'],
  ['immersion', 'pmsmp|immersions?(?: professionnelles?)?|periode de mise en situation'],
  ['internship', 'stages?|stagiaires?|internship'],
  ['temporary', 'interim|interimaires?|mission (?:d )?interim\\w*|travail temporaire|mission temporaire|missions? longues?(?: durees?)?|missions? renouvelables?|missions? a la semaine|mission de \\d+ (?:mois|semaines?|jours?)|ctt|temp job|temporary'],
  ['permanent', 'cdi|cdii|duree indeterminee|contrat indetermine|poste perenne|permanent|embauche definitive|cdi c'],
  ['fixed-term', 'cdd|duree determinee|contrat determine|remplacements?|saisonniere?s?|contrat de saison|saison|season|seasonal|fixed term|cdd tremplin|surcroit d activite|conge maternite|contrat vendanges?'],
  ['public', 'fonctionnaires?|fonction publique|titulaires? ou contractuels?|contractuels?|categorie [abc]|concours|par voie de mutation|statutaires?|mutation ou detachement'],
  ['self-employed', 'freelances?|auto entrepreneurs?|autoentrepreneurs?|micro entrepreneurs?|micro entreprise|independante?s?|franchises?|vdi|statut independant|a son compte|en liberal|self employed'],
  ['other', 'service civique|benevol\\w+|volontariat|cesu|vacations?|vacataires?|extras?|job etudiant|volontaire|portage salarial'],
];
/** Said of the employer as often as of the contract: they count where no permanent contract is named. */
const INSERTION = /\b(?:en insertion|chantiers? (?:d )?insertion|entreprise (?:d )?insertion|atelier chantier|aci)\b/;
const PATTERNS = KINDS.map(([kind, pattern]) => [kind, new RegExp(`\\b(?:${pattern})\\b`, 'g')] as const);
const NOT_A_CONTRACT = /\b(?:stages? (?:de formation|en entreprise deja|valides?)|permis|sauf|pas de|pas d|pas|sans|ni|ou stage|formation en alternance exigee|possibilite de|possibilite d|possible|debouchant sur|deboucher sur|evoluer vers|evolution vers|evolutif vers|evolutif en|transformable en|en vue d|en vue de|suivie? d un|suivi d|puis|perspective de|perspective d|vers un|titularisation|experience en|experience de|experience)(?: un| une| le)? $/;
const DEPENDS = /\b(?:agence|agences|societe|entreprise|cabinet|boite|groupe)(?: d| de| de travail)? $/;

/** The kind of contract that a text names first and means; undefined when it names none. */
export function readContract(text: string): Contract | undefined {
  const words = plain(text);
  let best: { kind: Contract; at: number } | undefined;
  for (const [kind, pattern] of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      const before = words.slice(Math.max(0, match.index - 60), match.index);
      if (NOT_A_CONTRACT.test(before) || (kind === 'temporary' && DEPENDS.test(before))) continue;
      if (best === undefined || match.index < best.at) best = { kind, at: match.index };
      break;
    }
  }
  return INSERTION.test(words) && (best === undefined || best.kind === 'fixed-term') ? 'integration' : best?.kind;
}
