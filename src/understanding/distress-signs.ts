/** Signs in plain words; each is a pattern found between words, and `*` stands for the rest of a word. */

const TO_DIE = '(?:mourir|crever?|en finir|partir pour toujours|disparaitre pour toujours|la mort|plus me reveiller|(?:me|se) (?:tuer?|pendre|suicider|buter|flinguer))';
const MEDICINE = '(?:cachets?|medocs?|medicaments?|somniferes?|pilules?)';
const OUTSIDE = '(?:dehors|dans (?:la rue|(?:ma|la|une|notre) voiture|un hall|une tente|un squat|le metro|une cave|un parking|un abribus|(?:mon|un) camion|(?:la|une) gare)|a la gare)';
const HITS = '(?:frap+e*|bats?|battent|tapes?|tapent|cogne*|violes?|violent|sequestre*|menace*|gifle*|etrangle*|enferme*|secoue|harcele*|tabasse*)';
const HURT = '(?:frap+e|battu|tape|cogne|viole|sequestre|menace|gifle|etrangle|enferme|agresse|tabasse|maltraite|poignarde|harcele)e?s?';
const CLOSE_ONE =
  '(?:mari|conjoint|copain|compagnon|mec|ex|pere|beau pere|frere|oncle|femme|conjointe|copine|compagne|mere|belle mere|fils|patron|voisin|proprietaire)';
const CHILD = '(?:enfants?|fils|fille|filles|petite?s?|bebes?|gamine?s?|gosses?|momes?|neveu|niece)';

/** Suicide, wishing to die, hurting oneself (3114). */
export const SUICIDE = [
  's[uo]+[iy]?[cs]+id*',
  `(?:veux|voudrai|voudrais|aimerai|aimerais|envie|envie d|envie de|vais|prefere*|pense a|penser a|pensee de|idees? de|parle de|parlait de|suis pret a) (?:juste |plutot |bien |ne )?${TO_DIE}`,
  'me (?:tuer?|buter|flinguer|pendre|suicider|scarifie*|mutile*|laisser mourir|foutre en l air)',
  'me (?:tirer|mettre|foutre) une balle',
  '(?:ouvrir|ouvert|couper|coupe|taillade) les veines',
  'me jeter (?:sous|du|par|d un|dans (?:la|le) (?:mer|seine|riviere|fleuve|vide|canal))',
  'sauter (?:du|d un|par la|dans le) (?:pont|toit|balcon|fenetre|immeuble|vide)',
  `(?:avale|pris|prends) (?:tou(?:t|s|tes) |trop de )?(?:mes |les |des |une boite de )?${MEDICINE}(?= (?:pour (?:mourir|dormir toujours|en finir)|d un coup)|$)`,
  `(?:avale|pris) (?:tou(?:t|s|tes) |trop de )(?:mes |les )?${MEDICINE}`,
  'endormir et ne (?:plus|jamais|pas) (?:me )?reveiller',
  'en finir avec (?:la vie|tout|mes jours|ma vie)',
  'mettre fin a (?:mes jours|ses jours|ma vie|sa vie)',
  '(?:plus|pas) (?:d |le |la )?(?:envie|gout|force|courage) (?:de vivre|d exister|d etre en vie)',
  'plus la force de (?:continuer|me battre)',
  'arrive (?:plus|pas) a vivre',
  'veux (?:plus|pas) (?:vivre|exister|etre (?:la|en vie))',
  'marre de (?:vivre|la vie|ma vie)',
  'en peux plus de (?:vivre|la vie)',
  '(?:serai|serait|seriez|etre|voudrai|aimerais) (?:mieux )?morte?',
  'mieux (?:morte?|sans moi)',
  'raison de vivre',
  'envie de tout arreter(?: de (?:mourir|vivre))?',
  'fait une tentative(?! (?:de|d) (?!suicide))',
  'vais passer a l acte',
  'me taillade*',
  'personne (?:ne )?me regrett*',
  'faire une (?:grosse )?connerie',
  'me fais du mal',
  'me faire du mal',
  'idees? noires?',
  'vie (?:n a|a) (?:plus|pas|aucun) (?:de )?sens',
  'vie (?:ne )?vaut (?:plus|pas)',
  'ma vie est (?:finie|foutue)',
  'quoi bon (?:vivre|continuer)',
  'sert a rien de vivre',
];

/** Violence that is done to somebody (3919, 17). */
export const VIOLENCE = [
  `(?:me|m|nous) ${HITS}`,
  `(?:m|nous) (?:a|as|ont|avait|avez) (?:encore )?${HURT}`,
  `${CLOSE_ONE} (?:me force|m a (?:forcee?|touchee?|poussee?))(?! (?:a (?:postuler|chercher|travailler)|pour))`,
  'm a (?:poussee? (?:dans|contre|par)|forcee? a (?:coucher|avoir))',
  `(?<!me )(?:suis|ete|etais|sommes|est) ${HURT}`,
  '(?:suis|s est|se|me) (?:fait|fais) (?:agresser|frapper|violer|tabasser|taper|menacer|insulter)',
  '(?:va|veux|voulait|allait|menace de|jure de|qu il) (?:me|nous|la|le) (?:tuer?|frapper|buter)',
  'menace de (?:me|nous) tuer',
  'menacee? avec un (?:couteau|arme|fusil)',
  '(?:mis|donne|donnait|recois|recoit|recu|prends) (?:des|un) coups?(?! de (?:main|fil|pouce))',
  `coups de (?:mon|ma) ${CLOSE_ONE}`,
  '(?:leve|levait) la main sur',
  '(?:me|m a) (?:leve|levait) la main dessus',
  'bleus partout',
  `peur (?:de|d) (?:(?:mon|ma) ${CLOSE_ONE}|lui|elle)`,
  'peur qu (?:il|elle) me (?:tue|frappe|tape|retrouve)',
  'peur de rentrer (?:chez|a la maison)',
  'peur pour (?:ma|sa|notre) vie',
  '(?:suis|est|sommes) en danger',
  '(?:m interdit|empeche) de sortir',
  'violences? conjugales?',
  'victime de (?:violences?|viol|coups)',
  '(?:agression|agressee?|harcelement|harcelee?) (?:sexuelle|sexuellement|sexuel)',
  'attouchements?',
  'viols?',
];

/** A child in danger (119). */
export const CHILD_IN_DANGER = [
  `(?:frap+e*|bats?|tapes?|tapent|cogne*|touche|secoue|viole*|maltraite*) (?:sur )?(?:un|une|le|la|les|mon|ma|mes|son|sa|ses|nos) (?:petite? )?${CHILD}`,
  `${CHILD} (?:est|sont|a ete|se fait) (?:en danger|frapper|violer|${HURT})`,
  `${CLOSE_ONE} (?:la|le|les) (?:touche|frap+e|tape|bats?)`,
  `(?<!(?:pour|aupres d|avec des|des) )${CHILD} en danger`,
];

/** Nowhere to sleep (115). */
export const NO_SHELTER = [
  `(?:dors?|dort|dorment|dormi|dormir|dormons|vis|vit|vivons|nuits?|couche|coucher?) (?:tous |toujours |encore |seule? )?${OUTSIDE}`,
  'suis dehors (?:cette nuit|ce soir|depuis|avec (?:mes|mon|ma|les)|la nuit)',
  '(?:plus|pas) (?:de |d )?(?:appart|appartement|logement|maison|toit|chez moi) (?:je suis )?dehors',
  '(?:suis|sommes|est|retrouve|retrouver|finir) a la rue',
  '(?:suis|vis) dans la rue(?! (?:de|des|du|d|la|le|l|devant|derriere|juste|en|principale|pietonne|a))',
  '(?:nulle|plus|aucun|aucune) (?:part|endroit|lieu) (?:ou|pour) (?:dormir|aller|me loger)',
  'hebergee? nulle part',
  '(?:pas|plus) d endroit (?:ou|pour) dormir',
  '(?:sais|savons|sait) (?:pas|plus) ou (?:aller )?(?:dormir|on va dormir|je vais dormir|ce soir|cette nuit)',
  '(?:pas|plus) de toit(?! (?:ouvrant|a))',
  '(?:n ai|j ai|avons|a) (?:pas|plus) de (?:logement|chez moi|maison)(?! (?:a|pour))', 'plus de (?:logement|maison) depuis',
  '(?<!(?:aux|les|des|pour|avec|aupres des) )(?:sdf|sans abri|sans domicile)',
  '(?:mise?s?|foutue?s?|jetee?s?|vire*) (?:dehors|a la porte|a la rue)',
  'fait expulser',
  'expulsee?s? (?:de|du|demain|ce matin|hier|par l huissier)(?! (?:groupe|stage|cours))',
  '115 (?:ne )?(?:repond|reponds) (?:pas|plus)',
  '(?:besoin d un|cherche un) (?:hebergement|logement|toit) (?:d urgence|pour ce soir|ce soir|cette nuit)',
];

/** A cry that says nothing more. */
export const CRY = /^(?:sos|au secours|a l aide|sauvez moi)$/;

const GAME = '(?:uno|bowling|echecs|cartes|tennis|ping pong|foot|monopoly|course|petanque|scrabble|dames|belote|tarot|babyfoot|basket|loto|jeux?)';
const PAPERS = '(?:formulaires?|dossiers?|papiers?|paperasse|site|logiciels?|cv|lettres?|questionnaires?|codes?|caf|imprimante|demarches|appli|application)';

/** Figures of speech and everyday sentences with the same words: nobody is in danger in them. */
export const FIGURES = [
  'mort* d(?:e)? (?:rire|faim|fatigue|honte|froid|trouille|peur|soif|ennui)',
  '(?:mourir|meurs|meurt|crever|creve) d(?:e)? (?:rire|faim|fatigue|honte|froid|chaud|soif|trouille|ennui|curiosite)',
  '(?:ca|cela|chomage|trajet|attente|travail|boulot|demarches?) (?:va |vont |m a |me )+(?:tue*|creve*|bute*)',
  '(?:envie d|veux|voudrais|aimerais) en finir avec (?:ce|cette|ces|mon|les|le|cet)',
  'tuer le temps',
  'tape* sur les nerfs',
  'tu me tues?',
  '(?:me tue|me suis tuee?) (?:au (?:travail|boulot)|a la tache|a (?:vous|te|le|leur) (?:dire|repeter|expliquer))(?! (?:et|je|de desespoir))',
  'me suis (?:bien )?battue?s? (?:pour|contre|afin)',
  'me bats? (?:pour|contre)',
  'battue?s? aux (?:echecs|cartes|dames|elections)',
  'bats? (?:toujours |souvent )?(?:au|aux|a la) *',
  'frap+ee?s? par (?:le|la|les) (?:niveau|beaute|crise|nouvelle|calme)',
  'poste (?:est|serait) menacee?',
  'menacee?s? de (?:licenciement|radiation|sanction|fermeture|suspension)',
  `(?:me|m a|m ont) (?:bien )?battue?s? (?:au|aux|a la|a|aux jeux de) ${GAME}`,
  `m (?:a|ont) (?:poussee?|forcee?) a (?:postuler|reprendre|chercher|m inscrire|passer|apprendre|continuer|refaire|repasser|reviser|venir|regarder)`,
  `me (?:pendre|flinguer|suicider|tirer une balle|jeter par la fenetre|taper la tete) (?:avec|si) (?:tous |toutes )?(?:ce|cet|cette|ces|le|la|les|leurs?) ${PAPERS}`,
];

const THEY_HURT = '(?:beats?|hits?|rapes?|raped|hurts?|strangles?|is (?:beating|hitting|hurting)|threatens?|threatened)';
const HURT_ONES = '(?:me|us|my (?:child|children|son|daughter|baby|kids?)|the (?:child|children|baby|kids?))';

/** In English. */
const ENGLISH = [
  '(?:want to|wanna|going to|gonna|wish to) (?:die|kill my ?self|end (?:it all|my life)|harm my ?self|hurt my ?self)', 'kill my ?self', 'suicidal', 'suicide',
  '(?:don t|do not|dont) (?:want|wish) to (?:be alive|exist|(?:live|wake up|go on)(?: any ?more| any longer|$))', '(?:can t|cannot|can not|cant) (?:go on|carry on) (?:living|like this|any ?more)',
  'better off dead', 'no reason to live', 'life is not worth living',
  `(?:husband|boyfriend|father|mother|brother|partner|wife|ex|he|she|they) ${THEY_HURT} ${HURT_ONES}`, '(?:will|wants to|is going to|threatens to|threatened to) kill (?:me|us)',
  '(?:afraid|scared) of (?:my (?:husband|boyfriend|father|partner|ex|wife|brother)|him)', '(?:was|been|got) (?:raped|beaten up)',
  '(?:nowhere|no place|no where) to (?:sleep|stay|go|live)', '(?:sleep|sleeping) (?:in|on) (?:the|my|our) (?:street|car)', '(?:i am|i m|we are|we re) homeless',
  '(?:thrown|kicked) out of (?:my|our|the) (?:home|house|flat|apartment)', '(?:child|children|son|daughter|baby|life) (?:is|are) in danger',
];

/** The same in languages that French learners fall back to; in plain words, Latin letters. */
export const FOREIGN = [
  ...ENGLISH,
  '(?:quiero|quisiera|voy a) (?:morir(?:me)?|matarme|suicidarme)', 'me (?:quiero|voy a) (?:morir|matar|suicidar)', 'me (?:pega|golpea|maltrata|viola|bate)', '(?:no tengo|sin) (?:donde|un lugar para|lugar donde) dormir', '(?:duermo|dormimos|durmo|dormimos) (?:en|na) (?:la )?(?:calle|rua)',
  '(?:quero|vou) (?:morrer|me matar|suicidar)', 'quero me matar', 'nao tenho onde dormir', '(?:voglio|vorrei) (?:morire|uccidermi|ammazzarmi)', 'mi picchia', 'non ho (?:un posto )?dove dormire',
  '(?:will|mochte) (?:sterben|mich umbringen)', 'schlagt mich', '(?:olmek|kendimi oldurmek) istiyorum', 'beni dov\\w*', '(?:chce|chcialbym) (?:umrzec|sie zabic)', 'vreau sa mor', 'ma bate',
];

/** In Arabic, as it is written and as it is spoken from Morocco to Syria. */
const ARABIC = [
  'أريد أن أموت', 'اريد اموت', 'أريد الموت', 'بدي موت', 'نبغي نموت', 'بغيت نموت', 'باغي نموت', 'حاب نموت', 'حابة نموت', 'أقتل نفسي', 'نقتل روحي', 'انتحر', 'انتحار', 'أنهي حياتي', 'لا أريد أن أعيش', 'لا أريد العيش', 'لا أريد الحياة', 'تعبت من الحياة',
  'يضربني', 'ضربني', 'ضربوني', 'يضربنا', 'يضرب ابن', 'يضرب طفل', 'يضرب أطفال', 'يضرب أولاد', 'اغتصب', 'سيقتلني', 'يقتلني', 'يهددني', 'هددني', 'يعنفني', 'أخاف من زوجي', 'خائفة من زوجي', 'خايفة من راجلي',
  'ليس لدي مكان', 'ليس لدينا مكان', 'لا مكان للنوم', 'أنام في الشارع', 'ننام في الشارع', 'نرقد في الشارع', 'ننعس في الشارع', 'أنام في السيارة', 'ننام في السيارة', 'وين نرقد', 'فين ننعس', 'أين أنام', 'بلا مأوى', 'بدون مأوى',
  'طفلي في خطر', 'ابني في خطر', 'ابنتي في خطر', 'أطفالي في خطر', 'أولادي في خطر', 'حياتي في خطر', 'أنا في خطر', 'نحن في خطر',
];

/** In other letters, where a pattern knows no word boundaries: looked for as they stand, without marks. */
export const FOREIGN_LETTERS = [
  ...ARABIC,
  'хочу померти', 'вбити себе', 'вбю себе', 'не хочу жити', 'бє мене', 'мене бє', "б'є", 'бьет меня', 'меня бьет', 'хочу умереть', 'убить себя', 'покончить с собой', 'не хочу жить', 'ніде спати', 'негде спать', 'ніде ночувати', 'негде ночевать', 'зґвалту', 'изнасил', 'самогуб', 'самоуб',
  '想死', '自杀', '打我', 'میخواهم بمیرم', 'می‌زند', 'خودکشی', 'ክሞት', 'θέλω να πεθάνω',
].map((sign) => sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
