import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { insertRegistration, isRegistered } from './queries-people.server'
import { lockDatathon } from './queries.server'
import { register } from './rules'

/** Takes part in a datathon. The code of conduct was accepted in the same form, and the moment is kept. */
export function registerForDatathon(viewer: Viewer, slug: string, now: Date) {
  return transition({ actor: viewer, kind: 'datathon.register' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const registered = register(datathon, await isRegistered(viewer.id, datathon.id, trx), now)
    if (!registered.ok) return registered
    const registration = { ...registered.value, datathonId: datathon.id, personId: viewer.id }
    await insertRegistration(registration, trx)
    return ok(undefined)
  })
}
