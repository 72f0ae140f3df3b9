import type { z } from 'zod'
import { sign } from '~/platform/secrets'
import { hashWordKey, isShownAgain, madeOfPage } from '~/platform/word-keys'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { recordFile } from '../files/record-file.server'
import { notify } from '../notifications/notify.server'
import { limitAttempts } from '../people/limit-attempts.server'
import type { Visit } from '../people/visit'
import type { StoredVoice, Voices } from './kept-voice'
import { listCompanions } from './queries-lists.server'
import { findNeed, insertNeed, insertVoice } from './queries.server'
import { isFor, needQuestions, tell, type NeedQuestion } from './rules'
import type { needForm } from './schema'

type Telling = Pick<Visit, 'viewer' | 'network' | 'now' | 'language'>

/** A network as needs know it: nothing in the database tells that somebody signed in from the same. */
export const tellingNetwork = ({ network }: Pick<Visit, 'network'>) => sign(`need:${network}`)

/**
 * Takes a need in. Without an account it gets a key of six words, which exist nowhere else. Companions who speak its
 * language are told that one waits, and nothing of what it says. Sent again by the same page it is the same need; a voice
 * is known again by its size, since writing it anew puts the hour or a number of chance in it.
 * @returns its id, and the words of its key where it has one
 */
export async function tellNeed(visit: Telling, form: z.output<typeof needForm>, voices: Voices) {
  const { viewer, now } = visit
  const asked = await limitAttempts('ask', 'need', { network: tellingNetwork(visit) }, now)
  if (!asked.ok) return asked
  const voiceSizes = needQuestions.map((question) => voices[question]?.bytes)
  const { id, words } = madeOfPage(
    form.once,
    viewer?.id,
    needQuestions.map((question) => form[question]),
    voiceSizes,
  )
  const keyHash = viewer ? null : await hashWordKey(words.join(' '))
  const { happens, whom, different, theme = null, language = visit.language } = form
  const spoken = needQuestions.filter((question) => voices[question])
  return transition({ actor: viewer, kind: 'need.tell', shows: false }, async (trx, about) => {
    const told = tell({ happens, whom, different }, spoken)
    if (!told.ok) return told
    about(id)
    const tellerId = viewer?.id ?? null
    const need = { id, happens, whom, different, language, theme, keyHash, tellerId, toldAt: now }
    if (!(await insertNeed(need, trx))) {
      const { tellerId: owner, toldAt } = (await findNeed(id, trx))!
      if (viewer) return nothingDone({ id, words: null })
      const isOpen = owner === null && isShownAgain(toldAt, now)
      return isOpen ? nothingDone({ id, words }) : refuse('need-told-already')
    }
    for (const question of spoken) {
      const voice = voices[question]!
      const fileId = await recordFile(voiceFile(voice), factsOf(question, voice, viewer), trx)
      await insertVoice({ needId: id, question, fileId, seconds: voice.seconds }, trx)
    }
    const companions = (await listCompanions(trx)).filter((each) => isFor(need, each))
    await notify(
      companions.map((each) => each.id).filter((each) => each !== viewer?.id),
      { kind: 'need-told', facts: {}, path: `/needs/${id}` },
      trx,
    )
    return ok({ id, words: viewer ? null : words })
  })
}

const voiceFile = ({ storageKey, bytes, sha256 }: StoredVoice) => ({ storageKey, bytes, sha256 })

const factsOf = (
  question: NeedQuestion,
  { extension, mediaType }: StoredVoice,
  teller: { id: string } | null,
) => ({
  name: `${question}.${extension}`,
  mediaType,
  purpose: 'voice',
  uploadedBy: teller?.id ?? null,
})
