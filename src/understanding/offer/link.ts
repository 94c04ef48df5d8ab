const WEB = /\bhttps?:\/\/[^\s<>"'«»]+/i;
const BARE = /(?<![@\p{L}\d.-])(?:www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:fr|com|org|net|eu|io|gouv\.fr|bzh|jobs|info)\/[^\s<>"'«»]+|\bwww\.[^\s<>"'«»]+\.[a-z]{2,}[^\s<>"'«»]*/iu;
const FRANCE_TRAVAIL = /(?:francetravail|pole-emploi)\.fr\/[^\s]*?detail\/(\d{3}[A-Z]{4}|[A-Z\d]{5,12})\b/i;
const FRANCE_TRAVAIL_NUMBER = /\b\d{3}[A-Z]{4}\b/;
const REFERENCE = /(?:r[ée]f(?:[ée]rence)?s?\.?|offre|annonce|poste|job id)\s*(?:de l['’]offre|offre|annonce|interne|france travail|pole emploi|p[ôo]le emploi)?\s*(?:n[°ºo]\.?|num[ée]ro|#|:)*\s*:?\s*([A-Z\d][A-Z\d_/.-]{2,30})(?![\p{L}\d])/giu;

/** The address of the offer as it was written; the first one. */
export function readUrl(text: string): string | undefined {
  const [found] = WEB.exec(text) ?? BARE.exec(text) ?? [];
  if (found === undefined) return undefined;
  const bare = found.replace(/[.,;:!?…*]+$/, '');
  return bare.includes('(') ? bare : bare.replace(/[)\]]+$/, '');
}

/** The number of the offer at whoever published it: it holds a figure. */
export function readReference(text: string): string | undefined {
  const inLink = FRANCE_TRAVAIL.exec(text)?.[1];
  if (inLink !== undefined) return inLink;
  const withoutLinks = text.replace(new RegExp(WEB, 'gi'), ' ');
  for (const [, number = ''] of withoutLinks.matchAll(REFERENCE)) {
    if (/\d/.test(number) && (/^\d{4,}$|^\d{2,}[-/_]\d{3,}$/.test(number) || /[A-Z].*\d|\d.*[A-Z]/i.test(number)) && !/^\d{1,2}h\d{0,2}$|^\d+(?:km|h|eur|mois|ans|e|er|eme|j)$|^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^20\d\d$/i.test(number)) return number.replace(/[./_-]+$/, '');
  }
  return FRANCE_TRAVAIL_NUMBER.exec(withoutLinks)?.[0];
}
