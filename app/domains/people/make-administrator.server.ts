import { inTransaction } from 'db/transaction'
import { settings } from '~/platform/env'
import { hashOf, newCode, newToken } from '~/platform/secrets'
import { slugify } from '~/shared/slug'
import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findCredentials, insertPerson } from './queries.server'
import { insertRole, lockRole } from './queries-roles.server'
import { insertReset } from './queries-sign-up.server'
import { after, resetMinutes } from './rules'

/**
 * Makes or promotes an administrator from the operator's shell. The account is entered by a link that works once;
 * no password travels.
 * @returns the path of the link on this site
 */
export async function makeAdministrator(email: string, now: Date): Promise<string> {
  const person = await transition(
    { actor: null, kind: 'role.grant', shows: false },
    async (trx, about) => {
      const handle = `${slugify(email.split('@')[0] ?? '').slice(0, 30)}-${newCode()}`
      const known = await findCredentials(email, trx)
      const found =
        known ??
        (await insertPerson(
          { email, handle, passwordHash: null, language: settings.defaultLanguage },
          trx,
        ))
      about(found.id)
      const { holders } = await lockRole(found.handle, 'administrator', trx)
      if (!holders.includes(found.id)) {
        await insertRole({ personId: found.id, role: 'administrator', grantedBy: null }, trx)
      }
      return ok(found)
    },
  )
  const token = newToken()
  if (!person.ok) throw new Error('Making an administrator is never refused.')
  const personId = person.value.id
  const reset = {
    tokenHash: hashOf(token),
    personId,
    createdAt: now,
    expiresAt: after(now, resetMinutes),
  }
  await inTransaction((trx) => insertReset(reset, trx))
  return `/reset/${token}`
}
