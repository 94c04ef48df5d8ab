import { plain } from './words';

/** Figures of speech with the same words: nobody is in danger in them. */
const FIGURES = /\b(mort\w* de (rire|faim|fatigue|honte|froid|trouille)|(ca|cela|c est|ces? \w+|il|elle)( me)? (a )?tue\w*( ces?| cette)? (cv|lettres?|entretiens?|demarches?)|tuer le temps|a mourir de rire|se tuer a la tache|ca me tue)\b/g;

const DISTRESS = [
  /\b(suicid\w*|me (tuer|buter|flinguer|pendre|foutre en l air|jeter (sous|du|par))|(veux|voudrais|envie de?|vais|prefere\w*|pense a|idees? de) (mourir|crever|en finir|la mort)|en finir avec (la vie|tout)|plus envie de vivre|marre de vivre|veux plus vivre|plus la force de vivre|mettre fin a mes jours|serais mieux mort\w*|idees? noires?)\b/,
  /\b((me|nous|la|le|l) (frappe|bat|tape|cogne|viole|sequestre|menace)\w*|(suis|ete|etais|sommes) (battu|frappe|viole|menace|sequestre|agresse)\w*|violences? conjugales?|coups de mon|peur (de mon (mari|conjoint|copain|ex|pere)|de ma (femme|compagne))|(il|elle) m a (frappe|battu|viole|etrangle))\w*\b/,
  /\b(dors?|dormir|dormons|vis|vivons|suis|sommes|nuit) (dehors|dans (la rue|ma voiture|la voiture|une? (tente|hall|squat)))\b|\b(a la rue|sans abri|sdf|nulle part (ou|pour) dormir|(pas|plus) d endroit (ou|pour) dormir|(pas|plus) de toit|(pas|nulle part|ou) (ou )?dormir (ce soir|cette nuit))\b/,
  /\b(enfants?|fils|fille|bebe|gamin\w*|petit\w*) (est|sont) (en danger|battu\w*|maltraite\w*|frappe\w*|viole\w*)\b|\benfants? en danger\b/,
];

/** Whether a text speaks of suicide, violence, a child in danger or having nowhere to sleep. On doubt: yes. */
export function speaksOfDistress(text: string): boolean {
  const words = plain(text).replace(FIGURES, ' ');
  return DISTRESS.some((sign) => sign.test(words));
}
