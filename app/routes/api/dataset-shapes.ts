import { z } from 'zod'
import { updateFrequencies } from '~/domains/datasets/rules'
import { themes } from '~/shared/themes'
import { listOf, listQuery, writtenIn, type Endpoint } from './endpoint'

const datasetInList = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  language: writtenIn,
  theme: z.enum(themes),
  state: z.enum(['curated', 'deprecated']),
  licence: z.string().describe('An SPDX expression, or `not-stated`'),
  source: z.string(),
  periodStart: z.iso.date().nullable(),
  periodEnd: z.iso.date().nullable(),
  version: z.string().describe('Of its current version, as the Data Package recipe numbers it'),
  rows: z.number().int(),
})

const dataset = datasetInList.extend({
  sourceUrl: z.string().nullable(),
  legalBasis: z.string(),
  method: z.string(),
  geography: z.string(),
  updateFrequency: z.enum(updateFrequencies),
  knownProblems: z.string(),
  sensitivity: z.enum(['low', 'moderate']),
  disclosure: z.string().describe('Whether somebody could be recognised, and how that was checked'),
  file: z.object({
    url: z.string().describe('The file itself; its ETag is its SHA-256'),
    bytes: z.number().int(),
    sha256: z.string(),
    encoding: z.string(),
    delimiter: z.string(),
  }),
  schema: z
    .looseObject({ fields: z.array(z.looseObject({ name: z.string() })) })
    .describe('Table Schema v2'),
})

export const datasetsEndpoint = {
  path: '/api/v1/datasets',
  summary: 'Published datasets, the newest first',
  query: listQuery.extend({
    q: z.string().max(200).optional().describe('Words in title, summary or source'),
    theme: z.enum(themes).optional(),
  }),
  answer: listOf(datasetInList),
} satisfies Endpoint

export const datasetEndpoint = {
  path: '/api/v1/datasets/{slug}',
  summary: 'One dataset with its current version’s file and schema',
  answer: dataset,
} satisfies Endpoint

export const datasetRowsEndpoint = {
  path: '/api/v1/datasets/{slug}/rows',
  summary: 'Rows of the current version, typed by its schema',
  query: listQuery.extend({
    select: z.string().max(10_000).optional().describe('Columns, with commas between them'),
    where: z
      .array(z.string().max(10_000))
      .max(20)
      .optional()
      .describe(
        '`column.op.value`; op is one of eq ne lt lte gt gte in contains starts ends null. Repeats; all must hold',
      ),
    order: z.string().max(1000).optional().describe('`column.asc` or `column.desc`'),
  }),
  // Whatever names the file gives its columns.
  answer: listOf(z.unknown().meta({ type: 'object', additionalProperties: true })),
} satisfies Endpoint
