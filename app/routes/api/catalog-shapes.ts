import { z } from 'zod'
import { followUpDays } from '~/domains/adoption/follow-ups'
import { followUpStandings } from '~/domains/adoption/public-uses'
import { forms, hostings, offlineUses, platforms, purposes } from '~/domains/catalog/facts'
import { dimensions, levels } from '~/domains/challenges/capacity-profile'
import { stages } from '~/domains/incubation/rules'
import { organizationKinds } from '~/domains/organizations/rules'
import { themes } from '~/shared/themes'
import { instant, listOf, listQuery, type Endpoint } from './endpoint'

const formNames = Object.keys(forms) as [keyof typeof forms, ...(keyof typeof forms)[]]
const need = z.union([...levels.map((each) => z.literal(each)), z.literal('unknown')])

const entryInList = z.object({
  slug: z.string(),
  name: z.string(),
  theme: z.enum(themes),
  stage: z.enum(stages),
  textLanguage: z.string().describe('BCP 47 tag of the language in which the entry is written'),
  summary: z.string(),
  licence: z.string().describe('An SPDX expression'),
  form: z.enum(formNames).nullable(),
  platforms: z.array(z.enum(platforms)),
  purposes: z.array(z.enum(purposes)),
  hosting: z.enum(hostings).nullable(),
  offline: z.enum(offlineUses).nullable(),
  languages: z.array(z.string()).describe('BCP 47 tags of the languages that the tool speaks'),
  repository: z.string().describe('`owner/name` on GitHub'),
  number: z.number().int().describe('Version of the entry, counted from 1'),
  publishedAt: instant.describe('When this version of the entry came out'),
  firstPublishedAt: instant,
})

const entry = entryInList.extend({
  problem: z.string(),
  does: z.string(),
  features: z.array(z.string()),
  needs: z
    .object(Object.fromEntries(dimensions.map((side) => [side, need])))
    .describe('What it asks of an organisation, from 0 to 4'),
  needsNotes: z.record(z.string(), z.string()),
  owner: z.string(),
  version: z.string().describe('Of the program'),
  releasedOn: z.string(),
  website: z.string(),
  demo: z.string(),
  documentation: z.string(),
  training: z.array(z.object({ title: z.string(), url: z.string() })),
  supportName: z.string(),
  supportContact: z.string(),
  answerDays: z.number().int().nullable().describe('Within how many days somebody answers'),
  costs: z.array(z.object({ what: z.string(), amount: z.number() })).describe('MXN a year'),
  risk: z.string(),
  dataKept: z.string(),
  uses: z
    .object({
      total: z.number().int(),
      named: z.array(z.object({ slug: z.string(), name: z.string() })),
      groups: z.array(
        z.object({
          kind: z.enum(organizationKinds),
          stateCode: z.string(),
          count: z.number().int(),
        }),
      ),
      others: z.number().int(),
    })
    .describe('Verified organisations that use it, each as far as it agreed to be told'),
  followUps: z
    .array(
      z.object({
        days: z.union(followUpDays.map((each) => z.literal(each))),
        states: z.array(z.enum(followUpStandings)).nullable(),
        score: z.number().int().nullable().describe('Mean System Usability Scale'),
      }),
    )
    .describe('After how many days of use; null where fewer than three organisations would show'),
})

export const catalogEndpoint = {
  path: '/api/v1/catalog',
  summary: 'Entries of the catalog in their current version, the newest first',
  query: listQuery.extend({
    q: z.string().max(200).optional().describe('Words in its name or texts'),
    theme: z.enum(themes).optional(),
    hosting: z.enum(hostings).optional(),
    language: z.string().max(35).optional().describe('One that the tool speaks'),
  }),
  answer: listOf(entryInList),
} satisfies Endpoint

export const catalogEntryEndpoint = {
  path: '/api/v1/catalog/{slug}',
  summary: 'One entry of the catalog with its facts and its public uses',
  answer: entry,
} satisfies Endpoint
