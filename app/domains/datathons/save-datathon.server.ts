import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { factsOf } from './datathon-facts'
import { moveInstants, type Move } from './moves'
import { matchNames } from './named-list'
import { canOrganize } from './policy'
import { insertMoves, replaceCriteria, updateDatathon, updateNames } from './queries-edit.server'
import { listPlanningIds } from './queries-people.server'
import {
  listAwards,
  listCriteria,
  listDatathonRoles,
  listTracks,
  lockDatathon,
  type Datathon,
} from './queries.server'
import { changeRubric, checkRubric, sameRubric } from './rubric'
import type { DatathonForm } from './schema'

/**
 * Changes a datathon that is public already. Dates move with a reason, which is published and mailed to everybody who
 * planned with them; the rubric changes until judging begins; a track that briefs may stand in is renamed, not removed.
 */
export function saveDatathon(viewer: Viewer, slug: string, form: DatathonForm, now: Date) {
  return transition({ actor: viewer, kind: 'datathon.save' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canOrganize(viewer, roles)) return refuse('not-allowed')

    const moves = moveInstants(datathon, form, form.reason, now)
    if (!moves.ok) return moves
    const rubric = await listCriteria(datathon.id, trx)
    // A locked rubric is shown, not asked: a form without criteria leaves it as it is.
    const criteria = datathon.rubricLockedAt && form.criteria.length === 0 ? rubric : form.criteria
    const allowed = changeRubric(datathon.rubricLockedAt, rubric, criteria)
    if (!allowed.ok) return allowed
    const checked = checkRubric(criteria)
    if (!checked.ok) return checked
    const tracks = matchNames(await listTracks(datathon.id, trx), form.tracks)
    if (tracks.removed.length > 0 && datathon.callOpensAt <= now)
      return refuse('track-may-be-in-use', 'tracks')
    const awards = matchNames(await listAwards(datathon.id, trx), form.awards)
    if (awards.removed.length > 0 && datathon.rubricLockedAt)
      return refuse('rubric-locked', 'awards')

    await updateDatathon(datathon.id, factsOf(form), trx)
    if (!sameRubric(rubric, criteria)) await replaceCriteria(datathon.id, criteria, trx)
    await updateNames('track', datathon.id, tracks, trx)
    await updateNames('award', datathon.id, awards, trx)
    await insertMoves(datathon.id, moves.value, { reason: form.reason, movedAt: now }, trx)
    await tellOfMoves(datathon, form, moves.value, trx)
    return ok(slug)
  })
}

/** Everybody who planned with the dates learns of all that moved in one mail. */
async function tellOfMoves(
  datathon: Pick<Datathon, 'id' | 'slug'>,
  { name, reason, timeZone }: DatathonForm,
  moves: Move[],
  trx: Transaction,
) {
  const [first] = moves
  if (!first) return
  const facts = {
    datathon: name,
    reason,
    timeZone,
    count: moves.length,
    instant: first.instant,
    to: first.to.toISOString(),
  }
  const path = `/datathons/${datathon.slug}#dates`
  await notify(
    await listPlanningIds(datathon.id, trx),
    { kind: 'datathon-moved', facts, path },
    trx,
  )
}
