import type { Stage } from '../domain/offer';
import { open, type Intent, type PhraseList } from './intent';

const react = (stage: Stage): Intent => ({ intent: 'react', stage });
const OFFER = '(?: (?:cette |l |l\' ?|une |par (?:cette |l )?)?(?:offre|annonce|poste|job))?';
const FOR_IT = '(?: (?:a|pour|par|sur|a propos de) (?:cette |l |le |ce )?(?:offre|annonce|poste|job))?';
const WELL = '(?:oui |ok |super |merci )?';

/** What somebody says of an offer that they were shown, leaving the group, and what a counsellor asks of offers. */
export const OFFER_OUTCOMES: PhraseList = [
  [
    react('interested'),
    `${WELL}(?:ca|cela|elle|cette offre|l offre|l annonce)(?: me)? (?:m )?interesse(?: (?:beaucoup|bien))?`, `${WELL}(?:je suis )?interessee?${FOR_IT}`,
    `${WELL}je suis (?:tres |bien )?interessee?${FOR_IT}`, 'ca peut m interesser', 'ca me plait', 'cette offre me plait',
  ],
  [
    react('applied'),
    `${WELL}(?:je viens de |j ai (?:deja |bien )?|je )?postulee?s?${FOR_IT}`, `${WELL}je viens de postuler${FOR_IT}`, `${WELL}j ai (?:deja |bien )?(?:candidate|repondu a (?:l |cette )?(?:offre|annonce)|envoye (?:ma candidature|mon cv))`,
    'candidature envoyee', 'j ai envoye ma (?:lettre|candidature)',
  ],
  [
    react('interview'),
    `(?:j ai |je vais avoir |j aurai )?(?:un |eu un |mon |decroche un |obtenu un )?entretien(?: d embauche)?${FOR_IT}`, 'ils me (?:recoivent|rappellent) en entretien',
  ],
  [
    react('hired'),
    `${WELL}(?:je suis|j ai ete|ca y est je suis) (?:embauchee?|prise?|recrutee?|engagee?)${FOR_IT}`, 'embauchee?', 'embauche e', 'ils m ont (?:embauchee?|prise?|recrutee?)', 'j ai (?:eu|decroche) le (?:poste|job)',
    `${WELL}(?:ca y est )?j ai (?:enfin )?(?:trouve (?:du|un) (?:nouveau |nouvel )?(?:travail|emploi|job|boulot|taf)|(?:decroche|obtenu|signe) (?:un|mon) (?:cdi|cdd|contrat(?: de travail)?|emploi|job))`,
  ],
  [
    react('not-for-me'),
    `(?:ce n est |c est |cette offre n est )?pas pour moi${OFFER}`, '(?:ca|cela|cette offre) (?:ne )?m interesse pas', '(?:je suis )?pas interessee?', '(?:ca|cela) ne me correspond pas',
  ],
  [
    { intent: 'withdraw-offer' },
    '(?:je (?:veux|voudrais|souhaite) )?(?:retirer|enlever|supprimer|annuler|reprendre)(?: ce que j ai partage| (?:mon|ma|l|cette|une|mes|les|la derniere) (?:offre|annonce)s?(?: partagees?| que j ai partagees?)?)', 'retirer',
    'je retire (?:mon|ma|l|cette) (?:offre|annonce)', 'retire(?:z)? (?:mon|ma|l|cette) (?:offre|annonce)',
  ],
  [
    open('leave-group'),
    '(?:je (?:veux|voudrai|voudrais|souhaite|vais|dois) |j aimerais |comment )?(?:(?:quitter|laisser) (?:le |mon |ce )?|(?:partir|sortir) (?:du |de mon |de ce ))(?:groupe|collectif)',
    '(?:je )?quitte (?:le |mon |ce )?(?:groupe|collectif)', 'je (?:pars|m en vais) du groupe', 'quitter (?:le )?groupe', 'depart du groupe',
  ],
  [
    open('offer-figures'),
    '(?:voir |montre moi |afficher )?(?:les )?suites? (?:des|donnees aux) offres', '(?:voir |faire )?(?:le |un )?bilan des offres', '(?:que sont|qu est ce que sont) devenues les offres', '(?:les )?chiffres des offres', 'ce que deviennent les offres',
    'qui (?:a (?:deja )?(?:postulee?s?|candidate|repondu aux offres)|est interessee?|a (?:ete|eu un) (?:embauchee?|entretien)|est embauchee?)(?: (?:a|pour) (?:l |cette |une |des )?offres?)?',
  ],
];
