import { db, type Db } from 'db/client'

export function listOwnDrafts(personId: string, on: Db = db) {
  return on
    .selectFrom('catalogDraft')
    .innerJoin('tool', 'tool.id', 'catalogDraft.toolId')
    .select(['tool.slug', 'facts', 'savedAt'])
    .where('savedBy', '=', personId)
    .execute()
}

export function listOwnEntryVersions(personId: string, on: Db = db) {
  return on
    .selectFrom('catalogEntryVersion')
    .innerJoin('tool', 'tool.id', 'catalogEntryVersion.toolId')
    .select(['tool.slug', 'number', 'changeNote', 'publishedAt'])
    .where('publishedBy', '=', personId)
    .orderBy('publishedAt')
    .execute()
}
