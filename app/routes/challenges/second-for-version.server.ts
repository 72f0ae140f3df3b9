import { findLastWord } from '~/domains/approvals/queries.server'
import { readApproval } from '~/domains/approvals/read-approval.server'
import type { Viewer } from '~/domains/people/rules'
import { findAskedVersion } from '~/domains/challenges/find-asked-version.server'
import { findAgreeing } from '~/domains/challenges/queries-standing.server'
import type { findChallenge } from '~/domains/challenges/queries.server'
import type { Visit } from '~/domains/people/visit'

/**
 * How far the second person is whom a version of a published brief needs: what waits for their word, who can give it,
 * whether the brief is no longer what they were asked about, and what was last said of it.
 * @param since when the version that stands was published
 */
export async function secondForVersion(
  { now, language }: Visit,
  viewer: Viewer,
  challenge: NonNullable<Awaited<ReturnType<typeof findChallenge>>>,
  since: Date,
) {
  const { id, datathonId } = challenge
  const what = { kind: 'brief-version', objectId: id } as const
  const entitled = datathonId ? await findAgreeing({ ...challenge, datathonId }) : { ids: [] }
  const approval = await readApproval(what, entitled, { viewer, now, language })
  const asked = await findAskedVersion(challenge, now)
  const word = await findLastWord(what, since)
  return {
    ...approval,
    isStale: asked?.isStale ?? false,
    refusal: word?.decision === 'refused' ? (word.decisionReason ?? '') : null,
  }
}
