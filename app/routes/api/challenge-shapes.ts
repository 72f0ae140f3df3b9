import { z } from 'zod'
import { dimensions } from '~/domains/challenges/capacity-profile'
import { themes } from '~/shared/themes'
import { instant, listOf, listQuery, type Endpoint } from './endpoint'

const challengeInList = z.object({
  slug: z.string(),
  title: z.string(),
  theme: z.enum(themes),
  language: z.string().describe('BCP 47 tag of what it is written in'),
  state: z.enum(['published', 'closed', 'archived']),
  organization: z.string(),
  organizationSlug: z.string(),
  datathon: z.string().describe('Slug'),
  track: z.string().nullable(),
  version: z.number().int(),
  publishedAt: instant,
  submissionsCloseAt: instant,
})

const challenge = challengeInList.extend({
  answers: z
    .record(
      z.string(),
      z.union([
        z.object({ text: z.string() }),
        z.object({ level: z.number().int().min(0).max(4), note: z.string().optional() }),
        z.object({ number: z.number() }),
        z.object({ skills: z.array(z.string()) }),
        z.object({ unknown: z.literal(true) }).describe('Asked, and not known yet'),
      ]),
    )
    .describe('By question; a question that nobody answered is left out'),
  capacity: z
    .record(z.enum(dimensions), z.union([z.number().int().min(0).max(4), z.literal('unknown')]))
    .describe('What the organisation has to work with'),
  datasets: z.array(z.string()).describe('Slugs of the datasets it needs'),
})

export const challengesEndpoint = {
  path: '/api/v1/challenges',
  summary: 'Published challenge briefs, the newest first',
  query: listQuery.extend({
    q: z.string().max(200).optional().describe('Words that all stand in its texts'),
    theme: z.enum(themes).optional(),
    datathon: z.string().max(100).optional().describe('Slug'),
  }),
  answer: listOf(challengeInList),
} satisfies Endpoint

export const challengeEndpoint = {
  path: '/api/v1/challenges/{slug}',
  summary: 'One challenge brief with its answers and capacity profile',
  answer: challenge,
} satisfies Endpoint
