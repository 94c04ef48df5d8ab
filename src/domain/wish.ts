import { z } from 'zod';

/** What members ask for that Relais cannot do yet: passed on to the counsellors as a code, never with the words. `list-offers` and `leave-group` are of before it could. */
export const Wish = z.enum([
  'topic', 'carpool-offer', 'carpool-request', 'list-offers', 'help-request', 'help-offer', 'contacts', 'my-path', 'strengths',
  'portrait', 'leave-group', 'edit-profile', 'declaration',
]);
export type Wish = z.infer<typeof Wish>;

/** What a member lets Relais tell their counsellors: that they may be in danger, that they would like a call, that they wish for something. */
export const Asked = z.discriminatedUnion('asks', [
  z.object({ asks: z.literal('alert') }),
  z.object({ asks: z.literal('call') }),
  z.object({ asks: z.literal('wish'), wish: Wish }),
]);
export type Asked = z.infer<typeof Asked>;

/** The kinds of danger that Relais knows a help line for. */
export type Danger = 'suicide' | 'violence' | 'child' | 'shelter';
