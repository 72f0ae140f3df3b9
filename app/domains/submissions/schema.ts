import { z } from 'zod'
import { answerKeys, longestAnswer, requiredAnswers, type AnswerKey } from './answers'

const datasets = z.array(z.uuid('not-a-choice')).max(100, 'too-long').default([])

const text = (key: AnswerKey) => z.string().trim().max(longestAnswer[key], 'too-long')

type Shape = Record<AnswerKey, z.ZodType<string, string | undefined>>

const shapeOf = (schema: (key: AnswerKey) => z.ZodType<string, string | undefined>) =>
  Object.fromEntries(answerKeys.map((key) => [key, schema(key)])) as Shape

/** Saved half-done: nothing is required, what is typed must fit. */
export const answersForm = z.object({ ...shapeOf((key) => text(key).default('')), datasets })

/** Handed in: every answer but the declaration of earlier work. */
export const handInForm = z.object({
  ...shapeOf((key) =>
    requiredAnswers.includes(key)
      ? z
          .string({ error: 'required' })
          .trim()
          .min(1, 'required')
          .max(longestAnswer[key], 'too-long')
      : text(key).default(''),
  ),
  datasets,
})

/** `owner/name`, or the address of a repository's page as people copy it. */
export const repositoryForm = z.object({
  repository: z
    .string({ error: 'required' })
    .trim()
    .max(300, 'too-long')
    .transform((text) => fullNameOf(text))
    .pipe(z.string('not-a-repository')),
})

/** Null where a text names no repository at GitHub. */
export function fullNameOf(text: string): string | null {
  const path = text
    .replace(/^git@[^:/]+:/, '')
    .replace(/^(git|ssh|https?):\/\/[^/]+\//, '')
    .replace(/^www\.[^/]+\/|^github\.com\//, '')
  const [owner = '', name = ''] = path.split(/[/?#]/)
  const bare = name.replace(/\.git$/, '')
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(owner)) return null
  return /^[A-Za-z0-9._-]{1,100}$/.test(bare) && !/^\.+$/.test(bare) ? `${owner}/${bare}` : null
}
