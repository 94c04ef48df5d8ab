/**
 * Other ways of typing the answers that dialogs propose; case, accents and apostrophes do not matter. In every language
 * that has a catalogue: yes, no, and what has no button. Words of buttons themselves are understood as they are shown.
 */
export const YES_I_AGREE = ['j’accepte', 'oui', 'd’accord', 'ok', 'accepte', 'yes', 'i agree', 'agree', 'i accept', 'نعم', 'أوافق', 'موافق', 'موافقة'];
export const I_REFUSE = ['je refuse', 'non', 'refuse', 'no', 'i refuse', 'i don’t agree', 'لا', 'أرفض', 'لا أوافق'];
export const RIGHT = ['c’est bon', 'oui', 'ok', 'bon', 'tout est juste', 'yes', 'that’s right', 'all good', 'نعم', 'صحيح'];
export const TO_CORRECT = ['corriger', 'non', 'changer', 'no', 'change', 'لا', 'تصحيح', 'تعديل'];
export const SHARE = ['partager', 'oui', 'ok', 'd’accord', 'yes', 'share', 'send', 'نعم', 'أرسل', 'إرسال'];
export const SEND = ['envoyer', 'oui', 'ok', 'yes', 'share', 'send', 'نعم', 'أرسل', 'إرسال'];
export const DISCARD = ['ne pas envoyer', 'non', 'no', 'don’t send', 'لا'];
export const ERASE_ALL = ['oui, tout effacer', 'oui tout effacer', 'yes, delete everything', 'yes, erase everything', 'نعم، احذف كل شيء', 'نعم، حذف كل شيء'];
export const KEEP_ALL = ['non, garder', 'non', 'garder', 'no', 'keep', 'لا'];
export const NOTHING_TO_SAY = ['passer', 'non', 'rien', 'je préfère ne pas dire', 'non merci', 'no', 'skip', 'nothing', 'no thanks', 'i’d rather not say', 'لا', 'تخطي', 'لا شيء'];

/** Of one's wishes: the end of a list, of the questions, taking one back, taking all back. */
export const ENOUGH = ['c’est tout', 'rien d’autre', 'non c’est tout', 'voilà'];
export const FINISHED = ['terminer', 'terminé', 'fini', 'j’ai fini', 'j’ai terminé'];
export const TAKE_BACK = ['ne plus le dire', 'effacer', 'enlever', 'retirer'];
export const YES_FORGET = ['oui, effacer mes souhaits', 'oui', 'effacer mes souhaits'];

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

export const NO = ['non', 'non merci', 'pas maintenant', 'arrêter là', 'arrêter', 'stop là', 'recommencer', 'non, recommencer', 'c’est une seule offre', 'une seule'];
export const NEXT_ONE = ['la suivante', 'suivante', 'suivant', 'une par une', 'oui, c’est une offre', 'c’est une offre', 'oui la partager'];
export const NOTHING_ELSE = ['rien d’autre', 'c’est bon', 'oui', 'ok', 'fini', 'terminé', 'non'];
export const ONE_PERSON = ['à une personne', 'une personne', 'une seule personne', 'à quelqu’un', 'quelqu’un'];
export const COUNSELLORS_FIRST = [
  'à ma conseillère d’abord', 'à mon conseiller d’abord', 'ma conseillère d’abord', 'mon conseiller d’abord', 'ma conseillère', 'mon conseiller', 'à ma conseillère', 'à mon conseiller',
  'conseillère', 'conseiller', 'la conseillère', 'le conseiller', 'aux conseillers',
];

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
  skip: NOTHING_TO_SAY,
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
export const NO_NAMES = ['oui', 'non', 'ok', 'd’accord', 'j’accepte', 'je refuse', 'je ne sais pas', 'pourquoi', 'yes', 'no', 'i agree', 'i don’t know', 'why', 'نعم', 'لا', 'موافق', 'لماذا'];

/** Courtesies around a first name that are not part of it. */
export const AROUND_NAME = /^(je m['’ ]appelle|moi c['’ ]est|mon pr[ée]nom est|mon pr[ée]nom c['’ ]est|c['’ ]est|je suis|my (?:first )?name is|i am|i['’]m|it['’]s|call me|اسمي|إسمي|أنا)\s+/iu;
