import type { OfferCame } from '../../domain/broadcast';
import type { ExitKind } from '../../domain/exit';
import type { Stage } from '../../domain/offer';
import type { CameOfIt } from '../../domain/offer-figures';
import type { offerOutcomes as usual } from '../fr/offer-outcomes';
import { day } from './dates';
import { counted, names, OFFERS } from './grammar';
import { isolate } from './isolate';

/** What comes of an offer, leaving the group, and what the counsellors see of both, in Arabic. */
export const offerOutcomes: typeof usual = {
  'offer.stage': (p) => STAGES[p.stage],
  'offer.noted': (p) => NOTED[p.stage](after(p.name)),
  'offer.notedHired': (p) => `مبروك ${isolate(p.firstName)}! يا له من خبر جميل.`,
  'offer.stillApplied': 'حسنًا، ما زال الرد منتظرًا. بالتوفيق!',
  'offer.ended': 'هذا العرض لم يعد قائمًا، لكن إجابتك سُجلت.',
  'offer.hiredNext': 'يمكنك مغادرة المجموعة مع كلمة وداع، الآن أو لاحقًا. لا داعي للعجلة: المجموعة لا تعلم بعد.',
  'offer.which': (p) => `«${STAGES[p.stage]}»: لأي عرض؟`,
  'offer.named': (p) => p.name,
  'offer.noneToReact': 'لا أعرف أي عرض هو المقصود. لم يُسجل أي شيء.',
  'refusal.offer_gone': 'هذا العرض لم يعد موجودًا. لم يُسجل أي شيء.',

  'thanks.title': 'شكرًا على مشاركتك',
  'thanks.came': (p) => `${THANKS[p.came]}${after(p.name)}.`,
  'thanks.from': (p) => `رسالة شكر من ${isolate(p.firstName)} على عرض من مشاركتك${after(p.name)}. ${CAME[p.came]}`,
  'thanks.say': (p) => `قل شكرًا: ${isolate(p.firstName)}`,
  'thanks.said': (p) => `تم: أُعلم ${isolate(p.firstName)} بأن العرض أفادك، وبماذا أفادك.`,
  'thanks.goOn': 'عرض واحد من مشاركتك قد يغيّر حياة شخص.',
  'followUp.title': (p) => `أرسلت ترشّحك لعرض عمل${after(p.name)}.`,
  'followUp.ask': 'إلى أين وصل الأمر؟ الإجابة اختيارية: لن أسأل عن ذلك مرة أخرى.',
  'followUp.waiting': 'لا رد حتى الآن',
  'closed.title': (p) => `عرض لم يعد قائمًا${after(p.name)}.`,
  'closed.told': 'شُغلت الوظيفة، أو سُحب الإعلان.',
  'closed.applied': 'إذا كنت قد ترشّحت، فربما ما زال طلبك قائمًا. يمكنك إخباري إلى أين وصل الأمر.',

  'leave.open': 'مغادرة المجموعة',
  'leave.later': 'لاحقًا',
  'leave.why': 'طلبت مغادرة المجموعة. ما السبب؟',
  'leave.exit': (p) => EXITS[p.exit],
  'leave.word': 'هل من كلمة للمجموعة؟ يمكنك كتابتها هنا، أو التخطي.',
  'leave.wordBad': 'هذه الكلمة فارغة أو طويلة جدًا (500 حرف على الأكثر).',
  'leave.wordHealth': 'لا يحتفظ Relais بأي شيء عن الصحة ولا ينقله: مُحيت جملتك. يمكنك كتابة شيء آخر، أو التخطي.',
  'leave.groupGets': 'سيصل إلى المجموعة ومن يرافقها، مع اسمك الأول:',
  'leave.groupGetsNothing': 'لن تصل إلى المجموعة أي رسالة.',
  'leave.means': (p) =>
    `سيصبح مكانك شاغرًا ولن تصلك رسائل من هذه المجموعة. سيعلم من يرافقك بمغادرتك${p.exit === 'hired' ? ' لأنك وجدت عملًا' : ''}. يبقى حسابك: «حذف بياناتي» يمحو كل شيء.`,
  'leave.stay': 'البقاء في المجموعة',
  'leave.stayed': 'مكانك في المجموعة محفوظ. لم يُرسل أي شيء.',
  'leave.done': (p) => `غادرت مجموعة ${isolate(p.cohort)}. ${p.exit === 'hired' ? 'ألف مبروك، وبالتوفيق!' : 'بالتوفيق!'}`,
  'leave.doneWord': 'كلمتك في طريقها إلى المجموعة.',
  'leave.back': 'للانضمام إلى مجموعة، تكفي كتابة رمز الدعوة.',
  'farewell.title': (p) => `كلمة وداع للمجموعة من ${isolate(p.firstName)}`,
  'left.title': (p) => `مغادرة المجموعة: ${isolate(p.firstName)}`,
  'left.why': 'السبب',
  'left.exit': (p) => (p.exit === 'hired' ? 'إيجاد عمل' : 'سبب آخر، لم يُسأل عنه'),
  'left.seat': 'المكان شاغر.',
  'data.exits': 'مجموعات غادرتها',
  'data.exit': (p) => `${isolate(p.cohort)}، ${day(p.date, { year: true })}: ${p.exit === 'hired' ? 'إيجاد عمل' : 'سبب آخر'}`,
  'data.reactions': 'إجاباتك عن عروض العمل',
  'data.reaction': (p) => `${nameOf(p.name)}: ${STAGES[p.stage]}`,

  'figures.open': 'نتائج العروض',
  'figures.title': (p) => `نتائج العروض: ${isolate(p.cohort)}`,
  'figures.digest': (p) => `عروض الأسبوع: ${isolate(p.cohort)}`,
  'figures.none': 'لم يُشارك أي عرض.',
  'figures.shared': 'عروض مشتركة',
  'figures.waiting': 'عروض للمراجعة',
  'figures.stage': (p) => FIGURES[p.stage],
  'figures.offer': (p) => `${nameOf(p.name)} (${isolate(p.by)}، ${day(p.date)}${p.closed ? '، مغلق' : ''})`,
  'figures.came': (p) => `${FIGURES[p.stage]}: ${names(p.names)}`,
  'figures.someone': 'شخص ما',
  'figures.nothingYet': 'لا نتيجة حتى الآن',
  'figures.more': (p) => `وقبلها: ${counted(p.count, OFFERS)}.`,
  'figures.private': 'المجموعة لا ترى هذه الإجابات.',
};

const STAGES: Record<Stage, string> = {
  interested: 'يهمني',
  applied: 'أرسلت ترشّحي',
  interview: 'لديّ مقابلة',
  hired: 'حصلت على العمل',
  'not-for-me': 'لا يناسبني',
};

const PRIVATE = 'لا يرى ذلك إلا من يرافقك.';

const NOTED: Record<Exclude<Stage, 'hired'>, (named: string) => string> = {
  interested: (named) => `تم تسجيل اهتمامك${named}. ${PRIVATE} يمكنك إخباري بعد إرسال ترشّحك.`,
  applied: (named) => `أحسنت، تم تسجيل ترشّحك${named}. ${PRIVATE} سأسأل عن النتيجة بعد 15 يومًا، مرة واحدة فقط.`,
  interview: (named) => `تم تسجيل مقابلتك${named}. ${PRIVATE} بالتوفيق!`,
  'not-for-me': (named) => `تم تسجيل أن هذا العرض لا يناسبك${named}. ${PRIVATE}`,
};

const CAME: Record<OfferCame, string> = { applied: 'أُرسل الترشّح.', interview: 'تم الحصول على مقابلة.', hired: 'تم التوظيف!' };

const THANKS: Record<OfferCame, string> = {
  applied: 'ترشّح شخص لعرض من مشاركتك',
  interview: 'حصل شخص على مقابلة بفضل عرض من مشاركتك',
  hired: 'وجد شخص عملًا بفضل عرض من مشاركتك',
};

const EXITS: Record<ExitKind, string> = { hired: 'وجدت عملًا', other: 'سبب آخر' };

const FIGURES: Record<CameOfIt, string> = { interested: 'اهتمام', applied: 'ترشّح', interview: 'مقابلة', hired: 'توظيف' };

/** An offer without title loses its text after 30 days; only that it was one is left. */
function after(name: string): string {
  return name === '' ? '' : `: «${isolate(name)}»`;
}

function nameOf(name: string): string {
  return name === '' ? 'عرض عمل' : isolate(name);
}
