import { z } from 'zod'

/** Where a risky brief is published once a second person agrees, as the request for that keeps it. */
export const agreementDeed = z.object({ datathonId: z.string(), trackId: z.string().nullable() })
