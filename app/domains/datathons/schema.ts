import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { instantOf, isTimeZone } from '~/shared/instants'
import { languages } from '~/shared/languages'
import { handle } from '../people/schema'
import { criteriaField } from './rubric-schema'
import { datathonRoles, follows, instants, priorWorks, type Instant, type Instants } from './rules'

const text = (most: number) => z.string({ error: 'required' }).trim().max(most, 'too-long')
const named = (most: number) => text(most).min(3, tooShort(3))
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

const written = z.object({
  name: named(120),
  summary: named(400),
  description: z.string('unreadable').trim().max(20_000, 'too-long').default(''),
  language: z.enum(languages, 'not-a-choice').optional(),
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
  codeOfConduct: text(20_000).min(20, tooShort(20)),
  criteria: criteriaField,
  awards: lines(120),
  reason: z.string('unreadable').trim().max(500, 'too-long').default(''),
})

type Written = Partial<Record<Instant | 'timeZone', unknown>>

/** What a wall-clock time names; undefined while it or its zone cannot be read. */
const instantIn = (form: Written, instant: Instant) =>
  typeof form[instant] === 'string' &&
  typeof form.timeZone === 'string' &&
  isTimeZone(form.timeZone)
    ? (instantOf(form[instant], form.timeZone) ?? undefined)
    : undefined

const instantsIn = (form: Written): Partial<Instants> =>
  Object.fromEntries(instants.map((each) => [each, instantIn(form, each)]))

/** Asked whatever else is wrong: whoever fills in a long form hears of everything at once. */
const when = () => true

const checked = instants.reduce(
  (form, instant) =>
    form
      .refine((typed) => !typed[instant] || instantIn(typed, instant) !== undefined, {
        path: [instant],
        message: 'not-a-date',
        when,
      })
      .refine((typed) => follows(instantsIn(typed), instant), {
        path: [instant],
        message: 'instant-out-of-order',
        when,
      }),
  written.refine(({ teamSmallest, teamLargest }) => !(teamSmallest > teamLargest), {
    path: ['teamLargest'],
    message: 'largest-below-smallest',
    when,
  }),
)

/** A datathon as an organiser writes it: six wall-clock times in one zone become instants. */
export const datathonForm = checked.transform((form) => ({
  ...form,
  ...(instantsIn(form) as Instants),
}))

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

const ticked = z.literal('on', 'unreadable').optional()

/** No box is ticked beforehand; what stands beside one that is not ticked is not kept. */
export const disclosureForm = z
  .object({
    showName: ticked,
    name: text(120).min(2, tooShort(2)).optional(),
    showGithub: ticked,
    githubLogin: text(39)
      .regex(/^[a-z\d]+(-[a-z\d]+)*$/i, 'not-a-github-login')
      .optional(),
    showAsJudge: ticked,
  })
  .superRefine(({ showName, name, showGithub, githubLogin, showAsJudge }, said) => {
    const wrong = (field: string, message: string) =>
      said.addIssue({ code: 'custom', path: [field], message })
    if (!showName && !showGithub && !showAsJudge) wrong('showName', 'nothing-ticked')
    if (showName && !name) wrong('name', 'required')
    if (showGithub && !githubLogin) wrong('githubLogin', 'required')
  })
