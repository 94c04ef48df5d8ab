import { plain } from '../words';
import { certain, type FindCommune } from './commune';
import { BRANDS, NAME, NAMED_KIND, NOBODY, OF_ITS_PLACE, ONLY_KIND, STARTS_WITH_KIND } from './employer-words';
import { startsWithJob } from './jobs';
import { piecesOf, type OfferLine } from './layout';

const AT = new RegExp(String.raw`(?:(?<!\p{L})(?:chez|chz|Chez|CHEZ|company|pour le compte d[eu]|pour la société|pour le groupe|for|[Ll]['’]équipe d[eu]|au sein d(?:e la société |e l['’]entreprise |e l['’]association |u groupe |e ))\s*:?\s*)(?:l['’]entreprise |la société |le groupe )?(${NAME})`, 'u');
const VERB = /\s(?:\([^()]{1,40}\)\s?)?(?:,[^,.]{2,90},\s)?(?:ils?\s|elles?\s|qui\s|nous\s)?(?:recrut(?:e|ent|ement|ing)|recherch(?:e|ent)|recherhce|cherch(?:e|ent)|embauch(?:e|ent)|is hiring|is looking|are hiring|propose|prend des|needs)(?!\p{L})/iu;
const OPENING = /^.*(?:[.!?;:>\]]\s|(?<!\p{L})(?:que|aujourd['’]hui|bonjour|bjr|bonsoir|salut|slt|coucou|hello|urgent|info|sav(?:ez|iez) que|parait que),?\s)/iu;
const KIND_BEFORE = /^(?:[Ll]a société |[Ll]['’]entreprise |[Ll]e groupe (?=\p{Lu})|[Nn]otre client |[Ss]ociété (?=\p{Lu})|SOCIÉTÉ |SOCIETE )/u;
/** An article that is no part of the name: "La boulangerie Martin", "Le CHU", but "Le Grand Café". */
const ARTICLE = /^(?:[Ll][ae]s? (?=\p{Ll}|\p{Lu}{3})|[Ll]['’](?=\p{Lu}{2})|l['’]|l[ae]s? )/u;
const SENTENCE = /(?:^|\s)(?:je|vous|vu|poste|annonce|h\/f|f\/h|est|sont|a|dans|bonjour|suis|avec|personne|pour)(?:\s|$)/iu;
const AT_END = /\s(?:à|a|en|dans|sur|qui|pour|et|de|du|des|est|ils|elles|nous|cherche|recrute|recherche|près|basée?|située?|propose|h\/f|f\/h|cdi|cdd|-|–)$|[\s,.;:!–"»”-]+$/iu;
const NO_NAME = /\d{5}|20[23]\d|€|[:?!@]|https?|www|publi|postul|salari|débutant|expérience|bac|permis|télétravail|diplôm|temps|cdi|cdd|intérim|saison|contrat|horaire|équipe|urgent|recrut|recherch|cherch|embauch|emploi|offre|mission|stage|alternance|service civique|dès que|nuit|jour|semaine|mois|h\/f|f\/h|annonce|objet|profil|description|page \d|france|normandie|bretagne|bonjour|salut|merci|confirm|nouveau|restauration$|commerce$|industrie$|logé|nourri|catégorie|titulaire|référence|candidature|déplacement|jamais|^oui|^non$|selon|à pourvoir|rue|avenue|place|boulevard|tél|^tel|\bformation|hiver|été$|insertion/iu;
const BEFORE_JOB = new RegExp(String.raw`^(${NAME})(?:\s?\([^()]{2,30}\))?\s?:\s(?:une? |des )?(\p{L}.{2,40})`, 'u');
const HEAD_LINES = 5;
const HEADING_LINES = 10;
const MOST_WORDS = 7;
const LONGEST_HEADING = 16;
type IsPlace = (text: string) => boolean;

/** Who employs, as written and without its place; undefined when nobody is named ("a company", "we"). */
export function readEmployer(lines: readonly OfferLine[], find: FindCommune, { commune, title }: { commune: string | undefined; title: string | undefined }): string | undefined {
  const isPlace = (text: string): boolean => certain(text, find, 'bare') !== undefined || (commune !== undefined && certain(text, find, 'stated') === commune);
  const isWorkplace = (text: string): boolean => commune !== undefined && certain(text, find, 'stated') === commune;
  const named = (name: string | undefined): string | undefined => (name === undefined || (title !== undefined && plain(name) === plain(title)) ? undefined : tidy(name, commune === undefined ? isPlace : isWorkplace, isWorkplace));
  const label = lines.find(({ field, value }) => field === 'employer' && value !== undefined)?.value;
  const labelled = named(label?.split(/\s[-–—|]\s|[(,;]|\.\s/)[0]);
  if (labelled !== undefined) return labelled;
  const free = lines.filter(({ field }) => field === undefined || field === 'title').map(({ text }) => text.slice(0, 2_000));
  const sentences = free.flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
  const head = free.slice(0, HEAD_LINES);
  return (
    first(sentences, (text) => named(AT.exec(text)?.[1])) ??
    first(sentences, (text) => named(recruiter(text))) ??
    first(head, (text) => named(beforeJob(text))) ??
    first(head.flatMap(piecesOf), (piece) => (isHouse(piece) ? named(piece.split(/\s?[(,:]/)[0]) : undefined)) ??
    first(sentences, (text) => named(NAMED_KIND.exec(text)?.[1]?.replace(/["«“”»]/g, ''))) ??
    first(head, (text) => named(BRANDS.exec(text)?.[1])) ??
    first(sentences, (text) => named(BRANDS.exec(text)?.[1])) ??
    named(besidePlaceAndTitle(free.slice(0, HEADING_LINES).filter((text) => text.split(' ').length <= LONGEST_HEADING || piecesOf(text).length > 2), isPlace, title))
  );
}

function first(texts: readonly string[], find: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "X recrute": X as it stands at the beginning, when it is a name. */
function recruiter(text: string): string | undefined {
  const verb = VERB.exec(text);
  if (verb === null || verb.index > 120) return undefined;
  const subject = text.slice(0, verb.index).replace(OPENING, '').replace(/^.*\s[-–—]\s(?=l['’]|la |le )/iu, '');
  const name = subject.split(/,\s|\s?\(|\s[-–—]\s/)[0]?.replace(/^[\s,!:.–-]+/, '') ?? '';
  if (!/\p{Lu}/u.test(name.slice(1)) && !/^\p{Lu}/u.test(name) && !BRANDS.test(name)) return undefined;
  const isName = name.split(' ').length <= MOST_WORDS + 2 && !SENTENCE.test(name.replace(/\s[àa]\s\p{L}.*$/iu, '')) && !startsWithJob(name);
  if (!isName) return undefined;
  const brand = /\p{Lu}/u.test(name) ? undefined : BRANDS.exec(name)?.[1];
  return brand ?? name;
}

/** "Familles Rurales de Vire : animatrice". */
function beforeJob(text: string): string | undefined {
  const [, name, job = ''] = BEFORE_JOB.exec(text) ?? [];
  return startsWithJob(job) && NO_NAME.exec(name ?? '') === null ? name : undefined;
}

function isHouse(piece: string): boolean {
  const words = piece.split(/\s?[(,:]/)[0]?.split(' ') ?? [];
  return STARTS_WITH_KIND.test(piece) && words.length > 1 && words.length <= MOST_WORDS && (words.slice(1).some((word) => /^\p{Lu}|['’]\p{Lu}|^(?:de|du|des|d['’]\p{L})/u.test(word))) && !VERB.test(piece);
}

/** In a heading of pieces, one of them a place or an occupation: the one that is neither, written like a name. */
function besidePlaceAndTitle(head: readonly string[], isPlace: IsPlace, title: string | undefined): string | undefined {
  const pieces = head.flatMap((text) => piecesOf(text)).flatMap((piece) => piece.split(/\s?[(,]\s?|\)/)).map((piece) => piece.trim()).filter((piece) => piece.length > 1);
  if (!pieces.some((piece) => startsWithJob(piece) || /[hf]\s?\/\s?[hf]/i.test(piece))) return undefined;
  return pieces.find((piece) => looksLikeName(piece) && piece !== title && !isPlace(piece.replace(/^\d{2,5}\s?-?\s?|\s\d{5}$/g, '')));
}

function looksLikeName(piece: string): boolean {
  const words = piece.split(' ');
  const capitals = words.filter((word) => /^\p{Lu}|^[dl]['’]\p{Lu}/u.test(word)).length;
  return words.length <= 5 && capitals * 2 >= words.length && /^\p{Lu}/u.test(piece) && !NO_NAME.test(piece) && !startsWithJob(piece) && /\p{L}{2}/u.test(piece);
}

function tidy(name: string, isNoName: IsPlace, isWorkplace: IsPlace): string | undefined {
  const named = withoutEnd(withoutArticle(name.replace(/\s+/g, ' ').replace(/^["«“\s]+/, '').trim()));
  const placeless = withoutPlace(named, isWorkplace);
  const bare = ONLY_KIND.test(placeless) && !/\s(?:à|a|À|A|in)\s/.test(named) ? named : placeless;
  const words = plain(bare);
  const isNobody = bare.length < 2 || bare.length > 80 || NOBODY.test(words) || !/\p{L}/u.test(bare) || /\d{2}[ .]?\d{2}[ .]?\d{2}/.test(bare) || (startsWithJob(bare) && !STARTS_WITH_KIND.test(bare)) || (isNoName(bare) && !OF_ITS_PLACE.test(bare));
  return isNobody ? undefined : bare;
}

function withoutArticle(name: string): string {
  const bare = name.replace(KIND_BEFORE, '');
  const [article = ''] = /^(?:les? |la )/iu.exec(bare) ?? [];
  const rest = bare.slice(article.length);
  if (BRANDS.exec(rest)?.index === 0) return rest;
  return STARTS_WITH_KIND.test(rest) ? rest.replace(/^l['’]/iu, '') : bare.replace(ARTICLE, '');
}

function withoutEnd(name: string): string {
  const shorter = name.replace(AT_END, '');
  return shorter === name ? name : withoutEnd(shorter);
}

/** "Point P Lisieux", "GRETA de Tarbes", "Hotel Bellevue in Granville" without their place; "mairie de Coutances" as it is. */
function withoutPlace(name: string, isWorkplace: IsPlace): string {
  if (OF_ITS_PLACE.test(name)) return name;
  const words = name.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const place = words.slice(from).join(' ').replace(/^(?:à|a|de|in|au|aux|sur|en) |^d['’](?=\p{L})/iu, '').replace(/\s?\(?\d{2,5}\)?$/, '');
    if (!/^\p{L}/u.test(place) || !(isWorkplace(place) || (/^aux?$/i.test(words[from] ?? '') && isWorkplace(`les ${place}`)))) continue;
    return withoutEnd(words.slice(0, from).join(' '));
  }
  return name;
}
