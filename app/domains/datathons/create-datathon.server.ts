import { freeSlug, slugify } from '~/shared/slug'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listWilling } from '../people/queries-consents.server'
import type { Viewer } from '../people/rules'
import { factsOf } from './datathon-facts'
import { matchNames } from './named-list'
import { canCreateDatathon } from './policy'
import { insertDatathon, replaceCriteria, updateNames } from './queries-edit.server'
import { insertDatathonRole } from './queries-people.server'
import { listSlugsLike } from './queries.server'
import { checkRubric } from './rubric'
import { announce } from './rules'
import type { DatathonForm } from './schema'

/**
 * Announces a datathon. Whoever creates it is its first organiser.
 * @returns its slug
 */
export function createDatathon(viewer: Viewer, form: DatathonForm, now: Date) {
  return transition({ actor: viewer, kind: 'datathon.create' }, async (trx, about) => {
    if (!canCreateDatathon(viewer)) return refuse('not-allowed')
    const announced = announce(form, now)
    if (!announced.ok) return announced
    const rubric = checkRubric(form.criteria)
    if (!rubric.ok) return rubric
    const slug = freeSlug(form.name, await listSlugsLike(slugify(form.name), trx))
    const { language = viewer.language, ...facts } = factsOf(form)
    const created = { ...facts, language, slug, createdBy: viewer.id, createdAt: now }
    const id = await insertDatathon(created, trx)
    about(id)
    await replaceCriteria(id, form.criteria, trx)
    await updateNames('track', id, matchNames([], form.tracks), trx)
    await updateNames('award', id, matchNames([], form.awards), trx)
    const grant = { datathonId: id, personId: viewer.id, role: 'organizer' as const }
    await insertDatathonRole({ ...grant, grantedBy: viewer.id }, trx)
    const willing = (await listWilling('datathon-news', trx)).filter((each) => each !== viewer.id)
    await notify(
      willing,
      { kind: 'datathon-announced', facts: { datathon: form.name }, path: `/datathons/${slug}` },
      trx,
    )
    return ok(slug)
  })
}
