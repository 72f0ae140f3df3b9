import type { Transaction } from 'db/client'
import { hashOf } from '~/platform/secrets'
import { canonicalJson } from '~/shared/canonical-json'
import { ok } from '~/shared/result'
import type { Datathon } from '../datathons/queries.server'
import { deleteDatathon } from './deletion'
import { countHoldings } from './queries-deletion.server'

/** Whether a datathon may be deleted, and the digest of what was looked at: its name, address and beginning. */
export async function prepareDeletion({ id, slug, name, startsAt }: Datathon, trx: Transaction) {
  const may = deleteDatathon(await countHoldings(id, trx))
  if (!may.ok) return may
  return ok({ digest: hashOf(canonicalJson({ id, slug, name, startsAt: startsAt.toISOString() })) })
}
