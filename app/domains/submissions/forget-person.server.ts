import type { Transaction } from 'db/client'
import {
  eraseHandInRepository,
  eraseRepository,
  lockSubmissionsLinkedBy,
  lockVersionsLinkedBy,
} from './queries-erasing.server'
import { deleteDraftsAlone } from './queries-person.server'
import { withoutRepository } from './without-repository'

/**
 * What a person began alone and never handed in goes with them; what was handed in stays with its receipt. A repository
 * that they linked, or that is under a name of theirs, is taken out of everything: its address names whose it is. Of a
 * team's work the commit, the answers and the copy of the code stay.
 * @param names the handle and the GitHub logins that are known of the person
 */
export async function forgetPerson(
  { personId, names }: { personId: string; names: string[] },
  now: Date,
  trx: Transaction,
): Promise<void> {
  await deleteDraftsAlone(personId, trx)
  const owners = names.map((name) => name.toLowerCase())
  for (const { id, repository, answers } of await lockSubmissionsLinkedBy(personId, owners, trx))
    await eraseRepository(id, withoutRepository(answers, repository), now, trx)
  for (const version of await lockVersionsLinkedBy(personId, owners, trx)) {
    const { repository } = version
    const answers = withoutRepository(version.answers, repository)
    const same = JSON.stringify(answers) === JSON.stringify(version.answers)
    const facts = { ...withoutRepository(version.facts, repository), fullName: '', githubId: 0 }
    const answersSalt = same ? version.answersSalt : null
    await eraseHandInRepository({ ...version, answers, answersSalt, facts }, now, trx)
  }
}
