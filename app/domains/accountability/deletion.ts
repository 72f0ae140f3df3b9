import { ok, refuse } from '~/shared/result'

/** What stands on a datathon. */
export interface DatathonHoldings {
  /** Gone with it. */
  registered: number
  roles: number
  tracks: number
  /** Briefs that name it and are not public lose their place and are kept. */
  drafts: number
  /** These forbid it. */
  published: number
  teams: number
  results: number
}

/**
 * A datathon that was opened by mistake can be deleted. As soon as a brief is public in it or a team has formed, others
 * have built on it: their work, its receipts and what was decided about it stay where they can be found, so it ends on
 * its dates and is not taken away, by however many people.
 */
export function deleteDatathon({ published, teams, results }: DatathonHoldings) {
  if (results > 0) return refuse('results-published')
  return published + teams > 0 ? refuse('datathon-has-work') : ok(undefined)
}
