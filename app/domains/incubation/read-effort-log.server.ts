import { formatShortDay } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { isUuid } from '~/shared/uuid'
import type { Viewer } from '../people/rules'
import { canTakeBackEffort } from './policy'
import { countEffortMinutes, effortAPage, listEffort } from './queries-effort.server'

/** A page of a tool's log, the latest day first; which entries are the reader's own, who may take them back. */
export async function readEffortLog(
  tool: { id: string },
  after: string | null,
  viewer: Viewer,
  language: Language,
) {
  const found = await listEffort(tool.id, isUuid(after) ? after : undefined)
  const shown = found.slice(0, effortAPage)
  return {
    entries: shown.map(({ id, kind, minutes, day, note, personId, handle }) => ({
      id,
      kind,
      minutes,
      note,
      handle,
      // A day has no zone: it is the same everywhere.
      day: formatShortDay(`${day}T00:00:00Z`, 'UTC', language),
      own: canTakeBackEffort(viewer, { personId }),
    })),
    next: found.length > effortAPage ? (shown.at(-1)?.id ?? null) : null,
    allMinutes: await countEffortMinutes(tool.id),
  }
}
