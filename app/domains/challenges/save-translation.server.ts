import { inTransaction } from 'db/transaction'
import { hashOf } from '~/platform/secrets'
import { fateOf, type TextClash } from '~/shared/clashes'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canSubmit, canWrite } from './policy'
import { publicTexts } from './public-texts'
import { listAnswers } from './queries-answers.server'
import { findStanding } from './queries-standing.server'
import {
  deleteTranslated,
  listTranslated,
  updateTranslated,
  upsertTranslated,
} from './queries-translations.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { isEditable, touches } from './rules'
import { stampOfText } from '~/platform/stamps.server'
import type { SentTexts } from './sent-texts'

/**
 * Keeps texts of a brief in another language as they were typed; an empty one goes. As with answers nothing is public
 * by it: of a published brief this is the next version's draft. What another page changed meanwhile is neither undone
 * nor overwritten, and given back as `clashes` where this one changed it too.
 */
export async function saveTranslation(
  viewer: Viewer,
  slug: string,
  language: string,
  texts: SentTexts,
  now: Date,
) {
  const saved = await inTransaction(async (trx) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return { id: null, ...refuse('not-found') }
    const { id, state, title } = challenge
    const standing = await findStanding(viewer, challenge, trx)
    if (!canWrite(viewer, standing)) return { id, ...refuse('not-allowed') }
    if (!isEditable(state)) return { id, ...refuse('not-editable') }
    if (language === challenge.language) return { id, ...refuse('language-of-original') }
    const writtenAs = canSubmit(viewer, standing) ? 'organization' : 'companion'
    const before = new Map(
      (await listTranslated(id, trx))
        .filter((row) => row.language === language)
        .map((row) => [row.field, row]),
    )
    const clashes: TextClash[] = []
    for (const original of publicTexts(title, await listAnswers(id, trx))) {
      const came = texts.get(original.field)
      if (!came) continue
      const place = { challengeId: id, language, field: original.field }
      const was = before.get(original.field)
      const ofHash = hashOf(original.text)
      const stands = was?.text ?? ''
      const [stamp, sent] = [stampOfText(stands), stampOfText(came.text)]
      const fate = fateOf({ seen: came.seen, stands: stamp, sent })
      if (fate === 'clash') clashes.push({ field: place.field, stands, typed: came.text, stamp })
      const isSame = sent === stamp
      if (fate !== 'write' && !isSame) continue
      if (came.text === '') await deleteTranslated(place, trx)
      else if (!isSame) {
        const written = { writtenBy: viewer.id, writtenAs, writtenAt: now } as const
        await upsertTranslated({ ...place, text: came.text, ofHash, ...written }, trx)
      } else if (came.isCurrent) await updateTranslated(place, { ofHash }, trx)
    }
    if (touches(challenge, now)) await updateChallenge(id, { touchedAt: now, warnedAt: null }, trx)
    return { id, ...ok({ savedAt: now, clashes }) }
  })
  if (!saved.ok) await writeRefusal(viewer, 'challenge.translate', saved.id, saved.refusal)
  return saved
}
