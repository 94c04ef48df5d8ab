import type { Contract } from '../../domain/offer-fields';
import type { EmployerKind, Means, Requirement, Wishes } from '../../domain/wishes';
import { isolate } from './isolate';
import { wishesIn } from '../wish-in-words';

/** The French word stays beside it: offers and employers use it. */
export const CONTRACTS: Record<Contract, string> = {
  permanent: 'عقد دائم (CDI)',
  'fixed-term': 'عقد محدد المدة (CDD)',
  temporary: 'عمل مؤقت (Intérim)',
  apprenticeship: 'تدريب مهني بعقد (Apprentissage)',
  professionalisation: 'عقد تأهيل مهني (Professionnalisation)',
  internship: 'تدريب عملي (Stage)',
  immersion: 'تجربة مهنية (PMSMP)',
  integration: 'عقد إدماج (Insertion)',
  public: 'وظيفة عمومية (Fonction publique)',
  'self-employed': 'عمل حر',
  other: 'عقد آخر',
};

/** Contracts as people wish for them: kinds that go together have one name. */
export const WISHED_CONTRACTS: Record<Contract, string> = { ...CONTRACTS, apprenticeship: 'تكوين بالتناوب (Alternance)', internship: 'تدريب عملي أو تجربة مهنية (Stage)' };

export const MEANS: Record<Means, string> = { car: 'بالسيارة', moped: 'بدراجة نارية صغيرة', bicycle: 'بالدراجة', 'public-transport': 'بالحافلة أو القطار', 'on-foot': 'مشيًا' };

export const REQUIREMENTS: Record<Requirement, string> = {
  'licence-b': 'رخصة سياقة السيارة (Permis B)',
  vehicle: 'سيارة',
  'licence-c': 'رخصة سياقة الشاحنة (Permis C)',
  'licence-ce': 'رخصة الشاحنة بمقطورة (Permis CE)',
  'licence-d': 'رخصة سياقة الحافلة (Permis D)',
  'professional-driver': 'شهادة سائق مهني (FIMO, FCO)',
  forklift: 'شهادة قيادة الرافعات (CACES)',
  'electrical-habilitation': 'تأهيل كهربائي (Habilitation électrique)',
  'security-card': 'بطاقة عمل الحراسة والأمن',
  'care-diploma': 'شهادة مساعدة الأشخاص',
  'nursing-diploma': 'شهادة التمريض',
  'childcare-diploma': 'شهادة رعاية الأطفال الصغار',
  'youth-diploma': 'شهادة تنشيط (BAFA)',
  lifeguard: 'شهادة إنقاذ في المسابح',
  'first-aid': 'إسعافات أولية',
  'food-hygiene': 'نظافة غذائية (HACCP)',
  'welding-licence': 'شهادة لحام',
  'spraying-certificate': 'شهادة استعمال المبيدات (Certiphyto)',
  english: 'إنجليزية',
  'cooking-diploma': 'شهادة طبخ',
  'bakery-diploma': 'شهادة خبازة',
  'hairdressing-diploma': 'شهادة حلاقة',
  'beauty-diploma': 'شهادة تجميل',
};

export const EMPLOYERS: Record<EmployerKind, string> = { 'adapted-enterprise': 'مؤسسات مكيّفة (Entreprises adaptées)', 'committed-employer': 'جهات عمل ملتزمة بالإدماج' };

export const HOURS: Record<NonNullable<Wishes['hours']>, string> = { full: 'دوام كامل', part: 'دوام جزئي', any: 'دوام كامل أو جزئي' };

/** "من 7:00 إلى 20:00", in minutes after midnight. */
export function dayInWords(from: number | undefined, to: number | undefined): string[] {
  if (from !== undefined && to !== undefined) return [`من ${clock(from)} إلى ${clock(to)}`];
  if (from !== undefined) return [`ابتداءً من ${clock(from)}`];
  return to === undefined ? [] : [`حتى ${clock(to)}`];
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

export const wishInWords = wishesIn({
  contracts: WISHED_CONTRACTS,
  means: MEANS,
  requirements: REQUIREMENTS,
  employers: EMPLOYERS,
  hours: HOURS,
  anyTrade: 'أي عمل',
  mostHours: (most) => `عدد الساعات في الأسبوع على الأكثر: ${String(most)}`,
  mostKm: (km) => `${String(km)} كم على الأكثر`,
  day: dayInWords,
  between: '، ',
  typed: isolate,
});
