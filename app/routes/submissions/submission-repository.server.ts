import type { Visit } from '~/domains/people/visit'
import { commitColumns } from '~/domains/submissions/commit-columns'
import { juryFacts } from '~/domains/submissions/jury-facts'
import type { FrozenFacts } from '~/domains/submissions/queries-versions.server'
import type { Submission } from '~/domains/submissions/queries.server'
import { shownRepository } from '~/domains/submissions/shown-repository'
import { countTeamMembers } from '~/domains/teams/queries-members.server'
import { settings } from '~/platform/env'
import { renderMarkdown } from '~/platform/markdown'
import { formatInstant, formatMoment } from '~/shared/instants'
import type { Language } from '~/shared/languages'

/** A version whose facts are shown instead of those of the last reading. */
type Frozen =
  | {
      facts: FrozenFacts
      commitSha: string
      repository: string | null
      handedInAt: Date
      number: number
    }
  | undefined

/** What the page says of the repository: as last read, or as it was handed in. */
export function repositoryOf(
  submission: Submission,
  frozen: Frozen,
  datasets: number,
  { now, language }: Visit,
) {
  const facts = frozen?.facts ?? submission.repositoryFacts
  const readAt = frozen?.handedInAt ?? submission.repositoryReadAt
  if (!facts?.defaultBranch || !readAt) return null
  const { timeZone, startsAt, submissionsCloseAt } = submission
  const name = frozen ? frozen.repository : facts.fullName
  const shown = shownRepository(facts, frozen?.commitSha ?? null, datasets)
  const href = name && `${settings.githubUrl ?? 'https://github.com'}/${name}`
  const tell = (at: Date | string) => formatMoment(at, timeZone, language)
  const { columns, ...drawn } = commitColumns(facts.commits, submission, now)
  const folder = facts.readme?.path.replace(/[^/]*$/, '') ?? ''
  const base = href ? `${href}/blob/${shown.commit ?? facts.defaultBranch}/${folder}` : undefined
  return {
    repository: { ...shown, name, branch: facts.defaultBranch, description: facts.description },
    href,
    read: formatInstant(readAt, timeZone, language),
    refusal: frozen ? null : submission.repositoryRefusal,
    readme: facts.readme && renderMarkdown(facts.readme.text, { base }),
    commits: {
      ...drawn,
      columns: columns.map(({ from, ...column }) => ({ ...column, from: tell(from) })),
      start: tell(startsAt),
      close: tell(submissionsCloseAt),
      isCut: facts.commits.length >= 300,
    },
  }
}

/** What judges will see, compared with the version handed in before. */
export async function juryFactsOf(
  submission: Submission,
  frozen: Frozen,
  versions: { number: number; commitSha: string }[],
  language: Language,
) {
  const facts = frozen?.facts ?? submission.repositoryFacts
  if (!facts?.head) return []
  const before = versions.find(({ number }) => number < (frozen?.number ?? Infinity))
  const found = juryFacts({
    facts,
    startsAt: submission.startsAt,
    priorWork: submission.priorWork,
    declared: submission.answers.priorWork,
    lastCommit: before?.commitSha ?? null,
    members: await countTeamMembers(submission.teamId),
    smallest: submission.teamSmallest,
  })
  return found.map(({ values, ...fact }) => {
    const { first } = values
    const told = first && { first: formatMoment(String(first), submission.timeZone, language) }
    // The team's declaration is quoted as it stands.
    const quoted = values.declared && { language: submission.language }
    return { ...fact, values: { ...values, ...told, ...quoted } }
  })
}
