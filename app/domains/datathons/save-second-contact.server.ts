import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import type { secondContactForm } from './conduct-schema'
import { canOrganize } from './policy'
import { upsertSecondContact } from './queries-handlers.server'
import { listDatathonRoles, lockDatathon } from './queries.server'

/**
 * Says which body outside of the team one may turn to instead. Registration opens without it all the same: it opens by
 * the clock, and to keep it shut would punish those who want to take part. The board of the organisers says what is
 * missing, the rules say it in public, and reports reach administrators until then.
 */
export function saveSecondContact(
  viewer: Viewer,
  slug: string,
  { name, reach }: z.output<typeof secondContactForm>,
) {
  return transition({ actor: viewer, kind: 'conduct.save-second-contact' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canOrganize(viewer, roles)) return refuse('not-allowed')
    await upsertSecondContact({ datathonId: datathon.id, name, reach }, trx)
    return ok(undefined)
  })
}
