import { mergedChoice } from '~/shared/clashes'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { recordUses } from '../datasets/record-uses.server'
import type { Viewer } from '../people/rules'
import { canLinkDatasets } from './policy'
import { listLinkableIds, listLinkedDatasets, replaceLinks } from './queries-datasets.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { isPublic, touches } from './rules'
import { useBy } from './dataset-use'

/**
 * Names the curated data that teams can work with: these, of those that exist.
 * @param seen those that were named when the form was drawn: what another page named or took away meanwhile stays so
 */
export function linkDatasets(
  viewer: Viewer,
  slug: string,
  chosen: string[],
  now: Date,
  seen?: string[],
) {
  return transition({ actor: viewer, kind: 'challenge.link-datasets' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    const standing = await findStanding(viewer, challenge, trx)
    if (!canLinkDatasets(viewer, standing)) return refuse('not-allowed')
    const linked = (await listLinkedDatasets(challenge.id, trx)).map(({ id }) => id)
    const choices = await listLinkableIds(chosen, trx)
    if (chosen.some((id) => !choices.includes(id))) return refuse('not-a-choice', 'datasets')
    const known = await listLinkableIds(mergedChoice(seen ?? linked, linked, chosen), trx)
    await replaceLinks(challenge.id, known, { linkedBy: viewer.id, linkedAt: now }, trx)
    if (touches(challenge, now))
      await updateChallenge(challenge.id, { touchedAt: now, warnedAt: null }, trx)
    if (isPublic(challenge.state)) await recordUses(useBy(challenge), known, now, trx)
    return ok(undefined)
  })
}
