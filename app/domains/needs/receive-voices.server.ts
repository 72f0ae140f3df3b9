import { seal, unseal } from '~/platform/secrets'
import type { Result } from '~/shared/result'
import { keepVoice } from '../files/keep-voice.server'
import { isStoredUnnamed } from '../files/is-stored-unnamed.server'
import type { StoredVoice, Voices } from './kept-voice'
import { lengthOf, needQuestions, type NeedQuestion } from './rules'

/** Of nobody's account: a note of voice belongs to no need yet. */
const belongsTo = 'need voice'

export interface ReceivedVoices {
  voices: Voices
  /** Why one could not be taken, by its field. */
  errors: Record<string, string[]>
  /** What the form carries along when it is shown again, so that nobody says the same twice. */
  kept: Partial<Record<NeedQuestion, { sealed: string; length: string }>>
}

/**
 * Takes the notes of voice out of a form: those that came with it, and those that an earlier try brought.
 * @param files what was set aside, by the name of its field
 */
export async function receiveVoices(
  form: FormData,
  files: Map<string, { stored: Result<string, 'file-too-large'> }>,
): Promise<ReceivedVoices> {
  const received: ReceivedVoices = { voices: {}, errors: {}, kept: {} }
  for (const question of needQuestions) {
    const field = `${question}-voice`
    const file = files.get(field)
    if (file) {
      const kept = await keepVoice(file.stored)
      if (kept.ok) received.voices[question] = kept.value
      else received.errors[field] = [kept.refusal]
      continue
    }
    const before = form.get(`${question}-kept`)
    if (typeof before !== 'string' || before === '') continue
    const voice = await opened(before)
    if (voice) received.voices[question] = voice
    else received.errors[field] = ['voice-gone']
  }
  for (const question of needQuestions) {
    const voice = received.voices[question]
    if (!voice) continue
    const sealed = seal(JSON.stringify(voice), belongsTo)
    received.kept[question] = { sealed, length: lengthOf(voice.seconds) }
  }
  return received
}

/** What was sealed here before, as long as its bytes are there and nothing names them. */
async function opened(sealed: string): Promise<StoredVoice | null> {
  const text = unseal(sealed, belongsTo)
  if (text === null) return null
  const voice = JSON.parse(text) as StoredVoice
  return (await isStoredUnnamed(voice.storageKey)) ? voice : null
}
