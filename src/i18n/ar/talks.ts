import type { TalkPlace, TalkWhen } from '../../domain/talk';
import type { talks as usual } from '../fr/talks';
import { counted, MESSAGES, names } from './grammar';
import { isolate } from './isolate';

/** Talking to a counsellor, in Arabic. */
export const talks: typeof usual = {
  'talk.open': 'التحدث إلى من يرافقني',
  'talk.list': 'المحادثات',
  'talk.listCount': (p) => `المحادثات (${String(p.talks)})`,
  'talk.none': 'ليست لديك محادثة جارية.',
  'talk.listLine': (p) => `${isolate(p.firstName)} (${isolate(p.cohort)})${p.waits ? ': في انتظار ردك' : ''}`,

  'talk.askReason': (p) => `سأخبر ${names(p.names)}. هل يمكنك ذكر السبب في بضع كلمات؟ من الأفضل عدم ذكر أي شيء عن الصحة: لا أحتفظ به.`,
  'talk.skip': 'تخطي',
  'talk.reasonLong': 'هذا طويل قليلًا (300 حرف على الأكثر). يكفي الأهم.',
  'talk.health': 'شكرًا لأنك أخبرتني. لا يحتفظ Relais بأي شيء عن الصحة: لم أحفظ جملتك. يمكنك الحديث عن ذلك مباشرة.',
  'talk.askWhere': 'ما المكان الأنسب لك للحديث؟',
  'talk.where': (p) => WHERE[p.where],
  'talk.askWhen': 'ما الوقت الأنسب لك؟ يمكنك الاختيار، أو كتابة وقت، مثلًا: الثلاثاء بعد الظهر.',
  'talk.when': (p) => (typeof p.when === 'string' ? WHEN[p.when] : isolate(p.when.said)),
  'talk.whenBad': 'تكفي كتابة وقت، مثلًا: الخميس صباحًا.',
  'talk.recap': (p) => `هذا ما سيصل إلى ${names(p.names)}، مع اسمك الأول:`,
  'talk.reason': 'السبب',
  'talk.noReason': 'غير مذكور',
  'talk.whereLabel': 'المكان',
  'talk.whenLabel': 'الوقت',
  'talk.send': 'إرسال',
  'talk.discard': 'عدم الإرسال',
  'talk.discarded': 'لم يُرسل أي شيء.',
  'talk.asked': (p) => `أُرسل طلبك إلى ${names(p.names)}. سيصلك الرد هنا.`,

  'talk.requestFrom': (p) => `طلب للتحدث معك من ${isolate(p.firstName)}`,
  'talk.with': (p) => `محادثة مع ${names(p.names)}`,
  'talk.messageFrom': (p) => `رسالة من ${isolate(p.from)}`,
  'talk.you': 'أنت',
  'talk.line': (p) => `${isolate(p.from)}: ${isolate(p.text)}${p.trouble ? ` (${TROUBLES[p.trouble] ?? isolate(p.trouble)})` : ''}`,
  'talk.nothingYet': 'لا توجد رسائل بعد.',
  'talk.reply': 'رد',
  'talk.end': 'إنهاء المحادثة',
  'talk.writeTo': (p) => `يمكنك كتابة رسالتك إلى ${names(p.names)}. لن تراها المجموعة.`,
  'talk.text': (p) => `رسالتك إلى ${names(p.names)}`,
  'talk.textBad': 'تلزم كتابة رسالة (1000 حرف على الأكثر).',
  'talk.textHealth': 'لا يحتفظ Relais بأي شيء عن الصحة ولا ينقله: لم أرسل جملتك. يمكنك كتابتها بطريقة أخرى، أو فقط «أرجو الاتصال بي».',
  'talk.sent': (p) => `أُرسلت رسالتك إلى ${names(p.names)}.`,
  'talk.failed': 'لم تصل رسالتك إلى:',
  'talk.doubtful': (p) => `لا أعرف إن كانت رسالتك إلى ${names(p.names)} قد وصلت.`,
  'talk.arrived': 'وصلت رسالتك الآن.',
  'talk.again': 'الكتابة من جديد',
  'talk.closed': (p) => `انتهت المحادثة مع ${names(p.names)}.`,
  'talk.closedBy': (p) => `انتهت المحادثة من جهة ${isolate(p.firstName)}.`,
  'talk.stoppedBy': (p) => `طلب من ${isolate(p.firstName)}: إيقاف الرسائل. انتهت المحادثة، ولم تعد مراسلة هذا الشخص عبر Relais ممكنة.`,
  'talk.newOne': 'لبدء محادثة أخرى، تكفي كتابة «التحدث إلى من يرافقني».',
  'refusal.talk_closed': 'هذه المحادثة انتهت. لم يُرسل أي شيء.',

  'data.talks': (p) => `رسائل متبادلة مع من يرافقك (تُحفظ 30 يومًا على الأكثر): ${counted(p.count, MESSAGES)}.`,
};

const WHERE: Record<TalkPlace, string> = {
  work: 'في مكان العمل',
  home: 'في بيتي',
  neutral: 'في مكان محايد',
  phone: 'بالهاتف',
  any: 'أي مكان',
};

const WHEN: Record<Extract<TalkWhen, string>, string> = {
  soon: 'في أقرب وقت',
  morning: 'في الصباح',
  afternoon: 'بعد الظهر',
  any: 'أي وقت',
};

const TROUBLES: Record<string, string> = { 'not-delivered': 'لم تصل', uncertain: 'لا نعرف إن كانت قد وصلت' };
