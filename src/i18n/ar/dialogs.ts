import type { Axis, Reading } from '../../domain/person';
import type { dialogs as usual } from '../fr/dialogs';
import { forMonths, soon } from './dates';
import { counted, names, PEOPLE } from './grammar';
import { isolate } from './isolate';

/** What dialogs ask, in Arabic: registration, a counsellor's first name, an absence, an offer. */
export const dialogs: typeof usual = {
  'flow.back': 'رجوع',
  'flow.cancel': 'إلغاء',
  'flow.cancelled': 'تم الإلغاء. لم يُحفظ أي شيء.',
  'flow.nothingToCancel': 'لا يوجد ما يُلغى.',
  'flow.again': 'لنكمل من حيث توقفنا.',
  'flow.questions': 'حسنًا، سؤالًا بعد سؤال.',
  'flow.choose': 'لم أفهم. يلزم اختيار إحدى الإجابات المقترحة.',
  'flow.outdated': 'عذرًا، تغيّرت هذه الأسئلة ولا يمكنني متابعتها. يمكنك البدء من جديد من القائمة.',
  'form.correct': 'بقي شيء يحتاج إلى تصحيح.',

  'registration.notice1': (p) =>
    `أهلًا بك! هذه الدعوة لمجموعة ${isolate(p.cohort)}. أنا Relais، مساعد آلي. أذكّرك بالجلسات. وأنقل إجاباتك وعروض العمل التي تشاركها المجموعة.`,
  'registration.notice2':
    'أحتفظ بما يلي: اسمك الأول، وبلدية سكنك، وهدفك، وإجاباتك عن الجلسات، والرسائل المستلمة. هذا لتنظيم المجموعة.\nلا يرى إجاباتك إلا من يرافقك. المجموعة ترى اسمك الأول.',
  'registration.notice3': (p) =>
    `لا أحتفظ بأي شيء عن صحتك.\nإذا لم تصلني أخبارك مدة ${forMonths(p.months)}، أنبّهك ثم أمحو كل شيء.\nفي أي وقت يمكنك رؤية كل شيء («بياناتي»)، أو إيقاف الرسائل («توقف»)، أو محو كل شيء («حذف بياناتي»).`,
  'registration.consent': 'هل أحصل على موافقتك؟',
  'registration.accept': 'أوافق',
  'registration.refuse': 'أرفض',
  'registration.refused': 'تم ذلك: لا أحتفظ بأي شيء. يمكنك التحدث في الأمر مع من يرافقك. إذا غيّرت رأيك، تكفي كتابة الرمز من جديد.',
  'registration.firstName': 'ما اسمك الأول؟',
  'registration.firstNameBad': 'لم أتعرّف على الاسم. يكفي الاسم وحده، مثلًا: Awa.',
  'registration.firstNameLong': 'هذا طويل قليلًا. يكفي الاسم الأول (40 حرفًا على الأكثر).',
  'registration.commune': (p) => `شكرًا ${isolate(p.firstName)}. ما بلدية سكنك؟ (اسم المدينة أو القرية بالحروف الفرنسية، أو الرمز البريدي)`,
  'registration.axis': 'ما هدفك في هذه الفترة؟',
  'registration.reading': 'ما الأنسب لك لقراءة رسائلي؟',
  'registration.recap': 'هذا ما سجّلته. هل كل شيء صحيح؟',
  'registration.ok': 'كل شيء صحيح',
  'registration.correct': 'تصحيح',
  'registration.whatToCorrect': 'ما الذي يحتاج إلى تصحيح؟',

  'commune.none': 'لا أجد هذه البلدية في فرنسا. يلزم التحقق من الاسم بالحروف الفرنسية، أو كتابة الرمز البريدي.',
  'commune.several': 'توجد عدة بلديات بهذا الاسم. أيها بلديتك؟',
  'commune.near': 'هل المقصود…',
  'commune.choice': (p) => isolate(`${p.name} (${p.departmentName}, ${p.department})`),

  axis: (p) => AXES[p.axis],
  reading: (p) => READINGS[p.reading],
  'reading.now': 'حسنًا، تم تسجيل اختيارك. بالعربية أكتب دائمًا بجمل قصيرة.',

  'name.ask': 'ما اسمك الأول؟ ستراه مجموعاتك.',

  'absence.ask': 'تم تسجيل غيابك. هل يمكنك ذكر السبب؟ هذا اختياري، ولن يراه إلا من يرافقك.',
  'absence.reason': (p) => REASONS[p.reason],
  'absence.skip': 'تخطي',
  'absence.thanks': 'شكرًا، سأنقل ذلك إلى من يرافقك.',
  'absence.noted': 'حسنًا. إذا غيّرت رأيك، تكفي كتابة «سأحضر».',
  'absence.health': 'شكرًا لأنك أخبرتني. لا يحتفظ Relais بأي شيء عن الصحة: لم أحفظ جملتك. سجّلت «سبب شخصي».',

  'offer.ask': 'يمكنك لصق عرض العمل أو رابطه هنا، أو كتابته في بضع كلمات.',
  'offer.empty': 'لم يصلني شيء. يمكنك لصق نص عرض العمل أو رابطه.',
  'offer.long': 'هذا النص طويل جدًا (8000 حرف على الأكثر). يكفي الأهم: الوظيفة والمكان وجهة الاتصال.',
  'offer.for': 'إلى من أرسله؟',
  'offer.group': 'إلى كل المجموعة',
  'offer.member': (p) => p.firstName,
  'offer.several': 'عدة أشخاص في المجموعة لهم هذا الاسم. يلزم اختيار سطر من القائمة.',
  'offer.unknown': 'لا أعرف هذا الشخص في المجموعة. يلزم اختيار اسم من القائمة.',
  'offer.check': (p) => `هذا ما سيصل منك إلى ${p.to === undefined ? 'كل المجموعة' : isolate(p.to)}:`,
  'offer.share': 'مشاركة',
  'offer.shared': (p) => (p.to ? `أُرسل العرض إلى ${isolate(p.to)}. شكرًا!` : `أُرسل العرض إلى المجموعة (${counted(p.people, PEOPLE)}). شكرًا!`),
  'offer.forGroup': (p) => `عرض عمل للمجموعة من ${isolate(p.from)}`,
  'offer.forYou': (p) => `عرض عمل لك من ${isolate(p.from)}`,

  'erase.warn': 'سيُمحى كل ما يحتفظ به Relais عنك: التسجيل، والإجابات، والعروض التي شاركتها، والرسائل المنتظرة.\nسيصبح مكانك في المجموعة شاغرًا.\nلا يمكن التراجع عن ذلك.',
  'erase.confirm': 'نعم، محو كل شيء',
  'erase.keep': 'لا، إبقاء بياناتي',
  'erase.kept': 'لم يُمحَ أي شيء.',
  'erase.done': 'تم ذلك. مُحي كل ما كان Relais يحتفظ به عنك. بالتوفيق!',

  'welcome.title': (p) => `أهلًا بك ${isolate(p.firstName)}!`,
  'welcome.with': (p) => `أنت في مجموعة ${isolate(p.cohort)}${p.counsellors.length > 0 ? `، مع ${names(p.counsellors)}` : ''}.`,
  'welcome.next': (p) => `الجلسة القادمة: ${soon(p)}`,
  'welcome.how': 'سأكتب إليك قبل كل جلسة. في أي وقت يمكنك كتابة: «القائمة»، «مساعدة»، «توقف».',
  'waiting.welcome': (p) =>
    `شكرًا ${isolate(p.firstName)}. مجموعة ${isolate(p.cohort)} مكتملة. أنت في قائمة الانتظار، رقمك ${String(p.rank)}. من يرافقك يعلم بذلك. سأكتب إليك فور توفر مكان.`,
  'waiting.still': (p) => `أنت في قائمة انتظار مجموعة ${isolate(p.cohort)}. سأكتب إليك فور توفر مكان.`,
};

const AXES: Record<Axis, string> = {
  'job-search': 'البحث عن عمل',
  reorientation: 'تغيير المهنة',
  training: 'إعداد مشروع تدريب (تكوين)',
};

const READINGS: Record<Reading, string> = {
  normal: 'جمل عادية',
  simple: 'قصير وبسيط',
};

const REASONS: Record<Parameters<(typeof usual)['absence.reason']>[0]['reason'], string> = {
  appointment: 'موعد آخر',
  transport: 'مشكلة في المواصلات',
  childcare: 'رعاية طفل',
  work: 'لديّ عمل',
  private: 'سبب شخصي',
};
