import { randomBytes } from 'node:crypto'
import { addAuthenticator } from '~/domains/people/add-authenticator.server'
import { confirmAuthenticator } from '~/domains/people/confirm-authenticator.server'
import { demoPeople, demoPassword } from '~/domains/people/demo'
import { keepDemoCodes } from '~/domains/people/keep-demo-codes.server'
import { agree } from '~/domains/people/privacy-notice'
import { insertConsent } from '~/domains/people/queries-consents.server'
import { insertPerson } from '~/domains/people/queries.server'
import { insertRole } from '~/domains/people/queries-roles.server'
import type { InstanceRole, Sector, Viewer } from '~/domains/people/rules'
import { codeAt, keyUri, secretOf, stepAt } from '~/domains/people/totp'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { hashPassword } from '~/platform/passwords'
import { inTransaction } from '../transaction'
import { must } from './must'

type Key = (typeof demoPeople)[number]['key']
export type DemoPeople = Record<Key, Viewer>

const facts: Record<Key, { handle: string; sector: Sector; roles: InstanceRole[] }> = {
  admin: { handle: 'admin-demo', sector: 'other', roles: ['administrator'] },
  organizer: { handle: 'organiza-demo', sector: 'cso', roles: ['organizer', 'companion'] },
  curator: { handle: 'curaduria-demo', sector: 'academia', roles: ['curator'] },
  cso: { handle: 'umbral-demo', sector: 'cso', roles: [] },
  volunteer: { handle: 'ayuda-demo', sector: 'ict', roles: [] },
  judge: { handle: 'jurado-demo', sector: 'academia', roles: [] },
  // Accompanies needs, so that the organiser is free to publish what comes of them: nobody decides on their own words.
  mentor: { handle: 'mentoria-demo', sector: 'ict', roles: ['companion'] },
  adopter: { handle: 'adopta-demo', sector: 'cso', roles: [] },
}

/**
 * The eight people of CONTRACT.md.
 * @param reachable others can reach this instance: then each password is random
 * @returns the people, and for each the address, the password and what shows their codes, to print once
 */
export async function seedPeople(
  reachable: boolean,
  now: Date,
): Promise<{ people: DemoPeople; signIns: string[] }> {
  const people: Partial<DemoPeople> = {}
  const signIns: string[] = []
  for (const { key, email } of demoPeople) {
    const { handle, sector, roles } = facts[key]
    const password = reachable ? randomBytes(12).toString('base64url') : demoPassword
    const passwordHash = await hashPassword(password)
    const person = await inTransaction(async (trx) => {
      const person = await insertPerson(
        { handle, email, passwordHash, language: 'es', sector },
        trx,
      )
      await insertConsent(person.id, agree(now), trx)
      for (const role of roles)
        await insertRole({ personId: person.id, role, grantedBy: null }, trx)
      return { ...person, language: 'es' as const, roles }
    })
    people[key] = person
    signIns.push(`${email}  ${password}  ${await enrol(person, email, now)}`)
  }
  return { people: people as DemoPeople, signIns }
}

/**
 * All eight have a second factor, as everybody should. The code that confirms it is the one of the step before, so that
 * those of this step and the next are left for whoever comes in first.
 * @returns what an app is given to show their codes
 */
async function enrol(person: Viewer, email: string, now: Date): Promise<string> {
  const random = randomBytes(20)
  const secret = secretOf(random)
  const name = translator(person.language)('factor:apps.nameStart')
  const app = await must(addAuthenticator(person, name, now, random))
  const time = realTime()
  const code = codeAt(secret, stepAt(time) - 1)
  await must(confirmAuthenticator(person, app, code, now, time))
  await keepDemoCodes({ id: person.id, email }, time)
  return keyUri(secret, email, 'Tequio')
}
