import { z } from 'zod'
import { several } from '~/shared/several'
import { tooShort } from '~/shared/too-short'
import { webAddress } from '~/shared/web-address'
import { dimensions, levels, type Capacity } from '../challenges/capacity-profile'
import { isLicenceExpression } from '../datasets/licence-expression'
import {
  costRows,
  forms,
  hostings,
  offlineUses,
  platforms,
  purposes,
  trainingRows,
  type Form,
} from './facts'
import { isLanguageTag } from './language-tag'
import { hasLength, isEmail } from './text-checks'

/** A browser sends CRLF; stored text has plain line ends. */
const text = (most: number) =>
  z
    .string('unreadable')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string('unreadable').max(most, 'too-long'))
    .default('')
const address = webAddress(2000)
const isAddress = (typed: string) => address.safeParse(typed).success
const link = text(2000).refine((typed) => typed === '' || isAddress(typed), 'not-a-url')
const one = <const Options extends readonly string[]>(options: Options) =>
  z
    .enum(options, 'not-a-choice')
    .optional()
    .transform((chosen) => chosen ?? null)

/** One a line. */
const lines = z
  .string('unreadable')
  .default('')
  .transform((typed) => typed.split('\n').map((line) => line.trim()))
  .transform((all) => all.filter(Boolean))
  .pipe(
    z
      .array(z.string('unreadable').max(100, 'line-too-long'), 'unreadable')
      .max(20, 'too-many-lines'),
  )

/** Tags, divided by commas or spaces. */
const tags = z
  .string('unreadable')
  .default('')
  .transform((typed) => typed.split(/[\s,]+/).filter(Boolean))
  .pipe(
    z
      .array(z.string('unreadable').refine(isLanguageTag, 'not-a-language'), 'unreadable')
      .max(20, 'too-many-lines'),
  )

const whole = (most: number) =>
  z
    .string('unreadable')
    .trim()
    .transform((typed) => Number(typed.replace(/[,\s$]/g, '')))
    .pipe(z.number('not-a-number').int('not-a-number').min(0, 'negative').max(most, 'too-large'))

const contact = text(300).refine(
  (typed) => typed === '' || isEmail(typed) === null || isAddress(typed),
  'not-a-contact',
)

/** `need-people`, `need-skills` …: one field each. */
const each = <Prefix extends string, Key extends string, Field extends z.ZodType>(
  prefix: Prefix,
  keys: readonly Key[],
  field: Field,
) =>
  Object.fromEntries(keys.map((key) => [`${prefix}-${key}`, field])) as Record<
    `${Prefix}-${Key}`,
    Field
  >

const level = z
  .enum([...levels.map(String), 'unknown'], 'not-a-choice')
  .default('unknown')
  .transform((chosen) => (chosen === 'unknown' ? chosen : Number(chosen)) as Capacity)

const fields = z.object({
  language: z.string('unreadable').default('es').refine(isLanguageTag, 'not-a-language'),
  summary: text(600).refine((typed) => hasLength({ most: 150 })(typed) === null, 'too-long'),
  problem: text(2000),
  does: text(4000),
  features: lines,
  form: one(Object.keys(forms) as [Form, ...Form[]]),
  platforms: several(platforms),
  purposes: several(purposes),
  hosting: one(hostings),
  offline: one(offlineUses),
  languages: z
    .array(z.string('unreadable').refine(isLanguageTag, 'not-a-language'), 'unreadable')
    .max(50, 'unreadable')
    .default([]),
  otherLanguages: tags,
  ...each('need', dimensions, level),
  ...each('note', dimensions, text(120)),
  licence: text(200).refine((typed) => typed === '' || isLicenceExpression(typed), 'not-a-licence'),
  owner: text(200),
  version: text(40),
  releasedOn: z
    .union([z.literal('', 'not-a-choice'), z.iso.date('not-a-day')], 'not-a-day')
    .default(''),
  website: link,
  demo: link,
  documentation: link,
  ...each('training-title', trainingRows, text(120)),
  ...each('training-url', trainingRows, link),
  supportName: text(120),
  supportContact: contact,
  answerDays: whole(365)
    .optional()
    .transform((days) => days ?? null),
  ...each('cost-what', costRows, text(120)),
  ...each('cost-amount', costRows, whole(1e8).optional()),
  risk: text(1000),
  dataKept: text(1000),
})

export type EntryAnswers = z.output<typeof fields>

/** What maintainers write of a tool. Nothing is required in a draft; what is typed must fit, and a row be whole. */
export const entryForm = fields.superRefine((typed, context) => {
  const need = (key: string) =>
    context.addIssue({ code: 'custom', path: [key], message: 'required' })
  for (const n of trainingRows) {
    const [title, url] = [typed[`training-title-${n}`], typed[`training-url-${n}`]]
    if (title && !url) need(`training-url-${n}`)
    if (url && !title) need(`training-title-${n}`)
  }
  for (const n of costRows) {
    const [what, amount] = [typed[`cost-what-${n}`], typed[`cost-amount-${n}`]]
    if (what && amount === undefined) need(`cost-amount-${n}`)
    if (!what && amount !== undefined) need(`cost-what-${n}`)
  }
})

export const publicationForm = z.object({
  reason: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(2000, 'too-long'),
})

export const versionForm = z.object({
  changeNote: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(500, 'too-long'),
})
