import type { Transaction } from 'db/client'
import { deleteIntakesOf, deleteProposalsOf, listFilesOfVersions } from './queries-person.server'

/**
 * Uploads under way and proposals that nobody took up go with the person; what was reviewed stays, nameless.
 * @returns the ids of the files that they leave behind
 */
export async function forgetPerson(personId: string, trx: Transaction): Promise<string[]> {
  const uploads = await deleteIntakesOf(personId, trx)
  const proposals = await deleteProposalsOf(personId, trx)
  const left = [...new Set([...uploads, ...proposals])]
  const named = await listFilesOfVersions(left, trx)
  return left.filter((id) => !named.includes(id))
}
