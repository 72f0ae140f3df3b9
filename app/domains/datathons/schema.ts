import { z } from 'zod'
import { instantOf, isTimeZone } from '~/shared/instants'
import { handle } from '../people/schema'
import { criteriaField } from './rubric-schema'
import { datathonRoles, instants, priorWorks, type Instant } from './rules'

const text = (most: number) => z.string({ error: 'required' }).trim().max(most, 'too-long')
const named = (most: number) => text(most).min(3, 'too-short')
const wall = z.string({ error: 'required' })
const between = (least: number, most: number) =>
  z.number('not-a-number').int('not-a-number').min(least, 'out-of-range').max(most, 'out-of-range')

/** Names a line each: blank lines and second mentions count for nothing. */
const lines = (most: number) =>
  z
    .string('unreadable')
    .default('')
    .transform((all) => [...new Set(all.split('\n').map((line) => line.trim()))].filter(Boolean))
    .pipe(
      z
        .array(
          z.string('unreadable').min(2, 'line-too-short').max(most, 'line-too-long'),
          'unreadable',
        )
        .max(20, 'too-many-lines'),
    )

/** A datathon as an organiser writes it: six wall-clock times in one zone become instants. */
export const datathonForm = z
  .object({
    name: named(120),
    summary: named(400),
    description: z.string('unreadable').trim().max(20_000, 'too-long').default(''),
    place: z.string('unreadable').trim().max(200, 'too-long').default(''),
    timeZone: z.string({ error: 'required' }).refine(isTimeZone, 'not-a-time-zone'),
    callOpensAt: wall,
    registrationOpensAt: wall,
    startsAt: wall,
    submissionsCloseAt: wall,
    judgingClosesAt: wall,
    resultsAt: wall,
    tracks: lines(80),
    teamSmallest: between(1, 50),
    teamLargest: between(1, 50),
    priorWork: z.enum(priorWorks, 'not-a-choice'),
    blindJudging: z.boolean('unreadable').default(false),
    judgesPerSubmission: between(1, 20),
    codeOfConduct: text(20_000).min(20, 'too-short'),
    criteria: criteriaField,
    awards: lines(120),
    reason: z.string('unreadable').trim().max(500, 'too-long').default(''),
  })
  .transform((form, check) => {
    const at = (instant: Instant) => {
      const read = instantOf(form[instant], form.timeZone)
      if (!read) check.addIssue({ code: 'custom', path: [instant], message: 'not-a-date' })
      return read ?? new Date(Number.NaN)
    }
    const dates = Object.fromEntries(instants.map((each) => [each, at(each)]))
    return { ...form, ...(dates as Record<Instant, Date>) }
  })
  .refine(({ teamSmallest, teamLargest }) => teamSmallest <= teamLargest, {
    path: ['teamLargest'],
    message: 'largest-below-smallest',
  })

export type DatathonForm = z.output<typeof datathonForm>

export const registrationForm = z.object({
  codeOfConduct: z.literal('on', 'code-of-conduct-not-accepted'),
  /** Where somebody came from, such as an invitation to a team. */
  back: z.string('unreadable').optional(),
})

export const datathonRoleForm = z.object({
  handle,
  role: z.enum(datathonRoles, 'not-a-choice'),
})
