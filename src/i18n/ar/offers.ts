import type { Contract, OfferField, OfferWarning } from '../../domain/offer-fields';
import type { offers as usual } from '../fr/offers';
import { day, months as monthsInWords } from './dates';
import { counted, names, OFFERS, PEOPLE } from './grammar';
import { isolate } from './isolate';
import { CONTRACTS } from './work-words';

const LABELS: Record<OfferField, string> = {
  title: 'الوظيفة',
  employer: 'جهة العمل',
  commune: 'المكان',
  contract: 'العقد',
  months: 'المدة',
  hoursPerWeek: 'ساعات العمل',
  pay: 'الأجر',
  start: 'البداية',
  deadline: 'آخر أجل',
  url: 'الرابط',
  reference: 'المرجع',
};

const WARNINGS: Record<OfferWarning, string> = {
  'asks-money': 'يطلب مالًا',
  'bank-details': 'يطلب بيانات بنكية',
  'identity-papers': 'يطلب وثائق هوية',
  crypto: 'يتحدث عن العملات المشفرة',
  'premium-number': 'رقم الهاتف مرتفع التكلفة',
  pyramid: 'يلزم جلب أشخاص آخرين لكسب المال',
  'paid-training': 'التدريب مدفوع الثمن',
  'easy-money': 'يعد بمال سهل',
};

const ASKS: Record<OfferField, string> = {
  title: 'ما الوظيفة؟',
  employer: 'ما جهة العمل؟',
  commune: 'في أي بلدية؟',
  contract: 'ما نوع العقد؟',
  months: 'كم شهرًا؟',
  hoursPerWeek: 'كم ساعة في الأسبوع؟',
  pay: 'ما الأجر؟',
  start: 'في أي يوم يبدأ العمل؟',
  deadline: 'ما آخر يوم للرد؟',
  url: 'ما الرابط؟',
  reference: 'ما المرجع؟',
};

/** Sharing an offer, in Arabic: what was understood of it, for whom it is, who reads it first, taking it back. */
export const offers: typeof usual = {
  'offer.asked': 'هل تتم مشاركة هذا العرض؟',
  'offer.no': 'لا',
  'offer.notShared': 'حسنًا، لم أشارك أي شيء.',
  'offer.understood': 'هذا ما فهمته',
  'offer.notFound': (p) => `لم أجد: ${p.fields.map((field) => LABELS[field]).join('، ')}.`,
  'offer.linkOnly': 'لديّ الرابط فقط. يمكنك إضافة الباقي بزر «تصحيح».',
  'offer.linkPrivate': 'هذا الرابط يؤدي إلى عنوان خاص: لا يمكن للآخرين فتحه. من الأفضل لصق نص العرض.',
  'offer.cut': 'النص طويل: أحتفظ بأول 4000 حرف.',
  'offer.suspect': (p) => `تنبيه عن هذا العرض: ${p.warnings.map((warning) => WARNINGS[warning]).join('، ')}. هذا غالبًا علامة احتيال.`,
  'offer.suspectFirst': 'سيقرؤه من يرافقك قبل المجموعة.',
  'offer.label': (p) => LABELS[p.field],
  'offer.contract': (p) => contractInWords(p.contract, p.months),
  'offer.pickField': (p) => LABELS[p.field],
  'offer.pickContract': (p) => CONTRACTS[p.contract],
  'offer.hours': (p) => `${String(p.hoursPerWeek)} ساعة في الأسبوع`,
  'offer.correct': 'تصحيح',
  'offer.one': 'إلى شخص واحد',
  'offer.counsellors': 'إلى من يرافقني أولًا',
  'offer.whom': 'إلى أي شخص؟',
  'offer.namesake': (p) => isolate(`${p.firstName}, ${p.commune}`),
  'offer.checkCounsellors': (p) => `هذا ما سيصل منك أولًا إلى ${names(p.names, 'أو ')}:`,
  'offer.toCorrect': 'ما الذي يحتاج إلى تصحيح؟',
  'offer.nothingElse': 'لا شيء آخر',
  'offer.value': (p) => `${ASKS[p.field]} لحذف ذلك، تكفي كتابة «لا شيء».`,
  'offer.valueBad': (p) => `لم أفهم. ${ASKS[p.field]}`,
  'offer.none': 'غير مذكور',
  'offer.formTitle': 'تصحيح العرض',
  'offer.formDone': 'كل شيء صحيح',

  'offer.several.found': (p) => `أرى عدة عروض (${String(p.count)}). هل أشاركها واحدًا واحدًا؟`,
  'offer.oneByOne': 'واحدًا واحدًا',
  'offer.together': 'هذا عرض واحد فقط',
  'offer.left': (p) => `بقي: ${counted(p.count, OFFERS)}.`,
  'offer.next': 'العرض التالي',
  'offer.enough': 'التوقف هنا',
  'offer.enoughDone': 'حسنًا، لن أشارك العروض الأخرى.',

  'offer.isGreeting': 'مرحبًا! يمكنك لصق نص العرض أو رابطه، وسأتولى الباقي.',
  'offer.isQuestion': 'هنا أشارك العروض. يمكنك لصق نص العرض أو رابطه. لشيء آخر، تكفي كتابة «إلغاء».',
  'offer.isWish': 'فهمت أنك في بحث عن عمل. هنا أشارك العروض: للحديث عن ذلك، يمكنك كتابة «إلغاء» ثم «التحدث إلى من يرافقني».',
  'offer.isInsult': 'لا أنقل هذه الرسالة إلى المجموعة. إذا كان هناك ما يزعجك، يمكنك كتابة «إلغاء» ثم «التحدث إلى من يرافقني».',
  'offer.isNone': 'لا أجد في هذا عرض عمل.',
  'offer.isForeign': 'أقرأ العروض بالفرنسية أساسًا، ولا أجد في هذا عرض عمل.',
  'offer.anyway': 'هل أشاركه رغم ذلك؟',
  'offer.isOne': 'نعم، هذا عرض عمل',
  'offer.again': 'لا، من جديد',

  'offer.known': (p) =>
    p.from === undefined
      ? `شاركت هذا العرض من قبل، ${day(p.on)}. لن يصل إلى أحد مرتين.`
      : `شكرًا! هذا العرض تمت مشاركته من قبل، ${day(p.on)}${p.from === '' ? '' : `، من ${isolate(p.from)}`}. لن يصل إلى أحد مرتين.`,
  'offer.knownOne': 'يمكنك إرساله إلى شخص لم يصله بعد.',
  'offer.knownAll': 'وصل إلى كل المجموعة من قبل.',
  'offer.hasIt': (p) => `وصل هذا العرض من قبل إلى ${p.to === undefined ? 'كل المجموعة' : isolate(p.to)}. شكرًا!`,
  'offer.waits': (p) => `شكرًا! هذا العرض ينتظر من قبل أن يصل دوره في القراءة عند ${names(p.names, 'أو ')}. لا حاجة إلى إرساله مرتين.`,
  'offer.proposed': (p) => `شكرًا! ${p.warned ? 'من باب الحذر، ' : ''}يصل العرض أولًا إلى ${names(p.names)}. لا تراه المجموعة بعد. سأخبرك بما يليه.`,

  'offer.fromSomebody': 'عرض عمل للمجموعة',
  'offer.mine': 'عرض من مشاركتك',
  'offer.open': (p) => `فتح العرض (${isolate(p.host)})`,
  'offer.all': 'عرض الكل',
  'offer.whyFits': 'لك',

  'offer.reviewTitle': (p) => `عرض للمراجعة من ${isolate(p.from)}`,
  'offer.reviewAsked': 'طُلبت منك مراجعته قبل إرساله.',
  'offer.reviewFor': (p) => (p.to === undefined ? 'العرض لكل المجموعة.' : p.to === '' ? 'كان العرض لشخص غادر المجموعة.' : `العرض موجّه إلى ${isolate(p.to)}.`),
  'offer.discard': 'عدم المشاركة',
  'offer.reviewShared': (p) => p.people === 0 ? `لم يُرسل «${isolate(p.name)}» إلى أحد: وصل إلى المجموعة من قبل، أو غادر الشخص المجموعة.` : `تمت مشاركة «${isolate(p.name)}» مع: ${counted(p.people, PEOPLE)}.`,
  'offer.reviewDiscarded': (p) => `لن تتم مشاركة «${isolate(p.name)}».`,
  'offer.reviewList': 'عروض للمراجعة',
  'offer.reviewCount': (p) => `عروض للمراجعة (${String(p.offers)})`,
  'offer.reviewLine': (p) => `${isolate(p.name)} (${isolate(p.cohort)})`,
  'offer.reviewNone': 'لا يوجد عرض في انتظار المراجعة.',
  'offer.verdictShared': (p) => `تمت مراجعة عرضك (${day(p.on)}) ومشاركته. شكرًا!`,
  'offer.verdictDiscarded': (p) => `تمت مراجعة عرضك (${day(p.on)}). لم تتم مشاركته، حذرًا على المجموعة. شكرًا على هذه الفكرة.`,
  'offer.verdictWithdrawn': (p) => `عرضك (${day(p.on)}) لم يعد في المجموعة: سحبه من يرافقك، ويمكن السؤال عن السبب. شكرًا على هذه الفكرة.`,
  'offer.reviewOver': 'هذا العرض لم يعد في انتظار المراجعة.',

  'offer.withdraw': 'سحب العرض',
  'offer.withdrawAsk': (p) => `هل يتم سحب «${isolate(p.name)}»؟ لن تراه المجموعة في Relais.`,
  'offer.withdrawWhich': 'ما العرض المطلوب سحبه؟',
  'offer.withdrawSure': 'نعم، سحب العرض',
  'offer.keep': 'إبقاء العرض',
  'offer.withdrawn': 'تم سحب العرض. الرسائل التي وصلت تُستبدل حيث يمكن ذلك.',
  'offer.gone': 'سُحب هذا العرض.',
  'refusal.offer_over': 'انتهى وقت هذا العرض: لم تعد مشاركته ممكنة. يبقى زر عدم المشاركة.',
  'refusal.too_many_offers': (p) => `شكرًا على كل هذه المشاركات! شاركت ${counted(p.most, OFFERS)} في 24 ساعة، وتحتاج المجموعة إلى وقت لقراءتها. يمكنك إرسال هذا العرض غدًا.`,
  'refusal.offer_decided': 'القرار متخذ من قبل: تمت مشاركة هذا العرض.',
};

function contractInWords(contract: Contract | undefined, months: number | undefined): string {
  return [...(contract ? [CONTRACTS[contract]] : []), ...(months === undefined ? [] : [monthsInWords(months)])].join('، ');
}
