import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findShelteredSince } from './queries-concealment.server'
import { isHandleTaken, updatePerson } from './queries.server'
import type { Viewer } from './rules'
import type { profileForm } from './schema'

/** What a person says of themselves; the handle may change as long as it is free. */
export function saveProfile(viewer: Viewer, form: z.output<typeof profileForm>) {
  return transition(
    { actor: viewer, kind: 'person.save-profile', objectId: viewer.id },
    async (trx) => {
      // What they write now would be written over by what comes back.
      if (await findShelteredSince(viewer.id, trx)) return refuse('sheltered')
      if (form.handle !== viewer.handle && (await isHandleTaken(form.handle, trx))) {
        return refuse('handle-taken', 'handle')
      }
      const { sector = null, hoursAvailable = null, ...rest } = form
      await updatePerson(viewer.id, { ...rest, sector, hoursAvailable }, trx)
      return ok(undefined)
    },
  )
}
