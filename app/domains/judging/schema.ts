import { z } from 'zod'
import { longestNote, longestRemark } from './limits'
import { highestLevel } from './rubric'
import { handle } from '../people/schema'

/** A line's end counts as one, as it does where the browser counts: forms send it as two. */
const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(longest, 'too-long'))
    .default('')

/** A score sheet as it stands, however unfinished. */
export const sheetForm = z.object({
  /** Which opened page writes, and the save that it began with: see `saveDraft`. */
  page: z.string().min(1).max(64),
  base: z.string().max(40).default(''),
  criteria: z
    .array(
      z.object({
        criterion: z.uuid(),
        level: z.coerce.number().int().min(0).max(highestLevel).optional(),
        note: text(longestNote),
      }),
    )
    .min(1)
    .max(50),
  feedback: text(longestRemark),
  privateNote: text(longestRemark),
})

export const conflictForm = z.object({
  reason: z.string({ error: 'required' }).trim().min(3, 'too-short').max(500, 'too-long'),
})

export const assignmentForm = z.object({
  handle,
  submission: z.uuid({ error: 'not-a-choice' }),
})

export const publicationForm = z.object({
  awards: z
    .array(
      z.object({
        award: z.uuid(),
        submission: z.uuid('not-a-choice').optional(),
        reason: z.string().trim().max(1000, 'too-long').default(''),
      }),
    )
    .default([]),
  understood: z.literal('on', 'not-understood'),
})
