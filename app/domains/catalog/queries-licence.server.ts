import { sql } from 'kysely'
import { db, type Db } from 'db/client'

export interface LicenceReading {
  /** The SPDX id that the repository's host recognised; null where there was no licence or it knew none. */
  spdx: string | null
  readAt: Date
}

/** What licence a tool's repository showed when it was last read: for a gate's evidence, or when it was handed in. */
export async function findLicenceReading(
  toolId: string,
  on: Db = db,
): Promise<LicenceReading | undefined> {
  const asEvidence = on
    .selectFrom('gateEvidence')
    // Raw, here and below: facts are JSON.
    .select([sql<string | null>`facts->'licence'->>'spdx'`.as('spdx'), 'addedAt as readAt'])
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
      sql<string | null>`version.facts->>'license'`.as('spdx'),
      'version.handedInAt as readAt',
    ])
    .where('tool.id', '=', toolId)
  return asEvidence.unionAll(handedIn).orderBy('readAt', 'desc').limit(1).executeTakeFirst()
}
