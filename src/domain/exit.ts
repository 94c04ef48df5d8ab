import { z } from 'zod';

/** Why somebody left a group, as they said it: they found work, or for another reason, which nobody asks. */
export const ExitKind = z.enum(['hired', 'other']);
export type ExitKind = z.infer<typeof ExitKind>;

/** A group that somebody left, and when (ms). Kept with the person; the word they left to it stands in its message, of this id. */
export const Exit = z.object({ cohort: z.string(), cohortName: z.string(), kind: ExitKind, at: z.number(), farewell: z.string().optional() });
export type Exit = z.infer<typeof Exit>;

/** A word to the group is a few sentences. */
export const LONGEST_WORD = 500;
