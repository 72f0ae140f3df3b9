import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { webAddress } from '~/shared/web-address'
import { handle } from '../people/schema'
import { themes } from '~/shared/themes'
import { criteria, type CriterionKey } from './criteria'
import { effortKinds, toolRoles, upkeeps } from './rules'

const text = (most: number) =>
  z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(most, 'too-long')
const optionalText = (most: number) =>
  z.string('unreadable').trim().max(most, 'too-long').default('')
const name = z.string({ error: 'required' }).trim().min(2, tooShort(2)).max(80, 'too-long')

/** `owner/name`, also where the whole address was pasted. */
const repository = z
  .string({ error: 'required' })
  .trim()
  .transform((typed) =>
    typed.replace(/^(https?:\/\/)?github\.com\//i, '').replace(/(\.git)?\/*$/, ''),
  )
  .pipe(z.string('unreadable').regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'not-a-repository'))

export const selectionForm = z
  .object({
    name,
    summary: text(300),
    mentors: z.array(handle, 'unreadable').max(50, 'too-many-lines').default([]),
    mentor: handle.optional(),
    /** Asked for where the one of the submission was erased with its account. */
    repository: repository.optional(),
  })
  .refine(({ mentors, mentor }) => Boolean(mentors?.length || mentor), {
    path: ['mentor'],
    message: 'mentor-missing',
    // Said together with whatever else is wrong.
    when: () => true,
  })

export const bringInForm = z.object({
  name,
  summary: text(300),
  theme: z.enum(themes, 'required'),
  repository,
  because: text(1000),
  maintainer: handle,
  mentor: handle,
})

/** A page or a file that shows it, or words where there is neither. A file field without a file is left out. */
export const evidenceForm = z.object({
  url: webAddress(2000).optional(),
  file: z.string('unreadable').optional(),
  note: optionalText(4000),
})

export const decisionForm = z.object({
  met: z.enum(['yes', 'no'], 'required').transform((answer) => answer === 'yes'),
  reason: text(2000),
})

export const reasonForm = z.object({ reason: text(2000) })

export const upkeepForm = z.object({
  to: z.enum(upkeeps, 'required'),
  reason: text(2000),
  /** The slug of the tool to use instead of one that is retired. */
  instead: z.string('not-a-choice').max(200, 'not-a-choice').optional(),
})

/** Hours with a decimal point or comma, as minutes. */
const hours = z
  .string({ error: 'required' })
  .trim()
  .transform((typed) => Number(typed.replace(',', '.')))
  .pipe(z.number('not-a-number').positive('not-a-number').max(100, 'too-many-effort-hours'))
  .transform((typed) => Math.max(1, Math.round(typed * 60)))

export const effortForm = z.object({
  kind: z.enum(effortKinds, 'required'),
  hours,
  day: z.iso.date('not-a-day'),
  note: optionalText(500),
})

export const toolRoleForm = z.object({ handle, role: z.enum(toolRoles, 'required') })

const oneOfSeveral = z
  .object(
    {
      met: z.enum(['yes', 'no', 'later'], 'not-a-choice').default('later'),
      reason: optionalText(2000),
    },
    'unreadable',
  )
  .refine(({ met, reason }) => met === 'later' || reason.length >= 3, {
    path: ['reason'],
    message: tooShort(3),
  })
  .optional()

/** Of each criterion whether it is met and why; those that are left for later are passed over. */
export const decisionsForm = z.object(
  Object.fromEntries(criteria.map(({ key }) => [key, oneOfSeveral])) as Record<
    CriterionKey,
    typeof oneOfSeveral
  >,
)
