/** What a member may mean by a message, in the order of the help pages; `other` is everything that is not Relais's business. */
export const MEMBER_INTENTS = [
  'next-session', 'attend', 'absent', 'late', 'topic', 'carpool-offer', 'carpool-request', 'share-offer', 'list-offers',
  'help-request', 'help-offer', 'contacts', 'talk-to-counsellor', 'my-path', 'strengths', 'portrait', 'leave-group', 'my-data',
  'erase', 'stop', 'resume', 'edit-profile', 'declaration', 'menu', 'greeting', 'thanks', 'distress', 'other',
] as const;

/** What a counsellor may mean besides. */
export const COUNSELLOR_INTENTS = [
  'move-session', 'cancel-session', 'announce', 'cohort-overview', 'who-comes', 'new-cohort', 'invite', 'schedule', 'attendance',
  'review-offers', 'figures',
] as const;

export type IntentName = (typeof MEMBER_INTENTS)[number] | (typeof COUNSELLOR_INTENTS)[number];
export type Role = 'member' | 'counsellor';

export const INTENTS = [...MEMBER_INTENTS, ...COUNSELLOR_INTENTS] as const satisfies readonly IntentName[];

/** How many of `INTENTS`, from the first, somebody of this role can mean. */
export function intentsOpenTo(role: Role): number {
  return role === 'counsellor' ? INTENTS.length : MEMBER_INTENTS.length;
}
