import { plain } from './words';

/**
 * Words of health or disability. Relais never keeps a sentence that has one (domain.md, CNIL 2019 on free text):
 * better one sentence too many left out than one kept.
 */
const HEALTH =
  /\b(malad\w*|maladie\w*|sante|medec\w*|docteur|doctoresse|hopital\w*|hospital\w*|clinique|urgences|operation|opere\w*|chirurg\w*|cancer\w*|chimio\w*|depress\w*|deprim\w*|burn ?out|anxie\w*|angoiss\w*|psy|psych\w*|kine\w*|dialyse|diabet\w*|epilep\w*|asthm\w*|covid|grippe|fievre|gastro|migraine\w*|douleur\w*|mal (au|a la|aux|de) \w+|blesse\w*|fracture\w*|entorse|lombalgie|sciatique|handicap\w*|rqth|mdph|aah|invalid\w*|autis\w*|dyslex\w*|schizo\w*|bipol\w*|addict\w*|alcool\w*|sevrage|enceinte|grossesse|fausse couche|accouche\w*|irm|scanner|radio(therapie)?|ordonnance|traitement|medicament\w*|arret maladie|arret de travail|infirmi\w*|dentiste|dent|ophtalmo\w*|sida|vih)\b/;

/** Whether a free text speaks of health. */
export function speaksOfHealth(text: string): boolean {
  return HEALTH.test(plain(text));
}
