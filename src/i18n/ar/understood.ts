import type { IntentName } from '../../domain/intents';
import type { Wish } from '../../domain/wish';
import { understood as usual } from '../fr/understood';
import { day } from './dates';
import { names } from './grammar';
import { isolate } from './isolate';

/** What Relais asks when it is not sure, what it cannot do yet, and what it tells the counsellors, in Arabic. */
export const understood: typeof usual = {
  'meant.which': 'أريد أن أفهم طلبك جيدًا. ما المقصود؟',
  'meant.other': 'شيء آخر',
  'meant.noSession': (p) => `لا أجد جلسة يوم ${day(p.date)}. لم يتغيّر أي شيء.`,
  'meant.stop': 'هل أتوقف عن مراسلتك؟',
  'meant.resume': 'هل أستأنف مراسلتك؟',
  'meant.invite': 'لمن الدعوة؟',
  'meant.inviteMember': 'لشخص في المجموعة',
  'intent': (p) => INTENTS[p.intent],

  'wish.notYet': (p) => NOT_YET[p.wish] ?? 'لا أستطيع فعل ذلك بعد.',
  'wish.counsellor': 'لا أستطيع فعل ذلك بعد. هذا ما يمكنني فعله:',
  'wish.offer': (p) => `يمكنني إخبار ${names(p.names)} بذلك، دون نسخ رسالتك.`,
  'wish.tell': (p) => `إخبار ${names(p.names)}`,

  'told.wish': (p) => `سأخبر ${names(p.names)} بذلك.`,
  'told.call': (p) => `أطلب الآن مكالمة لك من ${names(p.names)}. لا أذكر السبب.`,
  'told.alert': (p) => `أنبّه ${names(p.names)} فورًا. لا أذكر إلا اسمك الأول. عند الخطر من المهم عدم الانتظار: يجب الاتصال بالرقم 112 أو 3114.`,
  'told.again': (p) => `تم ذلك اليوم: وصل طلبك إلى ${names(p.names)}.`,
  'told.nobody': 'لا أستطيع الوصول إلى أحد ممن يرافقك. من الأفضل الاتصال بهم مباشرة. عند الخطر، الرقم هو 112.',

  'asked.alert': (p) => `${isolate(p.firstName)} بحاجة إليك الآن`,
  'asked.alertWhy': 'ما كتبه هذا الشخص قد يدل على خطر. وقد اختار تنبيهك. من المهم الاتصال به فور قراءة هذه الرسالة.',
  'asked.alertLines': 'لا أحتفظ بكلماته. خطر فوري: 112. أفكار انتحارية: 3114، ويمكنه أيضًا تقديم المشورة لك.',
  'asked.call': (p) => `طلب مكالمة من ${isolate(p.firstName)}`,
  'asked.callWhy': 'لا أنقل السبب.',
  'asked.wish': (p) => `طلب من ${isolate(p.firstName)}`,
  'asked.what': 'الطلب',
  'asked.wishWhy': 'لا أستطيع فعل ذلك بعد. قلت إنني أنقل الطلب إليك.',

  'health.notKept': 'شكرًا على ثقتك. لا أحتفظ بأي شيء عن الصحة: مُحيت جملتك.',
  'health.offer': 'للحديث عن ذلك، يمكنني طلب مكالمة لك، دون ذكر السبب.',
  'health.call': 'طلب مكالمة',

  'distress.offer': (p) => `يمكنني أيضًا تنبيه ${names(p.names)}. لن أذكر إلا اسمك الأول.`,
  'distress.alert': (p) => `تنبيه ${names(p.names)}`,

  'foreign.spoken': usual['foreign.spoken'],
  'foreign.call': usual['foreign.call'],
};

const INTENTS: Record<IntentName, string> = {
  'next-session': 'عرض الجلسة القادمة',
  attend: 'تأكيد حضوري',
  absent: 'الإبلاغ عن غيابي',
  late: 'الإبلاغ عن تأخري',
  topic: 'اقتراح موضوع',
  'carpool-offer': 'عرض أماكن في السيارة',
  'carpool-request': 'إيجاد مكان في سيارة',
  'share-offer': 'مشاركة عرض عمل',
  'list-offers': 'عرض فرص العمل',
  'help-request': 'طلب مساعدة من المجموعة',
  'help-offer': 'عرض المساعدة على المجموعة',
  contacts: 'إيجاد جهة اتصال مفيدة',
  'talk-to-counsellor': 'التحدث إلى من يرافقني',
  'my-path': 'عرض مساري',
  strengths: 'عرض نقاط قوتي',
  portrait: 'إعداد بطاقة تعريفي',
  'leave-group': 'مغادرة المجموعة',
  'my-data': 'عرض بياناتي',
  erase: 'حذف بياناتي',
  stop: 'إيقاف الرسائل',
  resume: 'استئناف الرسائل',
  'edit-profile': 'تغيير معلوماتي',
  declaration: 'تجديد التسجيل الشهري في France Travail',
  menu: 'عرض القائمة',
  greeting: 'تحية',
  thanks: 'شكر',
  distress: 'عرض أرقام المساعدة',
  other: 'شيء آخر',
  'move-session': 'تغيير موعد جلسة',
  'cancel-session': 'إلغاء جلسة',
  announce: 'مراسلة المجموعة',
  'cohort-overview': 'عرض مجموعاتي',
  'who-comes': 'عرض من سيحضر',
  'new-cohort': 'إنشاء مجموعة',
  invite: 'دعوة شخص',
  schedule: 'تحديد موعد جلسة',
  attendance: 'تسجيل الحضور',
  'review-offers': 'مراجعة عروض العمل',
  figures: 'عرض الأرقام',
};

const NOT_YET: Partial<Record<Wish, string>> = {
  declaration: 'تجديد التسجيل (actualisation) يتم كل شهر على francetravail.fr، في حسابك. لا يمكنني فعله مكانك.',
  'edit-profile': 'لا أستطيع بعد تغيير معلوماتك.',
};
