/** Other ways of typing the answers that dialogs propose; case, accents and apostrophes do not matter. */
export const YES_I_AGREE = ['j’accepte', 'oui', 'd’accord', 'ok', 'accepte'];
export const I_REFUSE = ['je refuse', 'non', 'refuse'];
export const RIGHT = ['c’est bon', 'oui', 'ok', 'bon', 'tout est juste'];
export const TO_CORRECT = ['corriger', 'non', 'changer'];
export const SHARE = ['partager', 'oui', 'ok', 'd’accord'];
export const SEND = ['envoyer', 'oui', 'ok'];
export const DISCARD = ['ne pas envoyer', 'non'];
export const ERASE_ALL = ['oui, tout effacer', 'oui tout effacer'];
export const KEEP_ALL = ['non, garder', 'non', 'garder'];
export const NOTHING_TO_SAY = ['passer', 'non', 'rien', 'je préfère ne pas dire', 'non merci'];

export const WHERE_WORDS = {
  work: ['au travail', 'à mon travail', 'sur mon lieu de travail', 'au boulot'],
  home: ['chez moi', 'à la maison', 'à domicile'],
  neutral: ['dans un lieu neutre', 'lieu neutre', 'ailleurs', 'dehors', 'dans un café', 'dans un endroit neutre'],
  phone: ['par téléphone', 'téléphone', 'au téléphone', 'tel', 'par tel'],
  any: ['peu importe', 'n’importe où', 'comme vous voulez', 'où vous voulez', 'je ne sais pas'],
} as const;

export const WHEN_WORDS = {
  soon: ['dès que possible', 'vite', 'maintenant', 'le plus vite possible', 'au plus vite', 'urgent'],
  morning: ['un matin', 'le matin', 'matin'],
  afternoon: ['un après-midi', 'l’après-midi', 'après-midi', 'aprem'],
  any: ['peu importe', 'n’importe quand', 'quand vous voulez', 'je ne sais pas'],
} as const;

export const WHOLE_GROUP = ['à tout le groupe', 'tout le groupe', 'groupe', 'tous', 'à tous', 'tout le monde'];

export const AXIS_WORDS = {
  'job-search': ['chercher un emploi', 'emploi', 'recherche d’emploi', 'recherche directe', 'travail'],
  reorientation: ['changer de métier', 'réorientation', 'projet'],
  training: ['construire une formation', 'formation'],
} as const;

export const READING_WORDS = { normal: ['phrases habituelles', 'normal', 'habituel'], simple: ['court et simple', 'simple', 'court', 'plus simple'] } as const;

export const ANSWER_NAMES = { firstName: ['prénom'], commune: ['commune', 'ville'], axis: ['axe', 'projet'], reading: ['lecture', 'pour lire'] } as const;

export const ABSENCE_WORDS = {
  appointment: ['un autre rendez-vous', 'rendez-vous', 'rdv', 'entretien'],
  transport: ['un problème de transport', 'transport', 'pas de transport', 'pas de voiture', 'bus', 'grève'],
  childcare: ['la garde d’un enfant', 'enfant', 'mon enfant', 'garde'],
  work: ['je travaille', 'travail', 'mission'],
  private: ['raison personnelle', 'personnel', 'perso', 'autre raison'],
  skip: ['passer', 'non', 'rien', 'je préfère ne pas dire', 'non merci'],
} as const;

export const ATTENDANCE_WORDS = {
  present: ['est là', 'présent', 'présente', 'présent·e', 'p'],
  excused: ['a prévenu', 'excusé', 'excusée', 'excusé·e', 'e'],
  absent: ['n’est pas là', 'absent', 'absente', 'absent·e', 'a'],
} as const;

export const HOLIDAY_WORDS = { keep: ['garder'], skip: ['sauter'], move: ['décaler', 'décaler au jour ouvré suivant'] } as const;

/** The session's day, hour or place stays as it is. */
export const KEEP_IT = ['garder', 'garder ce jour', 'garder cette heure', 'garder ce lieu', 'pareil', 'le même', 'la même', 'idem', 'inchangé'];

/** Short answers to another question than "what is your first name?". */
export const NO_NAMES = ['oui', 'non', 'ok', 'd’accord', 'j’accepte', 'je refuse', 'je ne sais pas', 'pourquoi'];

/** Courtesies around a first name that are not part of it. */
export const AROUND_NAME = /^(je m['’ ]appelle|moi c['’ ]est|mon pr[ée]nom est|mon pr[ée]nom c['’ ]est|c['’ ]est|je suis)\s+/iu;
