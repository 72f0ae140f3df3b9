import { db, type Db, type Transaction } from 'db/client'
import type { RepositoryFacts } from '~/platform/github/facts'
import { answersOf, type Answers } from './answers'
import type { FrozenFacts } from './queries-versions.server'

/** The repositories that a person linked, as submissions and handed-in versions name them. */
export async function listOwnRepositories(personId: string, on: Db = db) {
  return on
    .selectFrom('submission')
    .select(['id as submissionId', 'repository'])
    .where('repositoryLinkedBy', '=', personId)
    .union(
      on
        .selectFrom('submissionVersion')
        .select(['submissionId', 'repository'])
        .where('repositoryLinkedBy', '=', personId),
    )
    .execute()
}

/** Submissions whose repository a person linked, or that is under one of their names at GitHub. */
export async function lockSubmissionsLinkedBy(
  personId: string,
  owners: string[],
  trx: Transaction,
): Promise<{ id: string; repository: string; answers: Answers }[]> {
  const rows = await trx
    .selectFrom('submission')
    .select(['id', 'repository', 'answers'])
    .where('repository', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('repositoryLinkedBy', '=', personId),
        eb(
          eb.fn('split_part', [eb.fn('lower', ['repository']), eb.val('/'), eb.val(1)]),
          'in',
          owners,
        ),
      ]),
    )
    .forUpdate()
    .execute()
  return rows.map(({ id, repository, answers }) => ({
    id,
    repository: repository!,
    answers: answersOf(answers),
  }))
}

/** The same of handed-in versions. */
export async function lockVersionsLinkedBy(personId: string, owners: string[], trx: Transaction) {
  const rows = await trx
    .selectFrom('submissionVersion')
    .select(['submissionId', 'number', 'repository', 'answers', 'answersSalt', 'facts'])
    .where('repository', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('repositoryLinkedBy', '=', personId),
        eb(
          eb.fn('split_part', [eb.fn('lower', ['repository']), eb.val('/'), eb.val(1)]),
          'in',
          owners,
        ),
      ]),
    )
    .forUpdate()
    .execute()
  return rows.map(({ repository, answers, facts, ...row }) => ({
    ...row,
    repository: repository!,
    answers: answersOf(answers),
    facts: facts as unknown as FrozenFacts,
  }))
}

/** Takes a repository out of what a team says now; the page asks for another while that can be. */
export async function eraseRepository(
  id: string,
  answers: Answers,
  at: Date,
  trx: Transaction,
): Promise<void> {
  const nothing: { repositoryFacts: RepositoryFacts | null } = { repositoryFacts: null }
  await trx
    .updateTable('submission')
    .set({
      ...nothing,
      repository: null,
      repositoryErasedAt: at,
      repositoryLinkedBy: null,
      repositoryReadAt: null,
      repositoryRefusal: null,
      answers: JSON.stringify(answers),
    })
    .where('id', '=', id)
    .execute()
}

/** Takes a repository and its salt out of a handed-in version; its digest stays, and with it the receipt. */
export async function eraseHandInRepository(
  version: {
    submissionId: string
    number: number
    answers: Answers
    answersSalt: string | null
    facts: FrozenFacts
  },
  at: Date,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('submissionVersion')
    .set({
      repository: null,
      repositoryErasedAt: at,
      repositoryLinkedBy: null,
      repositorySalt: null,
      facts: JSON.stringify(version.facts),
      answers: JSON.stringify(version.answers),
      answersSalt: version.answersSalt,
    })
    .where('submissionId', '=', version.submissionId)
    .where('number', '=', version.number)
    .execute()
}
