import { notesOf, shownProfileOf, textOf } from '~/domains/challenges/answers'
import { findPublishedChallengeById } from '~/domains/challenges/queries-published.server'
import { titleIn } from '~/domains/challenges/title-in'
import type { Visit } from '~/domains/people/visit'
import { answersOf } from '~/domains/submissions/answers'
import { listHandInDatasets } from '~/domains/submissions/queries-datasets.server'
import { findHandIn, listHandIns } from '~/domains/submissions/queries-versions.server'
import type { Submission } from '~/domains/submissions/queries.server'
import { renderMarkdown } from '~/platform/markdown'
import { juryFactsOf, repositoryOf } from '~/routes/submissions/submission-repository.server'
import { formatInstant } from '~/shared/instants'

const asked = [
  ['problem', 'problem'],
  ['users', 'users'],
  ['success', 'sign'],
] as const

/**
 * What a judge reads of a submission: the brief's need, and the version that was locked, or before that the last one.
 * Where judging is blind it holds neither team nor repository: links of a README would name the owner, so they lead
 * nowhere.
 */
export async function judgeDocument(submission: Submission, blind: boolean, visit: Visit) {
  const { id, challengeId, lockedVersion, teamName, timeZone } = submission
  const version = await findHandIn(id, lockedVersion)
  const challenge = await findPublishedChallengeById(challengeId)
  if (!version || !challenge) return null
  const { answers: need } = challenge.content
  const datasets = await listHandInDatasets(id, version.number)
  const repository = repositoryOf(submission, version, datasets.length, visit)
  const { title, ...answers } = version.answers
  const named = titleIn(challenge, visit.language, challenge.content.translations?.[visit.language]?.texts.title?.text) // prettier-ignore
  return {
    title: title || named.title,
    language: title ? version.language : named.language,
    team: blind ? null : teamName,
    challenge: {
      named,
      language: challenge.language,
      texts: asked.flatMap(([key, question]) => {
        const text = textOf(need, question)
        return text ? [{ key, text }] : []
      }),
      profile: shownProfileOf(need),
      notes: notesOf(need),
    },
    version: version.number,
    commit: version.commitSha.slice(0, 7),
    handedInAt: formatInstant(version.handedInAt, timeZone, visit.language),
    answers: rendered(answers),
    datasets: datasets.map(({ slug, title: name, language }) => ({ slug, title: name, language })),
    jury: await juryFactsOf(submission, version, await listHandIns(id), visit.language),
    repository: repository && shownOf(repository.repository),
    commits: repository?.commits ?? null,
    readme: blind
      ? version.facts.readme && renderMarkdown(version.facts.readme.text)
      : (repository?.readme ?? null),
  }
}

function rendered(answers: Record<string, string>) {
  const texts = Object.entries(answers).map(([key, text]) => [key, text && renderMarkdown(text)])
  return answersOf(Object.fromEntries(texts))
}

/** The facts of a repository without its name, its branch and what it says of itself. */
function shownOf<Shown extends { name: string | null; branch: string; description: string | null }>(
  repository: Shown,
) {
  const { name: _, branch: __, description: ___, ...shown } = repository
  return shown
}
