import type { Unreachable } from '../../domain/person';

/** Why somebody cannot be written to, in Arabic. */
export const WHY: Record<Unreachable, string> = {
  stopped: 'طلب إيقاف الرسائل',
  blocked: 'التطبيق محظور أو محذوف في القناة',
  gone: 'لم يعد في Relais',
};

/** What a message to a group was about, by its kind. */
export const KINDS: Record<string, string> = { moved: 'تغيير موعد الجلسة', cancelled: 'إلغاء الجلسة', announcement: 'رسالة إلى المجموعة' };

/** Why a message did not arrive, by the code of its row. */
export const CODES: Record<string, string> = {
  ...WHY,
  left: 'مغادرة المجموعة',
  overdue: 'تأخر الإرسال أكثر من ساعتين: يُعاد إرساله إذا بقي مفيدًا',
  late: 'فات الأوان',
  superseded: 'تغيّرت الجلسة من جديد',
  expired: 'فات الأوان',
  cancelled: 'ملغى',
  '403': WHY.blocked,
  '404': 'عنوان غير معروف في القناة',
};
