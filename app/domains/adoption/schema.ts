import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { effortKinds } from '../incubation/rules'
import { planWeeks } from './onboarding-plan'
import { visibilities } from './rules'
import { statements } from './usability-scale'

const text = (most: number) =>
  z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(most, 'too-long')

export const requestForm = z.object({
  organization: z.string({ error: 'not-a-choice' }),
  purpose: text(4000),
  visibility: z.enum(visibilities, 'not-a-choice').default('counted'),
})

export const decisionForm = z
  .object({
    decision: z.enum(['accepted', 'declined'], 'required'),
    reason: z.string('unreadable').trim().max(2000, 'too-long').default(''),
  })
  // Whoever is turned down learns why; an agreement speaks for itself.
  .refine(({ decision, reason }) => decision === 'accepted' || reason.length >= 3, {
    path: ['reason'],
    message: 'required',
  })

export const reasonForm = z.object({ reason: text(2000) })

export const visibilityForm = z.object({ visibility: z.enum(visibilities, 'not-a-choice') })

export const stepForm = z.object({
  title: text(200),
  kind: z.enum(effortKinds, 'required'),
  side: z.enum(['adopter', 'maintainers', 'both'], 'required'),
  week: z
    .string({ error: 'required' })
    .transform(Number)
    .pipe(
      z.number('not-a-number').int('not-a-week').min(1, 'not-a-week').max(planWeeks, 'not-a-week'),
    ),
})

const statement = z
  .enum(['1', '2', '3', '4', '5'], 'required')
  .optional()
  .transform((chosen) => (chosen === undefined ? null : Number(chosen)))

/** `statement-1` to `statement-10`. */
const scale = Object.fromEntries(
  Array.from({ length: statements }, (_, index) => [`statement-${index + 1}`, statement]),
) as Record<`statement-${number}`, typeof statement>

/** Whoever still uses the tool answers all ten statements; whoever stopped says why, and need answer none. */
export const followUpForm = z
  .object({
    stillInUse: z.enum(['yes', 'no'], 'required').transform((answer) => answer === 'yes'),
    ...scale,
    comment: z.string('unreadable').trim().max(4000, 'too-long').default(''),
  })
  .superRefine((typed, context) => {
    const answers = scaleAnswers(typed)
    const some = answers.some((answer) => answer !== null)
    if (!typed.stillInUse && typed.comment.length < 3)
      context.addIssue({ code: 'custom', path: ['comment'], message: 'required' })
    if (!typed.stillInUse && !some) return
    for (const [index, answer] of answers.entries()) {
      if (answer === null) {
        context.addIssue({ code: 'custom', path: [`statement-${index + 1}`], message: 'required' })
      }
    }
  })

/** The ten answers in their order; null where none was given. */
export function scaleAnswers(typed: object): (number | null)[] {
  const answers = typed as Record<string, number | null>
  return Array.from({ length: statements }, (_, index) => answers[`statement-${index + 1}`] ?? null)
}
