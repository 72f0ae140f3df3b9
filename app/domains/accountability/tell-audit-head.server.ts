import { inTransaction } from 'db/transaction'
import { findHead } from '../audit/queries.server'
import { listAdministrators } from '../datathons/queries-handlers.server'
import { notify } from '../notifications/notify.server'

/**
 * Sends administrators the end of the audit chain, and how to compare it: whoever could rewrite database and backups
 * cannot take back a mail. It travels by mail alone, since a copy in the database would prove nothing, and names nobody.
 */
export function tellAuditHead(): Promise<void> {
  return inTransaction(async (trx) => {
    const head = await findHead(trx)
    if (!head) return
    const administrators = await listAdministrators(trx)
    await notify(
      administrators.map(({ id }) => id),
      {
        kind: 'audit-head',
        facts: { number: head.number, hash: head.hash },
        path: '/admin',
        mailOnly: true,
      },
      trx,
    )
  })
}
