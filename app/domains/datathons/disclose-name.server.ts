import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findShelteredSince } from '../people/queries-concealment.server'
import type { Viewer } from '../people/rules'
import { disclose, type Disclosure } from './disclosure'
import { putDisclosure } from './queries-disclosures.server'
import { lockRegistration } from './queries-people.server'
import { findDatathon, listDatathonRoles } from './queries.server'

/** Somebody lets one datathon's pages show a name or a GitHub account beside their public name, or that they judge. */
export function discloseName(viewer: Viewer, slug: string, said: Disclosure, now: Date) {
  return transition({ actor: viewer, kind: 'datathon.disclose' }, async (trx, about) => {
    const datathon = await findDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    // What they give now would be written over by what comes back.
    if (await findShelteredSince(viewer.id, trx)) return refuse('sheltered')
    const part = {
      registered: await lockRegistration(viewer.id, datathon.id, trx),
      roles: await listDatathonRoles(viewer.id, datathon.id, trx),
    }
    const disclosed = disclose(part, said, now)
    if (!disclosed.ok) return disclosed
    const mine = { datathonId: datathon.id, personId: viewer.id }
    await putDisclosure({ ...mine, ...disclosed.value }, trx)
    return ok(undefined)
  })
}
