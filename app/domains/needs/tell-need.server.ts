import type { z } from 'zod'
import { sign } from '~/platform/secrets'
import { hashWordKey, isShownAgain, madeOfPage } from '~/platform/word-keys'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { recordFile } from '../files/record-file.server'
import { notify } from '../notifications/notify.server'
import { limitAttempts } from '../people/limit-attempts.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Visit } from '../people/visit'
import type { StoredVoice, Voices } from './kept-voice'
import { listCompanions } from './queries-lists.server'
import { findNeed, insertNeed, insertVoice } from './queries.server'
import { audienceOf, needQuestions, tell, type NeedQuestion } from './rules'
import type { needForm } from './schema'

type Telling = Pick<Visit, 'viewer' | 'network' | 'now' | 'language'>

/** A network as needs know it: nothing in the database tells that somebody signed in from the same. */
export const tellingNetwork = ({ network }: Pick<Visit, 'network'>) => sign(`need:${network}`)

/**
 * Takes a need in. Without an account it gets a key of six words, which exist nowhere else. Companions who speak its
 * language are told that one waits, and nothing of what it says; where none does, organisers, who find one. Sent again by the same page it is the same need; a voice
 * is known again by its size, since writing it anew puts the hour or a number of chance in it.
 * @returns its id, the words of its key where it has one, and whether companions were told
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
    const companions = (await listCompanions(trx)).filter((each) => each.id !== viewer?.id)
    const audience = audienceOf({ language, theme }, companions)
    const companionsTold = audience.length > 0
    const tellerId = viewer?.id ?? null
    const need = { id, happens, whom, different, language, theme, keyHash, tellerId, toldAt: now }
    if (!(await insertNeed(need, trx))) {
      const { tellerId: owner, toldAt } = (await findNeed(id, trx))!
      if (viewer) return nothingDone({ id, words: null, companionsTold })
      const isOpen = owner === null && isShownAgain(toldAt, now)
      return isOpen ? nothingDone({ id, words, companionsTold }) : refuse('need-told-already')
    }
    for (const question of spoken) {
      const voice = voices[question]!
      const fileId = await recordFile(voiceFile(voice), factsOf(question, voice, viewer), trx)
      await insertVoice({ needId: id, question, fileId, seconds: voice.seconds }, trx)
    }
    const path = `/needs/${id}`
    const heard = audience.map((each) => each.id)
    await notify(heard, { kind: 'need-told', facts: {}, path }, trx)
    if (!companionsTold) {
      const organizers = (await listPeopleWithRole('organizer', trx)).map((each) => each.personId)
      const others = organizers.filter((each) => each !== viewer?.id)
      await notify(others, { kind: 'need-unheard', facts: {}, path }, trx)
    }
    return ok({ id, words: viewer ? null : words, companionsTold })
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
