import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { takesPart } from './disclosure'
import { deleteDisclosure } from './queries-disclosures.server'
import { isRegistered } from './queries-people.server'
import { findDatathon, listDatathonRoles } from './queries.server'

/** Takes back what a datathon's pages showed, at any time: it is forgotten, and no page shows it from then on. */
export function withdrawDisclosure(viewer: Viewer, slug: string) {
  const deed = { actor: viewer, kind: 'datathon.withdraw-disclosure' }
  return transition(deed, async (trx, about) => {
    const datathon = await findDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const withdrawn = await deleteDisclosure(viewer.id, datathon.id, trx)
    return withdrawn === 1 ? ok(undefined) : refuse('nothing-disclosed')
  })
}

/** Whoever takes part no longer is not named there either. */
export async function forgetDisclosureOfLeaver(
  personId: string,
  datathonId: string,
  trx: Transaction,
): Promise<void> {
  const registered = await isRegistered(personId, datathonId, trx)
  const roles = await listDatathonRoles(personId, datathonId, trx)
  if (!takesPart({ registered, roles })) await deleteDisclosure(personId, datathonId, trx)
}
