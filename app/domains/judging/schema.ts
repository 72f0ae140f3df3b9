import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { longestNote, longestRemark } from './limits'
import { highestLevel } from './rubric'
import { handle } from '../people/schema'

/** A line's end counts as one, as it does where the browser counts: forms send it as two. */
const text = (longest: number) =>
  z
    .string('unreadable')
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
    .pipe(z.string('unreadable').max(longest, 'too-long'))
    .default('')

const level = z.coerce
  .number('not-a-choice')
  .int('not-a-choice')
  .min(0, 'not-a-choice')
  .max(highestLevel, 'not-a-choice')

/** A score sheet as it stands, however unfinished. */
export const sheetForm = z.object({
  /** Which opened page writes, and the save that it began with: see `saveDraft`. */
  page: z.string('unreadable').min(1, 'unreadable').max(64, 'unreadable'),
  base: z.string('unreadable').max(40, 'unreadable').default(''),
  criteria: z
    .array(
      z.object(
        {
          criterion: z.uuid('not-a-choice'),
          level: level.optional(),
          note: text(longestNote),
        },
        'unreadable',
      ),
      'unreadable',
    )
    .min(1, 'unreadable')
    .max(50, 'too-many-lines'),
  feedback: text(longestRemark),
  privateNote: text(longestRemark),
})

export const conflictForm = z.object({
  reason: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(500, 'too-long'),
})

export const assignmentForm = z.object({
  handle,
  submission: z.uuid({ error: 'not-a-choice' }),
})

export const publicationForm = z.object({
  awards: z
    .array(
      z.object(
        {
          award: z.uuid('not-a-choice'),
          submission: z.uuid('not-a-choice').optional(),
          reason: z.string('unreadable').trim().max(1000, 'too-long').default(''),
        },
        'unreadable',
      ),
      'unreadable',
    )
    .max(100, 'too-many-lines')
    .default([]),
  /** For whoever decides. */
  note: z.string('unreadable').trim().max(1000, 'too-long').default(''),
  understood: z.literal('on', 'not-understood'),
})
