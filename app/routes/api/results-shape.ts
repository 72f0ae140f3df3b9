import { bundleSchema } from '~/domains/judging/bundle'
import type { Endpoint } from './endpoint'

export const resultsEndpoint = {
  path: '/api/v1/datathons/{slug}/results',
  summary: 'The results bundle of a datathon: enough to compute its ranking again',
  answer: bundleSchema,
} satisfies Endpoint
