/** Words of health, plain; each is a pattern found between words, and `*` stands for the rest of a word. */

export const ILLNESS = [
  'mal+ade*', 'mal+ad', 'malde', 'maladie*', 'maladif*', 'sante', 'souffrant*', 'souffre*', 'rechute*', 'alitee?', '(?:suis|clouee?|reste|rester|garde) au lit', 'crises? de goutte', 'fait une crise',
  'tiens (?:plus|pas) debout', 'pas (?:tres |du tout |trop )?bien (?:du tout|ce matin|aujourd hui|depuis|en ce moment|cette nuit)',
  'sens (?:pas|mal|tres mal)', 'pas (?:trop |tres |du tout )?en forme', '(?:suis|est) (?:ko|hs|au plus mal|patraque)',
  'arrets? (?:maladie|de travail|medica*)', '(?:suis|mis|mise|encore|toujours) en arret*', 'm a arrete*', 'fievre*', 'de fievre',
  '(?:de la|ma) temperature', 'grip', 'grippe*', 'covid*', 'corona*', 'cas contact', 'positi(?:f|ve) (?:au|a la)', 'test positif',
  'gastro*', 'vomi*', 'nausee*', 'la creve', 'pris froid', 'rhume*', 'enrhume*', 'toux', 'tousse*', 'aphone', 'angine*', 'bronch*',
  '(?:ot|sinus|laryng|pharyng|conjonctiv|cyst|gastr|appendic|phleb|dermat|gingiv|mening|col|rhin|trache|nephr|prostat)ites?',
  'extinction de voix', '(?:plus|perdu) (?:de|la|ma) voix', 'pneumo*', 'infection*', 'infectee?s?', 'antibio*', 'virus', 'microbe*',
  'varicelle', 'rougeole', 'scarlatine', 'gale', 'poux', 'zona', 'eczema', 'diarrhee*', 'indigestion', 'crise de foie', 'intoxication',
  'hemorroi*', 'allergi*', 'asthm*', 'fatigue*', 'epuise*', 'malaise*', 'vertige*', 'tete qui tourne', 'saigne*',
  'coup de (?:chaud|soleil)', 'insolation', 'evanoui*', 'insomnie*', 'contagieu*', 'aphte*', 'abces', 'kyste*', 'tumeur*',
];

export const PAIN = [
  'mal (?:au|a la|a l|aux|partout)', 'mal (?:de|d) (?:tete|dos|dents?|ventre|gorge|coeur|crane|estomac|reins|oreilles?|genou)',
  '(?:ai|fait|fais|trop|tres) mal(?! (?:compris|note|lu|vu|gare*|organise*|calcule|dormi|range))', 'rages? de dents?', 'migraine*',
  'douleur*', 'douloureu*', 'bles+(?:e|ee|es|ees|er|ure|ures)', 'fracture*(?! (?:numerique|sociale))', 'entorse*', 'foulure*',
  '(?:tordu|foule|dechire|claque) (?:la|le|un) (?:cheville|poignet|genou|muscle|tendon|ligament)', 'luxation', 'tendinite*', 'platre*',
  'bequille*', 'attelle*', 'minerve',
  '(?:jambe|bras|pied|poignet|cheville|doigt|main|epaule|genou|nez|cote|dent|orteil)s? (?:casse|gonfle|a gonfle|enfle)*',
  'casse (?:la|le|un|une|mon|ma) (?:jambe|bras|pied|poignet|cheville|doigt|main|epaule|genou|nez|cote|dent|orteil)',
  '(?:dos|cou|genou|nuque) (?:bloque|coince)', 'bloque le dos', 'sciatique*', 'lumbago*', 'hernie*', 'arthr*', '*algies?', 'rhumatism*',
  'tetanie',
  '(?:mon|ma|mes|problemes? au|problemes? de|soucis? de) (?:dos|genoux?|hanche|epaule|cheville|poignet|coude|cou|nuque|ventre|estomac|foie|reins?|poumons?|yeux|oeil|oreilles?|gorge|peau|vue)',
  'eu un (?:petit |gros |grave )?accident', 'accident (?:du travail|de travail|domestique)', 'regles (?:* )?(?:* )?douloureu*',
  'mes regles', 'brulure*', 'brule (?:la|le) (?:main|bras|pied)', 'operee?s?(?! un)', '(?:me|se) (?:fais|fait|faire) operer',
  'points de suture', 'coupe (?:le|un) doigt', 'casse (?:mes|ses) lunettes',
];

export const CARE = [
  'medcins?', 'medec*', 'medic*', 'medoc*', 'docteur*', 'doctoresse*', '(?:chez|voir|avec|rendez vous) (?:le |mon |un )?doc', 'toubib*',
  'generaliste*', 'specialiste*', 'l?hopit*', 'hosto', 'hospit*', 'chu', 'bon sauveur', 'clinique*', 'urgences', 'samu',
  'operations?(?! (?:portes|commerciale|de maintenance|bancaire|coup))', 'chirurg*', 'anesthesi*', 'irm',
  '(?:un|le|au|mon|de|du|passer un) scanners?', '(?:une|ma|passe une) radio(?! locale)', 'radiolog*', 'radiograph*', 'radiotherapie',
  'echographie*', 'mammo*', 'prises? de sang', 'injections?', 'analyses? de sang', 'd analyses', 'bilan (?:de sante|sanguin)', 'vaccin*',
  'piqures?', 'perfusion*', 'biopsie', 'coloscopie', 'fibroscopie', 'dentiste*', 'dentaire*', 'dents?', 'orthodont*', 'kine*', 'osteo*',
  '*ologues?', '*iatres?', 'dermato*', 'ophtalmo*', 'orl', 'gyneco*', 'cardio*', 'pediatr*', 'sage femme*', 'orthophon*', 'ergotherap*',
  'psychomotric*', 'psy', 'psych*', 'cmp', 'therap*', 'hypnose', 'infirmi*', 'pharmac*', 'ordonnance*',
  'traitements?(?! (?:de texte|de donnees|des donnees|du courrier|de surface))',
  'soins?(?! (?:de mon|de ma|de mes|du jardin|esthetique*))', 'cures?', 'reeducation', 'convalescen*',
  'consultations?(?! (?:d|de|des|du))', 'consultation (?:a la clinique|medicale|de)', 'examen (?:medical|de sante|des yeux)', 'protheses?',
  'appareils? auditifs?',
];

export const LONG_ILLNESS = [
  'cancer*', 'leucemi*', 'chimio*', 'dialyse*', 'diabet*', 'glycemie', 'epilep*', 'sclerose*', 'parkinson', 'alzheimer', 'avc',
  'infarctus', 'cardia*', '(?:probleme|probleme de|souci de|probleme au|souci au|operation du) coeur', 'hypertension', 'ma tension',
  'cholesterol', 'thyroid*', 'endometriose', 'apnee*', 'sida', 'vih', 'hepatite*', 'tubercul*', 'ald', 'affection longue', 'handicap*',
  'rqth', 'mdph', 'aah', 'aeeh', 'invalid*', 'fauteuil roulant', 'sourde?s?', 'malentendant*', 'aveugle*', 'malvoyant*', 'autis*', 'tdah',
  'dyslexi*', 'dysprax*', 'trisomi*',
];

export const MIND_AND_BODY = [
  'depress*', 'deprim*', 'burn ?out', 'anxie*', 'angoiss*', '(?:trop|tres|super) stresse*', 'crises? (?:de panique|de nerfs|de larmes)', 'phobi*',
  'schizo*', 'bipol*', 'borderline', 'anorex*', 'boulimi*', 'moral (?:est )?au plus bas', 'addict*', 'alcool*', 'sevrage*', 'desintox*',
  'drogue*', 'toxico*', 'overdose', 'arreter de fumer', '(?<!l )enceintes?(?! (?:bluetooth|connectee|du|de la|de l))', 'grossesse*',
  'fausse couche', 'accouch*', 'contractions?', 'maternite', 'ivg', 'avort*', 'pma', 'fiv', 'allaite*', 'menopause*',
];

/** Pictures of illness and care. */
export const HEALTH_PICTURES = /🤒|🤕|🤢|🤮|😷|🤧|🏥|💊|💉|🩺|🩹|🚑|🤰/u;
