import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { recordFile } from '../files/record-file.server'
import type { StoredVoice } from '../needs/kept-voice'
import type { Viewer } from '../people/rules'
import { canSubmit, canWrite } from './policy'
import { waits } from './approvals'
import { waitingIn } from './brief-translations.server'
import { dropVoices, insertBriefVoice, listBriefVoices } from './queries-brief-voices.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import type { SectionKey } from './questions'
import { isEditable } from './rules'
import { tellOfWaiting } from './tell-of-translation.server'

/**
 * A section told aloud in a language, over the one told before. What a companion tells waits beside what the organisation
 * stands by. What somebody else recorded since the form was opened is not lost to it: it is refused with `voice-meanwhile`.
 * @param seen the ids of the voices that the form showed; null where it does not say
 */
export function keepBriefVoice(
  viewer: Viewer,
  slug: string,
  { language, section }: { language: string; section: SectionKey },
  { seen = null, ...voice }: StoredVoice & { seen?: string[] | null },
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.tell-section', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    const standing = await findStanding(viewer, challenge, trx)
    if (!canWrite(viewer, standing)) return refuse('not-allowed')
    if (!isEditable(challenge.state)) return refuse('not-editable')
    const { storageKey, bytes, sha256, extension, mediaType, seconds } = voice
    const name = `${section}-${language.toLowerCase()}.${extension}`
    const facts = { name, mediaType, purpose: 'voice', uploadedBy: viewer.id }
    const place = { challengeId: challenge.id, language, section }
    const writtenAs = canSubmit(viewer, standing) ? 'organization' : 'companion'
    const waited = (await waitingIn(challenge.id, language, trx)).count
    const told = (await listBriefVoices(challenge.id, trx)).filter(
      (each) => each.language === language && each.section === section,
    )
    const replaced = writtenAs === 'companion' ? told.filter(waits) : told
    const isNew = ({ id, recordedBy }: (typeof told)[number]) =>
      recordedBy !== viewer.id && seen !== null && !seen.includes(id)
    if (replaced.some(isNew)) return refuse('voice-meanwhile')
    await dropVoices(replaced, challenge.publishedVersion !== null, now, trx)
    const fileId = await recordFile({ storageKey, bytes, sha256 }, facts, trx)
    const recorded = { fileId, seconds, recordedBy: viewer.id, recordedAt: now } as const
    await insertBriefVoice({ ...place, ...recorded, writtenAs }, trx)
    await tellOfWaiting(challenge, language, waited, trx)
    return ok(undefined)
  })
}
