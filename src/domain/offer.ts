import { z } from 'zod';

/** A job offer as a member passed it on: text or link, to the whole group or to one person. */
export const Offer = z.object({
  id: z.string(),
  text: z.string(),
  sharedBy: z.string(),
  sharedAt: z.number(),
  /** The one member it is for; absent for the whole group. */
  to: z.string().optional(),
});
export type Offer = z.infer<typeof Offer>;
