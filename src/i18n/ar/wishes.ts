import type { WishTopic } from '../../domain/wishes';
import type { wishes as usual } from '../fr/wishes';
import { months } from './dates';
import { isolate } from './isolate';
import { CONTRACTS, dayInWords, EMPLOYERS, HOURS, MEANS, REQUIREMENTS, WISHED_CONTRACTS, wishInWords } from './work-words';

const TOPICS: Record<WishTopic, string> = {
  trades: 'العمل المطلوب',
  means: 'المواصلات',
  distance: 'المسافة',
  contracts: 'العقود',
  hours: 'مدة العمل',
  unwanted: 'ليس هذا العمل',
  skills: 'ما أعرف فعله',
  lacks: 'ما ليس لديّ',
  day: 'أوقات ممكنة',
  only: 'جهات العمل',
};

/** Offers are in French: whoever can writes trades in French. */
const IN_FRENCH = 'الأفضل كتابتها بالفرنسية، لأن عروض العمل بالفرنسية';

const QUESTIONS: Record<WishTopic, string> = {
  trades: `ما العمل المطلوب؟ يمكن ذكر عدة أعمال، مثلًا: ${isolate('accueil, vente')}. ${IN_FRENCH}. إذا كان أي عمل يناسبك، تكفي كتابة ${isolate('tout')}.`,
  means: 'كيف يمكنك الذهاب إلى العمل؟',
  distance: 'كم كيلومترًا من بيتك على الأكثر؟ يمكنك كتابة عدد، أو الاختيار.',
  contracts: 'ما العقود التي تناسبك؟',
  hours: `دوام كامل أم جزئي؟ يمكنك أيضًا كتابة عدد الساعات في الأسبوع، مثلًا ${isolate('20 h')}.`,
  unwanted: `هل من أعمال لا تناسبك؟ ${IN_FRENCH}.`,
  skills: `ما الأعمال والمهارات التي لديك؟ والرخص والشهادات أيضًا، مثلًا: ${isolate('permis B, cuisine, premiers secours')}. ${IN_FRENCH}.`,
  lacks: 'بعض العروض تطلب رخصة أو شهادة. ما الذي ليس لديك؟',
  day: `ما الأوقات الممكنة لك للعمل؟ يمكنك كتابة مثلًا ${isolate('de 7 h à 20 h')}، أو الاختيار.`,
  only: 'هل أعرض أولًا جهات عمل معيّنة فقط؟',
};

const CHOOSE = 'لم أفهم. يلزم اختيار إحدى الإجابات المقترحة.';

const UNREAD: Record<WishTopic, string> = {
  trades: `يلزم ذكر عمل أو أكثر في بضع كلمات، مثلًا: ${isolate('accueil, vente')}.`,
  unwanted: `يلزم ذكر عمل أو أكثر في بضع كلمات، مثلًا: ${isolate('ménage, usine')}.`,
  skills: `تكفي بضع كلمات، مثلًا: ${isolate('permis B, cuisine, anglais')}.`,
  distance: `يلزم عدد الكيلومترات، مثلًا ${isolate('15 km')}.`,
  hours: `يلزم الاختيار، أو كتابة عدد الساعات في الأسبوع، مثلًا ${isolate('20 h')}.`,
  day: `يلزم ذكر ساعتين، مثلًا ${isolate('de 7 h à 20 h')}، أو ساعة واحدة: ${isolate('à partir de 9 h')}، ${isolate('jusqu’à 17 h')}.`,
  means: CHOOSE,
  contracts: CHOOSE,
  lacks: CHOOSE,
  only: CHOOSE,
};

/** What people tell of the work they look for, the offers of their group, and why one fits, in Arabic. */
export const wishes: typeof usual = {
  'menu.offers': 'عرض فرص العمل',
  'menu.wishes': 'رغباتي في العمل',

  'wishes.title': 'رغباتي في العمل',
  'wishes.intro': 'تفيد فقط في ترتيب العروض لك. لا يراها أحد غيرك، لا المجموعة ولا المرشدون.',
  'wishes.start': 'بعض الأسئلة لترتيب العروض لك. كل إجابة اختيارية.',
  'wishes.saved': 'تم تسجيل ذلك.',
  'wishes.unchanged': 'لم أغيّر أي شيء.',
  'wishes.forgotten': 'تم المحو: لم أعد أعرف أي شيء عن رغباتك.',
  'wishes.forget': 'محو رغباتي',
  'wishes.forgetAsk': 'هل أمحو كل رغباتك؟ ستبقى كل العروض ظاهرة لك.',
  'wishes.forgetYes': 'نعم، محو رغباتي',
  'wishes.topic': (p) => TOPICS[p.topic],
  'wishes.label': (p) => TOPICS[p.topic],
  'wishes.said': (p) => wishInWords(p.topic, p.wishes),
  'wishes.ask': (p) => QUESTIONS[p.topic],
  'wishes.now': (p) => `حاليًا: ${wishInWords(p.topic, p.wishes)}.`,
  'wishes.more': 'شيء آخر؟',
  'wishes.unread': (p) => UNREAD[p.topic],
  'wishes.health': 'لا أحتفظ بأي شيء عن الصحة: لم أسجّل جملتك. يكفي ذكر عمل أو رخصة أو وقت.',
  'wishes.finish': 'إنهاء',
  'wishes.enough': 'هذا كل شيء',
  'wishes.any': 'لا فرق',
  'wishes.clear': 'محو هذه الإجابة',
  'wishes.contract': (p) => WISHED_CONTRACTS[p.contract],
  'wishes.means': (p) => MEANS[p.means],
  'wishes.requirement': (p) => REQUIREMENTS[p.requirement],
  'wishes.employer': (p) => EMPLOYERS[p.employer],
  'wishes.hours': (p) => HOURS[p.hours],
  'wishes.km': (p) => `${String(p.km)} كم`,
  'wishes.day': (p) => dayInWords(p.from, p.to).join('، '),
  'wishes.tell': 'تحديد العمل المطلوب',
  'wishes.tellWhy': 'إذا ذكرت لي العمل المطلوب، أضع أولًا العروض التي تناسبك.',

  'offers.title': (p) => `عروض مجموعة ${isolate(p.cohort)}`,
  'offers.found': (p) => `عروض فيها «${isolate(p.query)}»`,
  'offers.none': 'لا توجد عروض حاليًا. إذا رأيت عرضًا، يمكنك مشاركته.',
  'offers.noneInGroup': (p) => `لا توجد عروض حاليًا لدى مجموعة ${isolate(p.cohort)}.`,
  'offers.noneFound': (p) => `لا أجد عرضًا فيه «${isolate(p.query)}».`,
  'offers.all': 'كل العروض',
  'offers.forYou': 'لك',
  'offers.others': 'عروض أخرى',
  'offers.line': (p) => [p.title, p.employer, p.commune].flatMap((part) => (part === undefined ? [] : [isolate(part)])).join('، '),
  'offers.why': (p) => `${p.line}: ${p.why}`,
  'offers.open': (p) => p.title,
  'offers.next': 'التالي',
  'offers.page': (p) => `العروض من ${String(p.from)} إلى ${String(p.to)}، والمجموع ${String(p.total)}.`,

  'why.distance': ({ km, certain }) => (certain ? (km === 0 ? 'في بلديتك' : `على بعد ${String(km)} كم تقريبًا`) : `ربما على بعد ${String(km)} كم`),
  'why.contract': (p) => (p.months === undefined ? CONTRACTS[p.contract] : `${CONTRACTS[p.contract]}، ${months(p.months)}`),
  'why.hours': (p) => `ساعات العمل في الأسبوع: ${String(p.hours)}`,
  'why.wish': (p) => (p.same ? `${isolate(p.wish)} كما في رغباتك` : `عمل قريب من «${isolate(p.wish)}»`),
  'why.anyTrade': 'أي عمل يناسبك',
  'why.can': (p) => `${REQUIREMENTS[p.requirement]}: لديك`,
  'why.short': (p) => p.parts.join('، '),
};
