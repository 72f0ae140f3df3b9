import type { z } from 'zod'
import { isDeepStrictEqual } from 'node:util'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listToolRoles } from '../incubation/queries-people.server'
import { lockTool } from '../incubation/queries.server'
import type { Viewer } from '../people/rules'
import { missingFacts } from './facts'
import { canDescribe } from './policy'
import { findDraft } from './queries-draft.server'
import { findEntry, insertEntryVersion, updateEntryVersion } from './queries.server'
import type { versionForm } from './schema'

/**
 * What maintainers wrote since the last version becomes the entry's next one, with what changed. Earlier versions stay.
 * Refusals: not-found, not-allowed, facts-missing, entry-unchanged.
 */
export function publishEntryVersion(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof versionForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'entry.publish' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    const entry = tool && (await findEntry(slug, trx))
    if (!tool || !entry) return refuse('not-found')
    about(tool.id)
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canDescribe(viewer, roles, tool.stage)) return refuse('not-allowed')
    const draft = await findDraft(tool.id, trx)
    if (!draft || isDeepStrictEqual(draft.facts, entry.facts)) return refuse('entry-unchanged')
    if (missingFacts(draft.facts).length > 0) return refuse('facts-missing')

    const number = entry.number + 1
    const { changeNote } = form
    await insertEntryVersion(
      { toolId: tool.id, number, facts: draft.facts, changeNote, by: viewer.id, now },
      trx,
    )
    await updateEntryVersion({ toolId: tool.id, number, now }, trx)
    return ok(number)
  })
}
