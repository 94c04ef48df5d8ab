import { published as fr } from '../fr/published';
import type { published as usual } from '../fr/published';
import { day } from './dates';
import { isolate } from './isolate';

/** Offers that France Travail publishes, in Arabic. */
export const published: typeof usual = {
  'published.title': (p) => `عروض اليوم لمجموعة ${isolate(p.cohort)}`,
  'published.titleOn': (p) => `عروض ${day(p.on)} لمجموعة ${isolate(p.cohort)}`,
  'published.titleForYou': 'عروض تناسبك',
  'published.day': 'عروض اليوم',
  'published.forMe': 'عروض لي',
  'published.none': 'لا أجد عروضًا منشورة جديدة حاليًا.',
  'published.source': `عروض نشرتها ${isolate('France Travail')}.`,
  'published.told': 'لم أذكر لهم إلا نوع العمل والبلدة، ولا شيء عن هويتك.',
  'published.page': (p) => `العروض من ${String(p.from)} إلى ${String(p.to)}، والمجموع ${String(p.total)}.`,
  'published.open': fr['published.open'],
  'published.share': 'مشاركة',
  'published.silent': `لا جواب حاليًا من عروض ${isolate('France Travail')}. يمكن المحاولة لاحقًا؛ وعروض المجموعة ما زالت متاحة.`,
  'published.notTold': 'أولًا، ما العمل المطلوب؟ بعد ذلك أبحث عن عروض لك.',
  'published.today': (p) => `موضوع جلسة مجموعة ${isolate(p.cohort)} اليوم هو عروض العمل. العروض التي يمكن النظر فيها معًا: ${String(p.count)}.`,
};
