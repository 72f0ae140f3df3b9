import type { Transaction } from 'db/client'
import { deleteTeamMember } from './queries-members.server'
import { deleteTeam } from './queries.server'
import { countFormerMember, listTeamsOf, updateLeadless } from './queries-person.server'

/**
 * A person leaves every team. One that handed something in counts a former member; one of nobody else that handed
 * nothing in goes too. A lead passes to whoever is there longest.
 * @param withWork what submissions, a later domain, say: the ids of teams that handed something in
 */
export async function forgetPerson(
  personId: string,
  withWork: ReadonlySet<string>,
  trx: Transaction,
): Promise<void> {
  for (const { id, role, others } of await listTeamsOf(personId, trx)) {
    await deleteTeamMember(id, personId, trx)
    if (withWork.has(id)) await countFormerMember(id, trx)
    else if (others === 0) await deleteTeam(id, trx)
    if (role === 'lead' && others > 0) await updateLeadless(id, trx)
  }
}
