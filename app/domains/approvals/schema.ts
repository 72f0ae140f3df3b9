import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { handle } from '../people/schema'

/** Whoever is refused learns why; an approval speaks for itself. */
export const approvalForm = z
  .object({
    decision: z.enum(['approved', 'refused'], 'required'),
    reason: z.string('unreadable').trim().max(1000, 'too-long').default(''),
  })
  .refine(({ decision, reason }) => decision === 'approved' || reason.length >= 3, {
    path: ['reason'],
    message: 'required',
  })

/** Why something is asked for, where it does not go without saying. */
export const requestReason = z
  .string({ error: 'required' })
  .trim()
  .min(3, tooShort(3))
  .max(1000, 'too-long')

const day = z.iso.date('not-a-day')

/** Without days a deputy stands in from now, until it is withdrawn. Both days count. */
export const deputyForm = z
  .object({ handle, from: day.optional(), until: day.optional() })
  .refine(({ from, until }) => !from || !until || from <= until, {
    path: ['until'],
    message: 'until-before-from',
  })
