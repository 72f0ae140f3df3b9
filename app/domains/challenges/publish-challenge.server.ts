import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { recordUses } from '../datasets/record-uses.server'
import { dropVoices } from '../needs/drop-voices.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { wordsOf } from './answers'
import { briefTranslations } from './brief-translations.server'
import { missingAnswers } from './completeness'
import { countOpenTraces } from './count-open-traces.server'
import { canPublish } from './policy'
import { listApproved, listUnapproved } from './queries-approvals.server'
import { useBy } from './dataset-use'
import { listLinkedIds } from './queries-datasets.server'
import { findPlace } from './queries-places.server'
import { updateSettled } from './queries-review.server'
import { findStanding, listAuthorIds } from './queries-standing.server'
import { insertVersion } from './queries-versions.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { publish } from './rules'

/**
 * Publishes a brief into a track of a datathon and freezes what was written as its first version. Comments that were
 * still open are settled by it.
 * @param place a datathon's slug and a track's id, as `publicationForm` has it
 */
export function publishChallenge(viewer: Viewer, slug: string, place: string, now: Date) {
  return transition({ actor: viewer, kind: 'challenge.publish' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    const datathon = await findPlace(place, trx)
    if (!datathon) return refuse('not-a-choice', 'place')
    const { datathonId, trackId } = datathon
    const standing = await findStanding(viewer, { ...challenge, datathonId }, trx)
    if (!canPublish(viewer, standing)) return refuse('not-allowed')
    const answers = await listApproved(challenge.id, trx)
    const unapproved = await listUnapproved(challenge.id, trx)
    const openTraces = await countOpenTraces(challenge, answers, trx)
    const answered = { missing: missingAnswers(answers), unapproved, openTraces }
    const published = publish(challenge, answered, datathon, now)
    if (!published.ok) return published
    const { id, title, theme, language } = challenge
    const translations = await briefTranslations(challenge, answers, 'approved', trx)
    const content = { title, theme, language, answers, translations }
    await insertVersion(
      {
        challengeId: id,
        number: 1,
        content,
        words: wordsOf(content, challenge.organizationName ?? ''),
        changeNote: '',
        publishedBy: viewer.id,
        publishedAt: now,
      },
      trx,
    )
    await updateChallenge(
      id,
      { state: published.value, datathonId, trackId, publishedAt: now, publishedVersion: 1 },
      trx,
    )
    await updateSettled(id, null, now, trx)
    await recordUses(useBy(challenge), await listLinkedIds(id, trx), now, trx)
    if (challenge.needId) await dropVoices(challenge.needId, now, trx)
    await notify(
      await listAuthorIds(challenge, trx),
      {
        kind: 'challenge-published',
        facts: { title, datathon: datathon.datathonName },
        path: `/challenges/${slug}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
