import { jobAt, startsWithJob } from './jobs';
import { piecesOf, type OfferLine } from './layout';

const GENDERS = String.raw`(?:[\s,–-]*\(\s?(?:h|f|m)\s?[\/.-]\s?(?:h|f|x|w|d)(?:\s?[\/.-]\s?[xndi])?\s?\)|[\s,–-]*(?<!\p{L})(?:h\s?[\/.-]\s?f|f\s?[\/.-]\s?h|m\s?\/\s?[fw]|hf|homme\s?\/\s?femme|femme\s?\/\s?homme)(?:\s?\/\s?[xnd])?(?!\p{L}))`;
const WITH_GENDERS = new RegExp(GENDERS, 'iu');
const WANTS = /(?<!\p{L})(?:recherch\w*|recherhc\w*|cherch\w*|recrut\w*|embauch\w*|besoins?|prend|prennent|propos\w+|looking for|hiring|needs?|seeking|seeks|wanted)(?!\p{L})/giu;
const FILLER = [
  /^[\s:,!.–-]+/u,
  /^(?:actuellement|activement|toujours|urgemment|en urgence|d['’]urgence|rapidement|vite|en ce moment|désormais|encore|également|aussi|avec toi|un poste d[e'’]|des postes d[e'’]|le poste d[e'’]|(?:pour|à|chez) compter d\S+ \S+ \S+)(?!\p{L})/iu,
  /^(?:en|pour un|pour une?) (?:cdi|cdd|pec|cddi|intérim|interim|alternance|apprentissage|contrat|stage|saison)(?: (?:de|d['’])? ?\d+ (?:mois|ans?))?(?!\p{L})/iu,
  /^(?:pour|sur|à|dans) \S.{1,60}? (?=(?:une?|son|sa|ses|des|deux|trois|plusieurs|\d{1,2})(?:\s|\(|\.e|·e))/iu,
  /^pour [^:,.]{2,50}(?:\s?:|,)/iu,
];
const ARTICLE = /^(?:(?:d['’]|de |d )?(?:une? ou une?|une? ou plusieurs|une?(?:\(e\)|\(ne\)|\.e|·e|-e)?(?:\s?\/\s?une)?|son|sa|ses|nos|notre|le|la|les|l['’]|an?|des|deux|trois|quatre|cinq|six|plusieurs|quelques|\d{1,2}|qu?el?qu['’]?une? (?:pr|pour)|du monde (?:pour|en|comme))(?=\s|(?<=['’]))\s*(?:futur(?:e|\(e\)|·e)?s? |nouveau |nouvelle )?|d['’]|de )/iu;
const POST_OF = /(?<!\p{L})(?:poste|place|emploi|job|boulot|mission|stage|apprentissage|alternance|offre|concours|métier|metier|qualité|tant que?|devenez|deviens|comme|as)s?(?:\s+(?:de|comme|an?|une?)(?!\p{L})|\s+d['’]|\s+qu['’]|(?<=devenez|deviens|comme))\s*(?:une? )?(?=\p{L})/giu;
const STOP = /\s*(?:[,;:!?•|\n«»"“”]|\.(?=\s|$)|\s[-–—]\s|(?<=\s)\(|\((?!\p{L}{1,6}\))|\s(?=(?:(?:le|les|ce|cet|cette) (?:week|soir|matin|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|midi|été|hiver)\S*|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|week-end|soirée|cdi|cdd|cddi|intérim|interim|alternance|contrat|apprentissage|stage|temps|urgence|remplacement|immersion|insertion|pmsmp|pec|cui|vue|saison|renfort|mi-temps|2x8|3x8|emploi|ligne pour)|pour|pr|avec|à(?! (?:domicile|tout faire|la personne|bord)(?!\p{L}))|a(?! domicile)|au|aux(?! personnes)|chez|sur(?! (?:marché|machine|mesure|presse|poids))|dans|dès|à partir|tout de suite|de suite|temps (?:plein|partiel)|mi-temps|qui|afin|située?|basée?|cdi|cdd|cddi|pec|cui|intérim|interim|contrat|\d[^\s]*|partout|télétravail|h\/f|f\/h|sous|durant|pendant|non|sans|débutante?s?|debutante?s?|urgent|et (?:un|une|des)|ou (?:un|une)|du \d|le \d|au plus vite|rapidement|needed|wanted|recherché\w*|expérimenté\p{L}*|confirmé\p{L}*|qualifié\p{L}*|diplômé\p{L}*|bafa|souhait\w*|near|in|for|to|at|près|proche|possible|capable|motivée?s?|sérieux|sérieuse|disponible|dispo|svp|stp|merci|salaire|payé\w*|logée?|tel|tél|tél\.|caces|extra|permis|niveau)(?:\s|$|[.,;:!()-])))/iu;
const GREETING = /^(?:bonjour|bonsoir|salut|coucou|hello|hi|slt|bjr|merci|tr|fwd?|re|objet|pour info|offres? d['’]emplois?|annonce|job étudiant|recrutement|on recrute|nous recrutons|urgent|info|partage|job|offre)(?!\p{L})[\s!,.:–-]*(?:à tous|a tous|les amis|tout le monde|le groupe|urgent)?[\s!,.:–-]*/iu;
const SOUGHT = /^(.{3,60}?),? (?:needed|wanted|recherché\p{L}*|recherche[es]s?|demandé\p{L}*)(?!\p{L})/iu;
/** An address, a number, or a sentence about somebody. */
const NO_TITLE = /https?:|@|\d{5}|(?<!\p{L})(?:est|sont|était|étaient|sera|seront|été|avait)(?!\p{L})/iu;
const LONGEST = 80;
/** Words of a title that no known occupation begins. */
const LONGEST_NAME = 5;
const HEAD_LINES = 12;

/** The job itself, as the offer names it, without "(H/F)", article, contract or place; undefined when nothing names one. */
export function readTitle(lines: readonly OfferLine[]): string | undefined {
  const labelled = lines.find(({ field, value }) => field === 'title' && value !== undefined)?.value;
  const free = lines.filter(({ field }) => field === undefined || field === 'title').map(({ text }) => text);
  const found =
    (labelled === undefined ? undefined : beforeGenders(labelled) ?? wanted(labelled) ?? shortened(labelled)) ??
    first(free, beforeGenders) ??
    first(free, (text) => (/^\S*cherche\S*$|^recrute\S*$/iu.test(text) ? undefined : wanted(text))) ??
    wanted(free.slice(0, HEAD_LINES).join(' ')) ??
    first(free.slice(0, HEAD_LINES), inPieces) ??
    first(free, postOf) ??
    first(free, named);
  return found === undefined ? undefined : inSentenceCase(found);
}

function first(texts: readonly string[], find: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What stands before "H/F" may begin with a whole sentence: only its last part names the job. */
function beforeGenders(text: string): string | undefined {
  const at = WITH_GENDERS.exec(text)?.index ?? -1;
  if (at < 0) return undefined;
  const before = text.slice(Math.max(0, at - 200), at).trim();
  const clause = withoutArticle(before.split(/[,:.!]\s/u).at(-1) ?? '');
  if (startsWithJob(clause)) return shortened(clause);
  const sought = wanted(before);
  if (sought !== undefined) return sought;
  const last = piecesOf(before).at(-1)?.split(/: |\. |! |, (?=\p{Lu})/u).at(-1)?.replace(GREETING, '').trim() ?? '';
  const bare = withoutArticle(last);
  const isName = startsWithJob(bare) || (/^\p{Lu}/u.test(last) && bare.split(' ').length <= LONGEST_NAME);
  const from = isName ? 0 : jobAt(bare);
  return shortened(from > 0 ? bare.slice(from) : bare);
}

function withoutArticle(text: string): string {
  return text.replace(GREETING, '').replace(ARTICLE, '');
}

/** What somebody looks for: an article and its noun, or an occupation. */
function wanted(text: string): string | undefined {
  for (const { 0: verb, index } of text.matchAll(WANTS)) {
    const said = withoutFiller(text.slice(index + verb.length, index + verb.length + 200));
    const article = ARTICLE.exec(said)?.[0] ?? '';
    const noun = said.slice(article.length).replace(ARTICLE, '');
    if (!startsWithJob(noun) && (article === '' || !isJobLike(noun) || !/^(?:an?\b|une?|des|\d|deux|d['’]une?)/i.test(article))) continue;
    const title = shortened(noun);
    if (title !== undefined) return title;
  }
  return undefined;
}

function withoutFiller(text: string): string {
  const shorter = FILLER.reduce((rest, filler) => rest.replace(filler, ''), text);
  return shorter === text ? text : withoutFiller(shorter);
}

const NO_JOB = /^(?:une? )?(?:emploi|job|travail|offre|poste|personnes?|candidat|collaborateur|contrat|cdi|cdd|expérience|gens|remplaçant|salariés|logement|acteur|leader|spécialiste|groupe|établissement|client|société|structure|magasin|restaurant|hôtel|commune|ville|site|secteur|usine|ferme|solution|équipe|formation|place|nouveau|profil|jeunes?|bénévoles?|renfort|motivé|dynamique|peu|autre|permis|agence|bonne|vrai|remplacement|immersion|rémunération|salaire|entreprise|moyen|service|cv|lettre|super|petit|belle?|voiture|appart)/iu;

function isJobLike(noun: string): boolean {
  return /^\p{L}{3}/u.test(noun) && !NO_JOB.test(noun);
}

function inPieces(text: string): string | undefined {
  for (const piece of piecesOf(text).flatMap((part) => part.split(/[.!?]\s+(?=\p{Lu})/u))) {
    const sought = SOUGHT.exec(piece)?.[1]?.replace(GREETING, '').replace(ARTICLE, '');
    if (sought !== undefined && jobAt(sought) >= 0) return shortened(sought);
    const bare = piece.replace(GREETING, '').replace(/^(?:poste|emploi|stage|job|alternance|apprentissage|intérim|cdi|cdd|mission)\s?(?:de |d['’]|: )?/i, '').replace(ARTICLE, '');
    if (startsWithJob(bare) && !/^(?:vous|nous|il|elle)\b/i.test(piece)) return shortened(afterColon(bare));
    const later = piece.split(/\s?: /).at(-1) ?? '';
    if (later !== piece && startsWithJob(later.replace(ARTICLE, ''))) return shortened(later.replace(ARTICLE, ''));
  }
  return undefined;
}

function afterColon(text: string): string {
  return text.split(/\s?:(?=\s|$)/)[0] ?? text;
}

function postOf(text: string): string | undefined {
  for (const { 0: opening, index } of text.matchAll(POST_OF)) {
    const noun = text.slice(index + opening.length, index + opening.length + LONGEST * 2).replace(ARTICLE, '');
    const title = startsWithJob(noun) ? shortened(noun) : undefined;
    if (title !== undefined) return title;
  }
  return undefined;
}

/** "C'est pour un cariste": an occupation after an indefinite article. */
function named(text: string): string | undefined {
  for (const { 0: article, index } of text.matchAll(/(?<!\p{L})(?:une?|des|d['’]une?|\d{1,2}) (?=\p{L})/giu)) {
    const noun = text.slice(index + article.length, index + article.length + LONGEST);
    if (startsWithJob(noun) && !/(?:êtes|etes|es|suis|est|comme|avec|par|auprès d['’]|binôme|équipe d['’]|encadré|contactez|voir)\s$/iu.test(text.slice(Math.max(0, index - 12), index))) return shortened(noun);
  }
  return undefined;
}

function shortened(text: string): string | undefined {
  const cut = text.slice(0, LONGEST * 2);
  const genders = WITH_GENDERS.exec(cut)?.index ?? cut.length;
  const stop = STOP.exec(cut)?.index ?? cut.length;
  const slash = / \/ ?/.exec(cut);
  const other = slash === null || startsWithJob(cut.slice(slash.index + slash[0].length)) ? cut.length : slash.index;
  const title = cut.slice(0, Math.min(genders, stop, other)).replace(/[\s,.:;–/-]+$/, '').trim();
  return title.length >= 3 && title.length <= LONGEST && /\p{L}{3}/u.test(title) && !NO_TITLE.test(title) ? title : undefined;
}

/** Titles in capitals are read one letter at a time: "AGENT DE SERVICE" becomes "Agent de service", "AESH" stays. */
function inSentenceCase(title: string): string {
  const letters = title.replace(/[^\p{L}]/gu, '');
  if (letters !== letters.toUpperCase() || letters.length <= 5) return title;
  const lower = title.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
