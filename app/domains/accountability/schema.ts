import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { requestReason } from '../approvals/schema'
import { hiddenParts, hidingReasons } from '../challenges/moderation'
import { reportReasons } from './takedown'

export const deletionForm = z.object({ reason: requestReason })

/** A name of one's own, or none for a neutral one. */
export const protectedNameForm = z.object({
  name: z.string('unreadable').trim().min(2, tooShort(2)).max(120, 'too-long').optional(),
})

const words = (most: number) =>
  z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(most, 'too-long')

export const reportForm = z.object({
  about: z.string('not-found').max(200, 'too-long'),
  reason: z.enum(reportReasons, 'required'),
  words: words(2000),
  address: z
    .string('unreadable')
    .trim()
    .toLowerCase()
    .max(254, 'too-long')
    .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'not-an-email')
    .optional(),
})

export const reportDecisionForm = z.object({
  decision: z.enum(['kept', 'taken-down'], 'required'),
  reason: words(1000),
})

export const contestForm = z.object({ words: words(2000) })

export const hidingForm = z.object({
  part: z.enum(hiddenParts, 'required'),
  reason: z.enum(hidingReasons, 'required'),
  note: words(1000),
})

export const showingForm = z.object({ part: z.enum(hiddenParts, 'not-a-choice') })

export const reviewForm = z.object({
  review: z.enum(['upheld', 'restored'], 'required'),
  note: words(1000),
})
