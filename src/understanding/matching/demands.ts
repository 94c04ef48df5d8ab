import type { Requirement } from '../../domain/wishes';
import { plain } from '../words';

/** How offers and people name what a job may demand, in plain words. */
const NAMED: readonly (readonly [Requirement, RegExp])[] = [
  ['licence-b', /\bpermis (?:de conduire )?(?:vl\b|b\b(?! ?e\b))|\bpermis (?:voiture|de conduire|obligatoire|exige|indispensable|demande|valide|requis)\b|\bpermis$/],
  ['vehicle', /\bvehicule (?:personnel|obligatoire|indispensable|exige|requis|demande)|\b(?:permis(?: b)? (?:et|\+|avec)|avoir (?:un|le|son)|etre|ayant un|possede[rz]? un) ?(?:vehicule|voiture|vehicul\w*)\b|\bvehicule[e]?s?$|\bvoiture personnelle\b|\bma voiture\b/],
  ['licence-c', /\bpermis (?:c\b(?! ?e\b)|pl\b|poids lourds?)|\bpermis b c\b/],
  ['licence-ce', /\bpermis (?:ce|c e|ec|e c|spl|super poids lourds?)\b|\bpermis c ce\b/],
  ['licence-d', /\bpermis (?:d\b|transport en commun|car|bus)/],
  ['professional-driver', /\bfimo\b|\bfco(?:s)?\b|\bcarte (?:conducteur|chronotachygraphe)\b/],
  ['forklift', /\bcaces\b|\bchariots? elevateurs?\b(?= (?:exige|obligatoire|requis))/],
  ['electrical-habilitation', /\bhabilitations? electriques?\b|\b(?:b1v|b2v|br|h0b0|b0h0|bs be)\b/],
  ['security-card', /\bcarte (?:pro|professionnelle)(?: (?:de |d )?(?:securite|agent|cnaps))?\b|\bcqp aps\b|\bssiap\b|\btfp aps\b|\bcnaps\b/],
  ['care-diploma', /\b(?:deas|deaes|deavs|dea|titre adv?f|diplome d (?:etat )?(?:aide soignante?|ambulanciere?|auxiliaire de vie)|diplome (?:d etat )?(?:d )?(?:aide soignant|aes|as)\w*|adv?f)\b/],
  ['nursing-diploma', /\b(?:diplome d etat (?:d )?infirmiere?|dei|infirmiere? de|diplome (?:d )?infirmier\w*|ide diplome\w*)\b/],
  ['childcare-diploma', /\b(?:cap (?:aepe|petite enfance|accompagnant educatif petite enfance)|deap|diplome (?:d )?auxiliaire de puericulture|eje)\b/],
  ['youth-diploma', /\b(?:bafa|bafd|bpjeps|bapaat|cqp alsh)\b/],
  ['lifeguard', /\b(?:bnssa|maitre nageur|bpjeps aan|bsb)\b/],
  ['first-aid', /\b(?:sst|psc ?1|afgsu|premiers? secours|sauveteur secouriste)\b/],
  ['food-hygiene', /\bhaccp\b|\bhygiene alimentaire\b/],
  ['welding-licence', /\blicences? (?:de )?soud\w+|\bqualifications? (?:de )?soud\w+/],
  ['spraying-certificate', /\bcertiphyto\b/],
  ['english', /\banglais (?:courant|exige|obligatoire|indispensable|souhaite|professionnel|parle|lu)|\bparler anglais\b|\bmaitrise de l anglais\b|\banglais$/],
  ['cooking-diploma', /\b(?:cap|bep|bac pro) (?:de )?cuisin\w*/],
  ['bakery-diploma', /\b(?:cap|bep|bp) (?:de )?(?:boulang\w*|patiss\w*)/],
  ['hairdressing-diploma', /\b(?:cap|bp) (?:de )?coiffure/],
  ['beauty-diploma', /\b(?:cap|bp|bts) (?:d )?esthetique/],
];
/** "Permis B souhaité" is no demand, "sans permis" even less. */
const NOT_DEMANDED = /\b(?:pas (?:de|besoin)|sans|aucun|ni|ou non|non exigee?|non obligatoire|non requis|n est pas|souhaitee?s?|appreciee?s?|serait? un plus|est un plus|un atout|facultati\w+|ideal\w*|si possible|formation assuree|forme[sz]?|financ\w+|preparer|passer)\b/;

/** What an offer demands before somebody can start: licences, diplomas, a vehicle. What is only welcome is left out. */
export function demandsIn(text: string): Requirement[] {
  const clauses = text.split(/[\n.;,•!()]|\s[-–—]\s/).map(plain).filter((clause) => clause !== '' && !NOT_DEMANDED.test(clause));
  return NAMED.filter(([, named]) => clauses.some((clause) => named.test(clause))).map(([requirement]) => requirement);
}

/** Which demands a skill meets, in a person's own words: "permis B, voiture", "CACES 3". None when they say they lack it. */
export function requirementsOf(skill: string): Requirement[] {
  const said = plain(skill);
  if (/\b(?:pas|sans|aucun|ni)\b/.test(said)) return [];
  const named = [...NAMED, ...SAID_OF_ONESELF].filter(([, pattern]) => pattern.test(said)).map(([requirement]) => requirement);
  const implied = ALSO.flatMap(([has, grants]) => (named.includes(has) ? grants : []));
  return [...new Set([...named, ...implied])];
}

/** What people call theirs in a word that would be no demand in an offer. */
const SAID_OF_ONESELF: readonly (readonly [Requirement, RegExp])[] = [
  ['licence-b', /\bpermis\b(?! (?:[acde]\b|pl\b|spl\b|bateau|moto|poids|super|cotier|de (?:sejour|travail|chasse)))/],
  ['vehicle', /\b(?:voiture|vehicule)\b/],
];
/** Whoever has the first has the others as well. */
const ALSO: readonly (readonly [Requirement, Requirement[]])[] = [
  ['licence-ce', ['licence-c', 'licence-b']],
  ['licence-c', ['licence-b']],
  ['licence-d', ['licence-b']],
];
