import type { LoaderFunctionArgs } from '@remix-run/node'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canReview, canWrite } from '~/domains/challenges/policy'
import { findBriefVoice } from '~/domains/challenges/queries-brief-voices.server'
import { findPublishedContent } from '~/domains/challenges/queries-versions.server'
import { isPublic } from '~/domains/challenges/rules'
import { findFile } from '~/domains/files/queries.server'
import { sendFile } from '~/domains/files/send-file.server'
import { notFound } from '~/domains/people/access.server'
import { isUuid } from '~/shared/uuid'

/** A section told aloud: for everybody once it is published, until then for those who write and review. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, state } = challenge
  const voice = isUuid(params.voice) && (await findBriefVoice(id, params.voice))
  const file = voice && (await findFile(voice.fileId))
  if (!voice || !file) throw await notFound(visit, 'challenge.hear', id)
  const works = canWrite(visit.viewer, standing) || canReview(visit.viewer, standing)
  const published = isPublic(state) ? await findPublishedContent(id) : undefined
  const told = Object.values(published?.translations ?? {}).flatMap(({ voices }) =>
    Object.values(voices).map((each) => each.id),
  )
  if (!works && !told.includes(voice.id)) throw await notFound(visit, 'challenge.hear', id)
  return sendFile(request, file)
}
