import {
  dimensions,
  unknownProfile,
  type CapacityProfile,
  type Dimension,
} from '../challenges/capacity-profile'
import { graphemes } from './text-checks'

/** Where a tool runs, from the least that an organisation needs to the most. */
export const hostings = ['device', 'shared', 'server', 'hosted'] as const
export type Hosting = (typeof hostings)[number]

/** Whether it works without a connection. */
export const offlineUses = ['yes', 'partly', 'no'] as const
export type OfflineUse = (typeof offlineUses)[number]

/** How a tool is used; each is a type of the publiccode standard. */
export const forms = {
  web: 'standalone/web',
  mobile: 'standalone/mobile',
  desktop: 'standalone/desktop',
  backend: 'standalone/backend',
  library: 'library',
  other: 'standalone/other',
} as const
export type Form = keyof typeof forms

export const platforms = ['web', 'android', 'ios', 'windows', 'mac', 'linux'] as const
export type Platform = (typeof platforms)[number]

/** What a tool does, in words of the publiccode standard that fit this work; our themes are not among them. */
export const purposes = [
  'data-collection',
  'data-analytics',
  'data-visualization',
  'geographic-information-systems',
  'document-management',
  'knowledge-management',
  'survey',
  'whistleblowing',
  'communications',
  'educational-content',
  'it-security',
  'translation',
  'other',
] as const
export type Purpose = (typeof purposes)[number]

/** Languages that tools here come in; any other BCP 47 tag can be added by hand. */
export const usualLanguages = ['es', 'en', 'nah', 'yua', 'tzo', 'tzh', 'mix', 'zap', 'oto', 'pt', 'fr'] as const // prettier-ignore

export interface TrainingLink {
  title: string
  url: string
}

export interface Cost {
  what: string
  /** Mexican pesos a year. */
  amount: number
}

/** A form has no growing lists: a few rows each, of which the empty ones do not count. */
export const trainingRows = ['1', '2', '3', '4', '5'] as const
export const costRows = ['1', '2', '3', '4', '5', '6'] as const

/** What a catalog entry says of a tool. A draft may lack any of it. */
export interface EntryFacts {
  /** In which language the texts are written. */
  language: string
  summary: string
  problem: string
  does: string
  features: string[]
  form: Form | null
  platforms: Platform[]
  purposes: Purpose[]
  hosting: Hosting | null
  offline: OfflineUse | null
  languages: string[]
  needs: CapacityProfile
  needsNotes: Partial<Record<Dimension, string>>
  licence: string
  owner: string
  version: string
  releasedOn: string
  website: string
  demo: string
  documentation: string
  training: TrainingLink[]
  supportName: string
  supportContact: string
  answerDays: number | null
  costs: Cost[]
  risk: string
  dataKept: string
}

/** What an entry needs before others may rely on it, in the order of its form. */
const needed = [
  'summary',
  'problem',
  'does',
  'features',
  'form',
  'platforms',
  'purposes',
  'hosting',
  'offline',
  'languages',
  'needs',
  'licence',
  'documentation',
  'training',
  'supportName',
  'supportContact',
  'answerDays',
  'costs',
  'risk',
  'dataKept',
] as const satisfies readonly (keyof EntryFacts)[]

export type NeededFact = (typeof needed)[number]

/** The publiccode standard wants a long description of at least 150 signs: that of the problem and what is done. */
const leastDescription = 150

/** What a draft still lacks. Every side of what a tool needs is stated; that a cost is zero is stated too. */
export function missingFacts(facts: EntryFacts): NeededFact[] {
  return needed.filter((key) => {
    const value = facts[key]
    if (key === 'needs') return dimensions.some((side) => facts.needs[side] === 'unknown')
    if (key === 'does') return graphemes(longDescription(facts)) < leastDescription
    return isNothing(value)
  })
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0
  return value === null
}

/** The problem and what the tool does about it: what other catalogs show as one text. */
export function longDescription({ problem, does }: Pick<EntryFacts, 'problem' | 'does'>): string {
  return [problem, does].filter(Boolean).join('\n\n')
}

/** What a year costs in all, in pesos. */
export function yearlyCost(costs: readonly Cost[]): number {
  return costs.reduce((sum, { amount }) => sum + amount, 0)
}

/** An entry of which nothing has been said yet. */
export const emptyFacts: EntryFacts = {
  language: 'es',
  summary: '',
  problem: '',
  does: '',
  features: [],
  form: null,
  platforms: [],
  purposes: [],
  hosting: null,
  offline: null,
  languages: [],
  needs: unknownProfile,
  needsNotes: {},
  licence: '',
  owner: '',
  version: '',
  releasedOn: '',
  website: '',
  demo: '',
  documentation: '',
  training: [],
  supportName: '',
  supportContact: '',
  answerDays: null,
  costs: [],
  risk: '',
  dataKept: '',
}
