import { z } from 'zod'
import { dimensions, levels } from '~/domains/challenges/capacity-profile'
import { themes } from '~/shared/themes'
import { skills } from '~/domains/people/rules'
import { instant, listOf, listQuery, type Endpoint } from './endpoint'

const level = z.union(levels.map((each) => z.literal(each)))

const challengeInList = z.object({
  slug: z.string(),
  title: z.string(),
  language: z.string().describe('BCP 47 tag of the language in which it was written'),
  theme: z.enum(themes),
  state: z.enum(['published', 'closed', 'archived']),
  organization: z.object({ slug: z.string(), name: z.string() }),
  datathon: z.object({ slug: z.string(), name: z.string() }),
  track: z.string().nullable(),
  skillsSought: z.array(z.enum(skills)),
  version: z.number().int().describe('Of the published text, counted from 1'),
  publishedAt: instant,
  submissionsCloseAt: instant,
})

const answer = z.union([
  z.object({ text: z.string() }),
  z.object({ level, note: z.string().optional() }),
  z.object({ number: z.number() }),
  z.object({ skills: z.array(z.enum(skills)) }),
  z
    .object({ unknown: z.literal(true), note: z.string().optional() })
    .describe('The organisation does not know yet'),
])

const challenge = challengeInList.extend({
  answers: z.record(z.string(), answer).describe('By the key of each question of the assessment'),
  capacity: z
    .object(
      Object.fromEntries(
        dimensions.map((dimension) => [
          dimension,
          z.union([level, z.enum(['unknown', 'unanswered'])]),
        ]),
      ),
    )
    .describe(
      'What the organisation has, from 0 to 4; what it does not know, and what it did not say',
    ),
  translations: z
    .record(
      z.string(),
      z.object({
        texts: z
          .record(z.string(), z.object({ text: z.string(), older: z.literal(true).optional() }))
          .describe(
            'By `title`, question, or question with `-note`; older than the original or not',
          ),
        voices: z.array(
          z.object({ section: z.string(), seconds: z.number(), bytes: z.number(), url: z.url() }),
        ),
      }),
    )
    .describe('In other languages, as far as they go, by BCP 47 tag'),
  reuse: z
    .object({
      checkedAt: instant,
      reason: z.string().describe('Why none of the tools serves; empty where none was found'),
      tools: z
        .array(
          z.object({
            slug: z.string(),
            name: z.string(),
            place: z.enum(['catalog', 'incubation']),
          }),
        )
        .describe('Those that are still shown'),
    })
    .nullable()
    .describe('What existed already when the brief was last sent to its review'),
  questions: z
    .array(
      z.object({
        number: z.number().int().describe('Its place among all questions, counted from 1'),
        question: z.string(),
        language: z.string(),
        askedAt: instant,
        answer: z.string(),
        answerLanguage: z.string(),
        answeredAt: instant,
        clarification: z.boolean().describe('Told to every team'),
      }),
    )
    .describe('Those that were answered, in the order in which they were asked'),
  datasets: z.array(z.object({ slug: z.string(), title: z.string() })),
})

export const challengesEndpoint = {
  path: '/api/v1/challenges',
  summary: 'Published challenge briefs, the newest first',
  query: listQuery.extend({
    q: z.string().max(200).optional().describe('Words that all stand in its texts'),
    theme: z.enum(themes).optional(),
    datathon: z.string().max(100).optional().describe('Slug of a datathon'),
  }),
  answer: listOf(challengeInList),
} satisfies Endpoint

export const challengeEndpoint = {
  path: '/api/v1/challenges/{slug}',
  summary: 'One challenge brief as it is published now',
  answer: challenge,
} satisfies Endpoint
