import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Language } from '~/shared/languages'

/** For whom their teams say that tools are, of those that came out of an awarded submission. */
export async function listForWhom(toolIds: string[], on: Db = db) {
  if (toolIds.length === 0) return []
  const rows = await on
    .selectFrom('tool')
    .innerJoin('submission', 'submission.id', 'tool.submissionId')
    .innerJoin('submissionVersion as locked', (join) =>
      join
        .onRef('locked.submissionId', '=', 'submission.id')
        .onRef('locked.number', '=', 'submission.lockedVersion'),
    )
    // Raw: answers are JSON.
    .select([
      'tool.id',
      sql<string | null>`locked.answers->>'forWhom'`.as('text'),
      'locked.language',
    ])
    .where('tool.id', 'in', toolIds)
    .where('tool.concealedAt', 'is', null)
    .where('submission.state', '=', 'locked')
    .$narrowType<{ language: Language }>()
    .execute()
  return rows.map(({ text, ...row }) => ({ ...row, text: text ?? '' }))
}
