import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { renameInNotices } from '../notifications/queries.server'
import { findShelteredSince } from './queries-concealment.server'
import { insertRetiredHandle, isHandleTaken } from './queries-handles.server'
import { updatePerson } from './queries.server'
import type { Viewer } from './rules'
import type { profileForm } from './schema'

/**
 * What a person says of themselves. The handle may change as long as it is free: from then on the one before leads
 * nowhere, stands nowhere, and is nobody else's for a year.
 */
export function saveProfile(viewer: Viewer, form: z.output<typeof profileForm>, now: Date) {
  const deed = { actor: viewer, kind: 'person.save-profile', objectId: viewer.id }
  return transition(deed, async (trx) => {
    // What they write now would be written over by what comes back.
    if (await findShelteredSince(viewer.id, trx)) return refuse('sheltered')
    const { sector = null, hoursAvailable = null, ...rest } = form
    if (form.handle !== viewer.handle) {
      if (await isHandleTaken(form.handle, trx, viewer.id)) return refuse('handle-taken', 'handle')
      await insertRetiredHandle({ handle: viewer.handle, personId: viewer.id, now }, trx)
      await renameInNotices(viewer.handle, form.handle, trx)
    }
    await updatePerson(viewer.id, { ...rest, sector, hoursAvailable }, trx)
    return ok(undefined)
  })
}
