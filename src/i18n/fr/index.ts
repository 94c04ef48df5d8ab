import { everyday } from './everyday';
import { counsellor } from './counsellor';
import { dialogs } from './dialogs';
import { languages } from './languages';
import { offers } from './offers';
import { offerOutcomes } from './offer-outcomes';
import { published } from './published';
import { sessions } from './sessions';
import { talks } from './talks';
import { understood } from './understood';
import { wishes } from './wishes';

/** The French catalogue: the source of every text that a person reads. Button words that others rely on have a straight apostrophe. */
export const fr = { ...everyday, ...counsellor, ...dialogs, ...languages, ...offers, ...offerOutcomes, ...published, ...sessions, ...talks, ...understood, ...wishes };
