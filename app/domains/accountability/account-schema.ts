import { z } from 'zod'

/** Absent where the account is opened without a password. */
const password = z.string('unreadable').max(1000, 'too-long').optional()

export const copyForm = z.object({ password })

export const accountDeletionForm = z.object({
  /** The public name, typed once more: nobody deletes an account by a slip. */
  handle: z.string({ error: 'required' }).trim().toLowerCase(),
  password,
})
