import { randomBytes } from 'node:crypto'
import type { Transaction } from 'db/client'
import { headCommit } from '~/platform/github/read-repository'
import { enqueue } from '~/platform/queue'
import { languageAfter } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { listTeamMemberIds } from '../teams/queries-members.server'
import { findTeamMembership } from '../teams/queries.server'
import { wholeText, type Answers } from './answers'
import { canHandIn } from './policy'
import { listUsableDatasets } from './queries-datasets.server'
import { findHandIn, insertHandIn } from './queries-versions.server'
import { findSubmission, lockSubmission, updateSubmission, type Submission } from './queries.server'
import { contentHash, receiptCode, saltedDigest } from './receipt'
import { handIn as handInRule } from './rules'

/** Where the repository's branch pointed, and since when we know it if GitHub did not answer just now. */
export type Head = { sha: string; knownSince: Date | null }

/**
 * Hands in: one request to GitHub says where the branch points now, and that commit is frozen with the answers and the
 * datasets; what else there is to read of it is read afterwards. Where GitHub does not answer, the commit last read is
 * frozen and the receipt says of when it is: a hand-in must not fail because somebody else's server does. The stamp of
 * arrival decides the deadline.
 */
export async function handIn(
  viewer: Viewer,
  id: string,
  form: Answers & { datasets: string[] },
  now: Date,
) {
  const submission = await findSubmission(id)
  const head = submission && (await headOf(submission))
  return recordHandIn(viewer, id, form, head ?? null, now)
}

async function headOf({
  repository,
  repositoryFacts,
  repositoryReadAt,
}: Submission): Promise<Head | null> {
  if (!repository || !repositoryFacts) return null
  const read = await headCommit(repository, repositoryFacts.defaultBranch)
  if (read.ok) return { sha: read.value.sha, knownSince: null }
  const known = repositoryFacts.head
  const passing = ['github-unreachable', 'github-rate-limited', 'github-refuses']
  if (!known || !passing.includes(read.refusal)) return null
  return { sha: known.sha, knownSince: repositoryReadAt }
}

/** @returns the number of the version and the code of its receipt */
function recordHandIn(
  viewer: Viewer,
  id: string,
  { datasets, ...answers }: Answers & { datasets: string[] },
  head: Head | null,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'submission.hand-in', objectId: id }
  return transition(deed, async (trx, about) => {
    const submission = await lockSubmission(id, trx)
    if (!submission) return refuse('not-found')
    const membership = await findTeamMembership(viewer.id, submission.teamId, trx)
    if (!canHandIn(viewer, { membership })) return refuse('not-allowed')
    const handed = handInRule(submission.state, submission, now)
    if (!handed.ok) return handed
    const { repository, repositoryFacts } = submission
    if (!repository || !repositoryFacts || !head) return refuse('nothing-to-read')
    const usable = await listUsableDatasets(submission.challengeId, trx)
    const used = usable.filter((dataset) => datasets.includes(dataset.id))
    const last = await findHandIn(id, null, trx)
    const number = (last?.number ?? 0) + 1
    about(`${id}/${number}`)
    const { etags: _, ...facts } = repositoryFacts
    const receipt = receiptCode(submission.submissionsCloseAt, randomBytes(5), number)
    const [repositorySalt, answersSalt] = [salt(), salt()]
    const repositoryDigest = saltedDigest(repositorySalt, repository)
    const answersDigest = saltedDigest(answersSalt, answers)
    const frozen = {
      receipt,
      submission: id,
      version: number,
      handedInAt: now,
      repository: { sha256: repositoryDigest },
      commit: head.sha,
      commitKnownSince: head.knownSince,
      answers: { sha256: answersDigest },
      datasets: used.map(({ id, version }) => ({ id, version })),
    }
    // Whoever only hands in what others wrote does not turn it into their language.
    const before = { text: wholeText(submission.answers), language: submission.language }
    const language = languageAfter(before, wholeText(answers), viewer.language)
    const version = {
      submissionId: id,
      number,
      handedInAt: now,
      handedInBy: viewer.id,
      repository,
      repositoryLinkedBy: submission.repositoryLinkedBy,
      repositorySalt,
      repositoryDigest,
      commitSha: head.sha,
      commitKnownSince: head.knownSince,
      facts,
      answers,
      answersSalt,
      answersDigest,
      language,
      receiptCode: receipt,
      hashFormat: 2,
      contentHash: contentHash(frozen),
    }
    await insertHandIn(version, frozen.datasets, trx)
    await updateSubmission(
      id,
      { state: handed.value, answers, language, datasetIds: datasets },
      trx,
    )
    await enqueue('read-repository', { submissionId: id }, trx)
    await tellTeam(submission, version, trx)
    return ok({ number, receipt })
  })
}

const salt = () => randomBytes(32).toString('hex')

async function tellTeam(
  { teamId, teamName, timeZone, id }: Submission,
  version: { number: number; receiptCode: string; commitSha: string; handedInAt: Date },
  trx: Transaction,
): Promise<void> {
  const facts = {
    team: teamName,
    number: version.number,
    receipt: version.receiptCode,
    commit: version.commitSha,
    at: version.handedInAt.toISOString(),
    timeZone,
  }
  const members = await listTeamMemberIds(teamId, trx)
  await notify(members, { kind: 'submission-received', facts, path: `/submissions/${id}` }, trx)
}
