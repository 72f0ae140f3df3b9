import { ok, refuse } from '~/shared/result'
import { settleApproval } from '../approvals/settle-approval.server'
import { takeApproval } from '../approvals/take-approval.server'
import { transition } from '../audit/transition.server'
import { findDatathonById } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { canAgree } from './policy'
import { findAgreeing, findStanding } from './queries-standing.server'
import { findPublishedContent } from './queries-versions.server'
import { lockChallenge } from './queries.server'
import { readBrief } from './read-brief.server'
import { releaseVersion } from './release-version.server'
import { publishVersion } from './rules'
import { changesHarm, countChanges } from './version-changes'
import { versionDeed } from './version-deed'

/**
 * The second person's word on what a risky brief is to say on doing no harm from now on. Agreed to, the version is public
 * at once, under the name of whoever asked. Where the brief has changed since, it has to be asked for anew: nobody agrees
 * to what they have not read.
 */
export function decideVersion(
  viewer: Viewer,
  slug: string,
  { decision, reason }: { decision: 'approved' | 'refused'; reason: string },
  now: Date,
) {
  const approves = decision === 'approved'
  const kind = approves ? 'challenge.agree-to-version' : 'challenge.disagree-with-version'
  return transition({ actor: viewer, kind, shows: approves }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    const { id, title, datathonId } = challenge
    if (!canAgree(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const before = await findPublishedContent(id, trx)
    const datathon = datathonId && (await findDatathonById(datathonId, trx))
    if (!before || !datathon) return refuse('not-published')
    const entitled = await findAgreeing({ ...challenge, datathonId: datathon.id }, trx)
    const what = { kind: 'brief-version', objectId: id } as const
    const taken = await takeApproval(viewer, what, entitled, now, trx)
    if (!taken.ok) return taken
    const settle = () => {
      const path = `/challenges/${slug}`
      const askersPath = approves ? path : `${path}/versions/new`
      const settlement = { decision, reason, about: title, path, askersPath, used: approves }
      return settleApproval(taken.value, settlement, now, trx)
    }
    if (!approves) {
      await settle()
      return ok(undefined)
    }
    const { approval } = taken.value
    const { from, changeNote } = versionDeed.parse(approval.deed)
    const { content, digest, answered } = await readBrief(challenge, trx)
    if (from !== challenge.publishedVersion || digest !== approval.digest)
      return refuse('changed-since-asked')
    const allowed = publishVersion(challenge, answered, countChanges(before, content), datathon, now) // prettier-ignore
    if (!allowed.ok) return allowed
    await settle()
    const version = { content, changeNote, changesHarm: changesHarm(before, content) }
    await releaseVersion(
      challenge,
      { ...version, publishedBy: approval.askedBy, by: viewer.id },
      now,
      trx,
    )
    return ok(undefined)
  })
}
