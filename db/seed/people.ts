import { randomBytes } from 'node:crypto'
import { demoPeople, demoPassword } from '~/domains/people/demo'
import { agree } from '~/domains/people/privacy-notice'
import { insertConsent } from '~/domains/people/queries-consents.server'
import { insertPerson } from '~/domains/people/queries.server'
import { insertRole } from '~/domains/people/queries-roles.server'
import type { InstanceRole, Sector, Viewer } from '~/domains/people/rules'
import { hashPassword } from '~/platform/passwords'
import { inTransaction } from '../transaction'

type Key = (typeof demoPeople)[number]['key']
export type DemoPeople = Record<Key, Viewer>

const facts: Record<Key, { handle: string; sector: Sector; roles: InstanceRole[] }> = {
  admin: { handle: 'admin-demo', sector: 'other', roles: ['administrator'] },
  organizer: { handle: 'organiza-demo', sector: 'cso', roles: ['organizer', 'companion'] },
  curator: { handle: 'curaduria-demo', sector: 'academia', roles: ['curator'] },
  cso: { handle: 'umbral-demo', sector: 'cso', roles: [] },
  volunteer: { handle: 'ayuda-demo', sector: 'ict', roles: [] },
  judge: { handle: 'jurado-demo', sector: 'academia', roles: [] },
  mentor: { handle: 'mentoria-demo', sector: 'ict', roles: [] },
  adopter: { handle: 'adopta-demo', sector: 'cso', roles: [] },
}

/**
 * The eight people of CONTRACT.md.
 * @param reachable others can reach this instance: then each password is random, and printed once
 */
export async function seedPeople(
  reachable: boolean,
  now: Date,
): Promise<{ people: DemoPeople; passwords: Record<Key, string> }> {
  const people: Partial<DemoPeople> = {}
  const passwords: Partial<Record<Key, string>> = {}
  for (const { key, email } of demoPeople) {
    const { handle, sector, roles } = facts[key]
    const password = reachable ? randomBytes(12).toString('base64url') : demoPassword
    const passwordHash = await hashPassword(password)
    passwords[key] = password
    people[key] = await inTransaction(async (trx) => {
      const person = await insertPerson(
        { handle, email, passwordHash, language: 'es', sector },
        trx,
      )
      await insertConsent(person.id, agree(now), trx)
      for (const role of roles)
        await insertRole({ personId: person.id, role, grantedBy: null }, trx)
      return { ...person, language: 'es', roles }
    })
  }
  return { people: people as DemoPeople, passwords: passwords as Record<Key, string> }
}
