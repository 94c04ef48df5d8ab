import { open, type PhraseList } from './intent';

const MESSAGES = '(?:the |your |these |all |all the |any |more )*(?:messages?|texts?|reminders?|sms|notifications?)';
const WANT = '(?:i (?:want|would like|d like|need|wish) to |can i |may i |could i |please )?';
const MINE = '(?:all )?(?:my |everything about me|about me)(?:data|information|details|account|answers)?';
const SESSION = '(?:session|meeting|workshop|appointment|group)';
const TELL = '(?:(?:please |can you |could you )?(?:i (?:want|would like|need) to know|tell me|do you know|you know) )?';
const TO_IT = `(?: (?:to|for|at) (?:the |this |my )?(?:next )?${SESSION}| on time| next time| (?:this|that) day)?`;
const WHY = '(?: (?:because|since|as)(?: \\S+){1,25})?';
const WHO = '(?:my |the |a |our )?(?:counsellors?|counselors?|advis[eo]rs?|coach(?:es)?)';

/** What everybody can say in English, as a whole message, in plain words. */
export const ENGLISH: PhraseList = [
  [
    { intent: 'language', language: 'en' },
    '(?:in |to )?english', 'en anglais', '(?:do you |can you |i )?(?:speak|write|talk|answer)(?: to me)? (?:in )?english', '(?:i )?(?:only )?speak (?:only )?english',
    '(?:switch|change)(?: the language)? to english', '(?:parle|parlez|ecris|ecrivez|reponds|repondez)(?: moi)? (?:en )?anglais',
  ],
  [
    { intent: 'language', language: 'fr' },
    '(?:in |to )?french', 'en francais', '(?:switch|change)(?: the language)? to french', '(?:parle|parlez|ecris|ecrivez|reponds|repondez)(?: moi)? (?:en )?francais',
  ],
  [{ intent: 'language', language: 'ar' }, '(?:in )?arabic', 'en arabe', '(?:parle|parlez|ecris|ecrivez|reponds|repondez)(?: moi)? (?:en )?arabe'],
  [
    open('language'),
    'langues?|langage|anglais|arabe|francais', '(?:changer|changer de|change|choisir|choisir la|autre|une autre) langues?', 'languages?', '(?:change|choose|other|another|switch) (?:the |my )?languages?', 'langue language',
  ],
  [open('stop'), `stop (?:sending |writing )?(?:me )?(?:to me )?${MESSAGES}?`, `no more ${MESSAGES}`, `(?:i )?(?:do not|don t) (?:want|send me) (?:any )?(?:more )?${MESSAGES}(?: any ?more)?`, '(?:do not|don t) (?:write|text)(?: to)? me(?: any ?more| again)?', 'leave me alone'],
  [open('start'), `(?:receive|get|send me|start|resume|restart)(?: sending)?(?: me)? ${MESSAGES}(?: again)?`, 'resume', 'restart', 'write to me again', 'subscribe'],
  [
    open('erase'),
    `${WANT}(?:delete|erase|remove|forget) (?:${MINE}|me|everything|all)(?: about me)?`, 'forget me', 'delete', 'erase', 'right to be forgotten', `${WANT}(?:withdraw|take back) my (?:consent|agreement)`,
  ],
  [
    open('my-data'),
    `${WANT}(?:see |show me |show |download |get |read )?my (?:personal )?(?:data|information|details)`, 'gdpr', 'what (?:do|does) (?:you|relais) (?:know|keep|have|store)(?: on| about) me',
  ],
  [{ intent: 'cancel' }, `${WANT}cancel(?: (?:it|this|that|everything))?`, 'never ?mind', 'forget it', `${WANT}(?:quit|exit|give up)`],
  [{ intent: 'back' }, `${WANT}(?:go )?back`, 'previous(?: question)?', 'i made a mistake', 'oops', 'wrong answer', 'undo'],
  [open('help'), 'help(?: me)?', 'i need help', 'what can (?:you|i) do(?: here)?', 'how does (?:it|this) work', '(?:i )?(?:do not|don t|did not|didn t) understand', 'i am lost', 'i m lost', 'who are you', 'what is (?:this|relais)'],
  [open('menu'), '(?:the |main |see the |see |show |show the |back to the |back to )?menu', 'home'],
  [
    open('next-session'),
    `${TELL}(?:when|where|what time|at what time|what day) (?:is|s|are)(?: (?:the|my|our))?(?: next)? ${SESSION}`, `(?:what is |what s |see |show |show me )?(?:the |my |our )?next ${SESSION}`, `${TELL}(?:when|where) (?:do|will) we meet(?: next| again)?`, `${TELL}(?:when|where) (?:the|my|our)(?: next)? ${SESSION} is`,
    `when is it|where is it`, `(?:the )?(?:date|time|place|address|programme|program) of the(?: next)? ${SESSION}`,
  ],
  [open('my-counsellor'), `who is ${WHO}`, `who (?:helps|supports|follows) me`, `(?:the )?name of ${WHO}`, 'who supports me'],
  [open('talk'), `${WANT}(?:talk|speak|write) (?:to|with) (?:somebody|someone|a person|a human|who supports me|${WHO})`, `${WANT}(?:contact|call|see|meet) ${WHO}`, `${WANT}(?:get |have |make )?an appointment with ${WHO}`, '(?:my )?conversations?'],
  [open('share-offer'), `${WANT}(?:share|post|send|add) (?:an?|this|the|one) (?:job )?(?:offer|ad|job)(?: with the group)?`, 'i (?:have|found|saw) (?:a|an) (?:job|offer|job offer)(?: to share)?'],
  [open('offers'), `${WANT}(?:see|show me|list|look at) (?:the |all |all the )?(?:job )?(?:offers|jobs)`, '(?:the )?job offers'],
  [open('wishes'), '(?:my )?(?:work |job )?wishes', `${WANT}(?:see|change|delete) my wishes`],
  [open('leave-group'), `${WANT}(?:leave|quit) (?:the|my|this) group`],
  [{ intent: 'withdraw-offer' }, 'withdraw(?: (?:my|the|this|an) (?:job )?offer)?', 'take back (?:my|the|this) (?:job )?offer'],
  [{ intent: 'react', stage: 'interested' }, '(?:yes )?i (?:am|m) interested(?: in (?:it|this|this (?:job|offer)))?', '(?:it|this) interests me'],
  [{ intent: 'react', stage: 'applied' }, 'i (?:have |ve )?(?:already )?applied(?: (?:for|to) (?:it|this|this (?:job|offer)))?'],
  [{ intent: 'react', stage: 'interview' }, 'i (?:have|ve got|got) an? (?:job )?interview'],
  [{ intent: 'react', stage: 'hired' }, 'i (?:have |ve )?got the job', 'i (?:am|was|m) hired', 'they hired me'],
  [{ intent: 'react', stage: 'not-for-me' }, '(?:it (?:is|s) )?not for me', 'i (?:am|m) not interested'],
  [
    { intent: 'answer', answer: 'coming' },
    `i (?:am|m|will|ll|shall|can) (?:be |definitely |surely )?(?:com(?:e|ing)|there|attend(?:ing)?|present|go(?:ing)?|be there)${TO_IT}`, 'i (?:will|ll) be there', 'i confirm(?: my presence| that i am coming| i am coming)?', 'count me in', 'coming', 'see you (?:there|then)',
  ],
  [
    { intent: 'answer', answer: 'notComing' },
    `(?:sorry )?i (?:can ?not|can ?t|can t|could not|won t|will not|am not|m not|am unable to|m unable to|am not able to)(?: (?:be able to|going to|able to))?(?: (?:come|coming|attend|attending|make it|be there|be present|go|going|available|free))?${TO_IT}${WHY}`,
    `(?:i am |i m |i will be |i ll be )?(?:absent|not available|unavailable)${WHY}`, 'not coming', 'count me out', 'impossible for me',
  ],
  [{ intent: 'answer', answer: 'late' }, `(?:(?:sorry )?i (?:am|m|will|ll|may|might)(?: (?:be|come|arrive|running|going to be))? )?(?:a (?:little|bit) )?(?:(?:\\d+|five|ten|fifteen|twenty|thirty) ?(?:minutes?|min|mn) )?late${TO_IT}`],
  [{ intent: 'greeting' }, '(?:good (?:morning|afternoon|evening|day)|hello|hi|hey)(?: (?:there|everybody|everyone|all|relais|how are you))?'],
  [{ intent: 'thanks' }, '(?:ok |great |perfect |many )?(?:thanks|thank you)(?: (?:a lot|so much|very much|relais|for (?:the|your) (?:help|reminder|answer|information)))?', 'good ?bye|see you(?: soon)?|have a (?:nice|good) day'],
];
