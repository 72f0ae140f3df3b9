import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { RepositoryReading } from './known'

/** What a tool's repository showed when it was last read; undefined where it never was. */
export async function findRepositoryReading(
  toolId: string,
  on: Db = db,
): Promise<RepositoryReading | undefined> {
  const asEvidence = on
    .selectFrom('gateEvidence')
    // Raw, here and below: facts are JSON, of which only what is asked is sent.
    .select([
      sql<string | null>`facts->'licence'->>'spdx'`.as('spdx'),
      sql<boolean>`facts->>'licence' is not null`.as('hasLicence'),
      sql<boolean>`facts->>'readme' is not null`.as('hasReadme'),
      sql<boolean>`coalesce((facts->>'isArchived')::boolean, false)`.as('isArchived'),
      'addedAt as readAt',
    ])
    .where('toolId', '=', toolId)
    .where('kind', '=', 'repository')
  const handedIn = on
    .selectFrom('tool')
    .innerJoin('submission', 'submission.id', 'tool.submissionId')
    .innerJoin('submissionVersion as version', (join) =>
      join
        .onRef('version.submissionId', '=', 'submission.id')
        .onRef('version.number', '=', 'submission.lockedVersion'),
    )
    .select([
      sql<string | null>`nullif(version.facts->>'license', 'NOASSERTION')`.as('spdx'),
      sql<boolean>`version.facts->>'license' is not null`.as('hasLicence'),
      sql<boolean>`version.facts->>'readme' is not null`.as('hasReadme'),
      sql<boolean>`coalesce((version.facts->>'isArchived')::boolean, false)`.as('isArchived'),
      'version.handedInAt as readAt',
    ])
    .where('tool.id', '=', toolId)
    // A repository that was erased with its account left no facts.
    .where(sql<boolean>`version.facts ? 'license'`)
  return asEvidence.unionAll(handedIn).orderBy('readAt', 'desc').limit(1).executeTakeFirst()
}
