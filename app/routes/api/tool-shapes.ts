import { z } from 'zod'
import { criteria } from '~/domains/incubation/criteria'
import { criterionStates } from '~/domains/incubation/gate'
import { effortKinds, gates, stages, toolRoles } from '~/domains/incubation/rules'
import { themes } from '~/shared/themes'
import { instant, listOf, listQuery, writtenIn, type Endpoint } from './endpoint'

const gateAhead = z
  .object({ leadsTo: z.enum(gates), met: z.number().int(), of: z.number().int() })
  .nullable()
  .describe('The next gate and how many of its criteria are met; null once no gate is ahead')

const toolInList = z.object({
  slug: z.string(),
  name: z.string(),
  summary: z.string(),
  language: writtenIn,
  theme: z.enum(themes),
  stage: z.enum(stages),
  stageSince: instant,
  repository: z.string().describe('`owner/name` on GitHub'),
  team: z.string().nullable().describe('The team that made it, where it was born in a datathon'),
  datathon: z.object({ slug: z.string(), name: z.string() }).nullable(),
  challenge: z.object({ slug: z.string(), title: z.string() }).nullable(),
  gate: gateAhead,
})

const tool = toolInList.extend({
  broughtBecause: z.string().nullable().describe('Why it was brought in from outside'),
  criteria: z
    .array(
      z.object({
        key: z.enum(criteria.map(({ key }) => key)),
        kind: z.enum(effortKinds).nullable().describe('The kind of work that it proves'),
        state: z.enum(criterionStates),
        evidence: z.number().int().describe('How many pieces were brought; they are not public'),
        decidedAt: instant.nullable(),
        validUntil: instant.nullable(),
      }),
    )
    .describe('Of the gate ahead, what is missing first'),
  effort: z
    .array(
      z.object({
        kind: z.enum(effortKinds),
        minutes: z.number().int(),
        percent: z.number().int().nullable().describe('Null where there is too little to tell'),
        starved: z.boolean(),
      }),
    )
    .describe('Of the last 90 days'),
  people: z.array(z.object({ handle: z.string(), role: z.enum(toolRoles) })),
  history: z.array(z.object({ stage: z.enum(stages), reason: z.string(), at: instant })),
})

export const toolsEndpoint = {
  path: '/api/v1/tools',
  summary: 'Tools in incubation and beyond, those that moved last first',
  query: listQuery.extend({
    q: z.string().max(200).optional().describe('Words in name or summary'),
    stage: z.enum(stages).optional(),
  }),
  answer: listOf(toolInList),
} satisfies Endpoint

export const toolEndpoint = {
  path: '/api/v1/tools/{slug}',
  summary: 'One tool with its gate, the balance of work on it and its history',
  answer: tool,
} satisfies Endpoint
