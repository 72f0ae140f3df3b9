import { inTransaction } from 'db/transaction'
import { ok, refuse } from '~/shared/result'
import { listToolRoles } from '../incubation/queries-people.server'
import { lockTool } from '../incubation/queries.server'
import type { Viewer } from '../people/rules'
import type { EntryFacts } from './facts'
import { canDescribe } from './policy'
import { upsertDraft } from './queries-draft.server'

/** Keeps what is written of a tool's entry, whole or not. Refusals: not-found, not-allowed. */
export function saveDraft(viewer: Viewer, slug: string, facts: EntryFacts, now: Date) {
  return inTransaction(async (trx) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canDescribe(viewer, roles, tool.stage)) return refuse('not-allowed')
    await upsertDraft({ toolId: tool.id, facts, by: viewer.id, now }, trx)
    return ok(undefined)
  })
}
