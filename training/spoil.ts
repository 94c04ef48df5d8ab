/** The ways in which people really type: courtesy around, abbreviations, slips of the finger, capitals, no apostrophes. */
export type Chance = () => number;

const BEFORE = [
  'bonjour', 'bjr', 'salut', 'slt', 'coucou', 'bonsoir', 'hello', 'bonjour madame', 'bonjour à tous', 'euh', 'alors', 'désolé', 'dsl', 'excusez-moi',
  'bonjour relais', 'bon', 'en fait', 'finalement', 'cc', 'oui bonjour', 'dis', 'au fait', 'rebonjour', 'pardon de vous déranger', 'ok', 'voilà', 'bjr mme',
];
const AFTER = [
  'merci', 'mrc', 'svp', 'stp', 'merci d’avance', 'bonne journée', 'merci beaucoup', 'cordialement', 'bisous', 'à bientôt', 's’il vous plaît', 'merci bcp',
  'bonne soirée', 'voilà', 'voilà merci', 'désolée', 'lol', 'bien à vous', 'merci de me répondre', '😊', '🙏', '!', '...', '??', 'bonne fin de journée',
];
const SHORT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bpas\b/g, ['pa', 'po']], [/\bquand\b/g, ['kan', 'qd', 'kand']], [/\bc'est\b/g, ['c', 'cé', 'cest', 'ces']], [/\bje suis\b/g, ['jsuis', 'chui', 'jss', 'je sui', 'ché suis']], [/\bj'ai\b/g, ['jai', 'g', 'jé', 'j ai']],
  [/\bje (?=[a-z])/g, ['j', 'je ', 'jeu ']], [/\bqu(?=[eio])/g, ['k']], [/\bbeaucoup\b/g, ['bcp']], [/\bpour\b/g, ['pr', 'pour', 'pou']], [/\bvous\b/g, ['vs', 'vou']], [/\btoujours\b/g, ['tjs', 'tjr']],
  [/\brendez-vous\b/g, ['rdv', 'rendez vous', 'rendévou']], [/\bdemain\b/g, ['2main', 'dem1', 'demin']], [/\best-ce que\b/g, ['esque', 'es que', 'esk', 'est ce que']], [/\bfaut\b/g, ['fo', 'fau']],
  [/ent\b/g, ['e', 'ent']], [/er\b/g, ['é', 'ez', 'er', 'ait']], [/ais\b/g, ['ait', 'é', 'ai']], [/é\b/g, ['er', 'ez', 'é']], [/s\b/g, ['']], [/eau/g, ['o']], [/ç/g, ['s', 'c']], [/ss/g, ['s', 'c']], [/ph/g, ['f']], [/\bquoi\b/g, ['koi', 'kwa']],
  [/\bça\b/g, ['sa', 'ca']], [/\bmon\b/g, ['mn', 'mon']], [/\bdans\b/g, ['ds']], [/\bsans\b/g, ['ss', 'san']], [/\bplus\b/g, ['pu', '+', 'plu']], [/\bproblème\b/g, ['pb', 'probleme']], [/mm/g, ['m']], [/nn/g, ['n']], [/tt/g, ['t']], [/ll/g, ['l']], [/ff/g, ['f']],
  [/\bquelqu'un\b/g, ['qqn', 'qq1', 'quelqun']], [/\bveux\b/g, ['veu', 'veut', 've']], [/\bpeux\b/g, ['peu', 'peut', 'pe', 'px']], [/\bviens\b/g, ['vien', 'vient']], [/ai\b/g, ['é', 'er', 'ai']], [/['’]/g, ['', ' ']],
];

/** One more way of typing this sentence. */
export function spoilt(sentence: string, chance: Chance): string {
  let text = sentence;
  if (chance() < 0.6) text = shortened(text, chance);
  if (chance() < 0.3) text = slipped(text, chance);
  return around(text, chance);
}

/** Courtesy before and after. */
export function around(sentence: string, chance: Chance): string {
  const parts = [sentence];
  if (chance() < 0.3) parts.unshift(drawn(BEFORE, chance));
  if (chance() < 0.25) parts.push(drawn(AFTER, chance));
  return parts.join(' ');
}

function shortened(text: string, chance: Chance): string {
  return SHORT.reduce((done, [pattern, forms]) => (chance() < 0.45 ? done.replace(pattern, drawn(forms, chance)) : done), text);
}

/** One letter lost, doubled or swapped with its neighbour. */
function slipped(text: string, chance: Chance): string {
  const at = 1 + Math.floor(chance() * Math.max(1, text.length - 2));
  const letter = text.charAt(at);
  switch (Math.floor(chance() * 3)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    default:
      return text.slice(0, at - 1) + letter + text.charAt(at - 1) + text.slice(at + 1);
  }
}

function drawn(from: readonly string[], chance: Chance): string {
  return from[Math.floor(chance() * from.length)] ?? '';
}
