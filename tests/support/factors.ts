import { db } from 'db/client'
import { addAuthenticator } from '~/domains/people/add-authenticator.server'
import { confirmAuthenticator } from '~/domains/people/confirm-authenticator.server'
import type { Actor } from '~/domains/people/rules'
import { codeAt, secretOf, stepAt } from '~/domains/people/totp'
import { now } from '~/platform/clock'
import { hashPassword } from '~/platform/passwords'
import { must } from 'db/seed/must'
import { randomBytes } from 'node:crypto'
import { somebody } from './people'

export const password = 'una frase larga'

/** Somebody who signs in by password. */
export async function withPassword(...roles: Parameters<typeof somebody>) {
  const person = await somebody(...roles)
  const passwordHash = await hashPassword(password)
  await db.updateTable('person').set({ passwordHash }).where('id', '=', person.id).execute()
  return person
}

/** An app for codes in somebody's hand. */
export interface App {
  id: string
  /** Those that came with a first factor. */
  recoveryCodes: string[]
  /** What it shows, so many steps from an instant. */
  codeAt: (time: Date, away?: number) => string
}

/** Adds an app as its owner does. The code that confirms it is of the step before `time`. */
export async function enrol(person: Actor, time: Date): Promise<App> {
  const random = randomBytes(20)
  const secret = secretOf(random)
  const id = await must(addAuthenticator(person, 'Teléfono', now(), random))
  const code = codeAt(secret, stepAt(time) - 1)
  const { codes } = await must(confirmAuthenticator(person, id, code, now(), time))
  return {
    id,
    recoveryCodes: codes ?? [],
    codeAt: (at, away = 0) => codeAt(secret, stepAt(at) + away),
  }
}
