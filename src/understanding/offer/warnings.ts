import type { OfferWarning } from '../../domain/offer-fields';
import { plain } from '../words';

/** Patterns of dishonest offers (France Travail and Cybermalveillance tell people of the same ones), in plain words. */
const SIGNS: readonly (readonly [OfferWarning, RegExp])[] = [
  ['asks-money', /\b(?:frais (?:de |d )?(?:dossier|inscription|visa|agence|traitement|garantie|administrati\w+|formation|activation|materiel)|(?:verser|versez|payer|payez|envoyer|envoyez|regler|reglez|avancer|avancez|virer|virez|deposer|deposez)\b.{0,50}\b(?:euros?|somme|argent|caution|frais|acompte|mandat|virement|inscription|cotisation|cartes? (?:prepayees?|pcs|cadeaux?|bancaire prepayee))|caution (?:de|a verser|remboursable|demandee)|western union|moneygram|coupons? (?:pcs|transcash|neosurf|recharge)|transcash|cartes? (?:pcs|prepayee)|mandat cash|avance de frais|achet\w+ (?:votre|le|un|son) (?:kit|materiel|pack|stock)|kit de demarrage|acompte (?:de|a verser)|droits? d entree|registration fee|pay a fee|send (?:us )?money|reexpedier des colis|reception(?:ner)? (?:de |des )?colis (?:a|chez) (?:domicile|vous))/],
  ['bank-details', /\b(?:(?:envoy\w+|transm\w+|donn\w+|communiqu\w+|fourni\w+|joind\w+|joign\w+|copie|send|votre|vos|ton|tes)\b.{0,50}\b(?:rib|iban|releve d identite bancaire|coordonnees bancaires|numero de (?:carte|compte)|carte bancaire|bank details|identifiants bancaires|code de carte)|(?:utiliser|pretez|preter|mettre a disposition) (?:votre|ton|son) compte|compte bancaire (?:personnel|requis|demande)|encaisser des cheques|encaissement de cheques|cheques? a encaisser|transferer (?:de l argent|des fonds))/],
  ['identity-papers', /\b(?:(?:envoy\w+|transm\w+|donn\w+|communiqu\w+|fourni\w+|joind\w+|joign\w+|copie|photo|scan\w*|send|recto verso)\b.{0,50}\b(?:carte (?:d identite|vitale|nationale)|piece d identite|passeport|titre de sejour|cni|numero de securite sociale|passport|identity card|id card|justificatif de domicile)|selfie avec (?:votre|ta) (?:carte|piece))/],
  ['crypto', /\b(?:crypto\w*|bitcoins?|btc|ethereum|usdt|nft|trading|forex|blockchain|binance|minage)\b/],
  ['pyramid', /\b(?:marketing (?:de reseau|relationnel|multi ?niveaux?)|mlm|vente pyramidale|systeme pyramidal|parrain(?:er|ez|age) (?:de|d|vos|des|remuner\w*|amis)|recrut\w+ (?:vos|tes|d autres|votre propre|ta propre|son propre) (?:amis|proches|vendeurs|equipe|filleuls|distributeurs|personnes)|filleuls?|revenus? passifs?|independance financiere|liberte financiere|soyez votre propre patron|devenez? votre propre patron|etre (?:son|ton|votre) propre patron|network marketing)\b/],
  ['paid-training', /\b(?:formation (?:payante|obligatoire (?:payante|a vos frais|de \d+|a \d+|facturee)|a (?:vos|ta|votre) (?:frais|charge)|a payer|de \d+ euros|au prix de|facturee|prealable payante)|(?:payer|payez|financer|financez|regler|reglez|acheter|achetez)\b.{0,25}\bformation|cout de la formation|formation.{0,30}(?:a votre charge|a tes frais|\d{2,4} euros|non remboursable))\b/],
  ['easy-money', /\b(?:gagn\w+ (?:facilement|vite|rapidement|jusqu a \d{4,}|\d{4,}|beaucoup)|argent facile|(?:[1-9]\d{3,4} (?:euros?|e) (?:par|la|chaque) semaine|[5-9]\d{2} (?:euros?|e) (?:par|chaque) jour)|sans (?:rien faire|effort|aucun effort)|revenus? (?:garantis?|illimites?|complementaires? (?:facile|assure))|devenez? riche|salaire garanti sans|make money fast|like(?:r|z)? des (?:videos|posts)|gagner de l argent (?:depuis|avec|en) (?:votre|ton|son|chez|un)? ?(?:telephone|smartphone|canape|maison))\b/],
];
/** Between sentences in plain words: no word that anybody writes. */
const APART = 'zzz';
const PREMIUM_NUMBER = /(?<!\d)(?:08[ .]?9\d(?:[ .]?\d{2}){3}|(?:\+33|0033)[ .]?8[ .]?9\d(?:[ .]?\d{2}){3}|3[26]\d{2}(?= ?(?:\(|€|\d[.,]\d|[a-z ]{0,12}min)))(?!\d)/i;
const DENIED = /\b(?:aucun|aucune|jamais|pas de|pas d|sans|ne demand\w+|n exige\w*|gratuit\w*|prise? en charge|finance\w*|non|ne (?:vous )?demande\w* (?:ni|pas)|ni|mefi\w+|attention aux?|offerts?|remboursement|ne (?:jamais )?(?:verser|versez|payer|payez|envoyer|envoyez|donner|donnez))\b[^.]{0,45}$/;
const ON_HIRING = /\b(?:a l embauche|lors de l embauche|a la signature|une fois embauche|pour l embauche|le jour de l embauche|au moment de l embauche|contrat signe|agent de (?:voyage|banque)|conseiller bancaire|vendeur|preparation|hotesse|guichet)\b/;

/** Reasons to let a counsellor see an offer first; what the offer says it does not ask is no reason. */
export function readWarnings(text: string): OfferWarning[] {
  const words = plain(text.replace(/€/g, ' euros ').replace(/[.!?;\n]+(?=\s|$)/g, ` ${APART} `)).replaceAll('?', '');
  const found = SIGNS.filter(([kind, sign]) => {
    const match = sign.exec(words);
    if (match === null) return false;
    const before = words.slice(Math.max(0, match.index - 50), match.index).split(APART).at(-1) ?? '';
    const after = words.slice(match.index, match.index + match[0].length + 40);
    if (kind === 'identity-papers' && ON_HIRING.test(`${before} ${after}`)) return false;
    return !DENIED.test(before) && !/^.{0,80}\b(?:n est demande|pris en charge|gratuit\w*|rembourse\w* par l employeur|offert)/.test(after);
  }).map(([kind]) => kind);
  return PREMIUM_NUMBER.test(text) ? [...found, 'premium-number'] : found;
}
