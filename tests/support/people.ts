import { randomBytes } from 'node:crypto'
import { inTransaction } from 'db/transaction'
import { insertPerson } from '~/domains/people/queries.server'
import { insertRole } from '~/domains/people/queries-roles.server'
import type { InstanceRole, Viewer } from '~/domains/people/rules'

/** Somebody with an account, under a handle of their own, and with the roles that are named. */
export async function somebody(...roles: InstanceRole[]): Promise<Viewer & { email: string }> {
  const handle = `p-${randomBytes(5).toString('hex')}`
  const email = `${handle}@example.org`
  return inTransaction(async (trx) => {
    const person = await insertPerson({ handle, email, passwordHash: null, language: 'es' }, trx)
    for (const role of roles) await insertRole({ personId: person.id, role, grantedBy: null }, trx)
    return { ...person, language: 'es', roles, email }
  })
}
