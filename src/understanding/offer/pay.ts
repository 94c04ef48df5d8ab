const SUM = String.raw`(?<![\d.,hH])(?:\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d{1,6})(?:[.,]\d{1,2})?`;
const EURO = String.raw`(?:€(?:\s?\d{2}(?!\d|\s?h))?|euros?(?!\p{L})|eur(?!\p{L}))`;
const CURRENCY = String.raw`\s?(?:k\s?€|k\s?euros?(?!\p{L})|${EURO}|(?<=\d{4})e(?!\p{L})|(?<=\d{2})e\d{2}(?!\d))`;
const RANGE = String.raw`\s?(?:-|–|à|a|et|to|\/|ou)\s?`;
const RATE = String.raw`(?:\s?\(?(?:\/|par|de|du|per|a|an|à)?\s?(?:l['’ ]?\s?)?(?:bruts?|brute|nets?|brut\/net|b\.|n\.|h(?!\p{L})|heures?|leur|hr|mois|mensuels?|mensuelles?|ans?(?!\p{L})|annuels?|annuelles?|jours?|horaires?|semaines?|hebdo\p{L}*|mission|months?|years?|hour|gross|day|week|imposable|smic)(?!\p{L})\)?)`;
const PREFIX = String.raw`(?:(?:entre|de|from|between)\s)?`;
const PAY = new RegExp(String.raw`${PREFIX}(?:€\s?${SUM}(?:${RANGE}€?\s?${SUM})?|${SUM}(?:${CURRENCY})?(?:${RATE}){0,2}${RANGE}${SUM}${CURRENCY}|${SUM}${CURRENCY}|\d{2}\s?[-–à]\s?\d{2}\s?k(?!\p{L})|\d{2}\s?k(?!\p{L}|\s?g))(?:${RATE}){0,4}`, 'giu');
const SMIC = /(?<!\p{L})smic(?!\p{L})(?: (?:horaire|mensuel|brut|hotelier|hôtelier|en vigueur|conventionnel)(?!\p{L}))*(?:\s?\+\s?\d{1,2}\s?%)?/iu;
const MONTHLY_PAGE = /(?:mensuel|horaire|annuel|autre) de [\d.,]+ euros?(?: à [\d.,]+ euros?)?(?: sur [\d.,]+ mois)?/iu;
const PAY_WORDS = /salaire|r[eé]mun|pay[eé]|brut|net(?!\p{L})|taux|gratification|gagne|touche|smic|\/\s?h|de l.heure|horaire|mensuel|par mois|\/\s?mois|annuel|par an|\/\s?an|\/\s?jour|par jour|par heure|par semaine|salary|wage|per hour|gross|k\s?€|indemni|fixe|commission|panier|cdi|cdd|int[eé]rim|\d{1,2} ?h(?!\p{L})|variable|logé|prime/iu;
const NO_PAY = /frais|caution|avance(?!\p{L})|d[eé]p[oô]t|vers(?:er|ez)|inscription|ch[eè]que|primes? (?:de |d['’])?$|bonus|panier|paniers|ticket|tickets|chiffre d|capital|budget|remboursement|virement|acompte|investi|formation|r[eé]gler|fee|pay a|co[uû]t|prix|loyer|participation|abonnement|mutuelle|jusqu.à -/iu;

/** Pay exactly as it was written: a sum with its unit, or the minimum wage; undefined when no sum is one of pay. */
export function readPay(text: string, labelled = false): string | undefined {
  const said = text.slice(0, 2_000);
  const page = MONTHLY_PAGE.exec(said)?.[0];
  if (page !== undefined) return tidy(page);
  for (const { 0: sum, index } of said.matchAll(PAY)) {
    const around = said.slice(Math.max(0, index - 45), index + sum.length + 25);
    const before = said.slice(Math.max(0, index - 30), index);
    if (labelled || (PAY_WORDS.test(around) && !NO_PAY.test(before.split(/[.;:!]\s/).at(-1) ?? ''))) return tidy(sum);
  }
  const smic = SMIC.exec(said)?.[0];
  return smic === undefined ? undefined : tidy(smic);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^(?:de|from) (?=\d)/i, '').replace(/[\s,;.:(+/-]+$/, '').replace(/^([^(]*)\)$/, '$1').replace(/ (?:à|a|de|du|par)$/i, '').trim();
}
