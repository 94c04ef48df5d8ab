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

/** The English catalogue: plain and warm, for people who may have learnt English as a second language. It has every key. */
export const en: typeof fr = { ...everyday, ...counsellor, ...dialogs, ...languages, ...offers, ...offerOutcomes, ...published, ...sessions, ...talks, ...understood, ...wishes };
