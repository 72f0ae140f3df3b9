import { createRequire } from 'node:module'
import { parse } from 'yaml'
import { z } from 'zod'

/** One file of `repositories/`: a small invented repository, told as its team would tell it. */
const descriptionSchema = z.strictObject({
  name: z.string().regex(/^[\w-]+\/[\w.-]+$/),
  description: z.string().nullable().default(null),
  homepage: z.string().nullable().default(null),
  /** SPDX; its text becomes the file LICENSE. */
  license: z.string().nullable().default(null),
  topics: z.array(z.string()).default([]),
  archived: z.boolean().default(false),
  forkOf: z.string().nullable().default(null),
  /** A file made of one line many times, for what is too long to write down. */
  files: z
    .record(z.string(), z.union([z.string(), z.strictObject({ line: z.string(), times: z.int() })]))
    .default({}),
  /** `when login message`, oldest first; the first holds all files, the others change none. */
  commits: z.array(z.string()).default([]),
  /** What runs by itself on each commit, with how it ended; null is still running. */
  checks: z
    .array(
      z.strictObject({
        name: z.string(),
        conclusion: z.enum(['success', 'failure', 'skipped']).nullable(),
      }),
    )
    .default([]),
  releases: z
    .array(z.strictObject({ tag: z.string(), at: z.string(), notes: z.string().default('') }))
    .default([]),
})

export type Description = z.infer<typeof descriptionSchema>

const sources = import.meta.glob<string>('./repositories/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export function describedRepositories(): Description[] {
  return Object.entries(sources).map(([file, text]) => {
    const read = descriptionSchema.safeParse(parse(text))
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
    return read.data
  })
}

const require = createRequire(import.meta.url)

export function filesOf({ files, license }: Description): Map<string, Buffer> {
  const contents = Object.entries(files).map(
    ([path, text]) =>
      [path, Buffer.from(typeof text === 'string' ? text : text.line.repeat(text.times))] as const,
  )
  const licence = license ? [['LICENSE', Buffer.from(licenceText(license))] as const] : []
  return new Map([...contents, ...licence])
}

const licenceText = (id: string) =>
  (require(`spdx-license-list/licenses/${id}.json`) as { licenseText: string }).licenseText

/**
 * `2019-01-31T09:40-06:00`, or `-2d 09:40`: two days before the anchor's day, at that hour of
 * central Mexico. The second form is for a datathon whose dates follow from the demo's first start.
 */
export function instantOf(text: string, anchor: Date): Date {
  const relative = /^(-\d+)d (\d{2}:\d{2})$/.exec(text)
  if (!relative) return new Date(text)
  const day = new Date(anchor.getTime() + Number(relative[1]) * 86_400_000)
  return new Date(`${day.toISOString().slice(0, 10)}T${relative[2]}:00-06:00`)
}

export function commitOf(text: string, anchor: Date) {
  const parts = /^(-\d+d \d{2}:\d{2}|\S+) (\S+) (.+)$/s.exec(text)
  if (!parts) throw new Error(`Not a commit: ${text}`)
  const [, when = '', author = '', message = ''] = parts
  return { date: instantOf(when, anchor), author, message }
}
