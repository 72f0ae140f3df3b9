import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '~/shared/canonical-json'
import { highestLevel } from './rubric'
import { computeResults, type Method } from './results'

const id = z.string().min(1)
const level = z.int().min(0).max(highestLevel)
const place = z.int().min(1)

const judged = z.object({
  rubric: z.array(
    z.object({ id, name: z.string(), weight: z.number().positive(), levels: z.array(z.string()) }),
  ),
  submissions: z.array(
    z.object({
      id,
      team: z.string(),
      challenge: z.string(),
      version: z.int(),
      commit: z.string(),
    }),
  ),
  sheets: z.array(z.object({ judge: id, submission: id, levels: z.record(id, level) })),
})

const results = z.object({
  ranking: z.array(
    z.object({
      submission: id,
      place,
      points: z.number(),
      sheets: z.int(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      bestPlace: place.nullable(),
      worstPlace: place.nullable(),
    }),
  ),
  unscored: z.array(id),
  runs: z.array(z.array(id)).nullable(),
  reliability: z.object({
    overall: z.number().nullable(),
    criteria: z.array(z.object({ criterion: id, alpha: z.number().nullable() })),
  }),
  stability: z.object({ judges: z.int(), sameFirst: z.int() }),
})

/**
 * The results of a datathon as they are published and kept: what judges gave, without their names, how it was
 * computed, and what came out. Whoever holds one can compute it again.
 */
export const bundleSchema = z.object({
  format: z.literal('tequio-results'),
  formatVersion: z.literal(1),
  datathon: z.object({ slug: z.string(), name: z.string() }),
  publishedAt: z.iso.datetime(),
  /** Somebody in it is in shelter, so names were taken out; the seed was drawn from them and can't be drawn again. */
  namesWithheld: z.literal(true).optional(),
  ...judged.shape,
  method: z.object({
    name: z.literal('weighted-mean'),
    version: z.literal(1),
    repetitions: z.int().min(1).max(100_000),
    confidence: z.number().gt(0).lt(1),
    seed: z.string(),
  }),
  ...results.shape,
  awards: z.array(z.object({ award: z.string(), submission: id, reason: z.string() })),
})

export type Bundle = z.infer<typeof bundleSchema>
type BundleInput = Pick<Bundle, 'datathon' | 'awards'> & z.infer<typeof judged>

/** Computes the results and puts them together with all that they rest on. */
export function makeBundle(input: BundleInput, publishedAt: Date): Bundle {
  const method = methodFor(input)
  return {
    format: 'tequio-results',
    formatVersion: 1,
    publishedAt: publishedAt.toISOString(),
    ...input,
    method,
    ...computeResults(idsOnly(input), method),
  }
}

/** The seed is the SHA-256 of what was judged, so that nobody can choose one that suits them. */
function methodFor({ rubric, submissions, sheets }: z.infer<typeof judged>): Method {
  const seed = hashOf(canonicalJson({ rubric, submissions, sheets }))
  return { name: 'weighted-mean', version: 1, repetitions: 1000, confidence: 0.9, seed }
}

const idsOnly = (input: z.infer<typeof judged>) => ({
  ...input,
  submissions: input.submissions.map((submission) => submission.id),
})

/**
 * Computes a bundle's results from its sheets alone and compares them with what it states.
 * @returns the names of the parts that differ, none where all agree; `format` where it is no bundle that we know
 */
export function recompute(bundle: unknown): { differences: string[] } {
  const read = bundleSchema.safeParse(bundle)
  if (!read.success) return { differences: ['format'] }
  const stated = read.data
  const seed = stated.namesWithheld ? stated.method.seed : methodFor(stated).seed
  const computed = {
    method: { ...stated.method, seed },
    ...computeResults(idsOnly(stated), stated.method),
  }
  const parts = Object.keys(computed) as (keyof typeof computed)[]
  return {
    differences: parts.filter(
      (part) => canonicalJson(stated[part]) !== canonicalJson(computed[part]),
    ),
  }
}

/** A bundle without some names; null where none of them stands in it. */
export function withholdNames(bundle: Bundle, without: (text: string) => string): Bundle | null {
  const submissions = bundle.submissions.map((submission) => ({
    ...submission,
    team: without(submission.team),
    challenge: without(submission.challenge),
  }))
  const awards = bundle.awards.map((award) => ({ ...award, reason: without(award.reason) }))
  const left = { ...bundle, submissions, awards }
  return canonicalJson(left) === canonicalJson(bundle) ? null : { ...left, namesWithheld: true }
}

/** SHA-256 of a text in UTF-8, hexadecimal: what `sha256sum` says of the file. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
