const MESSAGES = '(?:messages?|sms|rappels?|notifications?)';

/** All ways of saying STOP as a whole message, in usual words: whoever wants silence is never asked to spell it better. */
export const STOP_WORDS: readonly string[] = [
  'sto+p(?: stop)*', 's t o p', 'sto p', 'stop ?sms(?: \\d{5})?', 'stop \\d{5}', 'stop pub(?:s|licites?)?',
  `stop (?:sms|relais|tout|les |aux |vos |ces |a tous les |tous les )?(?:${MESSAGES}|tout|relais)?`,
  'stopp?ez?r?(?: (?:tout|les messages|les rappels|vos messages))?',
  'arret(?: (?:sms|relais|des messages|des rappels))?',
  `(?:je veux )?arret(?:e|es|er|ez)(?: (?:tout|les|tous les|vos|ces|de m (?:ecrire|envoyer)))?(?: (?:des )?${MESSAGES})?`,
  '(?:me |je me |je veux me )?(?:desabonn|desinscri)\\w*(?: moi)?', 'unsubscribe', 'resili(?:er|ation)',
  '(?:je (?:ne )?veux )?plus (?:de |recevoir de |recevoir vos |aucun )(?:messages?|sms|rappels?)',
  `ne plus recevoir (?:de |vos |les )${MESSAGES}`,
  `(?:fin|cess(?:er|ez)) (?:des |les |vos )${MESSAGES}`,
  'ne m (?:ecrivez|ecris|envoyez) plus(?: rien| de messages?)?', 'laissez? moi tranquille',
];
