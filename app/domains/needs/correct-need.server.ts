import type { z } from 'zod'
import type { Transaction } from 'db/client'
import { hashOf } from '~/platform/secrets'
import { nothingDone, ok, refuse } from '~/shared/result'
import type { Theme } from '~/shared/themes'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import type { Visit } from '../people/visit'
import { sideOf } from './policy'
import { listVoices, lockNeed, lockNeedByKey, updateNeed, type Need } from './queries.server'
import { correct, needQuestions, tell, type NeedSide, type NeedTexts } from './rules'
import type { correctionForm } from './schema'
import { tryKey } from './try-key.server'

type Correction = z.output<typeof correctionForm>

/** What stood there when a form was drawn: who saves over anything else than they saw is told. */
export function seenAs(need: NeedTexts & { language: string; theme: string | null }): string {
  const { language, theme } = need
  return hashOf(JSON.stringify([...needQuestions.map((each) => need[each]), language, theme]))
}

/** Whoever told a need, or its companion, puts other words for it. The other side is told. */
export function correctNeed(viewer: Viewer, id: string, form: Correction) {
  return transition({ actor: viewer, kind: 'need.correct', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    const side = sideOf(viewer, need)
    if (!side) return refuse('not-allowed')
    return put(need, side, form, trx)
  })
}

/** The same by whoever has a key alone. */
export async function correctNeedByKey(
  typed: string,
  form: Correction,
  visit: Pick<Visit, 'network' | 'now'>,
) {
  const tried = await tryKey(typed, visit)
  if (!tried.ok) return tried
  return transition({ actor: null, kind: 'need.correct' }, async (trx, about) => {
    const need = await lockNeedByKey(tried.value.keyHash, trx)
    if (!need) return refuse('need-key-unknown', 'key')
    about(need.id)
    return put(need, 'teller', form, trx)
  })
}

async function put(need: Need, side: NeedSide, form: Correction, trx: Transaction) {
  const correctable = correct(need)
  if (!correctable.ok) return correctable
  if (form.seen !== seenAs(need)) return refuse('need-changed')
  const { happens, whom, different, language, theme = null } = form
  const texts = { happens, whom, different }
  const spoken = (await listVoices(need.id, trx)).map(({ question }) => question)
  const told = tell(texts, spoken)
  if (!told.ok) return told
  const reworded = needQuestions.some((question) => texts[question] !== need[question])
  if (!reworded && language === need.language && theme === need.theme) return nothingDone(undefined)
  // Everybody may read the words that were agreed to, and no others.
  const shownAt = reworded ? null : need.shownAt
  await updateNeed(need.id, { ...texts, language, theme: theme as Theme | null, shownAt }, trx)
  const other = side === 'teller' ? need.companionId : need.tellerId
  const path = `/needs/${need.id}`
  await notify(other ? [other] : [], { kind: 'need-corrected', facts: {}, path }, trx)
  return ok(undefined)
}
