import { Rows } from '~/ui/rows'
import type { ChallengeState as State } from '../rules'
import { ChallengeState } from './challenge-state'

/** Briefs of one's own organisation with where each stands. */
export function OwnChallenges({
  challenges,
}: {
  challenges: { slug: string; title: string; language: string; state: State }[]
}) {
  return (
    <Rows
      rows={challenges.map(({ slug, title, language, state }) => ({
        key: slug,
        title,
        lang: language,
        href: `/challenges/${slug}`,
        cells: [<ChallengeState key="state" state={state} />],
      }))}
    />
  )
}
