import { z } from 'zod'

/** A version that waits for a second person, as the request for that keeps it; its text is known again by the digest. */
export const versionDeed = z.object({
  datathonId: z.string(),
  /** The version that it follows. */
  from: z.number().int(),
  changeNote: z.string(),
})
