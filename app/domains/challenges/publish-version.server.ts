import type { z } from 'zod'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDatathonById } from '../datathons/queries.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { undecided, type Decisions } from '../privacy/decisions'
import { listKeptKeys } from '../privacy/queries.server'
import { recordDecisions } from '../privacy/record-decisions.server'
import { settleText } from '../privacy/settle-text.server'
import { changedQuestions, wordsOf } from './answers'
import { briefTranslations } from './brief-translations.server'
import { missingAnswers } from './completeness'
import { canSubmit } from './policy'
import { listApproved, listUnapproved } from './queries-approvals.server'
import { countOpenTraces } from './count-open-traces.server'
import { deleteDroppedVoices } from './queries-brief-voices.server'
import { findHarmMark } from './queries-harm.server'
import { listFollowerIds } from './queries-followers.server'
import { findStanding, listPublisherIds } from './queries-standing.server'
import { findPublishedContent, insertVersion, listVersions } from './queries-versions.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { findQuestion } from './questions'
import { publishVersion as next } from './rules'
import type { versionForm } from './schema'
import { changedTranslations } from './translations'

/**
 * Freezes what its organisation has changed in a published brief as a further version, and tells its followers, and those
 * who review it where it is marked as risky and says something else on doing no harm. A form
 * that is sent twice is one version; one that showed an older version is told that another was published meanwhile.
 */
export function publishVersion(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof versionForm>,
  now: Date,
  decisions: Decisions = undecided,
) {
  return transition({ actor: viewer, kind: 'challenge.publish-version' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canSubmit(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const before = await findPublishedContent(challenge.id, trx)
    const datathon = challenge.datathonId && (await findDatathonById(challenge.datathonId, trx))
    if (!before || !datathon) return refuse('not-published')
    const { publishedVersion } = challenge
    if (form.from !== undefined && form.from !== publishedVersion) {
      const [latest] = await listVersions(challenge.id, trx)
      const isSame = latest?.changeNote === form.changeNote && form.from + 1 === publishedVersion
      return isSame ? nothingDone(undefined) : refuse('published-meanwhile')
    }
    const answers = await listApproved(challenge.id, trx)
    const unapproved = await listUnapproved(challenge.id, trx)
    const translations = await briefTranslations(challenge, answers, 'approved', trx)
    const changedAnswers = changedQuestions(before.answers, answers)
    const changed =
      changedAnswers.length + changedTranslations(before.translations, translations).length
    const openTraces = await countOpenTraces(challenge, answers, trx)
    const answered = { missing: missingAnswers(answers), unapproved, openTraces }
    const allowed = next(challenge, answered, changed, datathon, now)
    if (!allowed.ok) return allowed
    const note = { text: form.changeNote, language: viewer.language }
    const settled = await settleText(note, decisions, await listKeptKeys(challenge.id, trx))
    if (!settled.ok) return refuse(settled.refusal, 'changeNote')
    const changeNote = settled.value.text
    const noted = { objectKind: 'challenge', objectId: challenge.id, field: 'change-note' }
    await recordDecisions(viewer, noted, settled.value.decided, now, trx)
    const content = { ...before, answers, translations }
    const number = (challenge.publishedVersion ?? 0) + 1
    await insertVersion(
      {
        challengeId: challenge.id,
        number,
        content,
        words: wordsOf(content, challenge.organizationName ?? ''),
        changeNote,
        publishedBy: viewer.id,
        publishedAt: now,
      },
      trx,
    )
    await updateChallenge(challenge.id, { publishedVersion: number }, trx)
    await deleteDroppedVoices(challenge.id, trx)
    const notice = {
      facts: { title: challenge.title, note: changeNote },
      path: `/challenges/${slug}/history?from=${number - 1}&to=${number}`,
    }
    const followers = await listFollowerIds(challenge.id, trx)
    await notify(followers, { ...notice, kind: 'challenge-changed' }, trx)
    const mark = await findHarmMark(challenge.id, trx)
    if (mark && changedAnswers.some((key) => findQuestion(key)?.section === 'harm')) {
      const readers = new Set([mark.markedBy, ...(await listPublisherIds(challenge, trx))])
      const others = [...readers].filter((id) => id !== null).filter((id) => id !== viewer.id)
      await notify(others, { ...notice, kind: 'challenge-harm-changed' }, trx)
    }
    return ok(undefined)
  })
}
