import { z } from 'zod'

/** The awards as they wait for a second person's word. */
export const deedSchema = z.object({
  awards: z.array(z.object({ awardId: z.uuid(), submissionId: z.uuid(), reason: z.string() })),
})
