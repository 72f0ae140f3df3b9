import { seal, unseal } from '~/platform/secrets'
import { ok, refuse, type Result } from '~/shared/result'
import { isStoredUnnamed } from '../files/is-stored-unnamed.server'
import { keepVoice } from '../files/keep-voice.server'
import type { StoredVoice } from '../needs/kept-voice'
import type { Viewer } from '../people/rules'

const belongsTo = 'brief voice'

/**
 * Takes a voice out of its form: the one that came with it, else the one that an earlier try of the same person brought.
 * @returns refusals `voice-missing`, `voice-gone` and those of `keepVoice`
 */
export async function receiveBriefVoice(
  viewer: Viewer,
  form: FormData,
  file: { stored: Result<string, 'file-too-large'> } | undefined,
): Promise<Result<StoredVoice>> {
  if (file) return keepVoice(file.stored)
  const before = form.get('kept')
  if (typeof before !== 'string' || before === '') return refuse('voice-missing')
  const voice = await opened(viewer, before)
  return voice ? ok(voice) : refuse('voice-gone')
}

/** What the form carries along when it comes back, so that nobody says the same twice. */
export function sealBriefVoice(viewer: Viewer, voice: StoredVoice): string {
  return seal(JSON.stringify({ by: viewer.id, voice }), belongsTo)
}

/** What was sealed for this person, as long as its bytes are there and nothing names them. */
async function opened(viewer: Viewer, sealed: string): Promise<StoredVoice | null> {
  const text = unseal(sealed, belongsTo)
  if (text === null) return null
  const { by, voice } = JSON.parse(text) as { by: string; voice: StoredVoice }
  return by === viewer.id && (await isStoredUnnamed(voice.storageKey)) ? voice : null
}
