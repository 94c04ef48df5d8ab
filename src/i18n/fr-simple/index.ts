import type { fr } from '../fr';
import { counsellor } from './counsellor';
import { dialogs } from './dialogs';
import { everyday } from './everyday';
import { languages } from './languages';
import { offers } from './offers';
import { offerOutcomes } from './offer-outcomes';
import { published } from './published';
import { sessions } from './sessions';
import { talks } from './talks';
import { understood } from './understood';
import { wishes } from './wishes';

/**
 * Short and simple French, in the manner of "facile à lire": one idea a sentence, usual words, present tense, figures in
 * digits, dates in full, a pictogram on each button whose words stay those of the usual catalogue. It has every key.
 */
export const frSimple: typeof fr = { ...everyday, ...counsellor, ...dialogs, ...languages, ...offers, ...offerOutcomes, ...published, ...sessions, ...talks, ...understood, ...wishes };
