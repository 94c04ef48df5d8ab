import { usualWords } from './text-message';

/** Further spellings that only the model reads: too bold for the key phrases, where one word decides. */
const SPOKEN: Record<string, string> = {
  'a demain': 'a2m', 'a plus': 'a+', 'apres midi': 'aprem aprm apm', avec: 'av avk avc', 'avez vous': 'avé', bonne: 'bone bn', cv: 'cvs',
  'combien de': 'cb cbien', conseillere: 'conseiere conseilere consseillere conseyere', conseiller: 'conseyer conseiler', covoiturage: 'covoit covoitu covoituration',
  'c est quoi': 'ckoi cekoi', 'c est quand': 'ckan ckand', 'c est': 'c ce', 'd accord': 'dac dacc dak dacor daccord', deja: 'dja', demain: '2m1 dem1 2main dmain dmin demin', 'de main': '2 main',
  depuis: 'dpuis dpui', 'deux': '2', dire: 'dir', donc: 'dc dnc', donnees: 'donées donnes', 'du coup': 'dcp', emploi: 'enploi anploi amploi', 'en fait': 'enft enfait', encore: 'enkor encor',
  'est ce que': 'esque esk esceque eske', faire: 'fer fair', faut: 'fo fau', groupe: 'grp group goupe groupes', heure: 'hr', 'je ne sais pas': 'jsp chépa jspa jsaispas', 'j ai': 'jé',
  'je': 'j jeu', 'je cherche': 'jcherche jcherch', 'je dois': 'jdois jdoi', 'je sais': 'jsais jsai', 'je voulais': 'jvoulais jvoulai', 'je voudrais': 'jvoudrais jvoudrai', 'je voudrai': 'jvoudré', jamais: 'jamé jms',
  'je fais': 'jfais', 'j ai besoin': 'jai bsoin', 'je prends': 'jprend', 'je recois': 'jrecois', 'je reviens': 'jreviens', 'j arrete': 'jarrete jarete', 'j aimerais': 'jaimerais jaimerai',
  'je bosse': 'jbosse', 'j annonce': 'jannonce', jour: 'jr', maintenant: 'mnt mtn mtnt', mais: 'mé mai', meme: 'mm', merci: 'thx remerci', 'n importe quoi': 'nimp', nous: 'ns', offre: 'ofre offr', offres: 'ofres',
  'on se voit': 'onsvoi', parler: 'parlé parlez', 'peux': 'peu pe px peut', personne: 'prsn', 'pas': 'pa ps', pendant: 'pdt', probleme: 'pb prob pbm blem', problemes: 'pbs', 'quelqu un': 'qq1 qqun kelkun qun quelquun', 'quelque chose': 'qqch qqchose',
  'pourquoi': 'pq pk pkoi pourkoi', 'qu est ce': 'qsk kes', reponse: 'rep', retard: 'retar retart', samedi: 'sam', semaine: 'sem smn semene', 'seance': 'seances', toujours: 'tjs tjrs tjr', toute: 'ttes tte', travail: 'taf taff boulot job travaille tafer',
  'tu es': 't tes', 's il te plait': 'stp steplait', 's il vous plait': 'svp silvouplait', vraiment: 'vrmt vrmnt', voiture: 'voitur caisse bagnole', 'bon courage': 'bc', 'lundi': 'lun', mardi: 'mar', mercredi: 'mer mercr mercredie', jeudi: 'jeu', vendredi: 'ven vendr', 'portrait': 'portrai',
  chez: 'che ché', 'quel': 'kl', 'ordinateur': 'ordi pc', inscrire: 'inscrir', aider: 'aidé aidez', venir: 'venire', 'rendez vous': 'rendevous', 'reunion': 'reunions réu', 'atelier': 'ateliers atellier', 'lettre de motivation': 'lm ldm', 'actualisation': 'actu actualisasion',
};
/** What is longer is no word. */
export const LONGEST_WORD = 30;
const LINK = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:fr|com|org|net)\b\S*/gi;
const MAIL = /[\w.+-]+@[\w-]+\.\w+/g;
const HOUR = /\b\d{1,2} ?(?:h|heures?)(?: ?\d{2})?\b/g;
/** Numbers that mean something by themselves: help lines. */
const FIGURE = /\b(?!(?:115|119|3919|3114|114)\b)\d+(?=\b|[a-z])/g;

const USUAL = new Map(Object.entries(SPOKEN).flatMap(([usual, typed]) => typed.split(' ').map((word) => [folded(word), usual] as const)));

/** The words of a message as the model reads them: usual spelling, links, hours and figures each as one sign. */
export function wordsForModel(text: string): string[] {
  const words = usualWords(text.replace(MAIL, ' mailx ').replace(LINK, ' lienx ')).split(' ');
  const usual = words.map((word) => USUAL.get(word) ?? word).join(' ');
  return usual.replace(HOUR, 'heurex').replace(FIGURE, '0').split(' ').filter((word) => word !== '').map((word) => word.slice(0, LONGEST_WORD));
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
