import { z } from 'zod'
import { phases, priorWorks } from '~/domains/datathons/rules'
import { instant, listOf, listQuery, writtenIn, type Endpoint } from './endpoint'

const datathonInList = z.object({
  slug: z.string(),
  name: z.string(),
  summary: z.string(),
  language: writtenIn,
  place: z.string(),
  timeZone: z.string().describe('IANA time zone of its dates'),
  phase: z.enum(phases).describe('Derived from the clock at the moment of the answer'),
  callOpensAt: instant,
  registrationOpensAt: instant,
  startsAt: instant,
  submissionsCloseAt: instant,
  judgingClosesAt: instant,
  resultsAt: instant,
})

const datathon = datathonInList.extend({
  description: z.string().describe('Markdown'),
  tracks: z.array(z.string()),
  teamSmallest: z.number().int(),
  teamLargest: z.number().int(),
  priorWork: z.enum(priorWorks),
  blindJudging: z.boolean(),
  judgesPerSubmission: z.number().int(),
  criteria: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      weight: z.number(),
      levels: z.array(z.string()).describe('What 0 to 4 mean'),
    }),
  ),
  awards: z.array(z.string()),
})

export const datathonsEndpoint = {
  path: '/api/v1/datathons',
  summary: 'Datathons, the newest first',
  query: listQuery,
  answer: listOf(datathonInList),
} satisfies Endpoint

export const datathonEndpoint = {
  path: '/api/v1/datathons/{slug}',
  summary: 'One datathon with its rules and rubric',
  answer: datathon,
} satisfies Endpoint
