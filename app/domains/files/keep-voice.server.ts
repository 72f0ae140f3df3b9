import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { bareAudio } from '~/platform/bare-audio'
import { ok, refuse, type Result } from '~/shared/result'
import { mostVoiceBytes, mostVoiceSeconds } from './rules'
import { storeBytes } from './store-bytes.server'

/**
 * Keeps a note of voice that was set aside, without what it carried along; what came is removed whatever happens.
 * @param aside what `setAside` answered
 * @returns refusals `voice-too-large`, `audio-format`, `audio-is-video`, `audio-too-long`, `audio-broken`
 */
export async function keepVoice(aside: Result<string, 'file-too-large'>) {
  if (!aside.ok) return refuse('voice-too-large')
  const from = aside.value
  const to = `${from}.bare`
  try {
    const bare = await bareAudio(from, to, mostVoiceSeconds)
    if (!bare.ok) return bare
    // A container may be written a little longer than it came.
    const stored = await storeBytes(createReadStream(to), mostVoiceBytes + 1_000_000)
    return stored.ok ? ok({ ...stored.value, ...bare.value }) : refuse('audio-broken')
  } finally {
    await rm(from, { force: true })
    await rm(to, { force: true })
  }
}
