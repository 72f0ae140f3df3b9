import { randomBytes } from 'node:crypto'
import { seal } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { demoApp } from './demo'
import { insertAuthenticator, listAuthenticators } from './queries-authenticators.server'
import type { Actor } from './rules'
import { mostFactors } from './second-factor'
import { secretOf } from './totp'

/**
 * Makes a secret for an app that shows codes. It opens nothing until a code has shown that the app holds it.
 * @param random 160 bits
 * @returns the app's id. Refuses `too-many-factors`.
 */
export function addAuthenticator(person: Actor, name: string, now: Date, random = randomBytes(20)) {
  const deed = { actor: person, kind: 'person.begin-factor', objectId: person.id, shows: false }
  return transition(deed, async (trx) => {
    const listed = await listAuthenticators(person.id, trx)
    const apps = listed.filter((app) => app.name !== demoApp)
    if (apps.length >= mostFactors) return refuse('too-many-factors', 'name')
    const sealedSecret = seal(secretOf(random), person.id)
    return ok(
      await insertAuthenticator({ personId: person.id, name, sealedSecret, createdAt: now }, trx),
    )
  })
}
