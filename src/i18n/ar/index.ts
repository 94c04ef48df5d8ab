import type { fr } from '../fr';
import { counsellor } from './counsellor';
import { dialogs } from './dialogs';
import { everyday } from './everyday';
import { languages } from './languages';
import { offerOutcomes } from './offer-outcomes';
import { offers } from './offers';
import { published } from './published';
import { sessions } from './sessions';
import { talks } from './talks';
import { understood } from './understood';
import { wishes } from './wishes';

/**
 * Modern standard Arabic, plain and warm, written so that nobody is made a man or a woman: verbal nouns, no orders. Figures
 * are Latin; names and what people wrote keep their own direction (isolate.ts). It has every key of the French catalogue.
 */
export const ar: typeof fr = { ...everyday, ...counsellor, ...dialogs, ...languages, ...offers, ...offerOutcomes, ...published, ...sessions, ...talks, ...understood, ...wishes };
