import { inTransaction } from 'db/transaction'
import { hashOf } from '~/platform/secrets'
import { stampOfText } from '~/platform/stamps.server'
import { fateOf, type TextClash } from '~/shared/clashes'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canSubmit, canWrite } from './policy'
import { waitingIn } from './brief-translations.server'
import { publicTexts } from './public-texts'
import { listAnswers } from './queries-answers.server'
import { deleteDeclined } from './queries-declined.server'
import { findStanding } from './queries-standing.server'
import { listTranslated } from './queries-translations.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { touches, writeIn } from './rules'
import type { SentTexts } from './sent-texts'
import { tellOfWaiting } from './tell-of-translation.server'
import { markCurrent, writeTranslated } from './write-translated.server'

/**
 * Keeps texts of a brief in another language as they were typed; an empty one goes. As with answers nothing is public
 * by it: of a published brief this is the next version's draft. What another page changed meanwhile is neither undone
 * nor overwritten, and given back as `clashes` where this one changed it too.
 * @returns also what each text is from now on, as its form has shown it then
 */
export async function saveTranslation(
  viewer: Viewer,
  slug: string,
  language: string,
  sent: SentTexts,
  now: Date,
) {
  const saved = await inTransaction(async (trx) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return { id: null, ...refuse('not-found') }
    const { id, title } = challenge
    const standing = await findStanding(viewer, challenge, trx)
    if (!canWrite(viewer, standing)) return { id, ...refuse('not-allowed') }
    const may = writeIn(challenge)
    if (!may.ok) return { id, ...may }
    if (language === challenge.language) return { id, ...refuse('language-of-original') }
    const writtenAs = canSubmit(viewer, standing) ? 'organization' : 'companion'
    const writer = { writtenBy: viewer.id, writtenAs, writtenAt: now } as const
    const rows = (await listTranslated(id, trx)).filter((row) => row.language === language)
    const waited = (await waitingIn(id, language, trx)).count
    const clashes: TextClash[] = []
    const texts = new Map<string, string>()
    for (const { field, text: original } of publicTexts(title, await listAnswers(id, trx))) {
      const came = sent.get(field)
      if (!came) continue
      const there = rows.filter((row) => row.field === field)
      const { text: typed, seen, ofHash = hashOf(original) } = came
      const stands = there.at(-1)?.text ?? ''
      const stamp = stampOfText(stands)
      const isSame = stampOfText(typed) === stamp
      const fate = fateOf({ seen, stands: stamp, sent: stampOfText(typed) })
      if (fate === 'clash') clashes.push({ field, stands, typed, stamp })
      texts.set(field, fate === 'clash' ? stands : typed)
      const written = { challengeId: id, language, field, text: typed, ofHash, ...writer }
      if (fate === 'write') {
        texts.set(field, await writeTranslated(there, written, trx))
        await deleteDeclined({ challengeId: id, language, writtenBy: viewer.id, field }, trx)
      } else if (isSame && came.isCurrent) await markCurrent(there, written, trx)
    }
    await tellOfWaiting(challenge, language, waited, trx)
    if (touches(challenge, now)) await updateChallenge(id, { touchedAt: now, warnedAt: null }, trx)
    return { id, ...ok({ savedAt: now, clashes, texts }) }
  })
  if (!saved.ok) await writeRefusal(viewer, 'challenge.translate', saved.id, saved.refusal)
  return saved
}
