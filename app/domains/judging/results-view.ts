import type { Bundle } from './bundle'
import { likeTheFirst } from './ranking-groups'

/**
 * What a page of results shows of a bundle: names where the bundle has ids, and no sheets.
 * @param hidden the words that stand, by submission, for the title of a brief that was taken down after the results
 */
export function resultsView(bundle: Bundle, hidden: Record<string, string> = {}) {
  const { ranking, runs, unscored, reliability, stability, method, rubric, submissions } = bundle
  const names = Object.fromEntries(
    submissions.map(({ id, team, challenge }) => [
      id,
      { team, challenge: hidden[id] ?? challenge, href: `/submissions/${id}` },
    ]),
  )
  const teamOf = (id: string) => names[id]?.team ?? ''
  const order = ranking.map(({ submission }) => submission)
  return {
    ranking,
    runs,
    names,
    unscored: unscored.map(teamOf),
    method,
    stability,
    first: ranking.filter(({ place }) => place === 1).map(({ submission }) => teamOf(submission)),
    /** Those that cannot be told from the first; null where nobody knows. */
    alike: runs && likeTheFirst(order, runs).map(teamOf),
    agreement: {
      overall: reliability.overall,
      criteria: reliability.criteria.map(({ criterion, alpha }) => ({
        name: rubric.find(({ id }) => id === criterion)?.name ?? '',
        alpha,
      })),
    },
    awards: bundle.awards.map(({ award, submission, reason }) => ({
      award,
      submission,
      team: teamOf(submission),
      reason,
    })),
  }
}

export type ResultsView = ReturnType<typeof resultsView>
