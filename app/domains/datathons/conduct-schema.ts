import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { handle } from '../people/schema'

const text = (least: number, most: number) =>
  z.string({ error: 'required' }).trim().min(least, tooShort(least)).max(most, 'too-long')

/** Public names as people type several of them: spaces, commas or lines between, an @ before each or none. */
const handles = z
  .string('unreadable')
  .max(500, 'too-long')
  .default('')
  .transform((typed) => [...new Set(typed.split(/[\s,;]+/).map((one) => one.replace(/^@/, '')))])
  .transform((names) => names.filter(Boolean))
  .pipe(z.array(handle, 'unreadable').max(10, 'too-many-lines'))

export const conductReportForm = z.object({
  told: text(10, 10_000),
  /** Of those who read reports, the ones it is about. */
  about: z.array(handle, 'unreadable').max(50, 'too-many-lines').default([]),
  others: handles,
  answer: z.enum(['wanted', 'not-wanted'], 'not-a-choice'),
  known: z.boolean('unreadable').default(false),
  /** Who will read it, as the form said. */
  readers: z.string('unreadable').max(5000, 'too-long').default(''),
  /** Of this sending: sent twice it is one report. */
  once: z.uuid('unreadable'),
})

const key = z.string({ error: 'required' }).max(500, 'too-long')

export const wordKeyForm = z.object({ key })

export const writeAgainForm = z.object({
  key,
  body: text(1, 10_000),
  once: z.uuid('unreadable'),
})

export const handlerForm = z.object({ handle })

export const secondContactForm = z.object({ name: text(3, 120), reach: text(3, 500) })

export const reportAnswerForm = z.object({ body: text(1, 10_000) })
export const reportClosureForm = z.object({ outcome: text(10, 2000) })

/** Which datathon somebody agrees to look after, or leaves. */
export const handlingForm = z.object({
  datathon: z.string({ error: 'required' }).max(70, 'too-long'),
})
