import { plain } from '../words';

/** Names and kinds of house that people write in several ways, in plain words. */
const ONE_NAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:centre |magasin |super |hyper |supermarche )?(?:edouard |e )?leclerc\b/g, 'leclerc'],
  [/\bmc ?do(?:nald(?: ?s)?)?\b|\bmac ?do(?:nald(?: ?s)?)?\b/g, 'mcdonald'],
  [/\b(?:inter ?marche)(?: super| hyper| contact)?\b/g, 'intermarche'],
  [/\b(super|hyper|u) (u|express)\b/g, '$1$2'],
  [/\bmagasins? u\b/g, 'superu'],
  [/\bpole emploi\b/g, 'francetravail'],
  [/\bfrance travail\b/g, 'francetravail'],
  [/\b(?:maison de retraite|ehpad|e h p a d|residence(?: pour)?(?: (?:personnes agees|autonomie|seniors))?)\b/g, 'ehpad'],
  [/\b(?:ville|commune|municipalite|hotel de ville)(?= de\b| d\b|$)/g, 'mairie'],
  [/\b(?:centre hospitalier(?: (?:universitaire|public|regional|intercommunal))?|chu?|hopital|hopitaux)\b/g, 'hopital'],
  [/\b(?:communaute d agglomeration|agglo)\b/g, 'agglomeration'],
  [/\b(?:communaute de communes)\b/g, 'intercommunalite'],
  [/\bdepartement (?=de |du |d )|\bconseil (?:departemental|general)\b/g, 'departement '],
  [/\bcroix rouge(?: francaise)?\b/g, 'croixrouge'],
  [/\bst(e?)\b(?= \p{L})/gu, 'saint$1'],
  [/\bresto\b/g, 'restaurant'],
  [/\bla poste\b/g, 'laposte'],
];
/** Forms of companies and words around a name. */
const AROUND = new Set(
  `sarl sas sasu sa eurl ei eirl ets etablissement etablissements societe ste entreprise groupe groupement scop snc scea earl gaec sci association asso cie compagnie fils pere freres
  france holding agence magasin magasins supermarche hypermarche boutique enseigne maison filiale franchise de du des la le les l d a au aux en et chez sur pour the and m mme mr monsieur madame cedex recrute`.split(/\s+/),
);
const KINDS = new Set(
  `institut ehpad mairie hopital clinique restaurant brasserie hotel bar cafe camping boulangerie patisserie boucherie charcuterie traiteur garage pharmacie salon coiffure foyer ecole college lycee creche esat adapei
  ferme domaine menuiserie plomberie electricite maconnerie peinture transport transports librairie pizzeria creperie cabinet laboratoire imprimerie jardinerie blanchisserie pressing auberge poissonnerie fromagerie epicerie
  intercommunalite agglomeration departement region ccas chantier insertion regie service services proprete nettoyage interim securite industrie batiment construction`.split(/\s+/).map(singular),
);

const SCHOOLS = new Set(['lycee', 'college', 'ecole']);

export interface EmployerWords {
  words: string[];
  kinds: string[];
}

/** An employer's name as a set of words, without legal form and town; `kinds` are those that say what house it is. */
export function employerWords(name: string, commune: string | undefined): EmployerWords {
  const town = new Set(plain(commune ?? '').split(' '));
  const said = ONE_NAME.reduce((text, [written, one]) => text.replace(written, one), plain(name).replaceAll('?', ' '));
  const all = said.split(' ').filter((word) => word !== '' && !AROUND.has(word) && !/^\d+$/.test(word));
  const elsewhere = all.filter((word) => !town.has(word));
  const words = [...new Set(shortened(elsewhere.length > 0 ? elsewhere : all).map(singular))].sort();
  return { words, kinds: words.filter((word) => KINDS.has(word)) };
}

/** A town has one town hall; its schools are called by the last name of whom they honour. */
function shortened(words: readonly string[]): readonly string[] {
  if (words[0] === 'mairie') return ['mairie'];
  return SCHOOLS.has(words[0] ?? '') && words.length > 2 ? [words[0] ?? '', words.at(-1) ?? ''] : words;
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}
