import { canHear } from '~/domains/needs/policy'
import { findNeed } from '~/domains/needs/queries.server'
import type { Viewer } from '~/domains/people/rules'

/** The page of the need that a brief began as, for those who hear it: whoever told it, its companion, organisers. */
export async function wayToNeed(viewer: Viewer | null, needId: string | null) {
  const need = viewer && needId ? await findNeed(needId) : undefined
  return need && canHear(viewer, need) ? `/needs/${need.id}` : null
}
