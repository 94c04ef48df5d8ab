import { mayBeDistress, speaksOfDistress } from '../../src/understanding/distress';
import { speaksOfHealth } from '../../src/understanding/health';

const SAID = [
  'je suis fatiguée de tout en ce moment', 'je me sens de trop partout', 'plus rien ne va à la maison avec lui', 'il crie beaucoup et j’ai un peu peur', 'je ne sais plus trop où aller',
  'je n’ai plus goût à grand-chose', 'ma fille ne mange plus et ne parle plus', 'à la maison c’est la guerre', 'je ne tiens plus debout depuis son départ', 'je me demande à quoi je sers',
  'je crois que je vais craquer', 'il me parle mal et il boit', 'je dors un peu partout en ce moment', 'ça ne va pas du tout chez moi',
  'il me fait la guerre tous les jours', 'elle m’en veut et elle crie tout le temps', 'je suis au bout du rouleau', 'je ne vois plus personne depuis des mois', 'je tiens plus avec mes fils',
];

/** Words that may be a sign of distress and may as well not be, and that say nothing of health, as Relais finds them today: answered with one line beside the rest. */
export const DOUBTFUL = SAID.filter((text) => mayBeDistress(text) && !speaksOfDistress(text) && !speaksOfHealth(text));
