import type { z } from 'zod'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDatathonById } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { undecided, type Decisions } from '../privacy/decisions'
import { listKeptKeys } from '../privacy/queries.server'
import { recordDecisions } from '../privacy/record-decisions.server'
import { settleText } from '../privacy/settle-text.server'
import { askSecondForVersion } from './ask-second-for-version.server'
import { canSubmit } from './policy'
import { findHarmMark } from './queries-harm.server'
import { findStanding } from './queries-standing.server'
import { findPublishedContent, listVersions } from './queries-versions.server'
import { lockChallenge } from './queries.server'
import { readBrief } from './read-brief.server'
import { releaseVersion } from './release-version.server'
import { needsSecondVersion, publishVersion as next } from './rules'
import type { versionForm } from './schema'
import { changesHarm, countChanges } from './version-changes'

/**
 * Publishes what its organisation has changed in a published brief as a further version. Where the brief is marked as risky
 * and would say something else on doing no harm, a second person is asked first. A form that is sent twice is one version;
 * one that showed an older version is told that another was published meanwhile.
 * @returns what it came to
 */
export function publishVersion(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof versionForm>,
  now: Date,
  decisions: Decisions = undecided,
) {
  const deed = { actor: viewer, kind: 'challenge.publish-version', shows: true }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canSubmit(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const before = await findPublishedContent(challenge.id, trx)
    const datathon = challenge.datathonId && (await findDatathonById(challenge.datathonId, trx))
    const { publishedVersion } = challenge
    if (!before || !datathon || !publishedVersion) return refuse('not-published')
    if (form.from !== undefined && form.from !== publishedVersion) {
      const [latest] = await listVersions(challenge.id, trx)
      const isSame = latest?.changeNote === form.changeNote && form.from + 1 === publishedVersion
      return isSame ? nothingDone('published' as const) : refuse('published-meanwhile')
    }
    const { content, digest, answered } = await readBrief(challenge, trx)
    const allowed = next(challenge, answered, countChanges(before, content), datathon, now)
    if (!allowed.ok) return allowed
    const note = { text: form.changeNote, language: viewer.language }
    const settled = await settleText(note, decisions, await listKeptKeys(challenge.id, trx))
    if (!settled.ok) return refuse(settled.refusal, 'changeNote')
    const changeNote = settled.value.text
    const noted = { objectKind: 'challenge', objectId: challenge.id, field: 'change-note' }
    const isOnHarm = changesHarm(before, content)
    if (needsSecondVersion(await findHarmMark(challenge.id, trx), isOnHarm)) {
      const closesAt = datathon.submissionsCloseAt
      const asked = { datathonId: datathon.id, from: publishedVersion, changeNote, closesAt }
      const waits = await askSecondForVersion(viewer, challenge, asked, digest, now, trx)
      if (!waits.ok || 'nothing' in waits) return waits
      await recordDecisions(viewer, noted, settled.value.decided, now, trx)
      Object.assign(deed, { kind: 'challenge.ask-second-for-version', shows: false })
      return waits
    }
    await recordDecisions(viewer, noted, settled.value.decided, now, trx)
    const version = { content, changeNote, changesHarm: isOnHarm }
    await releaseVersion(challenge, { ...version, publishedBy: viewer.id, by: viewer.id }, now, trx)
    return ok('published' as const)
  })
}
