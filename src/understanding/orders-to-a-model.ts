import { plain } from './words';

const WHOLE_COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<\/?[a-z!][^<>]{0,2000}>/gi;
/** Long runs of letters and figures that are no word and no address: something encoded. */
const ENCODED = /(?<!\S)(?!\S*:\/\/)[A-Za-z\d+/_=-]{40,}(?!\S)/g;
const WRITTEN_FOR_MODELS = /<\|[a-z_]+\|>|\[\/?(?:INST|SYS)\]|<<SYS>>|^\s*#{2,}\s*(?:system|assistant|instructions?|user)|^\s*(?:system|assistant|user|developer)\s*:|["'](?:title|employer|commune|contract|url|pay)["']\s*:/imu;
const FORGET = '(?:ignor\\w*|oubli\\w*|disregard\\w*|forget\\w*|overrid\\w*|bypass\\w*|contourn\\w*|annul\\w*|ne tiens? pas compte|ne tenez pas compte|do not follow|ne suis pas|ne suivez pas)';
const RULES = '(?:instructions?|consignes?|directives?|regles?|rules?|prompts?|guidelines?|contexte?|messages?|text above|texte precedent|precedent\\w*|previous\\w*|prior|above|earlier)';
const ORDERS: readonly RegExp[] = [
  new RegExp(`\\b${FORGET} (?:\\w+ ){0,6}${RULES}\\b`),
  /\b(?:new|updated|nouvelles?|vraies?|real|hidden|secretes?) (?:system )?(?:instructions?|consignes?|directives?|orders?|ordres?|prompts?)\b/,
  /\b(?:system|systeme|developer) (?:prompt|message|override|mode|instruction\w*|note)\b|\b(?:message|note|prompt|consigne) (?:du )?systeme?\b|\bjailbreak\w*|\bdan mode\b/,
  /\b(?:you are|act as|pretend|tu es|vous etes|agis comme|fais comme si|comporte toi) (?:\w+ ){0,4}(?:ai|ia|model|modele|assistant|llm|chatbot|bot|gpt|robot)\b/,
  /\b(?:en tant qu|as an?|attention|note to|message (?:a|pour)|hey|cher|chere|dear) (?:\w+ ){0,2}(?:ai|ia|llm|model|modele|assistant|chatbot|gpt)\b/,
  /\b(?:reply|respond|answer|output|print|return|reponds?|repondez|ecris|ecrivez|affiche\w*|renvoie|renvoyez|retourne\w*) (?:\w+ ){0,4}(?:json|only|exactly|uniquement|seulement|exactement|instead|following|suivant\w*|employer|employeur|title|titre|url)\b/,
  /\b(?:set|change|replace|mets?|mettez|remplace\w*|modifie\w*|definis\w*) (?:\w+ ){0,3}(?:employer|employeur|title|titre|url|link|lien|field|champ|commune|contract|contrat|salaire|salary) (?:\w+ ){0,3}(?:to|with|by|a|par|avec|sur)\b/,
  /\b(?:tool|function) ?calls?\b|\bdecode (?:\w+ ){0,4}base ?64\b|\bbase ?64\b|\brot ?13\b/,
];

/** A text as a person sees it: without comments, tags and encoded parts, which a model would read and nobody else. */
export function asSeen(text: string): string {
  return text.replace(WHOLE_COMMENT, ' ').replace(TAG, ' ').replace(ENCODED, ' ');
}

/** Whether a text speaks to a model instead of a person. On doubt: yes, rules alone then read it. */
export function ordersAModel(text: string): boolean {
  return WRITTEN_FOR_MODELS.test(text) || ORDERS.some((order) => order.test(plain(text)));
}
