import type { AbsenceReason, AttendanceMark, RsvpAnswer } from './group-session';
import type { Person } from './person';

/** All that Relais keeps about one person (GDPR art. 15 and 20). */
export interface PersonalData {
  person: Person;
  cohort?: { name: string; counsellors: string[]; joinedAt?: number };
  answers: { start: string; answer: RsvpAnswer; reason?: AbsenceReason; reasonText?: string }[];
  attendance: { start: string; mark: AttendanceMark }[];
  offers: { text: string; sharedAt: number }[];
  messages: { kind: string; state: string; at: number; readAt?: number; answeredAt?: number }[];
}
