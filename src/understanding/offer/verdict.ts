import { plain } from '../words';
import { layOut } from './layout';
import type { ReadOffer } from './read-offer';

/** What a pasted text is: an offer, only the address of one, or why it is none. `wish`: somebody looks for work. */
export type OfferVerdict = 'offer' | 'link-only' | 'empty' | 'insult' | 'greeting' | 'question' | 'wish' | 'no-offer';

const WANTING = /\b(?:recrut\w*|embauch\w*|recherch\w*|cherch\w*|poste|offre|emploi|hiring|looking for|needed|besoin d|interim|mission)\b/;
const WISH = /\b(?:je|j|moi)\b[a-z ]{0,30}?\b(?:cherche\w*|recherche\w*|trouver|trouve|veux|voudrais|souhaite\w*|besoin|quete)\b (?:\w+ )?(?:un |une |du |d un |d une |de |l |des )(?:emploi|travail|poste|job|boulot|taf|stage|alternance|cdi|cdd|contrat|place|formation)\b/;
const ASKING = /^(?:est ce|qu est|c est (?:quoi|quand|ou)|quand|quel\w*|ou |comment|pourquoi|combien|qui |que |quoi|y a t il|ya t il|il y a (?:quoi|des)|vous avez|tu as|t as|avez vous|as tu|peut on|puis je|je peux|on peut|c est encore|what|when|where|how|is there|do you)/;
const GREETING = /^(?:(?:bonjour|bonsoir|salut|slt|coucou|cc|hello|hi|hey|bjr|bsr|merci|ok|d accord|ca va|bonne (?:journee|soiree|nuit)|a (?:demain|bientot|plus)|au revoir|super|cool|tres bien|parfait|top|oui|non|beaucoup|tout le monde|a tous|et|les amis|tous|vous|toi|allez|bien|la|le groupe|test)\s?)+\??$/;
const INSULT = /\b(?:con|conne|cons|connard\w*|connass\w*|salop\w*|salaud\w*|encul\w*|pute|putes|fdp|ntm|nique|niquez?|ta gueule|tg|batard\w*|abruti\w*|debile\w*|merdeu\w*|bande de \w+|va te faire\w*|allez vous faire|va chier|fils de|cretin\w*|imbecile\w*|idiot\w*|fuck\w*|asshole|bitch|de merde)\b/;
const LONGEST_TALK = 200;
const MOST_CHARACTERS = 2_000;

/** Whether what was read of a text makes it an offer, or why not; nothing is shared of what is none. */
export function verdictOn(pasted: string, { fields, warnings }: ReadOffer): OfferVerdict {
  const words = plain(layOut(pasted.slice(0, MOST_CHARACTERS)).map(({ text }) => text).join(' '));
  if (words === '') return 'empty';
  const talk = words.length <= LONGEST_TALK ? talkIn(words, pasted) : undefined;
  const said = Object.keys(fields).filter((field) => field !== 'title' && field !== 'url');
  const isTold = fields.reference !== undefined || fields.url !== undefined || said.length > 3;
  if (talk !== undefined && (!isTold || said.length === 0)) return talk;
  if (isWork(words, { fields, warnings }, said)) return 'offer';
  return fields.url === undefined ? 'no-offer' : 'link-only';
}

/** A job with anything else, or terms of work with something that asks for somebody. */
function isWork(words: string, { fields, warnings }: ReadOffer, said: readonly string[]): boolean {
  if (fields.title !== undefined) return said.length > 0 || fields.url !== undefined || WANTING.test(words);
  const terms = said.filter((field) => field !== 'commune' && field !== 'employer').length;
  const isSought = warnings.length > 0 || fields.employer !== undefined || WANTING.test(words);
  return terms >= 2 || (terms > 0 && isSought);
}

function talkIn(words: string, pasted: string): OfferVerdict | undefined {
  if (INSULT.test(words) && !WANTING.test(words)) return 'insult';
  if (GREETING.test(words)) return 'greeting';
  if (WISH.test(words)) return 'wish';
  return pasted.trimEnd().endsWith('?') && (ASKING.test(words) || !WANTING.test(words)) && !/\b(?:recrut|embauch)\w*/.test(words) ? 'question' : undefined;
}
