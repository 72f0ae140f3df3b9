import type { Answers } from '~/domains/challenges/answers'
import type { Theme } from '~/shared/themes'

/** A brief of the demo, written as such organisations write. The organisations are invented. */
export interface SeedBrief {
  title: string
  theme: Theme
  track: string
  organization: string
  answers: Answers
  /** Why what existed when it was sent does not serve, where something did. */
  whyNot?: string
  /** What of it is in English too, by field: some of it. */
  english?: Record<string, string>
}
