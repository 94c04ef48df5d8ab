import { everyday } from './everyday';
import { counsellor } from './counsellor';
import { dialogs } from './dialogs';
import { sessions } from './sessions';
import { talks } from './talks';
import { understood } from './understood';

/** The French catalogue: the source of every text that a person reads. Button words that others rely on have a straight apostrophe. */
export const fr = { ...everyday, ...counsellor, ...dialogs, ...sessions, ...talks, ...understood };
