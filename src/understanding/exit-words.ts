import { NOTHING_TO_SAY } from './answer-words';

/** Other ways of typing why somebody leaves their group, and whether. */
export const EXIT_WORDS = {
  hired: ['j’ai trouvé du travail', 'j’ai trouvé un travail', 'j’ai trouvé un emploi', 'j’ai un travail', 'travail', 'travail trouvé', 'emploi', 'je suis embauché', 'je suis embauchée', 'embauché·e', 'embauché', 'embauchée'],
  other: ['une autre raison', 'autre raison', 'pour une autre raison', 'autre', 'raison personnelle', 'je préfère ne pas dire', 'passer'],
} as const;

export const NO_WORD = [...NOTHING_TO_SAY, 'pas de mot', 'sans mot', '-'];

export const LEAVE = {
  yes: ['quitter le groupe', 'oui', 'oui, quitter', 'quitter', 'je quitte le groupe', 'je quitte'],
  no: ['rester dans le groupe', 'rester', 'non', 'je reste', 'je reste dans le groupe'],
} as const;
