import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { answerKeys, longestAnswer, requiredAnswers, type AnswerKey } from './answers'

const datasets = z.array(z.uuid('not-a-choice'), 'unreadable').max(100, 'too-long').default([])

const text = (key: AnswerKey) => z.string('unreadable').trim().max(longestAnswer[key], 'too-long')

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

/**
 * `owner/name`, or the address of a repository's page as people copy it. GitHub stands at `site`: an address of another
 * site is refused, since a repository of the same name at GitHub would be somebody else's.
 */
export const repositoryForm = (site: string) =>
  z.object({
    repository: z
      .string({ error: 'required' })
      .trim()
      .max(300, 'too-long')
      .refine((text) => isAtGithub(text, site), { error: 'not-at-github', abort: true })
      .transform((text) => fullNameOf(text))
      .pipe(z.string('not-a-repository')),
  })

const schemes = /^(?:(?:git|ssh|https?):\/\/(?:[^/@]*@)?|git@)/i

/** Whether a text names no site at all, or the one where GitHub stands. */
function isAtGithub(text: string, site: string): boolean {
  const host = hostOf(text)
  return host === null || host.replace(/^www\./, '') === new URL(site).host
}

/** The site that a text names before its path; an owner's name holds no dot, a site's does. */
function hostOf(text: string): string | null {
  const bare = text.replace(schemes, '')
  const first = bare.split(bare === text ? '/' : /[/:](?!\d+\/)/)[0] ?? ''
  const isHost = bare !== text || (/^[^.]+\.[^.]/.test(first) && bare.split('/').length > 2)
  return isHost ? first.toLowerCase() : null
}

/** Null where a text names no repository. */
export function fullNameOf(text: string): string | null {
  const host = hostOf(text)
  const path = host === null ? text : text.replace(schemes, '').slice(host.length + 1)
  const [owner = '', name = ''] = path.split(/[/?#]/)
  const bare = name.replace(/\.git$/, '')
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(owner)) return null
  return /^[A-Za-z0-9._-]{1,100}$/.test(bare) && !/^\.+$/.test(bare) ? `${owner}/${bare}` : null
}

/** A picture of the work by its file's name, and what it shows, for who does not see it. */
export const pictureForm = z.object({
  file: z.string({ error: 'required' }).min(1, 'required'),
  words: z.string({ error: 'required' }).trim().min(5, tooShort(5)).max(300, 'too-long'),
})
