import { z } from 'zod'
import { problem } from '~/platform/problem'
import { languages } from '~/shared/languages'

/** What a program can ask for at one path; the OpenAPI document is made of these. */
export interface Endpoint {
  /** `/api/v1/challenges/{slug}` */
  path: string
  summary: string
  /** Of the query, a name each. */
  query?: z.ZodObject
  answer: z.ZodType
}

export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).describe('How many at most'),
  after: z.string().max(200).optional().describe('`next` of the page before'),
})

export const instant = z
  .date()
  .transform((date) => date.toISOString())
  .pipe(z.iso.datetime())

export const writtenIn = z.enum(languages).describe('In which its texts are written')

/** A page of a list: `next` asks for the following one and is null at the end. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

/** Reads the query of a request; what does not fit, or is not known, is answered with a problem that names the parameter. */
export function readQuery<Query extends z.ZodObject>(
  request: Request,
  query: Query,
): z.output<Query> {
  const search = new URL(request.url).searchParams
  refuseUnknown(search, Object.keys(query.shape))
  for (const name of search.keys()) {
    if (search.getAll(name).length > 1 && !repeats(query.shape[name])) {
      throw problem(400, 'Bad request', `${name}: stands more than once`)
    }
  }
  const parameters = Object.fromEntries(
    [...search.keys()].map((name) => [
      name,
      repeats(query.shape[name]) ? search.getAll(name) : search.get(name),
    ]),
  )
  const read = query.safeParse(parameters)
  if (read.success) return read.data
  const detail = read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')
  throw problem(400, 'Bad request', detail)
}

/** A parameter that is passed over gives an answer to another question than was asked. */
export function refuseUnknown(search: URLSearchParams, known: readonly string[]): void {
  const unknown = [...search.keys()].find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw problem(400, 'Bad request', `${unknown.slice(0, 100)}: no such parameter`)
  }
}

/** Whether a parameter may stand several times in an address. */
function repeats(schema: unknown): boolean {
  return (
    schema instanceof z.ZodArray || (schema instanceof z.ZodOptional && repeats(schema.unwrap()))
  )
}

/** A page of a short list that is already in order: what follows the item whose slug is `after`. */
export function pageOf<Item extends { slug: string }>(
  all: Item[],
  { limit, after }: z.output<typeof listQuery>,
): { items: Item[]; next: string | null } {
  const start = after === undefined ? 0 : all.findIndex(({ slug }) => slug === after) + 1
  if (after !== undefined && start === 0) throw problem(400, 'Bad request', 'after: unknown')
  const items = all.slice(start, start + limit)
  return { items, next: start + limit < all.length ? (items.at(-1)?.slug ?? null) : null }
}

/**
 * Answers a program. The value passes through the endpoint's schema, which lets nothing out that it does not name.
 */
export function answer<Answer extends z.ZodType>(
  endpoint: { answer: Answer },
  value: z.input<Answer>,
): Response {
  return Response.json(endpoint.answer.parse(value))
}
