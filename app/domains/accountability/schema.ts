import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { requestReason } from '../approvals/schema'

export const deletionForm = z.object({ reason: requestReason })

/** A name of one's own, or none for a neutral one. */
export const protectedNameForm = z.object({
  name: z.string('unreadable').trim().min(2, tooShort(2)).max(120, 'too-long').optional(),
})
