import { z } from 'zod'
import { languages } from '~/shared/languages'
import { tooShort } from '~/shared/too-short'
import { webAddress } from '~/shared/web-address'
import { themes } from '~/shared/themes'
import { isLicenceExpression } from './licence-expression'
import { notStated, usualLicences } from './licences'
import { dayOfPeriod } from './period'
import { allDecisions, sensitivities, updateFrequencies } from './rules'

const longText = z.string('unreadable').trim().max(4000, 'too-long').default('')

const day = (end: 'first' | 'last') =>
  z
    .string('unreadable')
    .refine((text) => dayOfPeriod(text, end) !== null, 'not-a-period')
    .transform((text) => dayOfPeriod(text, end)!)
    .optional()

/** What is said of a dataset, whoever says it. */
export const datasetForm = z
  .object({
    title: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(140, 'too-long'),
    summary: z.string({ error: 'required' }).trim().min(20, tooShort(20)).max(1000, 'too-long'),
    language: z.enum(languages, 'not-a-choice').optional(),
    theme: z.enum(themes, 'not-a-choice'),
    licence: z.enum([...usualLicences, 'other', notStated], 'not-a-choice'),
    otherLicence: z
      .string('unreadable')
      .trim()
      .max(200, 'too-long')
      .refine(isLicenceExpression, 'not-a-licence')
      .optional(),
    sourceName: z.string({ error: 'required' }).trim().min(2, tooShort(2)).max(200, 'too-long'),
    sourceUrl: webAddress(500).optional(),
    method: longText,
    periodStart: day('first'),
    periodEnd: day('last'),
    geography: z.string('unreadable').trim().max(200, 'too-long').default(''),
    updateFrequency: z.enum(updateFrequencies, 'not-a-choice').default('unknown'),
    knownProblems: longText,
  })
  .superRefine((form, context) => {
    if (form.licence === 'other' && form.otherLicence === undefined) {
      context.addIssue({ code: 'custom', path: ['otherLicence'], message: 'required' })
    }
    if (form.periodStart && form.periodEnd && form.periodStart > form.periodEnd) {
      context.addIssue({ code: 'custom', path: ['periodEnd'], message: 'ends-before-start' })
    }
  })

/** What goes with a file that is uploaded. */
export const uploadForm = z.object({
  file: z.string({ error: 'file-missing' }),
  missingValues: z.string('unreadable').trim().max(200, 'too-long').default(''),
})

export const missingValuesForm = uploadForm.pick({ missingValues: true })

/** Texts that stand for no value, as a person lists them: `N/A, s/d, -`. */
export function readMissingValues(list: string): string[] {
  const texts = list.split(',').map((text) => text.trim())
  return [...new Set(['', ...texts])]
}

export const versionForm = z.object({
  changeNote: z.string({ error: 'required' }).trim().min(5, tooShort(5)).max(500, 'too-long'),
})

export const reviewForm = z.object({
  sensitivity: z.enum(sensitivities, 'not-a-choice').optional(),
  disclosure: longText,
  legalBasis: longText,
  decision: z.enum(allDecisions, 'required'),
  note: longText,
})

export const withdrawalForm = z.object({
  note: z.string({ error: 'note-missing' }).trim().max(4000, 'too-long'),
})

/** A wider table is described as far as a form goes. */
export const mostDescribed = 200

/** What each column holds, in their order; of which version the form told. */
export const columnsForm = z.object({
  version: z.coerce.number('unreadable').int('unreadable'),
  descriptions: z
    .array(z.string('unreadable').trim().max(300, 'too-long').default(''), 'unreadable')
    .max(mostDescribed, 'too-many-lines')
    .default([]),
})
