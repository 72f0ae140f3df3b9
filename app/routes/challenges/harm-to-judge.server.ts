import { redirect } from '@remix-run/node'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canLiftHarm, canMarkHarm, canPublish } from '~/domains/challenges/policy'
import { findHarmMark } from '~/domains/challenges/queries-harm.server'
import { isPublic } from '~/domains/challenges/rules'
import { forbidden, signedIn } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { translator } from '~/locales/translator.server'
import { formatInstant } from '~/shared/instants'

const deeds = {
  mark: { may: canMarkHarm, kind: 'challenge.mark-harm' },
  lift: { may: canPublish, kind: 'challenge.lift-harm-mark' },
} as const

/** A brief's do-no-harm section, for the page that marks it as risky and the one that takes the mark away. */
export async function harmToJudge(
  visit: Visit,
  request: Request,
  challengeSlug: string,
  does: keyof typeof deeds,
) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, challengeSlug)
  const { id, slug, title, language, state } = challenge
  const { may, kind } = deeds[does]
  if (!may(viewer, standing)) throw await forbidden(visit, kind, id)
  const mark = await findHarmMark(id)
  const isOwn = does === 'lift' && mark && !canLiftHarm(viewer, standing, mark)
  // Somebody was quicker, or it is public: what stands is on the page of the review. What was typed comes back first.
  if (!visit.sent && (isPublic(state) || isOwn || Boolean(mark) !== (does === 'lift')))
    throw redirect(`/challenges/${slug}/review#harm`)
  return {
    page: { title: translator(visit.language)(`challenges:harm.${does}Title`), of: title },
    brief: { slug, title, language },
    mark: mark
      ? {
          reason: mark.reason,
          marker: mark.marker,
          when: formatInstant(mark.markedAt, visit.timeZone, visit.language),
        }
      : null,
  }
}
